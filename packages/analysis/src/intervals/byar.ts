import { normalMultiplier } from '../distributions/normal-quantile.js';
import { finiteOrNull, requireNonNegative } from '../figure.js';
import { DEFAULT_CONFIDENCE, type ConfidenceLimits } from './interval.js';

/**
 * Byar's approximate limits of a Poisson count.
 *
 * Lower `x(1 − 1/(9x) − z/(3√x))³`, null when negative or undefined (x = 0);
 * upper `(x + 1)(1 − 1/(9(x + 1)) + z/(3√(x + 1)))³`.
 * Source: Breslow and Day, Statistical Methods in Cancer Research II (1987); PHEindicatormethods `byars_lower`.
 * @param count events, 0 or more, may be fractional; null gives null limits
 * @throws RangeError `invalid count`, `invalid confidence`
 */
export function byar(count: number | null, confidence = DEFAULT_CONFIDENCE): ConfidenceLimits {
  const z = normalMultiplier(confidence);
  if (count === null) return { lower: null, upper: null };
  requireNonNegative('count', count);
  const lower = count === 0 ? -1 : count * cubed(1 - 1 / (9 * count) - z / (3 * Math.sqrt(count)));
  const next = count + 1;
  const upper = next * cubed(1 - 1 / (9 * next) + z / (3 * Math.sqrt(next)));
  return { lower: lower < 0 ? null : finiteOrNull(lower), upper: finiteOrNull(upper) };
}

function cubed(x: number): number {
  return x * x * x;
}
