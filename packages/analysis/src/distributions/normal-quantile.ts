import erfcinv from '@stdlib/math-base-special-erfcinv';
import { upperTail } from './confidence.js';
import { requireProbability } from './probability.js';

/**
 * The value below which a standard normal variable falls with probability `p`.
 *
 * Taken through the inverse complementary error function: the plain inverse error function works on `2p − 1`
 * and so loses nine digits at p = 1e-10.
 * @param p probability, 0 to 1; the ends give −∞ and ∞
 * @throws RangeError `invalid probability`
 */
export function normalQuantile(p: number): number {
  requireProbability(p);
  return -Math.SQRT2 * erfcinv(2 * p);
}

/** The last confidence asked for and its multiplier: intervals of many figures are asked for one by one, all with the same. */
let last: readonly [confidence: number, multiplier: number] = [NaN, NaN];

/**
 * The standard normal multiplier of a two-sided interval: 1.959963984540054 for 0.95.
 * @param confidence 0.9 to 1, or 90 to 100 per cent; certainty gives ∞
 * @throws RangeError `invalid confidence`
 */
export function normalMultiplier(confidence: number): number {
  if (confidence !== last[0]) last = [confidence, normalQuantile(upperTail(confidence))];
  return last[1];
}
