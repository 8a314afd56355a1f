import { comparePeriods, type Period } from '@cairn/analysis';
import type { Dataset } from '@cairn/dataset';
import type { Area, Frequency, Indicator } from '@cairn/schema';
import { absent, type ViewResult } from '../shared/outcome.js';
import type { Words } from '../words/words.js';
import {
  GRID_ASPECTS,
  idsOf,
  type GridAspect,
  type GridForm,
  type ScorecardGridQuery,
} from './grid-query.js';

/** One column: an area, a period of one area, or something to say of a measure in one area. */
export interface GridColumn {
  /** What `sort` calls it: the area's id, the period as written, or the aspect. */
  readonly key: string;
  readonly label: string;
  /** The label's own language where it is not the one asked for. */
  readonly lang: string | null;
  readonly area: Area;
  readonly period: Period | null;
  /** What the column says of a measure; null where it shows its figure and status in an area or a period. */
  readonly aspect: GridAspect | null;
}

export interface GridColumns {
  readonly form: GridForm;
  readonly columns: readonly GridColumn[];
  /** The columns whose statuses count, each figure once. */
  readonly judged: readonly GridColumn[];
  /** How long the periods of the columns are; null with areas. */
  readonly frequency: Frequency | null;
  /** Ids asked for that the document does not know. */
  readonly unknown: readonly string[];
  /** How many areas could be shown, where that is more than are. */
  readonly all: number | null;
}

/** Areas that come without being asked for: more than these are asked for by name. */
const MOST_AREAS = 12;

/** An area comes without being asked for when the document has nearly as many series of it as of the area that has most. */
const NEARLY_AS_MANY = 0.9;

/** How many periods stand in the columns: two years or so, few enough to read. */
const PERIOD_COUNTS: Readonly<Record<Frequency, number>> = {
  week: 8,
  month: 12,
  quarter: 8,
  year: 5,
  twoYear: 4,
  irregular: 6,
};

export function gridColumns(
  dataset: Dataset,
  query: ScorecardGridQuery,
  indicators: readonly Indicator[],
  words: Words,
): ViewResult<GridColumns> {
  if (query.columns !== 'periods' && query.columns !== 'measures')
    return areaColumns(dataset, query, indicators, words);
  const { states } = words.messages;
  if (query.area === undefined) return absent('missing-area', states.missingAttribute('area'));
  const area = dataset.directory.area(query.area);
  if (!area) return absent('unknown-area', states.unknown('area', query.area));
  if (query.columns === 'periods') return periodColumns(dataset, query, area, indicators, words);
  return aspectColumns(dataset, query, area, words);
}

function areaColumns(
  dataset: Dataset,
  query: ScorecardGridQuery,
  indicators: readonly Indicator[],
  words: Words,
): ViewResult<GridColumns> {
  const named = idsOf(query.areas);
  const found = named
    ? named.flatMap((id) => dataset.directory.area(id) ?? [])
    : coveredAreas(dataset, indicators);
  if (named && found.length === 0) {
    return absent('unknown-area', words.messages.states.unknown('area', named.join(' ')));
  }
  const areas = named ? found : found.slice(0, MOST_AREAS);
  const columns = areas.map((area) => {
    const name = area.shortName ?? area.name;
    const [label, lang] = [words.text(name), words.languageOf(name)];
    return { key: area.id, label, lang, area, period: null, aspect: null };
  });
  return {
    view: {
      form: 'areas',
      columns,
      judged: columns,
      frequency: null,
      unknown: named?.filter((id) => !dataset.directory.area(id)) ?? [],
      all: found.length > areas.length ? found.length : null,
    },
  };
}

/**
 * The areas with figures for these measures that the document is mostly about, in its own order. What a document with parts is mostly
 * about is told from these measures alone: its other parts are not fetched for that.
 */
