import { comparePeriods, gapsIn, samePeriod, type Period } from '@cairn/analysis';
import type { Dataset, Observation, Timeline } from '@cairn/dataset';
import type { Area, Indicator } from '@cairn/schema';
import { absent, type ViewResult } from '../shared/outcome.js';
import type { Words } from '../words/words.js';

/** What a chart is asked for. */
export interface TrendChartQuery {
  readonly indicator: string | undefined;
  readonly area: string | undefined;
  /** Ids of several areas, which take the place of `area`. */
  readonly areas: readonly string[];
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** Ids of comparators to draw; that of the measure's own rule when empty. */
  readonly comparators: readonly string[];
  /** How many of the last periods to draw; all when null. */
  readonly last: number | null;
}

/** One area of a chart, period for period. */
export interface ChartArea {
  readonly area: Area;
  readonly timeline: Timeline;
  /** One entry a period of the chart; null where the series has none. */
  readonly observations: readonly (Observation | null)[];
}

/** What every part of a chart is made from. */
export interface ChartSource {
  readonly dataset: Dataset;
  readonly words: Words;
  readonly indicator: Indicator;
  /** The areas drawn, the reader's own first. */
  readonly areas: readonly [ChartArea, ...ChartArea[]];
  /** Areas asked for beyond those that can be told apart. */
  readonly leftOut: readonly Area[];
  /** The periods drawn, gaps among them, in the order of time. */
  readonly periods: readonly [Period, ...Period[]];
  /** The periods between `from` and `to`, of which those drawn are the last. */
  readonly available: readonly Period[];
  /** Position of the latest period that is no forecast and not to come; status, sentence and signs are of this one. */
  readonly latest: number;
  /** Comparators asked for by id. */
  readonly comparators: readonly string[];
}

/** More lines than this cannot be told apart. */
const MOST_AREAS = 5;

/** @returns what to draw, or why there is nothing */
export function chartSource(dataset: Dataset, query: TrendChartQuery, words: Words): ViewResult<ChartSource> {
  const { states } = words.messages;
  const { directory } = dataset;
  if (query.indicator === undefined) return absent('missing-indicator', states.missingAttribute('indicator'));
  const ids =
    query.areas.length > 0 ? [...new Set(query.areas)] : query.area === undefined ? [] : [query.area];
  if (ids.length === 0) return absent('missing-area', states.missingAttribute('area'));
  const indicator = directory.indicator(query.indicator);
  if (!indicator) return absent('unknown-indicator', states.unknown('indicator', query.indicator));
  const asked: Area[] = [];
  for (const id of ids) {
    const area = directory.area(id);
    if (!area) return absent('unknown-area', states.unknown('area', id));
    asked.push(area);
  }
  const stranger = query.comparators.find((id) => !directory.comparator(id));
  if (stranger !== undefined) return absent('unknown-comparator', states.unknown('comparator', stranger));
  const bounds = [query.from, query.to].map((text) =>
    text === undefined ? null : dataset.period(indicator.id, text),
  );
  const unread = [query.from, query.to].find((text, at) => text !== undefined && !bounds[at]);
  if (unread !== undefined) return absent('unknown-period', states.unknown('period', unread));

  const lines = asked.flatMap((area) => {
    const timeline = dataset.timeline(indicator.id, area.id);
    return timeline && timeline.length > 0 ? [{ area, timeline }] : [];
  });
  const drawn = lines.slice(0, MOST_AREAS);
  const all = periodsOf(dataset, indicator, drawn);
  const available = all.filter(
    (period) => period.start >= (bounds[0]?.start ?? -Infinity) && period.end <= (bounds[1]?.end ?? Infinity),
  );
  const latest = latestOf(available, drawn);
  // The reader counts periods that have been, not those still to come.
  const first = query.last === null ? 0 : Math.max(0, latest + 1 - query.last);
  const [head, ...tail] = available.slice(first);
  const [own, ...others] = drawn.map(({ area, timeline }): ChartArea => ({
    area,
    timeline,
    observations: available.slice(first).map((period) => timeline.of(period) ?? null),
  }));
  if (!head || !own)
    return absent(
      'no-series',
      states.noSeries(words.name(indicator), asked.map((area) => words.text(area.name)).join(', ')),
    );
  return {
    view: {
      dataset,
      words,
      indicator,
      areas: [own, ...others],
      leftOut: asked.filter((area) => !drawn.some((line) => line.area === area)),
      periods: [head, ...tail],
      available,
      latest: latest - first,
      comparators: query.comparators,
    },
  };
}

type Line = Pick<ChartArea, 'area' | 'timeline'>;

/** The periods of all areas together, and those to come for which a trajectory says where the measure should be. */
function periodsOf(dataset: Dataset, indicator: Indicator, lines: readonly Line[]): readonly Period[] {
  const found: Period[] = [];
  for (const { timeline } of lines) found.push(...timeline.slots.map((slot) => slot.period));
  found.sort(comparePeriods);
  const own = distinct(found);
  const last = own.at(-1);
  if (!last) return own;
  const ahead = lines.flatMap(({ area }) =>
    dataset.document.targets
      .filter(
        (target) =>
          target.kind === 'trajectory' &&
          target.indicator === indicator.id &&
          (target.area ?? area.id) === area.id,
      )
      .flatMap((target) => target.periods.flatMap((text) => dataset.period(indicator.id, text) ?? []))
      .filter((period) => period.frequency === last.frequency && period.start > last.end),
  );
  const filled = [last, ...ahead.sort(comparePeriods)];
  return distinct([...own, ...ahead, ...gapsIn(distinct(filled))].sort(comparePeriods));
}

function distinct(periods: readonly Period[]): readonly Period[] {
  return periods.filter((period, at) => {
    const before = periods[at - 1];
    return !before || !samePeriod(before, period);
  });
}

function latestOf(periods: readonly Period[], lines: readonly Line[]): number {
  const ends = lines.map(({ timeline }) => timeline.at(timeline.latest)?.period.end ?? -Infinity);
  const end = Math.max(...ends);
  return Math.max(
    0,
    periods.findLastIndex((period) => period.end <= end),
  );
}
