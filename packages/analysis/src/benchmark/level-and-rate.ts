import type { Polarity } from '../codes.js';
import { type Figure } from '../figure.js';
import { areNumbers, type Comparison, judge, type Side } from './judgement.js';

/** An area's first and last value of the span compared. */
export interface Span {
  readonly first: Figure | undefined;
  readonly last: Figure | undefined;
}

export interface LevelAndRate {
  readonly outcome: 'green' | 'amber' | 'red' | 'similar' | 'notComparable';
  /** The last value against the comparator's. */
  readonly level: Comparison;
  /** The change over the span against the comparator's. */
  readonly rate: Comparison;
  /** Changes in per cent, `(last/first − 1)·100`. */
  readonly change: number | null;
  readonly comparatorChange: number | null;
}

const NOT_COMPARABLE: LevelAndRate = {
  outcome: 'notComparable',
  level: 'notComparable',
  rate: 'notComparable',
  change: null,
  comparatorChange: null,
};

/**
 * Level and rate of change together against a comparator: both better is green, both worse red, both equal similar, and
 * every mixture amber (one better and one equal is a mixture).
 * @returns `notComparable` when a figure is absent, when a first value is not above 0 (a percentage change of it means
 *   nothing), and for a polarity without a better side
 */
export function levelAndRate(area: Span, comparator: Span, polarity: Polarity): LevelAndRate {
  const figures = [area.first, area.last, comparator.first, comparator.last];
  if (!areNumbers(figures) || (polarity !== 'higher' && polarity !== 'lower')) return NOT_COMPARABLE;
  const [first, last, comparatorFirst, comparatorLast] = figures.map(Number) as [
    number,
    number,
    number,
    number,
  ];
  if (first <= 0 || comparatorFirst <= 0) return NOT_COMPARABLE;
  const change = percentageChange(first, last);
  const comparatorChange = percentageChange(comparatorFirst, comparatorLast);
  if (!areNumbers([change, comparatorChange])) return NOT_COMPARABLE;
  const level = judge(sideOf(last, comparatorLast), polarity);
  const rate = judge(sideOf(last / first, comparatorLast / comparatorFirst), polarity);
  return { outcome: together(level, rate), level, rate, change, comparatorChange };
}

function percentageChange(first: number, last: number): number {
  return (last / first - 1) * 100;
}

/** Equal within rounding: 3.3/3 and 1.1/1 are the same growth. */
function sideOf(value: number, other: number): Side {
  if (Math.abs(value - other) <= 1e-12 * Math.max(Math.abs(value), Math.abs(other))) return 'inside';
  return value > other ? 'above' : 'below';
}

function together(level: Comparison, rate: Comparison): LevelAndRate['outcome'] {
  if (level !== rate) return 'amber';
  return level === 'better' ? 'green' : level === 'worse' ? 'red' : 'similar';
}
