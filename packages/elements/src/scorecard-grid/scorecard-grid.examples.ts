import { readDocument, type Dataset } from '@cairn/dataset';
import type { Framework, Indicator, PerformanceDocumentInput, Series } from '@cairn/schema';
import { aSeries, aTarget, anArea, anIndicator, minimalDocument } from '@cairn/testing';
import { html, nothing } from 'lit';
import './define.js';
import type { Example } from '../testing-example.js';

/** Eight quarters of two years that start in April. */
const QUARTERS = ['2023', '2024'].flatMap((year) =>
  [1, 2, 3, 4].map((quarter) => `${year}-Q${String(quarter)}`),
);
const MONTHS = ['2024-10', '2024-11', '2024-12', '2025-01', '2025-02', '2025-03'];
const YEARS = ['2022-A1', '2023-A1', '2024-A1'];

const indicators: readonly Indicator[] = [
  anIndicator({ id: 'falls', name: { en: 'Falls at home', cy: 'Cwympiadau gartref' } }),
  anIndicator({
    id: 'waits',
    name: { en: 'Wait for care at home', cy: 'Aros am ofal cartref' },
    unit: { label: { en: 'days', cy: 'diwrnod' }, decimals: 0 },
    valueType: 'duration',
    frequency: 'month',
    assessment: { method: 'target', tolerance: { absolute: 2 } },
  }),
  anIndicator({
    id: 'satisfaction',
    name: { en: 'Satisfaction with care', cy: 'Boddhad â gofal' },
    polarity: 'higher',
    frequency: 'year',
  }),
  anIndicator({
    id: 'cost',
    name: { en: 'Care home cost', cy: 'Cost cartref gofal' },
    unit: { label: '£', decimals: 2, position: 'before' },
    valueType: 'money',
    assessment: { method: 'none' },
  }),
];

const framework: Framework = {
  id: 'scorecard',
  name: { en: 'Partnership scorecard', cy: 'Cerdyn sgorio’r bartneriaeth' },
  perspectives: [
    { id: 'people', name: { en: 'People', cy: 'Pobl' } },
    { id: 'money', name: { en: 'Money', cy: 'Arian' } },
  ],
  objectives: [
    {
      id: 'home',
      name: { en: 'People live well at home', cy: 'Mae pobl yn byw’n dda gartref' },
      perspective: 'people',
      indicators: ['falls', 'waits'],
    },
    {
      id: 'heard',
      name: { en: 'People are heard', cy: 'Gwrandewir ar bobl' },
      perspective: 'people',
      indicators: ['satisfaction'],
    },
    {
      id: 'means',
      name: { en: 'We live within our means', cy: 'Rydym yn byw o fewn ein modd' },
      perspective: 'money',
      indicators: ['cost'],
    },
  ],
};

const series: readonly Series[] = [
  aSeries({
    indicator: 'falls',
    area: 'northton',
    periods: QUARTERS,
    values: [12.5, 12.1, 12.3, 11.9, 11.8, 11.2, 11.4, 10.8],
    status: [null, null, null, null, null, 'R', null, 'P'],
  }),
  aSeries({
    indicator: 'falls',
    area: 'southton',
    periods: QUARTERS.slice(0, 7),
    values: [13, 13.2, 13.1, 13.4, 13.2, 13.6, 13.3],
  }),
  aSeries({ indicator: 'waits', area: 'northton', periods: MONTHS, values: [9, 10, 11, 11, 12, 11] }),
  aSeries({
    indicator: 'waits',
    area: 'southton',
    periods: MONTHS,
    values: [9, 9, 8, 8, 9, null],
    status: [null, null, null, null, null, 'Q'],
  }),
  aSeries({ indicator: 'satisfaction', area: 'northton', periods: YEARS, values: [81, 82.5, 84] }),
  aSeries({ indicator: 'satisfaction', area: 'southton', periods: YEARS, values: [81, 80.5, null] }),
  aSeries({
    indicator: 'cost',
    area: 'northton',
    periods: QUARTERS,
    values: [950, 955, 960, 960, 975, 980, 985, 991.4],
  }),
  aSeries({
    indicator: 'cost',
    area: 'southton',
    periods: QUARTERS,
    values: [1002, 1004, 1010, 1011, 1013, 1020, 1021, 1030],
    status: [null, null, null, null, null, null, null, 'E'],
  }),
];

