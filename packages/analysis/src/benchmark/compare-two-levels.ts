import type { Figure } from '../figure.js';
import { compareWithInterval, type IntervalComparison } from './compare-interval.js';
import { type GradedComparison, stronger } from './judgement.js';

export interface TwoLevelComparison extends IntervalComparison {
  readonly lower998: Figure | undefined;
  readonly upper998: Figure | undefined;
}

/**
 * Two intervals, 95 % and 99.8 %, against a comparator's value.
 *
 * Beyond the 95 % limit only is better or worse (higher or lower); beyond the 99.8 % limit too is best or worst
 * (highest or lowest). On a limit, the milder. Source: Fingertips engine (2020).
 * @returns `notComparable` as for one level, also when a 99.8 % limit is absent
 */
export function compareWithTwoLevels({ lower998, upper998, ...inner }: TwoLevelComparison): GradedComparison {
  const outer = compareWithInterval({ ...inner, lower: lower998, upper: upper998 });
  if (outer === 'notComparable') return outer;
  const comparison = compareWithInterval(inner);
  return outer === comparison ? stronger(outer) : comparison;
}
