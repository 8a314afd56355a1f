import type { Polarity } from '../codes.js';
import type { Figure } from '../figure.js';
import { areNumbers, type Comparison, judge, type Side } from './judgement.js';

/**
 * An interval against a comparator's interval: overlapping or touching is similar.
 *
 * More cautious than a test of the difference: intervals that overlap a little can still differ significantly.
 * Source: Fingertips engine (2020), double overlapping intervals.
 * @returns `notComparable` when a limit is absent, when limits are in the wrong order, for polarity `notApplicable`
 *   and for the comparator itself
 */
export function compareIntervals(input: {
  readonly lower: Figure | undefined;
  readonly upper: Figure | undefined;
  readonly comparatorLower: Figure | undefined;
  readonly comparatorUpper: Figure | undefined;
  readonly polarity: Polarity;
  readonly isComparator?: boolean;
}): Comparison {
  const limits = [input.lower, input.upper, input.comparatorLower, input.comparatorUpper];
  if (input.isComparator === true || !areNumbers(limits)) return 'notComparable';
  const [lower, upper, comparatorLower, comparatorUpper] = limits.map(Number) as [
    number,
    number,
    number,
    number,
  ];
  if (lower > upper || comparatorLower > comparatorUpper) return 'notComparable';
  const side: Side = lower > comparatorUpper ? 'above' : upper < comparatorLower ? 'below' : 'inside';
  return judge(side, input.polarity);
}