function coveredAreas(dataset: Dataset, indicators: readonly Indicator[]): readonly Area[] {
  const wanted = new Set(indicators.map(({ id }) => id));
  const series = new Map<string, number>();
  const candidates = new Set<string>();
  const isWhole = dataset.document.parts.length === 0;
  const all = isWhole
    ? dataset.document.series
    : indicators.flatMap(({ id }) => dataset.seriesOf({ indicator: id }));
  for (const { indicator, area, dimensions } of all) {
    if (dimensions) continue;
    series.set(area, (series.get(area) ?? 0) + 1);
    if (wanted.has(indicator)) candidates.add(area);
  }
  const count = (area: string) => series.get(area) ?? 0;
  const enough = NEARLY_AS_MANY * Math.max(0, ...[...candidates].map(count));
  return dataset.document.areas.filter(({ id }) => candidates.has(id) && count(id) >= enough);
}

function periodColumns(
  dataset: Dataset,
  query: ScorecardGridQuery,
  area: Area,
  indicators: readonly Indicator[],
  words: Words,
): ViewResult<GridColumns> {
  const frequency = commonest(
    indicators.filter(({ id }) => dataset.timeline(id, area.id)).map((indicator) => indicator.frequency),
  );
  const count =
    query.periods !== undefined && query.periods > 0
      ? query.periods
      : PERIOD_COUNTS[frequency ?? 'irregular'];
  const periods = indicators
    .filter((indicator) => indicator.frequency === frequency)
    .flatMap(({ id }) => knownPeriods(dataset, id, area.id, query.period))
    .sort(comparePeriods)
    .filter((period, at, all) => at === 0 || comparePeriods(period, all[at - 1] ?? period) !== 0)
    .slice(-count);
  const columns = periods.map((period) => ({
    key: period.text,
    label: words.period(period, 'short'),
    lang: null,
    area,
    period,
    aspect: null,
  }));
  return { view: { form: 'periods', columns, judged: columns, frequency, unknown: [], all: null } };
}

/** What is to be said of each measure, in the order asked for; all of it unless told otherwise. */
function aspectColumns(
  dataset: Dataset,
  { show, group: id }: ScorecardGridQuery,
  area: Area,
  words: Words,
): ViewResult<GridColumns> {
  const { table, grid, states, definition } = words.messages;
  const group = id === undefined ? undefined : dataset.directory.group(id);
  if (id !== undefined && !group) return absent('unknown-group', states.unknown('group', id));
  const labels: Readonly<Record<GridAspect, string>> = {
    status: table.status,
    value: table.value,
    target: table.target,
    change: table.change,
    trend: grid.trend,
    benchmark: group ? grid.inArea(grid.benchmark, words.text(group.name)) : grid.benchmark,
    owner: definition.owner,
  };
  const asked = idsOf(show) ?? GRID_ASPECTS;
  const known = GRID_ASPECTS.filter((aspect) => asked.includes(aspect));
  const aspects =
    known.length === 0 ? GRID_ASPECTS : known.sort((a, b) => asked.indexOf(a) - asked.indexOf(b));
  const columns = aspects.map((aspect) => ({
    key: aspect,
    label: labels[aspect],
    lang: null,
    area,
    period: null,
    aspect,
  }));
  const judged = columns.slice(0, 1);
  return { view: { form: 'measures', columns, judged, frequency: null, unknown: [], all: null } };
}

/** The periods of a series with a figure due, forecasts and what comes after `until` left out. */
function knownPeriods(
  dataset: Dataset,
  indicator: string,
  area: string,
  until: string | undefined,
): readonly Period[] {
  const timeline = dataset.timeline(indicator, area);
  if (!timeline) return [];
  const end = until === undefined ? Infinity : (dataset.period(indicator, until)?.end ?? -Infinity);
  return timeline.periods.slice(0, timeline.latest + 1).filter((period) => period.end <= end);
}

/** The most frequent of some things, the first of several; null of none. */
export function commonest<Item>(items: readonly Item[]): Item | null {
  const counts = new Map<Item, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  let best: Item | null = null;
  let most = 0;
  for (const [item, count] of counts) if (count > most) [best, most] = [item, count];
  return best;
}
