import { chiSquareQuantile } from './chi-square-quantile.js';
import { requirePositive } from './probability.js';

/**
 * The value below which a gamma variable of rate 1 falls with probability `p`: half a chi-square quantile with
 * twice the shape as degrees of freedom.
 * @param p probability, 0 to 1
 * @param shape above 0
 * @throws RangeError `invalid probability`, `invalid shape`
 */
export function gammaQuantile(p: number, shape: number): number {
  requirePositive('shape', shape);
  return chiSquareQuantile(p, 2 * shape) / 2;
}
