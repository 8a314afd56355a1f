import { comparePeriods, type Period } from '@cairn/analysis';
import type { PerformanceDocument, Series } from '@cairn/schema';
import { observationAt } from '../observation.js';
import { PeriodReader } from '../period-reader.js';
import { SeriesIndex, seriesKey, type Breakdown } from '../series-index.js';

/** One figure as a document writes it. */
export interface WrittenFigure {
  readonly value: number | string | null;
  /** Letters of SDMX observation status; empty for a normal figure. */
  readonly status: string;
}

/** One figure that two editions of a document write differently; null where an edition does not have it. */
export interface FigureDifference {
  readonly indicator: string;
  readonly area: string;
  readonly breakdown: Breakdown;
  /** As the later edition writes it, or the earlier where the later has none. */
  readonly period: string;
  readonly before: WrittenFigure | null;
  readonly after: WrittenFigure | null;
}

interface Placed extends WrittenFigure {
  readonly period: Period;
}

interface WholeSeries {
  readonly series: Series;
  /** Figures by the days their period spans, so that `2025-10` and `2025-M10` are one. */
  readonly figures: ReadonlyMap<string, Placed>;
}

/** Every figure in which two editions differ, in the order of the later edition's series, then of time. */
export function compareFigures(
  before: PerformanceDocument,
  after: PerformanceDocument,
): readonly FigureDifference[] {
  const earlier = figuresOf(before);
  const later = figuresOf(after);
  const keys = [...later.keys(), ...[...earlier.keys()].filter((key) => !later.has(key))];
  return keys.flatMap((key) => compareSeries(earlier.get(key), later.get(key)));
}

function compareSeries(before: WholeSeries | undefined, after: WholeSeries | undefined): FigureDifference[] {
  const series = (after ?? before)?.series;
  if (!series) return [];
  const spans = new Set([...(before?.figures.keys() ?? []), ...(after?.figures.keys() ?? [])]);
  const found: { readonly at: Period; readonly difference: FigureDifference }[] = [];
  for (const span of spans) {
    const [old, now] = [before?.figures.get(span), after?.figures.get(span)];
    const at = (now ?? old)?.period;
    if (!at || (old && now && old.value === now.value && old.status === now.status)) continue;
    const { indicator, area, dimensions = {} } = series;
    const difference = {
      indicator,
      area,
      breakdown: dimensions,
      period: at.text,
      before: old ? { value: old.value, status: old.status } : null,
      after: now ? { value: now.value, status: now.status } : null,
    };
    found.push({ at, difference });
  }
  return found.sort((a, b) => comparePeriods(a.at, b.at)).map(({ difference }) => difference);
}

function figuresOf(document: PerformanceDocument): ReadonlyMap<string, WholeSeries> {
  const reader = new PeriodReader();
  const index = new SeriesIndex(document, reader);
  return new Map(
    document.series.map((series) => {
      const yearStart = index.yearStart(series.indicator);
      const figures = new Map<string, Placed>();
      series.periods.forEach((text, at) => {
        const period = reader.read(text, yearStart);
        if (!period) return;
        // A status that says there is no value wins over one that is there by mistake, as everywhere.
        const value = observationAt(series, at, period).absence === null ? (series.values[at] ?? null) : null;
        // "A" says what no letter says; the order of letters means nothing.
        const status = [...(series.status?.[at] ?? '')].filter((letter) => letter !== 'A').sort();
        figures.set(`${String(period.start)} ${String(period.end)}`, {
          period,
          value,
          status: status.join(''),
        });
      });
      return [seriesKey(series.indicator, series.area, series.dimensions), { series, figures }] as const;
    }),
  );
}
