import type { Period } from '@cairn/analysis';
import type { ComparatorFact, Dataset, Fact } from '@cairn/dataset';
import type { Area, Indicator } from '@cairn/schema';
import { valueAxis } from '../geometry/axis.js';
import { definitionView, type DefinitionView } from '../shared/definition-view.js';
import { absent, type ViewResult } from '../shared/outcome.js';
import type { TableView } from '../shared/table-view.js';
import { tickLabel } from '../shared/tick-label.js';
import type { Words } from '../words/words.js';
import { choicesOf, type ChoiceView } from './choices.js';
import { comparedAreas, comparedPeriod } from './compared-areas.js';
import { idsOf, type ComparisonForm, type ComparisonQuery } from './comparison-query.js';
import { readingsOf, type ComparisonReading } from './comparison-reading.js';
import { rowOf, type ComparisonRow } from './comparison-row.js';
import { orderText, sentenceOf } from './comparison-sentence.js';
import { tableOf } from './comparison-table.js';
import { distributionOf } from './distribution.js';
import { funnelOf } from './funnel.js';
import { movementOf } from './movement.js';
import type { DistributionView, FunnelView } from './plot-view.js';
import { practiceOf, type PracticeView } from './practice.js';
import { inOrder, ranked, type Entry } from './ranking.js';
import { references, type ReferenceView } from './references.js';

/** One measure of several areas in one period, side by side. */
export interface BenchmarkComparisonView {
  readonly indicator: string;
  readonly periodText: string;
  readonly heading: string;
  readonly sentence: string;
  readonly order: string;
  readonly unit: string;
  /** Dots on an honest range, bars from nought, or one of the drawings in `plot`. */
  readonly form: ComparisonForm;
  /** Why the drawing asked for is not there; null where it is. */
  readonly instead: string | null;
  readonly plot: FunnelView | DistributionView | null;
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  /** Where bars begin. */
  readonly zeroX: number;
  readonly references: readonly ReferenceView[];
  /** Head of the places' movement; null where nothing is known of an earlier place. */
  readonly movementHead: string | null;
  readonly rows: readonly ComparisonRow[];
  /** What each dot of the plot says; none without a plot. */
  readonly readings: readonly ComparisonReading[];
  readonly choices: readonly ChoiceView[];
  readonly practice: PracticeView | null;
  readonly definition: DefinitionView;
  readonly table: TableView;
}

interface Asked {
  readonly indicator: Indicator;
  readonly own: readonly Area[];
  readonly areas: readonly Area[];
  readonly period: Period;
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
  const ids = idsOf(query.area);
  const unknown = ids.find((id) => !directory.area(id));
  if (unknown !== undefined) return absent('unknown-area', states.unknown('area', unknown));
  for (const group of [query.group, query.neighbours])
    if (group !== undefined && !directory.group(group))
      return absent('unknown-group', states.unknown('group', group));
  if (query.comparator !== undefined && !directory.comparator(query.comparator))
    return absent('unknown-comparator', states.unknown('comparator', query.comparator));
  const own = ids.flatMap((id) => directory.area(id) ?? []);
  const areas = comparedAreas(dataset, indicator, own, query.group);
  const period =
    typeof query.period === 'string'
      ? dataset.period(indicator.id, query.period)
      : comparedPeriod(dataset, indicator, own, areas, query.period);
  if (typeof query.period === 'string' && !period)
    return absent('unknown-period', states.unknown('period', query.period));
  if (!period) return absent('no-areas', comparison.noAreas(words.name(indicator)));
  return { view: compose(dataset, { indicator, own, areas, period }, query, words) };
}

