import { rank, type Period, type Rank } from '@cairn/analysis';
import type { Dataset, Fact } from '@cairn/dataset';
import type { Area, Indicator } from '@cairn/schema';
import { valueAxis, type Axis } from '../geometry/axis.js';
import { absent, type ViewResult } from '../shared/outcome.js';
import { statusOfFact, type StatusView } from '../shared/status-view.js';
import type { TableView } from '../shared/table-view.js';
import { tickLabel } from '../shared/tick-label.js';
import { valueView, type ValueView } from '../shared/value-view.js';
import type { Words } from '../words/words.js';
import { comparedAreas, comparedPeriod } from './compared-areas.js';
import { references, type ReferenceView } from './references.js';

/** What a comparison is asked for. */
export interface ComparisonQuery {
  readonly indicator: string | undefined;
  /** The reader's own area, which is marked. */
  readonly area: string | undefined;
  readonly period: string | undefined;
  readonly group: string | undefined;
  readonly comparator: string | undefined;
  readonly sort: ComparisonSort;
}

export type ComparisonSort = 'value' | 'name' | 'document';

/** One measure of several areas in one period, side by side. */
export interface BenchmarkComparisonView {
  readonly indicator: string;
  readonly periodText: string;
  readonly heading: string;
  readonly sentence: string;
  readonly order: string;
  readonly unit: string;
  /** Dots on an honest range, or bars from nought. */
  readonly form: 'dots' | 'bars';
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  /** Where bars begin. */
  readonly zeroX: number;
  readonly references: readonly ReferenceView[];
  readonly rows: readonly ComparisonRow[];
  readonly table: TableView;
}

