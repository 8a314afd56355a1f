import type { Polarity } from '../codes.js';
import type { GradedComparison } from './judgement.js';

const BY_JUDGEMENT: readonly GradedComparison[] = ['worst', 'worse', 'similar', 'better', 'best'];
const BY_POSITION: readonly GradedComparison[] = ['lowest', 'lower', 'similar', 'higher', 'highest'];

/**
 * What an area's group says: the outer groups best and worst, the next better and worse, a middle one similar.
 * Quartiles have no middle; deciles go two to a word, the fifth and sixth being the middle.
 * Source: FingertipsNext for quintiles; quartiles and deciles are ours, in the same manner.
 * @param group 1 (lowest values) to `quantiles`; null gives `notComparable`
 * @param polarity `none` and `target` give highest to lowest, without judgement; `notApplicable` is never compared
 * @throws RangeError `invalid quantile`, `invalid number of quantiles` for another number than 4, 5 or 10
 */
export function quantileOutcome(
  group: number | null,
  quantiles: number,
  polarity: Polarity,
): GradedComparison {
  if (quantiles !== 4 && quantiles !== 5 && quantiles !== 10) {
    throw new RangeError(`invalid number of quantiles: ${String(quantiles)}`);
  }
  if (group === null || polarity === 'notApplicable') return 'notComparable';
  if (!(Number.isInteger(group) && group >= 1 && group <= quantiles))
    throw new RangeError(`invalid quantile: ${String(group)}`);
  const rising = polarity === 'lower' ? quantiles + 1 - group : group;
  const words = polarity === 'higher' || polarity === 'lower' ? BY_JUDGEMENT : BY_POSITION;
  return words[fifth(rising, quantiles)] ?? 'notComparable';
}

function fifth(group: number, quantiles: 4 | 5 | 10): number {
  if (quantiles === 4) return group <= 2 ? group - 1 : group;
  return Math.ceil((group * 5) / quantiles) - 1;
}
