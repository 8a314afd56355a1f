import { libraryQuantile } from './library/chi-square.js';
import { largeChiSquareQuantile } from './chi-square-large.js';
import { requireProbability } from './probability.js';

/** From here on the library's incomplete gamma function leaves the range in which it is right. */
const LARGE = 1000;

/**
 * The value below which a chi-square variable falls with probability `p`.
 * @param p probability, 0 to 1; p = 1 gives ∞
 * @param degreesOfFreedom 0 or more, need not be whole; 0 gives 0, the distribution's only point
 * @throws RangeError `invalid probability`, `invalid degrees of freedom`
 * @returns relative error below 1e-12 (held against R's qchisq and 40-digit arithmetic)
 */
export function chiSquareQuantile(p: number, degreesOfFreedom: number): number {
  requireProbability(p);
  if (!(degreesOfFreedom >= 0 && Number.isFinite(degreesOfFreedom))) {
    throw new RangeError(`invalid degrees of freedom: ${String(degreesOfFreedom)}`);
  }
  if (p === 0 || degreesOfFreedom === 0) return 0;
  if (p === 1) return Infinity;
  if (degreesOfFreedom >= LARGE) return largeChiSquareQuantile(p, degreesOfFreedom);
  return libraryQuantile(p, degreesOfFreedom);
}
