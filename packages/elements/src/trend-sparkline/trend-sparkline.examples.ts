import { readDocument, type Dataset } from '@cairn/dataset';
import type { Series } from '@cairn/schema';
import { aSeries, aTarget, anArea, anIndicator, minimalDocument } from '@cairn/testing';
import { html } from 'lit';
import './define.js';
import type { Example } from '../testing-example.js';

function measure(series: Partial<Series> = {}, target = true): Dataset {
  const state = readDocument(
    minimalDocument({
      areas: [anArea({ name: 'Northton' })],
      indicators: [anIndicator({ name: { en: 'Falls at home', cy: 'Cwympiadau gartref' } })],
      series: [aSeries({ values: [12.5, 12.1, 12.3, 11.9, 11.8, 11.2, 11.4, 10.8], ...series })],
      targets: target ? [aTarget({ periods: ['2024-A1', '2025-A1'], values: [11.5, 11] })] : [],
    }),
  );
  if (state.phase !== 'ready') throw new Error('the example cannot be read');
  return state.dataset;
}

const sparkline = (data: Dataset) =>
  html`<cairn-trend-sparkline indicator="falls" area="northton" .data=${data}></cairn-trend-sparkline>`;

export const Default: Example = { title: 'With a target', render: () => sparkline(measure()) };
export const WithoutTarget: Example = {
  title: 'Without a target',
  render: () => sparkline(measure({}, false)),
};
export const Gaps: Example = {
  title: 'With gaps, and a point between two',
  render: () => sparkline(measure({ values: [12.5, 12.1, null, 11.9, null, 11.2, 11.4, 10.8] })),
};
export const Provisional: Example = {
  title: 'The latest point is provisional',
  render: () => sparkline(measure({ status: [null, null, null, null, null, null, null, 'P'] })),
};
export const OneFigure: Example = {
  title: 'A single figure',
  render: () => sparkline(measure({ values: [10.8] })),
};
export const NoFigures: Example = {
  title: 'No figures yet',
  render: () => sparkline(measure({ values: [null, null] })),
};
export const Welsh: Example = { title: 'In Welsh', lang: 'cy', render: () => sparkline(measure()) };
export const RightToLeft: Example = {
  title: 'In a right-to-left page',
  dir: 'rtl',
  render: () => sparkline(measure()),
};