/** A dataset of four measures of different frequencies in two areas. */
export function partnership(overrides: Partial<PerformanceDocumentInput> = {}): Dataset {
  const state = readDocument(
    minimalDocument({
      reportingYearStart: '--04-01',
      areas: [
        anArea({ id: 'northton', name: { en: 'Northton', cy: 'Tref y Gogledd' } }),
        anArea({ id: 'southton', name: { en: 'Southton', cy: 'Tref y De' } }),
      ],
      indicators,
      series,
      targets: [
        aTarget({ indicator: 'falls', periods: ['2023-A1', '2024-A1'], values: [12, 11.5] }),
        aTarget({ indicator: 'waits', periods: ['2024-A1'], values: [10] }),
        aTarget({ indicator: 'satisfaction', periods: ['2023-A1', '2024-A1'], values: [80, 80] }),
      ],
      frameworks: [framework],
      ...overrides,
    }),
  );
  if (state.phase !== 'ready') throw new Error('the example cannot be read');
  return state.dataset;
}

interface Attributes {
  readonly columns?: 'areas' | 'periods';
  readonly areas?: string;
  readonly area?: string;
  readonly indicators?: string;
  readonly framework?: string;
  readonly perspective?: string;
  readonly period?: string;
  readonly sort?: string;
  readonly exceptions?: boolean;
  readonly trend?: boolean;
}

const grid = (data: Dataset | undefined, given: Attributes = {}) =>
  html`<cairn-scorecard-grid
    columns=${given.columns ?? 'areas'}
    areas=${given.areas ?? nothing}
    area=${given.area ?? nothing}
    indicators=${given.indicators ?? nothing}
    framework=${given.framework ?? nothing}
    perspective=${given.perspective ?? nothing}
    period=${given.period ?? nothing}
    sort=${given.sort ?? nothing}
    ?exceptions=${given.exceptions ?? false}
    ?trend=${given.trend ?? false}
    .data=${data}
  ></cairn-scorecard-grid>`;

export const Default: Example = {
  title: 'Areas, by perspective and objective',
  render: () => grid(partnership()),
};

export const Trend: Example = {
  title: 'With trends of one area',
  render: () => grid(partnership(), { trend: true, area: 'southton' }),
};

export const Periods: Example = {
  title: 'Periods of one area',
  render: () => grid(partnership(), { columns: 'periods', area: 'northton', trend: true }),
};

export const OnePerspective: Example = {
  title: 'One perspective',
  render: () => grid(partnership(), { perspective: 'people' }),
};

export const PlainList: Example = {
  title: 'A plain list of measures',
  render: () => grid(partnership(), { indicators: 'waits falls', areas: 'southton northton' }),
};

export const Sorted: Example = {
  title: 'Sorted by an area, worst first',
  render: () =>
    grid(partnership(), { indicators: 'cost satisfaction falls waits', sort: 'northton:descending' }),
};

export const Exceptions: Example = {
  title: 'Exceptions only',
  render: () => grid(partnership(), { exceptions: true }),
};

export const NoExceptions: Example = {
  title: 'Exceptions only, where there are none',
  render: () => grid(partnership(), { exceptions: true, perspective: 'money' }),
};

export const UpToAPeriod: Example = {
  title: 'As it stood at the end of a period',
  render: () => grid(partnership(), { period: '2024-Q3' }),
};

export const NoData: Example = {
  title: 'An area without figures',
  render: () =>
    grid(partnership({ series: series.filter(({ area }) => area === 'northton') }), {
      areas: 'northton southton',
    }),
};

export const Empty: Example = { title: 'No figures at all', render: () => grid(partnership({ series: [] })) };

export const Partial: Example = {
  title: 'Some of what is asked for does not exist',
  render: () => grid(partnership(), { areas: 'northton weston' }),
};

export const UnknownPerspective: Example = {
  title: 'A perspective that the framework does not have',
  render: () => grid(partnership(), { perspective: 'peple' }),
};

export const Loading: Example = { title: 'Nothing has come yet', render: () => grid(undefined) };

export const Failed: Example = {
  title: 'The document cannot be read',
  render: () => html`<cairn-scorecard-grid src="data:application/json,%7B"></cairn-scorecard-grid>`,
};

export const Welsh: Example = {
  title: 'In Welsh',
  lang: 'cy',
  render: () => grid(partnership(), { exceptions: true, sort: 'northton:descending' }),
};

export const RightToLeft: Example = {
  title: 'From right to left',
  dir: 'rtl',
  render: () => grid(partnership(), { trend: true }),
};

export const Narrow: Example = {
  title: 'In 320 pixels',
  width: 320,
  render: () => grid(partnership(), { columns: 'periods', area: 'northton' }),
};

export const LongLabels: Example = {
  title: 'With long names',
  width: 480,
  render: () =>
    grid(
      partnership({
        indicators: indicators.map((indicator) => ({
          ...indicator,
          name: 'Emergency readmissions within twenty-eight days of people whose rehabilitation was interdisciplinary',
        })),
        areas: [
          anArea({ id: 'northton', name: 'Northton-upon-the-Water and Surrounding Villages' }),
          anArea({ id: 'southton', name: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch' }),
        ],
      }),
    ),
};
