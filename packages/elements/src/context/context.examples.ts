import type { Dataset } from '@cairn/dataset';
import { anArea } from '@cairn/testing';
import { html, type TemplateResult } from 'lit';
import '../trend-sparkline/define.js';
import { dataset } from './context-data.test-support.js';
import './define.js';
import type { Example } from '../testing-example.js';

const widgets = (data: Dataset) =>
  html`<cairn-trend-sparkline indicator="falls" .data=${data}></cairn-trend-sparkline>
    <cairn-trend-sparkline indicator="stays" .data=${data}></cairn-trend-sparkline>`;

const context = (data: Dataset, content: TemplateResult = widgets(data)) =>
  html`<cairn-context pick="area period comparator" area="northton" .data=${data}>${content}</cairn-context>`;

export const AllPickers: Example = {
  title: 'Area, period and comparator',
  render: () => context(dataset()),
};

export const AreaOnly: Example = {
  title: 'The area alone',
  render: () => {
    const data = dataset();
    return html`<cairn-context pick="area" area="southton" .data=${data}>${widgets(data)}</cairn-context>`;
  },
};

export const OneLength: Example = {
  title: 'Quarters alone are offered',
  render: () => {
    const data = dataset();
    return html`<cairn-context pick="period" area="northton" frequencies="quarter" .data=${data}
      >${widgets(data)}</cairn-context
    >`;
  },
};

export const Measure: Example = {
  title: 'The measure is chosen too',
  render: () => {
    const data = dataset();
    return html`<cairn-context pick="indicator area" .data=${data}
      ><cairn-trend-sparkline .data=${data}></cairn-trend-sparkline
    ></cairn-context>`;
  },
};

export const NoComparators: Example = {
  title: 'The document has no comparators to offer',
  render: () => context(dataset({ comparators: [] })),
};

export const NoDocument: Example = {
  title: 'No document is connected',
  render: () =>
    html`<cairn-context><cairn-trend-sparkline indicator="falls"></cairn-trend-sparkline></cairn-context>`,
};

export const LongLabels: Example = {
  title: 'Long names in a narrow room',
  width: 240,
  render: () =>
    context(
      dataset({
        areas: [
          anArea({
            id: 'northton',
            name: 'The Unitary Authority of Northton, Northton Moors and the Isles of the Northern Approaches',
          }),
          anArea({ id: 'southton' }),
        ],
      }),
    ),
};

export const Welsh: Example = { title: 'In Welsh', lang: 'cy', render: () => context(dataset()) };

export const Gaelic: Example = { title: 'In Scottish Gaelic', lang: 'gd', render: () => context(dataset()) };

export const RightToLeft: Example = {
  title: 'In a right-to-left page',
  dir: 'rtl',
  render: () => context(dataset()),
};
