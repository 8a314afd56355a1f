import { comparePeriods, type Period } from '@cairn/analysis';
import { NUMBER_ARRAYS, type PerformanceDocument, type Series } from '@cairn/schema';
import { PeriodReader } from '../period-reader.js';
import { SeriesIndex } from '../series-index.js';
import { seriesKey } from '../series-key.js';
import { union, type Disagreement } from './union.js';

/** Arrays that may accompany the values of a series. */
const BESIDE = [...NUMBER_ARRAYS, 'status'] as const;

/** One figure with all that stands beside it. */
interface WholeFigure extends Readonly<Partial<Record<Exclude<(typeof BESIDE)[number], 'status'>, number>>> {
  readonly value: number | string | null;
  /** Empty for a normal figure. It is never left out: why one document has no value must not explain the other's. */
  readonly status: string;
}

interface Entry {
  readonly period: Period;
  figure: WholeFigure;
}

interface Gathered {
  head: Pick<Series, 'indicator' | 'area' | 'dimensions' | 'notes' | 'audience' | 'notesAudience'>;
  readonly entries: Map<string, Entry>;
}

/** Two documents give different figures for one period of one series, or say different things of the series. */
export interface SeriesDisagreement extends Disagreement {
  readonly document: number;
  readonly indicator: string;
  readonly area: string;
  /** Null where it is not about one figure. */
  readonly period: string | null;
}

/** The series of several documents: each once, with the periods of all. Where figures disagree the first document counts. */
export function mergeSeries(
  documents: readonly PerformanceDocument[],
  report: (disagreement: SeriesDisagreement) => void,
): readonly Series[] {
  const gathered = new Map<string, Gathered>();
  documents.forEach((document, at) => {
    const reader = new PeriodReader();
    const index = SeriesIndex.of(document, reader);
    for (const series of document.series) {
      const { indicator, area } = series;
      const key = seriesKey(indicator, area, series.dimensions);
      const tell = (period: string | null) => (found: Disagreement) => {
        report({ ...found, document: at, indicator, area, period });
      };
      let into = gathered.get(key);
      if (into) into.head = union(into.head, headOf(series), tell(null)) as Gathered['head'];
      else gathered.set(key, (into = { head: headOf(series), entries: new Map() }));
      const yearStart = index.yearStart(indicator);
      series.periods.forEach((text, place) => {
        const period = reader.read(text, yearStart);
        if (period) add(into.entries, period, figureAt(series, place), tell(text));
      });
    }
  });
  return [...gathered.values()].map(written);
}

function add(
  entries: Map<string, Entry>,
  period: Period,
  figure: WholeFigure,
  tell: (found: Disagreement) => void,
): void {
  const span = `${String(period.start)} ${String(period.end)}`;
  const known = entries.get(span);
  if (!known) entries.set(span, { period, figure });
  else known.figure = suppressed(known.figure, figure) ?? (union(known.figure, figure, tell) as WholeFigure);
}

/** What one partner suppresses no other publishes, neither the figure nor a count it could be worked out from; null where nobody does. */
function suppressed(...writings: readonly WholeFigure[]): WholeFigure | null {
  const hiding = writings.find(({ status }) => status.includes('Q'));
  if (!hiding) return null;
  const { denominators } = hiding;
  return { value: null, status: hiding.status, ...(denominators === undefined ? {} : { denominators }) };
}

function headOf({ indicator, area, dimensions, notes, audience, notesAudience }: Series): Gathered['head'] {
  return {
    indicator,
    area,
    ...(dimensions === undefined ? {} : { dimensions }),
    ...(notes === undefined ? {} : { notes }),
    ...(audience === undefined ? {} : { audience }),
    ...(notesAudience === undefined ? {} : { notesAudience }),
  };
}

function figureAt(series: Series, at: number): WholeFigure {
  const beside = BESIDE.flatMap((name) => {
    const number = series[name]?.[at];
    return typeof number === 'number' ? [[name, number] as const] : [];
  });
  return {
    ...Object.fromEntries(beside),
    value: series.values[at] ?? null,
    status: series.status?.[at] ?? '',
  };
}

function written({ head, entries }: Gathered): Series {
  const ordered = [...entries.values()].sort((a, b) => comparePeriods(a.period, b.period));
  const arrays = BESIDE.map(
    (name) =>
      [name, ordered.map(({ figure }) => (figure[name] === '' ? null : (figure[name] ?? null)))] as const,
  );
  const filled = arrays.filter(([, entries]) => entries.some((entry) => entry !== null));
  return {
    ...head,
    periods: ordered.map(({ period }) => period.text),
    values: ordered.map(({ figure }) => figure.value),
    ...Object.fromEntries(filled),
  };
}
