import erfcinv from '@stdlib/math-base-special-erfcinv';
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

/**
 * The standard normal multiplier of a two-sided interval: 1.959963984540054 for 0.95.
 * @param confidence probability inside the interval, 0 < confidence < 1
 * @throws RangeError `invalid confidence`
 */
export function normalMultiplier(confidence: number): number {
  requireConfidence(confidence);
  return normalQuantile(confidence + (1 - confidence) / 2);
}

/**
 * Refuses a number that cannot be a confidence level.
 * @throws RangeError `invalid confidence` unless 0 < confidence < 1
 */
export function requireConfidence(confidence: number): void {
  if (!(confidence > 0 && confidence < 1)) throw new RangeError(`invalid confidence: ${String(confidence)}`);
}
