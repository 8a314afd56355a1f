import { comparePeriods, gapsIn, samePeriod, type Period } from '@cairn/analysis';
import type { Breakdown, Dataset, Observation, Timeline } from '@cairn/dataset';
import type { Area, Indicator, PerformanceDocument } from '@cairn/schema';
import { absent, type ViewResult } from '../shared/outcome.js';
import type { Words } from '../words/words.js';
import type { TrendChartQuery } from './chart-query.js';

type Dimension = PerformanceDocument['dimensions'][number];

/** What one line of a chart is of: an area, or one category of an area. */
export interface Strand {
  readonly area: Area;
  /** Null for the area as a whole. */
  readonly breakdown: Breakdown | null;
  readonly name: string;
  /** Which of the looks it is drawn in, from 0; the whole among its categories has one of its own. */
  readonly look: number;
  readonly timeline: Timeline;
}

/** A strand, period for period. */
export interface ChartSeries extends Strand {
  /** One entry a period of the chart; null where the series has none. */
  readonly observations: readonly (Observation | null)[];
}

/** What was asked for, as far as there are figures. */
export interface Strands {
  readonly drawn: readonly Strand[];
  /** Names of what was asked for and is not drawn. */
  readonly leftOut: readonly string[];
  /** Names of all areas asked for. */
  readonly asked: string;
}

/** More lines than this cannot be told apart. */
const MOST = 5;
/** The look of the whole among its categories. */
const WHOLE = 5;

/** Finds the series of a chart: one area, several, or the categories of one area with the whole before them. */
export function strandsOf(
  dataset: Dataset,
  indicator: Indicator,
  query: TrendChartQuery,
  words: Words,
): ViewResult<Strands> {
  const { states } = words.messages;
  const ids =
    query.areas.length > 0 ? [...new Set(query.areas)] : query.area === undefined ? [] : [query.area];
  const areas: Area[] = [];
  for (const id of ids) {
    const area = dataset.directory.area(id);
    if (!area) return absent('unknown-area', states.unknown('area', id));
    areas.push(area);
  }
  const [own] = areas;
  if (!own) return absent('missing-area', states.missingAttribute('area'));
  if (query.breakdown === undefined) return { view: ofAreas(dataset, indicator, areas, words) };
  const dimension = dataset.document.dimensions.find(({ id }) => id === query.breakdown);
  if (!dimension) {
    return absent('unknown-dimension', words.messages.chartViews.unknownDimension(query.breakdown));
  }
  return { view: ofCategories(dataset, indicator, own, dimension, words) };
}

function ofAreas(dataset: Dataset, indicator: Indicator, areas: readonly Area[], words: Words): Strands {
  const found = areas.flatMap((area): readonly Strand[] => {
    const timeline = dataset.timeline(indicator.id, area.id);
    if (!timeline || timeline.length === 0) return [];
    return [{ area, breakdown: null, name: words.text(area.name), look: 0, timeline }];
  });
  const drawn = found.slice(0, MOST).map((strand, look) => ({ ...strand, look }));
  const left = areas.filter((area) => !drawn.some((strand) => strand.area === area));
  return {
    drawn,
    leftOut: left.map(({ name }) => words.text(name)),
    asked: areas.map(({ name }) => words.text(name)).join(', '),
  };
}

/** The whole first: the area's own series, else that of a category which stands for all. */
function ofCategories(
  dataset: Dataset,
  indicator: Indicator,
  area: Area,
  { id, categories }: Dimension,
  words: Words,
): Strands {
  const own = words.text(area.name);
  const strand = (breakdown: Breakdown | null, name: string): readonly Strand[] => {
    const timeline = dataset.timeline(indicator.id, area.id, breakdown ?? undefined);
    return timeline && timeline.length > 0 ? [{ area, breakdown, name, look: WHOLE, timeline }] : [];
  };
  const [all] = categories
    .filter(({ aggregate }) => aggregate === true)
    .flatMap((category) => strand({ [id]: category.id }, words.text(category.name)));
  const whole = [...strand(null, own), ...(all ? [all] : [])].slice(0, 1);
  const parts = categories
    .filter(({ aggregate }) => aggregate !== true)
    .flatMap((category) => strand({ [id]: category.id }, words.text(category.name)));
  const drawn = parts.slice(0, MOST).map((part, look) => ({ ...part, look }));
  return {
    drawn: parts.length === 0 ? [] : [...whole, ...drawn],
    leftOut: parts.slice(MOST).map(({ name }) => name),
    asked: own,
  };
}

/** The periods of all strands together, and those to come for which a trajectory says where the measure should be. */
export function periodsOf(
  dataset: Dataset,
  indicator: Indicator,
  strands: readonly Pick<Strand, 'area' | 'timeline'>[],
): readonly Period[] {
  const found: Period[] = [];
  for (const { timeline } of strands) found.push(...timeline.slots.map((slot) => slot.period));
  found.sort(comparePeriods);
  const own = distinct(found);
  const last = own.at(-1);
  if (!last) return own;
  const areas = [...new Set(strands.map(({ area }) => area.id))];
  const ahead = dataset.document.targets
    .filter(
      ({ kind, indicator: of, area }) =>
        kind === 'trajectory' && of === indicator.id && (area === undefined || areas.includes(area)),
    )
    .flatMap((target) => target.periods.flatMap((text) => dataset.period(indicator.id, text) ?? []))
    .filter((period) => period.frequency === last.frequency && period.start > last.end);
  const filled = [last, ...ahead.sort(comparePeriods)];
  return distinct([...own, ...ahead, ...gapsIn(distinct(filled))].sort(comparePeriods));
}

function distinct(periods: readonly Period[]): readonly Period[] {
  return periods.filter((period, at) => {
    const before = periods[at - 1];
    return !before || !samePeriod(before, period);
  });
}

/** Position of the latest period that is no forecast. */
export function latestOf(periods: readonly Period[], strands: readonly Pick<Strand, 'timeline'>[]): number {
  const ends = strands.map(({ timeline }) => timeline.at(timeline.latest)?.period.end ?? -Infinity);
  const end = Math.max(...ends);
  return Math.max(
    0,
    periods.findLastIndex((period) => period.end <= end),
  );
}
