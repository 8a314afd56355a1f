import type { Period } from '@cairn/analysis';
import type { Dataset } from '@cairn/dataset';
import type { Indicator } from '@cairn/schema';
import { absent, type ViewResult } from '../shared/outcome.js';
import type { Words } from '../words/words.js';
import type { TrendChartQuery } from './chart-query.js';
import { latestOf, periodsOf, strandsOf, type ChartSeries, type Strand } from './chart-series.js';
import { intervention, type Intervention } from './intervention.js';
import { yearSource } from './year-source.js';
import type { YearFrame } from './year-frame.js';

/** What every part of a chart is made from. */
export interface ChartSource {
  readonly dataset: Dataset;
  readonly words: Words;
  readonly indicator: Indicator;
  /** What is drawn, the reader's own area or the whole first. */
  readonly series: readonly [ChartSeries, ...ChartSeries[]];
  /** Names of what was asked for beyond what can be told apart. */
  readonly leftOut: readonly string[];
  /** The periods drawn, gaps among them, in the order of time. */
  readonly periods: readonly [Period, ...Period[]];
  /** How many periods lie between `from` and `to`, of which those drawn are a part, and how many of them have been. */
  readonly available: { readonly all: number; readonly past: number };
  /** The latest period that is no forecast and not to come; status, sentence and signs are of this one. */
  readonly now: Period;
  /** Position of that period; past the last one drawn where the reader looks further back. */
  readonly latest: number;
  /** How far the reader may move: steps to earlier and to later times, and steps in one window. Null where everything is drawn. */
  readonly pan: PanView | null;
  /** Comparators asked for by id. */
  readonly comparators: readonly string[];
  /** One year against the one before; null for the whole series. */
  readonly year: YearFrame | null;
  /** What the series is looked at before and after; null for the whole series. */
  readonly intervention: Intervention | null;
}

export interface PanView {
  readonly earlier: number;
  readonly later: number;
  readonly page: number;
}

/** What was asked for and found, before it is settled which periods are drawn. */
export interface ChartBasis extends Pick<
  ChartSource,
  'dataset' | 'words' | 'indicator' | 'leftOut' | 'comparators'
> {
  readonly query: TrendChartQuery;
  readonly strands: readonly [Strand, ...Strand[]];
  /** The periods between `from` and `to`. */
  readonly between: readonly Period[];
  /** Position of the latest period among those. */
  readonly latest: number;
  readonly now: Period;
}

/** @returns what to draw, or why there is nothing */
export function chartSource(dataset: Dataset, query: TrendChartQuery, words: Words): ViewResult<ChartSource> {
  const found = basis(dataset, query, words);
  if ('absent' in found) return found;
  switch (query.view) {
    case 'within-year':
      return yearSource(found.view);
    case 'before-after': {
      const told = intervention(found.view);
      return 'absent' in told ? told : { view: { ...windowOf(found.view), intervention: told.view } };
    }
    default:
      return { view: windowOf(found.view) };
  }
}

function basis(dataset: Dataset, query: TrendChartQuery, words: Words): ViewResult<ChartBasis> {
  const { states } = words.messages;
  const { directory } = dataset;
  if (query.indicator === undefined) return absent('missing-indicator', states.missingAttribute('indicator'));
  const indicator = directory.indicator(query.indicator);
  if (!indicator) return absent('unknown-indicator', states.unknown('indicator', query.indicator));
  // A series is looked at before and after by itself, and so is a year.
  const single: TrendChartQuery =
    query.view === undefined
      ? query
      : { ...query, area: query.areas[0] ?? query.area, areas: [], breakdown: undefined };
  const strands = strandsOf(dataset, indicator, single, words);
  if ('absent' in strands) return strands;
  const stranger = query.comparators.find((id) => !directory.comparator(id));
  if (stranger !== undefined) return absent('unknown-comparator', states.unknown('comparator', stranger));
  const bounds = [query.from, query.to].map((text) =>
    text === undefined ? null : dataset.period(indicator.id, text),
  );
  const unread = [query.from, query.to].find((text, at) => text !== undefined && !bounds[at]);
  if (unread !== undefined) return absent('unknown-period', states.unknown('period', unread));

  const { drawn, leftOut, asked } = strands.view;
  const [first, ...others] = drawn;
  const between = periodsOf(dataset, indicator, drawn).filter(
    (period) => period.start >= (bounds[0]?.start ?? -Infinity) && period.end <= (bounds[1]?.end ?? Infinity),
  );
  const latest = latestOf(between, drawn);
  const now = between[latest];
  if (!now || !first) return absent('no-series', states.noSeries(words.name(indicator), asked));
  return {
    view: {
      dataset,
      words,
      indicator,
      leftOut,
      comparators: query.comparators,
      query,
      strands: [first, ...others],
      between,
      latest,
      now,
    },
  };
}

/** The periods the reader has chosen to see: the last so many, moved back as far as asked. */
function windowOf({ query, strands, between, latest, now, ...rest }: ChartBasis): ChartSource {
  const past = latest + 1;
  const size = query.last === null || query.view === 'before-after' ? between.length : query.last;
  const whole = size >= past;
  const room = whole ? 0 : past - size;
  const back = Math.min(Math.max(0, query.back ?? 0), room);
  const start = room - back;
  // Periods to come are in sight until the reader looks back.
  const drawn = between.slice(start, back === 0 ? undefined : start + size);
  const observed = strands.map((strand): ChartSeries => ({
    ...strand,
    observations: drawn.map((period) => strand.timeline.of(period) ?? null),
  }));
  return {
    ...rest,
    series: observed as [ChartSeries, ...ChartSeries[]],
    periods: drawn as [Period, ...Period[]],
    available: { all: between.length, past },
    now,
    latest: latest - start,
    pan: whole ? null : { earlier: start, later: back, page: size },
    year: null,
    intervention: null,
  };
}
