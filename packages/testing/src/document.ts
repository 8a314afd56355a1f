import type {
  Area,
  Indicator,
  PerformanceDocumentInput,
  Series,
  StatusOverride,
  Target,
} from '@cairn/schema';

/*
 * Builders for tests: each gives the smallest valid thing and takes the fields that matter to the test. Plain functions, so that a test
 * reads as what it is about: `minimalDocument({ indicators: [anIndicator({ polarity: 'higher' })] })`.
 */

/** An area; `name` is its id unless given. */
export function anArea(overrides: Partial<Area> = {}): Area {
  const id = overrides.id ?? 'northton';
  return { id, name: id, type: 'council', ...overrides };
}

/** A quarterly proportion in per cent of which less is better, judged against its target; `name` is its id unless given. */
export function anIndicator(overrides: Partial<Indicator> = {}): Indicator {
  const id = overrides.id ?? 'falls';
  return {
    id,
    name: id,
    role: 'target',
    definition: `What ${id} counts.`,
    valueType: 'proportion',
    unit: { label: '%', multiplier: 100, decimals: 1 },
    polarity: 'lower',
    frequency: 'quarter',
    assessment: { method: 'target' },
    ...overrides,
  };
}

/** Four quarters of `falls` in `northton`. With `values` alone, the periods are as many quarters from 2024-Q1. */
export function aSeries(overrides: Partial<Series> = {}): Series {
  const values = overrides.values ?? overrides.periods?.map((_, at) => 10 + at) ?? [12.5, 12.1, 11.8, 11.2];
  return {
    indicator: 'falls',
    area: 'northton',
    periods: quarters(2024, values.length),
    ...overrides,
    values,
  };
}

/** A local target of 11.5 for `falls` in every area, for the periods of {@link aSeries}. */
export function aTarget(overrides: Partial<Target> = {}): Target {
  const periods = overrides.periods ?? quarters(2024, 4);
  const ranged = overrides.lower !== undefined || overrides.upper !== undefined;
  return {
    indicator: 'falls',
    kind: 'local',
    periods,
    ...(ranged ? {} : { values: periods.map(() => 11.5) }),
    ...overrides,
  };
}

/** `falls` in `northton` set to red by hand in 2024-Q4, where {@link aTarget} makes it green. */
export function anOverride(overrides: Partial<StatusOverride> = {}): StatusOverride {
  return {
    indicator: 'falls',
    area: 'northton',
    period: '2024-Q4',
    status: 'red',
    reason: 'Recorded late.',
    by: 'A. Officer',
    on: '2025-01-10',
    ...overrides,
  };
}

/** A valid document with one area, one indicator and one series. */
export function minimalDocument(overrides: Partial<PerformanceDocumentInput> = {}): PerformanceDocumentInput {
  return {
    format: 'cairn/1',
    id: 'example',
    title: 'Example partnership',
    language: 'en-GB',
    areas: [anArea()],
    indicators: [anIndicator()],
    series: [aSeries()],
    ...overrides,
  };
}

/** A valid document of these series alone. An area or indicator that a series names and `overrides` does not describe is made for it. */
export function withSeries(
  series: readonly Series[],
  overrides: Partial<PerformanceDocumentInput> = {},
): PerformanceDocumentInput {
  const missing = (ids: readonly string[], described: readonly { readonly id: string }[]) =>
    [...new Set(ids)].filter((id) => !described.some((item) => item.id === id));
  const { areas = [], indicators = [] } = overrides;
  const namedAreas = series.map(({ area }) => area);
  const namedIndicators = series.map(({ indicator }) => indicator);
  return minimalDocument({
    ...overrides,
    areas: [...areas, ...missing(namedAreas, areas).map((id) => anArea({ id }))],
    indicators: [...indicators, ...missing(namedIndicators, indicators).map((id) => anIndicator({ id }))],
    series,
  });
}

/** So many quarters, the first being Q1 of the year: `2024-Q1`, `2024-Q2`, … */
export function quarters(year: number, count: number): string[] {
  return Array.from(
    { length: count },
    (_, at) => `${String(year + Math.floor(at / 4))}-Q${String((at % 4) + 1)}`,
  );
}

/** So many calendar months, the first being January of the year: `2024-01`, `2024-02`, … */
export function months(year: number, count: number): string[] {
  return Array.from(
    { length: count },
    (_, at) => `${String(year + Math.floor(at / 12))}-${String((at % 12) + 1).padStart(2, '0')}`,
  );
}
