import { readDocument, type Dataset } from '@cairn/dataset';
import type { Framework, Indicator, PerformanceDocumentInput, Series } from '@cairn/schema';
import { aSeries, aTarget, anArea, anIndicator, minimalDocument } from '@cairn/testing';

/** Eight quarters of two years that start in April. */
const QUARTERS = ['2023', '2024'].flatMap((year) =>
  [1, 2, 3, 4].map((quarter) => `${year}-Q${String(quarter)}`),
);
const MONTHS = ['2024-10', '2024-11', '2024-12', '2025-01', '2025-02', '2025-03'];
const YEARS = ['2022-A1', '2023-A1', '2024-A1'];

export const indicators: readonly Indicator[] = [
  anIndicator({
    id: 'falls',
    name: { en: 'Falls at home', cy: 'Cwympiadau gartref' },
    responsible: { owner: { en: 'Head of care', cy: 'Pennaeth gofal' } },
  }),
  anIndicator({
    id: 'waits',
    name: { en: 'Wait for care at home', cy: 'Aros am ofal cartref' },
    unit: { label: { en: 'days', cy: 'diwrnod' }, decimals: 0 },
    valueType: 'duration',
    role: 'monitoring',
    responsible: { owner: { en: 'Head of home care', cy: 'Pennaeth gofal cartref' } },
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
      commentary: {
        en: 'Falls are *down* in the north. Waits rise where carers are hard to find.',
        cy: 'Mae cwympiadau i lawr yn y gogledd. Mae arosiadau’n codi lle mae’n anodd dod o hyd i ofalwyr.',
      },
      selfAssessments: [
        {
          area: 'northton',
          rating: 'amber',
          by: { en: 'Head of care, Northton', cy: 'Pennaeth gofal, Tref y Gogledd' },
          on: '2025-04-20',
          text: { en: 'Winter will test it.', cy: 'Bydd y gaeaf yn ei brofi.' },
        },
        {
          area: 'southton',
          rating: 'red',
          by: { en: 'Head of care, Southton', cy: 'Pennaeth gofal, Tref y De' },
          on: '2025-04-22',
        },
      ],
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

export const series: readonly Series[] = [
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

/** Places within the areas, categories of the measures, and a fact in words. */
export function wholePartnership(): Dataset {
  const { document } = partnership();
  const place = (id: string, name: string, parent: string) => anArea({ id, name, parent, type: 'locality' });
  const old = { age: 'old' };
  return partnership({
    areas: [
      ...document.areas,
      place('hill', 'Northton Hill', 'northton'),
      place('vale', 'Northton Vale', 'northton'),
      place('quay', 'Southton Quay', 'southton'),
    ],
    dimensions: [
      {
        id: 'age',
        name: { en: 'Age', cy: 'Oedran' },
        categories: [
          { id: 'old', name: { en: 'Older people', cy: 'Pobl hŷn' } },
          { id: 'young', name: { en: 'Younger people', cy: 'Pobl iau' } },
        ],
      },
    ],
    indicators: [
      ...indicators,
      anIndicator({
        id: 'control',
        name: { en: 'Political control', cy: 'Rheolaeth wleidyddol' },
        role: 'context',
        valueType: 'category',
        unit: { label: '', decimals: 0 },
        frequency: 'year',
        assessment: { method: 'none' },
        categories: [{ value: 'noc', label: { en: 'No overall control', cy: 'Dim rheolaeth gyffredinol' } }],
      }),
      anIndicator({
        id: 'plan',
        name: { en: 'Joint plan agreed', cy: 'Cynllun ar y cyd wedi’i gytuno' },
        role: 'context',
        valueType: 'boolean',
        unit: { label: '', decimals: 0 },
        frequency: 'year',
        assessment: { method: 'none' },
      }),
    ],
    series: [
      ...series,
      aSeries({ indicator: 'falls', area: 'hill', periods: ['2024-Q4'], values: [12.9] }),
      aSeries({ indicator: 'falls', area: 'vale', periods: ['2024-Q4'], values: [9.1] }),
      aSeries({ indicator: 'falls', area: 'quay', periods: ['2024-Q3'], values: [14.2] }),
      aSeries({ indicator: 'falls', dimensions: old, periods: ['2024-Q4'], values: [22.4] }),
      aSeries({ indicator: 'falls', area: 'hill', dimensions: old, periods: ['2024-Q4'], values: [25.1] }),
      aSeries({
        indicator: 'falls',
        dimensions: { age: 'young' },
        periods: ['2024-Q4'],
        values: [null],
        status: ['Q'],
      }),
      aSeries({ indicator: 'control', periods: ['2024-A1'], values: ['noc'] }),
      aSeries({ indicator: 'plan', periods: ['2024-A1'], values: [1] }),
      aSeries({ indicator: 'control', area: 'southton', periods: ['2024-A1'], values: ['Harbour Party'] }),
      aSeries({ indicator: 'plan', area: 'southton', periods: ['2024-A1'], values: [0] }),
    ],
    frameworks: [
      {
        ...framework,
        objectives: framework.objectives.map((objective) =>
          objective.id === 'means'
            ? { ...objective, indicators: [...objective.indicators, 'control', 'plan'] }
            : objective,
        ),
      },
    ],
  });
}

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

/** So many measures in so many areas, for what only shows in large grids. */
export function nation(measures: number, areas: number): Dataset {
  const ids = (prefix: string, count: number) =>
    Array.from({ length: count }, (_, at) => `${prefix}-${String(at + 1)}`);
  const state = readDocument(
    minimalDocument({
      areas: ids('area', areas).map((id) => anArea({ id })),
      indicators: ids('measure', measures).map((id) => anIndicator({ id })),
      series: ids('measure', measures).flatMap((indicator, row) =>
        ids('area', areas).map((area, column) =>
          aSeries({ indicator, area, periods: ['2024'], values: [row + column / 10] }),
        ),
      ),
      targets: ids('measure', measures).map((indicator) =>
        aTarget({ indicator, periods: ['2024'], values: [50] }),
      ),
    }),
  );
  if (state.phase !== 'ready') throw new Error('the example cannot be read');
  return state.dataset;
}
