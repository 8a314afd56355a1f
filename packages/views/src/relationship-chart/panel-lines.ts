import { comparePeriods, type Period } from '@cairn/analysis';
import type { Observation, PeriodChoice } from '@cairn/dataset';
import type { Area, Indicator } from '@cairn/schema';
import { timeAxis, type TimeAxis } from '../geometry/time-axis.js';
import { valueView } from '../shared/value-view.js';
import { isWhole, type Pair } from './pairing.js';
import type { RelationshipChartView } from './relationship-chart-view.js';
import type { RelationshipSource } from './relationship-query.js';
import { columnOf, itemOf, readingOf } from './relationship-words.js';

/** One measure of one area over time. */
export interface Line {
  readonly indicator: Indicator;
  readonly slots: readonly { readonly period: Period; readonly observation: Observation | null }[];
}

/** Each measure within the periods that are asked for. */
export function linesOf({ dataset, measures, query }: RelationshipSource, area: Area): readonly Line[] {
  return measures.map((indicator) => {
    const bound = (text: PeriodChoice | undefined) =>
      text === undefined ? null : dataset.namedPeriod(indicator.id, text);
    const [from, to] = [bound(query.from), bound(query.period)];
    const slots = (dataset.timeline(indicator.id, area.id)?.slots ?? []).filter(
      ({ period }) => period.start >= (from?.start ?? -Infinity) && period.end <= (to?.end ?? Infinity),
    );
    return { indicator, slots };
  });
}

/**
 * The periods that are read: those of the measure published most often, and where it has none, those of the others. So no two of them
 * overlap.
 */
export function readPeriods(lines: readonly Line[]): readonly Period[] {
  const length = ({ start, end }: Period) => end - start;
  const all = lines.flatMap(({ slots }) => slots.map(({ period }) => period));
  const found: Period[] = [];
  for (const period of all.sort((a, b) => length(a) - length(b) || comparePeriods(a, b))) {
    if (!found.some((other) => other.start <= period.end && period.start <= other.end)) found.push(period);
  }
  return found.sort(comparePeriods);
}

/** One axis that holds the middle of every period of every measure. */
export function sharedAxis(lines: readonly Line[]): TimeAxis {
  const middle = ({ start, end }: Period) => start + end;
  return timeAxis(
    lines.flatMap(({ slots }) => slots.map(({ period }) => period)).sort((a, b) => middle(a) - middle(b)),
  );
}

/** The place of the slot that a period lies in, or -1: a year's figure is read in each of its months. */
export function placeIn(slots: Line['slots'], { start, end }: Period): number {
  return slots.findIndex(({ period }) => period.start <= start && period.end >= end);
}

/** Where the middle of a period stands. */
export const placeOf = ({ start, end }: Period, axis: TimeAxis) => axis.at((start + end + 1) / 2);

/** What the measures were in a period. */
export function readingAt(period: Period, lines: readonly Line[], { words }: RelationshipSource) {
  const items = lines.flatMap(({ indicator, slots }) => {
    const slot = slots[placeIn(slots, period)];
    if (!slot) return [];
    const { text, marks } = valueView(indicator, slot.observation, words);
    return [
      itemOf(indicator, { period: slot.period, text, marks: marks.map(({ mark }) => mark) }, period, words),
    ];
  });
  return readingOf(words.period(period), items, words);
}

/** The last position at which there is something to read; -1 without any. */
export function latestOf(
  pairs: readonly Pair[] | null,
  lines: readonly Line[],
  periods: readonly Period[],
): number {
  if (pairs) return pairs.findLastIndex(isWhole);
  return periods.findLastIndex((period) =>
    lines.some(({ slots }) => typeof slots[placeIn(slots, period)]?.observation?.value === 'number'),
  );
}

/** Every figure by its period, where the measures are not paired. */
export function periodTable(
  source: RelationshipSource,
  caption: string,
  periods: readonly Period[],
  lines: readonly Line[],
): RelationshipChartView['table'] {
  const { words } = source;
  return {
    caption,
    columns: [
      { label: words.messages.table.period, numeric: false },
      ...lines.map(({ indicator }) => columnOf(indicator, words)),
    ],
    rows: periods.map((period) => [
      { text: words.period(period) },
      ...lines.map(({ indicator, slots }) => {
        const slot = slots[placeIn(slots, period)];
        // A longer period's figure stands once, where that period ends.
        return {
          text: slot?.period.end === period.end ? valueView(indicator, slot.observation, words).text : '',
        };
      }),
    ]),
  };
}
