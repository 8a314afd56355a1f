import { comparePeriods, type Period } from '@cairn/analysis';
import type { PerformanceDocument, Series } from '@cairn/schema';
import { observationAt } from '../observation.js';
import { PeriodReader } from '../period-reader.js';
import { SeriesIndex } from '../series-index.js';
import { seriesKey, type Breakdown } from '../series-key.js';

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

/** The series of one edition, and how their periods are read. */
interface Edition {
  readonly series: ReadonlyMap<string, Series>;
  readonly yearStart: (indicator: string) => string;
  readonly reader: PeriodReader;
}

/** Every figure in which two editions differ, in the order of the later edition's series, then of time. */
export function compareFigures(
  before: PerformanceDocument,
  after: PerformanceDocument,
): readonly FigureDifference[] {
  const earlier = editionOf(before);
  const later = editionOf(after);
  const found = (key: string) => compareSeries(key, earlier, later);
  const gone = [...earlier.series.keys()].filter((key) => !later.series.has(key));
  return [...[...later.series.keys()].flatMap(found), ...gone.flatMap(found)];
}

/** Of a million figures few differ: only the two series at hand are ever laid out by their periods. */
function compareSeries(key: string, earlier: Edition, later: Edition): FigureDifference[] {
  const [old, now] = [earlier.series.get(key), later.series.get(key)];
  const series = now ?? old;
  if (!series || (old && now && areWrittenAlike(old, now, earlier, later))) return [];
  const [before, after] = [figuresOf(old, earlier), figuresOf(now, later)];
  const spans = new Set([...before.keys(), ...after.keys()]);
  const found: { readonly at: Period; readonly difference: FigureDifference }[] = [];
  for (const span of spans) {
    const [old, now] = [before.get(span), after.get(span)];
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

function editionOf(document: PerformanceDocument): Edition {
  const reader = new PeriodReader();
  const index = SeriesIndex.of(document, reader);
  return {
    series: new Map(
      document.series.map((series) => [seriesKey(series.indicator, series.area, series.dimensions), series]),
    ),
    yearStart: (indicator) => index.yearStart(indicator),
    reader,
  };
}

function areWrittenAlike(old: Series, now: Series, earlier: Edition, later: Edition): boolean {
  const same = (a: readonly unknown[] = [], b: readonly unknown[] = []) =>
    a.length === b.length && a.every((entry, at) => entry === b[at]);
  return (
    same(old.periods, now.periods) &&
    same(old.values, now.values) &&
    same(old.status, now.status) &&
    earlier.yearStart(old.indicator) === later.yearStart(now.indicator)
  );
}

/** Figures by the days their period spans, so that `2025-10` and `2025-M10` are one. */
function figuresOf(series: Series | undefined, { reader, yearStart }: Edition): ReadonlyMap<string, Placed> {
  const figures = new Map<string, Placed>();
  series?.periods.forEach((text, at) => {
    const period = reader.read(text, yearStart(series.indicator));
    if (!period) return;
    // A status that says there is no value wins over one that is there by mistake, as everywhere.
    const value = observationAt(series, at, period).absence === null ? (series.values[at] ?? null) : null;
    // "A" says what no letter says; the order of letters means nothing.
    const status = [...(series.status?.[at] ?? '')].filter((letter) => letter !== 'A').sort();
    figures.set(`${String(period.start)} ${String(period.end)}`, { period, value, status: status.join('') });
  });
  return figures;
}