function compose(
  dataset: Dataset,
  { indicator, own, areas, period }: Asked,
  query: ComparisonQuery,
  words: Words,
): BenchmarkComparisonView {
  const entries = ranked(dataset, indicator, areas, period);
  const sorted = inOrder(entries, query.sort, words);
  const mine = own.flatMap((area) => entries.find((entry) => entry.area === area) ?? []);
  const anchor = mine[0] ?? entries[0];
  const movement = movementOf(dataset, indicator, entries, [...mine, ...entries], period, query.since);
  const lines = references(dataset, indicator, period, anchor?.fact, query.comparator, words);
  const ranking = rankingForm(entries, query.form);
  const axis = valueAxis(
    [...entries.flatMap(({ fact }) => numbersOf(fact)), ...lines.map((line) => line.value)],
    ranking === 'bars' && query.form !== 'distribution',
  );
  const ticks = axis.ticks.map((tick) => ({ x: axis.at(tick), label: tickLabel(tick, indicator, words) }));
  const neighbours = new Set(
    query.neighbours === undefined ? [] : dataset.directory.group(query.neighbours)?.members,
  );
  const isOwn = ({ area }: Entry) => own.includes(area);
  const placed = lines.map(({ value, ...line }) => ({ ...line, x: axis.at(value) }));
  const isNeighbour = ({ area }: Entry) => neighbours.has(area.id);
  const parts = { axis, ticks, references: placed, own: isOwn, neighbour: isNeighbour };
  const drawn =
    query.form === 'funnel'
      ? funnelOf(sorted, indicator, isOwn, words)
      : query.form === 'distribution'
        ? distributionOf(sorted, indicator, parts, words)
        : null;
  const plot =
    drawn && 'funnel' in drawn ? drawn.funnel : drawn && 'distribution' in drawn ? drawn.distribution : null;
  const said = drawn && 'funnel' in drawn ? drawn.said : null;
  const spoken = {
    entries,
    own,
    period,
    movement,
    chosen: chosenComparator(dataset, anchor?.fact, period, query),
  };
  const rows = sorted.map((entry) => rowOf(entry, { own, neighbours, axis, movement }, words));
  return {
    indicator: indicator.id,
    periodText: period.text,
    heading: words.messages.comparison.heading(words.name(indicator), words.period(period)),
    sentence: [sentenceOf(spoken, words), ...(drawn && 'funnel' in drawn ? [drawn.sentence] : [])].join(' '),
    order: orderText(indicator, query.sort, words),
    unit: words.unit(indicator.unit),
    form: plot?.kind ?? ranking,
    instead: drawn && 'instead' in drawn ? drawn.instead : null,
    plot,
    ticks,
    zeroX: axis.at(0),
    references: placed,
    movementHead: movement && words.messages.benchmark.movement.head(words.period(movement.since, 'short')),
    rows,
    readings: plot ? readingsOf(rows, sorted, drawnRows(plot), said, words) : [],
    choices: query.choosable ? choicesOf(dataset, [indicator], period, query, words) : [],
    practice: query.practice && mine[0] ? practiceOf(dataset, indicator, entries, mine[0].fact, words) : null,
    definition: definitionView(dataset, indicator, words),
    table: tableOf(sorted, { indicator, period, movement, funnel: said }, words),
  };
}

function drawnRows(plot: FunnelView | DistributionView): readonly number[] {
  const dots = plot.kind === 'funnel' ? plot.dots : (plot.layouts[0]?.dots ?? []);
  return dots.map(({ row }) => row);
}

/** Dots where intervals are known or figures lie below nought, else bars; as was asked for where that is honest. */
function rankingForm(entries: readonly Entry[], form: ComparisonForm | undefined): 'bars' | 'dots' {
  const numbers = entries.map(({ fact }) => fact.observation);
  if (numbers.some((one) => (one?.value ?? 0) < 0)) return 'dots';
  if (form === 'bars' || form === 'dots') return form;
  return numbers.some((one) => typeof one?.lower === 'number') ? 'dots' : 'bars';
}

/** The comparator asked for; null where none is, or it is the one that the statuses are judged by already. */
function chosenComparator(
  dataset: Dataset,
  fact: Fact | undefined,
  period: Period,
  { comparator }: ComparisonQuery,
): ComparatorFact | null {
  if (comparator === undefined || !fact || fact.comparator?.comparator.id === comparator) return null;
  return dataset.comparator(comparator, fact.indicator, period) ?? null;
}

function numbersOf({ observation }: Fact): readonly number[] {
  if (!observation) return [];
  const { value, lower, upper, lower998, upper998 } = observation;
  return value === null ? [] : [value, lower, upper, lower998, upper998].filter((number) => number !== null);
}
