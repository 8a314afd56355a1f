import type { Polarity } from '../codes.js';
import type { Figure } from '../figure.js';
import { areNumbers, type Comparison, judge, type Side } from './judgement.js';

export interface IntervalComparison {
  readonly lower: Figure | undefined;
  readonly upper: Figure | undefined;
  readonly comparator: Figure | undefined;
  readonly polarity: Polarity;
  /** The value itself; when given and absent, there is nothing to compare. */
  readonly value?: Figure;
  /** True for the comparator's own area: an area is never compared with itself. */
  readonly isComparator?: boolean;
}

/**
 * An interval against a comparator's value, at one level.
 *
 * A comparator inside the interval, its limits included, is similar; otherwise the area is better or worse by
 * polarity, or higher or lower without one.
 * Source: Fingertips engine (2020) and FingertipsNext; both count a comparator on a limit as similar.
 * @returns `notComparable` when the value, a limit or the comparator is absent, when the limits are in the wrong
 *   order, for polarity `notApplicable`, and for the comparator itself
 */
export function compareWithInterval(input: IntervalComparison): Comparison {
  const { lower, upper, comparator, polarity, value = 0, isComparator = false } = input;
  if (isComparator || !areNumbers([lower, upper, comparator, value])) return 'notComparable';
  if (Number(lower) > Number(upper)) return 'notComparable';
  return judge(sideOfInterval(Number(lower), Number(upper), Number(comparator)), polarity);
}

/**
 * A value against the interval expected around a comparator (a funnel or control limit): the same rule the other way
 * round, a value on a limit being similar.
 * @returns as `compareWithInterval`
 */
export function compareWithExpected(input: {
  readonly value: Figure | undefined;
  readonly lower: Figure | undefined;
  readonly upper: Figure | undefined;
  readonly polarity: Polarity;
}): Comparison {
  const { value, lower, upper, polarity } = input;
  if (!areNumbers([value, lower, upper]) || Number(lower) > Number(upper)) return 'notComparable';
  const [number, low, high] = [Number(value), Number(lower), Number(upper)];
  return judge(number > high ? 'above' : number < low ? 'below' : 'inside', polarity);
}

/** The side of a comparator on which a whole interval lies; `inside` when the comparator is within or on a limit. */
function sideOfInterval(lower: number, upper: number, comparator: number): Side {
  if (lower > comparator) return 'above';
  return upper < comparator ? 'below' : 'inside';
}
