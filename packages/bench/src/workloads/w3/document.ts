import { parse, type PerformanceDocument, type Series } from '@cairn/schema';
import { anIndicator, aTarget, chance, withSeries } from '@cairn/testing';

const AREAS = 350;
const PERIODS = ['2025-Q4', '2026-Q1'];

/** The figure of one area, as a chart needs it. */
export interface AreaFigure {
  readonly id: string;
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

/** What a chart of areas is to show. */
export interface AreaFigures {
  readonly areas: readonly AreaFigure[];
  /** The area that stands out. */
  readonly own: string;
}

/**
 * One measure of 350 areas with intervals.
 *
 * @param edition another gives other values of the same areas
 */
export function comparison(edition = 'first'): PerformanceDocument {
  const { normal } = chance(`comparison/${edition}`);
  const series = Array.from({ length: AREAS }, (_, at): Series => {
    const values = PERIODS.map(() => Math.round((20 + normal() * 3) * 10) / 10);
    const beside = (distance: number) => values.map((value) => Math.round((value + distance) * 10) / 10);
    return {
      indicator: 'falls',
      area: `area-${at}`,
      periods: PERIODS,
      values,
      lower: beside(-1.4),
      upper: beside(1.4),
    };
  });
  const targets = [aTarget({ periods: PERIODS, values: PERIODS.map(() => 20) })];
  const { document, issues } = parse(withSeries(series, { indicators: [anIndicator()], targets }));
  if (!document || issues.length > 0) throw new Error('the generated comparison cannot be used');
  return document;
}

/** The latest figures, the best first: low is good. */
export function ranked({ series }: PerformanceDocument, own = 'area-7'): AreaFigures {
  const last = (list: Series['values'] | undefined) => Number(list?.at(-1) ?? 0);
  const areas = series.map(({ area, values, lower, upper }) => ({
    id: area,
    value: last(values),
    lower: last(lower),
    upper: last(upper),
  }));
  return { own, areas: areas.sort((a, b) => a.value - b.value) };
}

export function byName({ areas, own }: AreaFigures): AreaFigures {
  return { own, areas: [...areas].sort((a, b) => (a.id < b.id ? -1 : 1)) };
}
