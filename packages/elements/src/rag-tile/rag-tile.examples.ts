import { readDocument, type Dataset } from '@cairn/dataset';
import type { Indicator, PerformanceDocumentInput, Series } from '@cairn/schema';
import { aSeries, aTarget, anArea, anIndicator, minimalDocument } from '@cairn/testing';
import { html } from 'lit';
import './define.js';
import type { Example } from '../testing-example.js';

/** A dataset of one measure. */
function measure(
  series: Partial<Series> = {},
  indicator: Partial<Indicator> = {},
  document: Partial<PerformanceDocumentInput> = {},
): Dataset {
  const state = readDocument(
    minimalDocument({
      published: '2025-02-14',
      reportingYearStart: '--04-01',
      areas: [anArea({ name: { en: 'Northton', cy: 'Tref y Gogledd' } })],
      indicators: [
        anIndicator({
          name: { en: 'Falls at home', cy: 'Cwympiadau gartref' },
          ...indicator,
        }),
      ],
      series: [aSeries({ values: [12.5, 12.1, 12.3, 11.9, 11.8, 11.2, 11.4, 10.8], ...series })],
      targets: [aTarget({ periods: ['2024-A1', '2025-A1'], values: [11.5, 11] })],
      ...document,
    }),
  );
  if (state.phase !== 'ready') throw new Error('the example cannot be read');
  return state.dataset;
}

const tile = (data: Dataset, attributes: { readonly period?: string; readonly selectable?: boolean } = {}) =>
  html`<cairn-rag-tile
    indicator="falls"
    area="northton"
    period=${attributes.period ?? '2025-Q4'}
    ?selectable=${attributes.selectable ?? false}
    .data=${data}
  ></cairn-rag-tile>`;

export const Green: Example = { title: 'On target', render: () => tile(measure()) };

export const Amber: Example = {
  title: 'Near target',
  render: () =>
    tile(
      measure(
        { values: [12, 12, 12, 12, 12, 12, 12, 11.4] },
        { assessment: { method: 'target', tolerance: { absolute: 0.5 } } },
      ),
    ),
};

export const Red: Example = {
  title: 'Off target',
  render: () => tile(measure({ values: [10, 11, 11, 12, 12, 13, 13, 14.2] })),
};

export const NoTarget: Example = {
  title: 'Without a target',
  render: () => tile(measure({}, {}, { targets: [] })),
};

export const NoData: Example = {
  title: 'The latest figure is missing',
  render: () => tile(measure({ values: [12, 12, null, 12, 12, 12, 12, null] })),
};

export const Suppressed: Example = {
  title: 'The latest figure is suppressed',
  render: () =>
    tile(
      measure({
        values: [12, 12, 12, 12, 12, 12, 12, null],
        status: [null, null, null, null, null, null, null, 'Q'],
      }),
    ),
};

export const NotApplicable: Example = {
  title: 'The measure does not apply here',
  render: () =>
    tile(
      measure({
        values: [null, null, null, null, null, null, null, null],
        status: ['O', 'O', 'O', 'O', 'O', 'O', 'O', 'O'],
      }),
    ),
};

export const Provisional: Example = {
  title: 'Provisional, with a note',
  render: () =>
    tile(
      measure({
        status: [null, null, null, null, null, null, 'R', 'P'],
        notes: { '2025-Q4': 'One ward reported late; its figures are estimated.' },
      }),
    ),
};

export const Overridden: Example = {
  title: 'Status set by hand',
  render: () =>
    tile(
      measure(
        {},
        {},
        {
          overrides: [
            {
              indicator: 'falls',
              area: 'northton',
              period: '2025-Q4',
              status: 'amber',
              reason: 'Two ambulance services changed how they record falls.',
              by: 'A. Officer',
              on: '2026-01-20',
            },
          ],
        },
      ),
    ),
};

export const Money: Example = {
  title: 'Money, watched but not judged',
  render: () =>
    tile(
      measure(
        { values: [980, 1010, 1002, 1044, 1060, 1071, 1090, 1102] },
        {
          valueType: 'money',
          unit: { label: '£', decimals: 0, position: 'before' },
          polarity: 'none',
          assessment: { method: 'none' },
        },
        { targets: [] },
      ),
    ),
};

export const LongLabel: Example = {
  title: 'A long name and a long unit',
  width: 240,
  render: () =>
    tile(
      measure(
        {},
        {
          name: 'Emergency admissions to hospital of people aged 65 and over because of a fall at home or in a care home',
          unit: { label: 'per 100,000 people aged 65 and over', decimals: 1 },
        },
      ),
    ),
};

export const Selectable: Example = {
  title: 'Leads to the detail',
  render: () => tile(measure(), { selectable: true }),
};

export const Welsh: Example = { title: 'In Welsh', lang: 'cy', render: () => tile(measure()) };

export const RightToLeft: Example = {
  title: 'In a right-to-left page',
  dir: 'rtl',
  render: () => tile(measure()),
};

export const UnknownIndicator: Example = {
  title: 'Asked for a measure that is not in the document',
  render: () => html`<cairn-rag-tile indicator="fals" area="northton" .data=${measure()}></cairn-rag-tile>`,
};

export const NoFigures: Example = {
  title: 'An area without figures',
  render: () => {
    const data = measure({}, {}, { areas: [anArea(), anArea({ id: 'southton', name: 'Southton' })] });
    return html`<cairn-rag-tile indicator="falls" area="southton" .data=${data}></cairn-rag-tile>`;
  },
};