export interface ComparisonRow {
  readonly area: string;
  readonly name: string;
  readonly own: boolean;
  readonly rank: string;
  readonly value: ValueView;
  readonly status: StatusView;
  /** Places on the axis, in per cent of its length; null without a value. */
  readonly x: number | null;
  readonly interval: Span | null;
  readonly outerInterval: Span | null;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

interface Entry {
  readonly area: Area;
  readonly fact: Fact;
  readonly rank: Rank | null;
}

/** @returns the comparison, or why there is none */
export function benchmarkComparisonView(
  dataset: Dataset,
  query: ComparisonQuery,
  words: Words,
): ViewResult<BenchmarkComparisonView> {
  const { states, comparison } = words.messages;
  const { directory } = dataset;
  if (query.indicator === undefined) return absent('missing-indicator', states.missingAttribute('indicator'));
  const indicator = directory.indicator(query.indicator);
  if (!indicator) return absent('unknown-indicator', states.unknown('indicator', query.indicator));
  const own = query.area === undefined ? undefined : directory.area(query.area);
  if (query.area !== undefined && !own) return absent('unknown-area', states.unknown('area', query.area));
  if (query.group !== undefined && !directory.group(query.group))
    return absent('unknown-group', states.unknown('group', query.group));
  if (query.comparator !== undefined && !directory.comparator(query.comparator)) {
    return absent('unknown-comparator', states.unknown('comparator', query.comparator));
  }
  const areas = comparedAreas(dataset, indicator, own, query.group);
  const period =
    query.period === undefined
      ? comparedPeriod(dataset, indicator, own, areas)
      : dataset.period(indicator.id, query.period);
  if (query.period !== undefined && !period)
    return absent('unknown-period', states.unknown('period', query.period));
  if (!period) return absent('no-areas', comparison.noAreas(words.name(indicator)));
  return { view: compose(dataset, indicator, areas, own, period, query, words) };
}

function compose(
  dataset: Dataset,
  indicator: Indicator,
  areas: readonly Area[],
  own: Area | undefined,
  period: Period,
  query: ComparisonQuery,
  words: Words,
): BenchmarkComparisonView {
  const entries = ranked(dataset, indicator, areas, period);
  const sorted = inOrder(entries, query.sort, words);
  const anchor = entries.find((entry) => entry.area === own)?.fact ?? entries[0]?.fact;
  const lines = references(dataset, indicator, period, anchor, query.comparator, words);
  const form = entries.some(
    ({ fact }) => typeof fact.observation?.lower === 'number' || (fact.observation?.value ?? 0) < 0,
  )
    ? 'dots'
    : 'bars';
  const axis = valueAxis(
    [...entries.flatMap(({ fact }) => numbersOf(fact)), ...lines.map((line) => line.value)],
    form === 'bars',
  );
  const rows = sorted.map((entry) => rowOf(entry, own, axis, words));
  return {
    indicator: indicator.id,
    periodText: period.text,
    heading: words.messages.comparison.heading(words.name(indicator), words.period(period)),
    sentence: sentenceOf(entries, own, period, words),
    order: orderText(indicator, query.sort, words),
    unit: words.unit(indicator.unit),
    form,
    ticks: axis.ticks.map((tick) => ({ x: axis.at(tick), label: tickLabel(tick, indicator, words) })),
    zeroX: axis.at(0),
    references: lines.map(({ value, ...line }) => ({ ...line, x: axis.at(value) })),
    rows,
    table: tableOf(sorted, indicator, period, words),
  };
}

function ranked(
  dataset: Dataset,
  indicator: Indicator,
  areas: readonly Area[],
  period: Period,
): readonly Entry[] {
  const facts = areas.flatMap(
    (area) => dataset.fact({ indicator: indicator.id, area: area.id, period: period.text }) ?? [],
  );
  const ranks = rank(
    facts.map((fact) => ({
      value: fact.observation?.value ?? null,
      isComparator: fact.comparator?.comparator.area === fact.area.id,
    })),
    indicator.polarity,
  );
  return facts.map((fact, at) => ({ area: fact.area, fact, rank: ranks[at] ?? null }));
}

/** By value the best comes first and areas without a rank last; equals stand in the order of the alphabet. */
function inOrder(entries: readonly Entry[], sort: ComparisonSort, words: Words): readonly Entry[] {
  if (sort === 'document') return entries;
  const byName = (a: Entry, b: Entry) => words.compare(words.text(a.area.name), words.text(b.area.name));
  if (sort === 'name') return [...entries].sort(byName);
  return [...entries].sort((a, b) => (a.rank?.rank ?? Infinity) - (b.rank?.rank ?? Infinity) || byName(a, b));
}

function numbersOf({ observation }: Fact): readonly number[] {
  if (!observation) return [];
  const { value, lower, upper, lower998, upper998 } = observation;
  return value === null ? [] : [value, lower, upper, lower998, upper998].filter((number) => number !== null);
}

function rowOf(
  { area, fact, rank: place }: Entry,
  own: Area | undefined,
  axis: Axis,
  words: Words,
): ComparisonRow {
  const { observation, indicator } = fact;
  const span = (lower: number | null | undefined, upper: number | null | undefined): Span | null =>
    typeof lower === 'number' && typeof upper === 'number'
      ? { from: axis.at(lower), to: axis.at(upper) }
      : null;
  const value = observation?.value ?? null;
  return {
    area: area.id,
    name: words.text(area.shortName ?? area.name),
    own: area === own,
    rank: place ? words.count(place.rank) : '',
    value: valueView(indicator, observation, words),
    status: statusOfFact(fact, words),
    x: value === null ? null : axis.at(value),
    interval: value === null ? null : span(observation?.lower, observation?.upper),
    outerInterval: value === null ? null : span(observation?.lower998, observation?.upper998),
  };
}

function sentenceOf(entries: readonly Entry[], own: Area | undefined, period: Period, words: Words): string {
  const { comparison } = words.messages;
  const first = entries.find((entry) => entry.rank !== null)?.rank;
  if (!own) return comparison.count(words.count(first?.of ?? 0), words.period(period));
  const name = words.text(own.shortName ?? own.name);
  const entry = entries.find(({ area }) => area === own);
  if (!entry) return comparison.notShown(name);
  const { fact, rank: place } = entry;
  if (!place)
    return comparison.unranked(name, valueView(fact.indicator, fact.observation, words).text.toLowerCase());
  const { rank: at, of, tied } = place;
  const value = valueView(fact.indicator, fact.observation, words).text;
  const position =
    tied > 1
      ? comparison.tied(name, words.count(at), words.count(of), value, words.count(tied))
      : comparison.ranked(name, words.count(at), words.count(of), value);
  return `${position} ${statusOfFact(fact, words, 'brief').why}`;
}

function orderText({ polarity }: Indicator, sort: ComparisonSort, words: Words): string {
  const { orders } = words.messages.comparison;
  if (sort === 'name' || sort === 'document') return orders[sort];
  return polarity === 'higher' || polarity === 'lower' ? orders.best : orders.highest;
}

function tableOf(entries: readonly Entry[], indicator: Indicator, period: Period, words: Words): TableView {
  const { table, comparison } = words.messages;
  const number = (value: number) => words.briefValue(value, indicator.unit);
  return {
    caption: comparison.heading(words.text(indicator.name), words.period(period)),
    columns: [
      { label: table.area, numeric: false },
      { label: table.rank, numeric: true },
      { label: table.value, numeric: true },
      { label: table.interval, numeric: true },
      { label: table.status, numeric: false },
      { label: table.why, numeric: false },
    ],
    rows: entries.map(({ area, fact, rank: place }) => {
      const { observation } = fact;
      const status = statusOfFact(fact, words, 'brief');
      const [lower, upper] = [observation?.lower ?? null, observation?.upper ?? null];
      return [
        { text: words.text(area.name) },
        { text: place ? words.count(place.rank) : '' },
        { text: valueView(indicator, observation, words).text },
        { text: lower === null || upper === null ? '' : comparison.interval(number(lower), number(upper)) },
        { text: status.word, status },
        { text: status.why },
      ];
    }),
  };
}
