import { readDocument, type Dataset } from '@cairn/dataset';
import type { Indicator, PerformanceDocumentInput, Series } from '@cairn/schema';
import { aSeries, aTarget, anArea, anIndicator, minimalDocument, months } from '@cairn/testing';
import { html, nothing } from 'lit';
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

interface Look {
  readonly period?: string;
  readonly form?: 'full' | 'compact' | 'icon';
  readonly link?: string;
  readonly selectable?: boolean;
}

const tile = (data: Dataset, { period, form, link, selectable }: Look = {}) =>
  html`<cairn-rag-tile
    indicator="falls"
    area="northton"
    period=${period ?? '2025-Q4'}
    form=${form ?? nothing}
    link=${link ?? nothing}
    ?selectable=${selectable ?? false}
    .data=${data}
  ></cairn-rag-tile>`;

export const Green: Example = { title: 'On track', render: () => tile(measure()) };

export const Amber: Example = {
  title: 'At risk',
  render: () =>
    tile(
      measure(
        { values: [12, 12, 12, 12, 12, 12, 12, 11.4] },
        { assessment: { method: 'target', tolerance: { absolute: 0.5 } } },
      ),
    ),
};

export const Red: Example = {
  title: 'Off track',
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

const overridden = () =>
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
  );

export const Overridden: Example = { title: 'Status set by hand', render: () => tile(overridden()) };

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

const text = (values: readonly (string | number)[], indicator: Partial<Indicator>) =>
  measure(
    { values: [...values] },
    {
      unit: { label: '', decimals: 0 },
      polarity: 'none',
      assessment: { method: 'none' },
      ...indicator,
    },
    { targets: [] },
  );

export const Text: Example = {
  title: 'A text',
  render: () =>
    tile(
      text(
        [
          'Majority',
          'Majority',
          'Majority',
          'Majority',
          'Majority',
          'Majority',
          'Majority',
          'No overall control; the largest group leads by agreement',
        ],
        { name: 'Political control', valueType: 'text' },
      ),
    ),
};

export const YesOrNo: Example = {
  title: 'A yes or a no',
  render: () => tile(text([0, 0, 0, 0, 1, 1, 1, 1], { name: 'Plan agreed', valueType: 'boolean' })),
};

const WAITS = [
  61, 63, 60, 62, 64, 61, 60, 63, 62, 61, 63, 62, 60, 61, 64, 62, 63, 68, 70, 71, 73, 74, 76, 78,
];

/** A monthly measure with a control chart beside its target. */
const monthly = () =>
  measure(
    { periods: [...months(2024, 24)], values: WAITS },
    {
      name: { en: 'Waits over 4 hours', cy: 'Aros dros 4 awr', gd: 'Feitheamh nas fhaide na 4 uairean' },
      frequency: 'month',
      spc: {},
      responsible: { owner: 'Director of Urgent Care' },
      source: 'Hospital returns, monthly',
    },
    { targets: [aTarget({ periods: ['2024-A1', '2025-A1'], values: [65, 65] })] },
  );

export const ControlChart: Example = {
  title: 'With the signs of a control chart',
  render: () => tile(monthly(), { period: '2025-12' }),
};

export const Wide: Example = {
  title: 'In a wide place',
  width: 800,
  render: () => tile(monthly(), { period: '2025-12' }),
};

export const OtherLanguage: Example = {
  title: 'A document that does not speak the page’s language',
  lang: 'cy',
  render: () =>
    tile(
      measure(
        { notes: { '2025-Q4': 'One ward reported late; its figures are estimated.' } },
        { name: 'Falls at home' },
        { areas: [anArea({ name: 'Northton' })] },
      ),
    ),
};

const board: readonly (readonly [Dataset, string])[] = [
  [measure(), '2025-Q4'],
  [monthly(), '2025-12'],
  [measure({ values: [12, 12, null, 12, 12, 12, 12, null] }, { name: 'Carers supported' }), '2025-Q4'],
  [
    measure(
      { status: [null, null, null, null, null, null, 'R', 'P'] },
      {
        name: 'Emergency admissions of people aged 65 and over',
        unit: { label: 'per 100,000 people', decimals: 1 },
      },
    ),
    '2025-Q4',
  ],
];

const every = (form: 'compact' | 'icon') =>
  board.map(([data, period]) => tile(data, { form, period, link: '#detail' }));

export const Compact: Example = { title: 'One line of many', render: () => html`${every('compact')}` };

export const CompactNarrow: Example = {
  title: 'One line of many, in a narrow place',
  width: 240,
  render: () => html`${every('compact')}`,
};

export const Icon: Example = {
  title: 'A sign that leads to the detail',
  width: 160,
  render: () => html`${every('icon')}`,
};

export const IconByHand: Example = {
  title: 'A sign set by hand, which can be chosen',
  width: 160,
  render: () => tile(overridden(), { form: 'icon', selectable: true }),
};

export const Link: Example = {
  title: 'A name that is a link',
  render: () => tile(measure(), { link: '#falls' }),
};

export const Gaelic: Example = {
  title: 'In Scottish Gaelic',
  lang: 'gd',
  render: () => tile(monthly(), { period: '2025-12' }),
};
