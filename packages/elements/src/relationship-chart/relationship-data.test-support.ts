import { readDocument, type Dataset } from '@cairn/dataset';
import type { PerformanceDocumentInput, Series } from '@cairn/schema';
import { aSeries, anArea, anIndicator, minimalDocument, months, quarters } from '@cairn/testing';

/** Names of the areas, the reader's own first; the fifth has no figure for delays, the sixth a suppressed one. */
const AREAS = [
  'Northton',
  'Southton',
  'Eastport',
  'Westmere',
  'Midvale',
  'Overhill',
  'Longwater',
  'Stonebridge',
  'Fairhaven',
  'Ashmoor',
  'Birchfield',
  'Coldstow',
] as const;

const id = (name: string) => name.toLowerCase();

/** A course that is the same on every run. */
const course = (level: number, swing: number, phase: number) =>
  months(2025, 12).map((_, at) => Math.round((level + swing * Math.sin(at * 0.9 + phase)) * 10) / 10);

const indicators = [
  anIndicator({
    id: 'waits',
    name: {
      en: 'Wait for care at home',
      cy: 'Aros am ofal cartref',
      gd: 'Feitheamh airson cùram aig an taigh',
    },
    valueType: 'duration',
    unit: { label: { en: 'days', cy: 'diwrnod', gd: 'latha' }, decimals: 1 },
    frequency: 'month',
  }),
  anIndicator({
    id: 'delays',
    name: { en: 'Delayed discharges', cy: 'Oedi wrth ryddhau', gd: 'Dàil ann an leigeil às' },
    valueType: 'rate',
    unit: { label: { en: 'per 1,000', cy: 'fesul 1,000', gd: 'gach 1,000' }, multiplier: 1000, decimals: 1 },
    frequency: 'month',
  }),
  anIndicator({
    id: 'people',
    name: { en: 'People aged 75 and over', cy: 'Pobl 75 oed a throsodd', gd: 'Daoine aois 75 no nas sine' },
    valueType: 'count',
    unit: { label: '', decimals: 0 },
    polarity: 'none',
    frequency: 'year',
    assessment: { method: 'none' },
  }),
  anIndicator({
    id: 'posts',
    name: { en: 'Posts filled', cy: 'Swyddi wedi’u llenwi', gd: 'Dreuchdan air an lìonadh' },
    polarity: 'higher',
    frequency: 'quarter',
  }),
  anIndicator({
    id: 'control',
    name: 'Political control',
    valueType: 'text',
    polarity: 'notApplicable',
    frequency: 'year',
    assessment: { method: 'none' },
  }),
];

const series: readonly Series[] = AREAS.flatMap((name, at): readonly Series[] => {
  const waits = course(9 + at * 0.8, 1.6, at);
  const delays = course(6 + at * 0.45 + (at % 3), 0.9, at + 1);
  const area = id(name);
  return [
    aSeries({
      indicator: 'waits',
      area,
      periods: months(2025, 12),
      values: at === 0 ? gap(waits, 5) : waits,
    }),
    aSeries({
      indicator: 'delays',
      area,
      periods: months(2025, 12),
      values: at === 4 || at === 5 ? gap(delays, 11) : delays,
      numerators: delays.map((rate) => rate * 10),
      denominators: delays.map(() => 10_000),
      status: delays.map((_, month) => (month < 11 ? null : at === 5 ? 'Q' : at === 4 ? 'M' : 'P')),
    }),
    aSeries({ indicator: 'people', area, periods: ['2025-A1'], values: [2000 + at * at * 150] }),
    aSeries({
      indicator: 'posts',
      area,
      periods: quarters(2025, 4),
      values: [90, 91, 89.5, 92].map((share) => share - at * 0.6),
    }),
  ];
});

function gap(values: readonly number[], at: number): readonly (number | null)[] {
  return values.map((value, place) => (place === at ? null : value));
}

/** Twelve areas over the twelve months of 2025. */
export function relationshipData(overrides: Partial<PerformanceDocumentInput> = {}): Dataset {
  const state = readDocument(
    minimalDocument({
      areas: AREAS.map((name) => anArea({ id: id(name), name })),
      groups: [
        {
          id: 'near',
          name: 'Neighbours of Northton',
          kind: 'neighbours',
          members: ['southton', 'longwater', 'ashmoor'],
        },
        {
          id: 'few',
          name: 'Four areas',
          kind: 'custom',
          members: ['northton', 'southton', 'eastport', 'westmere'],
        },
      ],
      indicators,
      series,
      relationships: [
        {
          id: 'waits-and-delays',
          name: { en: 'Waits and delays', cy: 'Aros ac oedi', gd: 'Feitheamh is dàil' },
          x: 'waits',
          y: 'delays',
          lag: 1,
          caution: {
            en: 'Compare areas of like size.',
            cy: 'Cymharwch ardaloedd o faint tebyg.',
            gd: 'Dèan coimeas eadar sgìrean den aon mheud.',
          },
        },
      ],
      ...overrides,
    }),
  );
  if (state.phase !== 'ready') throw new Error('the example cannot be read');
  return state.dataset;
}

/** The same with names that are far too long for a plot. */
export function longNames(): Dataset {
  return relationshipData({
    areas: AREAS.map((name) =>
      anArea({ id: id(name), name: `${name} and the Isles of the Northern Firth Partnership` }),
    ),
    indicators: indicators.map((indicator) => ({
      ...indicator,
      name: 'Interdisciplinary community rehabilitation assessments that were completed within the agreed number of working days',
    })),
  });
}
