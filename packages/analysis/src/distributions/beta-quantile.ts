import betaincinv from '@stdlib/math-base-special-betaincinv';
import { requirePositive, requireProbability } from './probability.js';

/**
 * The value below which a beta variable falls with probability `p`.
 * @param p probability, 0 to 1
 * @param a first shape, above 0
 * @param b second shape, above 0
 * @throws RangeError `invalid probability`, `invalid shape`
 */
export function betaQuantile(p: number, a: number, b: number): number {
  requireProbability(p);
  requirePositive('shape', a);
  requirePositive('shape', b);
  return betaincinv(p, a, b);
}
