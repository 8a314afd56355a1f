import gammainc from '@stdlib/math-base-special-gammainc';
import { requirePositive } from './probability.js';

/**
 * The probability that a chi-square variable is at most `x`.
 * @param x 0 or more
 * @param degreesOfFreedom above 0 and at most 1,000: beyond that the library's incomplete gamma function is wrong
 * @throws RangeError `invalid chi-square value`, `invalid degrees of freedom`
 */
export function chiSquareProbability(x: number, degreesOfFreedom: number): number {
  requirePositive('degrees of freedom', degreesOfFreedom);
  if (degreesOfFreedom > 1000)
    throw new RangeError(`invalid degrees of freedom: ${String(degreesOfFreedom)}`);
  if (!(x >= 0)) throw new RangeError(`invalid chi-square value: ${String(x)}`);
  return gammainc(x / 2, degreesOfFreedom / 2, true, false);
}
