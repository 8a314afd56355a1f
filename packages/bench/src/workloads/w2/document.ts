import { parse, type PerformanceDocument, type Series } from '@cairn/schema';
import { anArea, anIndicator, aTarget, chance, quarters, withSeries } from '@cairn/testing';

const MEASURES = 350;
const AREAS = 60;
const PERIODS = quarters(2026, 1);
const TARGET = 20;
const TOLERANCE = 2;

/** What a grid by hand, or a peer's, is to show: rows of measures, columns of areas. */
export interface GridFigures {
  readonly columns: readonly string[];
  readonly rows: readonly GridRow[];
}

export interface GridRow {
  readonly name: string;
  readonly values: readonly number[];
}

/**
 * 350 measures of 60 areas, each with a target.
 *
 * @param edition another gives other values
 */
export function scorecard(edition = 'first'): PerformanceDocument {
  const ids = Array.from({ length: MEASURES }, (_, at) => `measure-${at}`);
  const areas = Array.from({ length: AREAS }, (_, at) => anArea({ id: `area-${at}` }));
  const series = ids.flatMap((indicator) => {
    const { normal } = chance(`scorecard/${edition}/${indicator}`);
    return areas.map(({ id: area }): Series => ({
      ...{ indicator, area, periods: PERIODS },
      values: PERIODS.map(() => Math.round((TARGET + normal() * 4) * 10) / 10),
    }));
  });
  const assessment = { method: 'target', tolerance: { absolute: TOLERANCE } } as const;
  const { document, issues } = parse(
    withSeries(series, {
      areas,
      indicators: ids.map((id) => anIndicator({ id, assessment })),
      targets: ids.map((indicator) =>
        aTarget({ indicator, periods: PERIODS, values: PERIODS.map(() => TARGET) }),
      ),
    }),
  );
  if (!document || issues.length > 0) throw new Error('the generated scorecard cannot be used');
  return document;
}

export function figuresOf({ areas, indicators, series }: PerformanceDocument): GridFigures {
  const width = areas.length;
  return {
    columns: areas.map(({ id }) => id),
    rows: indicators.map(({ id }, at) => ({
      name: id,
      values: series.slice(at * width, (at + 1) * width).map(({ values }) => Number(values[0] ?? 0)),
    })),
  };
}

/** The class of a cell by its status: low is good. */
export function statusOf(value: number): 'green' | 'amber' | 'red' {
  if (value <= TARGET) return 'green';
  return value <= TARGET + TOLERANCE ? 'amber' : 'red';
}

const NEED = { green: 0, amber: 1, red: 2 };

/** How much a figure needs attention: figures of different measures can be put in order by nothing else. */
export function needOf(value: number): number {
  return NEED[statusOf(value)];
}
