import {
  aggregate,
  aggregationOf,
  nextPeriod,
  previousPeriod,
  type Figure,
  type Period,
} from '@cairn/analysis';
import type { Dataset, Mark, Observation, Slot, Timeline } from '@cairn/dataset';
import type { Frequency, Indicator } from '@cairn/schema';
import { valueView } from '../shared/value-view.js';
import type { Words } from '../words/words.js';

/** A measure's figure for one side of a pair. */
export interface PairedFigure {
  readonly period: Period;
  readonly value: number | null;
  /** The figure with its unit, or the word for why there is none. */
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** Two figures that are read together. */
export interface Pair {
  /** The period of the measure that is published less often, by which the pair is named. */
  readonly period: Period;
  readonly x: PairedFigure;
  readonly y: PairedFigure;
}

/** How two measures are paired. */
export interface Pairing {
  /** The measure whose periods count: the one published less often. */
  readonly base: Indicator;
  /** The other one, where it has to be put together from shorter periods; null where both are published alike. */
  readonly combined: Indicator | null;
  /** Every pair of one area in the order of time, those without a figure too. */
  readonly pairs: (area: string) => readonly Pair[];
  /** The pair of one area in a period of the base. */
  readonly pair: (area: string, period: Period) => Pair | null;
}

/** From the shortest period to the longest. */
const LENGTHS: readonly Frequency[] = ['week', 'month', 'quarter', 'year', 'twoYear', 'irregular'];

/**
 * Pairs two measures period by period. Where one is published more often, its figures are put together to the longer periods, by the rules
 * of aggregation; a measure that those rules cannot put together is not paired.
 *
 * @param lag by how many periods of the base y follows x
 * @returns null when the measures cannot be paired
 */
export function pairingOf(
  dataset: Dataset,
  [x, y]: readonly [Indicator, Indicator],
  lag: number,
  words: Words,
): Pairing | null {
  const order = LENGTHS.indexOf(x.frequency) - LENGTHS.indexOf(y.frequency);
  const base = order > 0 ? x : y;
  const finer = order === 0 ? null : base === x ? y : x;
  if (finer && (base.frequency === 'irregular' || !canCombine(finer))) return null;
  const figure = (indicator: Indicator, area: string, period: Period): PairedFigure =>
    figureIn(dataset, indicator, area, period, words);
  const pair = (area: string, period: Period): Pair | null => {
    const [xPeriod, yPeriod] = base === y ? [moved(period, -lag), period] : [period, moved(period, lag)];
    return xPeriod && yPeriod ? { period, x: figure(x, area, xPeriod), y: figure(y, area, yPeriod) } : null;
  };
  return {
    base,
    combined: finer,
    pair,
    pairs: (area) =>
      (dataset.timeline(base.id, area)?.slots ?? []).flatMap((slot) => pair(area, slot.period) ?? []),
  };
}

/** Whether both figures are there, so that the pair can be drawn. */
export function isWhole({ x, y }: Pair): boolean {
  return x.value !== null && y.value !== null;
}

/** Figures that may still change. */
export function isFinal({ x, y }: Pick<Pair, 'x' | 'y'>): boolean {
  return ![...x.marks, ...y.marks].some((mark) => NOT_FINAL.has(mark));
}

const NOT_FINAL: ReadonlySet<Mark> = new Set(['provisional', 'estimated', 'imputed', 'forecast']);

/** No series is so long that a longer lag could pair anything. */
const LONGEST_LAG = 1200;

function moved(period: Period, steps: number): Period | null {
  if (Math.abs(steps) > LONGEST_LAG) return null;
  let at: Period | null = period;
  for (let step = 0; at && step < Math.abs(steps); step++)
    at = steps > 0 ? nextPeriod(at) : previousPeriod(at);
  return at;
}

/** A snapshot at the end of the longer period stands for it; everything else is added up or made anew from its parts. */
function canCombine(indicator: Indicator): boolean {
  if (indicator.periodBasis === 'pointInTime') return true;
  if (indicator.periodBasis !== undefined && indicator.periodBasis !== 'discrete') return false;
  return aggregationOf(indicator.valueType) !== null;
}

function figureIn(
  dataset: Dataset,
  indicator: Indicator,
  area: string,
  period: Period,
  words: Words,
): PairedFigure {
  const timeline = dataset.timeline(indicator.id, area);
  const own = timeline?.of(period);
  if (own || !timeline) return ofObservation(indicator, period, own ?? null, words);
  const slots = within(timeline, period);
  return slots.length === 0
    ? ofObservation(indicator, period, null, words)
    : ofParts(indicator, period, slots, words);
}

function ofObservation(
  indicator: Indicator,
  period: Period,
  observation: Observation | null,
  words: Words,
): PairedFigure {
  const { text, marks } = valueView(indicator, observation, words);
  return { period, value: observation?.value ?? null, text, marks: marks.map(({ mark }) => mark) };
}

/** The slots that together make a period; none when they do not fill it. */
function within(timeline: Timeline, { start, end }: Period): readonly Slot[] {
  const slots = timeline.slots.filter((slot) => slot.period.start >= start && slot.period.end <= end);
  const days = slots.reduce((sum, slot) => sum + slot.period.end + 1 - slot.period.start, 0);
  return days === end + 1 - start ? slots : [];
}

function ofParts(indicator: Indicator, period: Period, slots: readonly Slot[], words: Words): PairedFigure {
  const last = slots.at(-1)?.observation ?? null;
  if (indicator.periodBasis === 'pointInTime') return ofObservation(indicator, period, last, words);
  const { value, reason } = aggregate(
    indicator.valueType,
    slots.map(({ observation }) => partOf(indicator, observation)),
    indicator.unit.multiplier,
  );
  const absence =
    reason?.code === 'aggregate/partsSuppressed'
      ? words.messages.outcomes.suppressed
      : words.messages.noValue;
  return {
    period,
    value,
    text: value === null ? absence : words.value(value, indicator.unit).text,
    marks: slots.flatMap(({ observation }) => observation?.marks ?? []),
  };
}

/** A shorter period's share; a denominator below nought is no denominator. */
function partOf(
  { valueType }: Indicator,
  observation: Observation | null,
): { numerator: Figure; denominator: Figure } {
  const absence = observation?.absence ?? null;
  const numerator = aggregationOf(valueType) === 'sum' ? observation?.value : observation?.numerator;
  const denominator = observation?.denominator ?? -1;
  return { numerator: numerator ?? absence, denominator: denominator < 0 ? absence : denominator };
}
