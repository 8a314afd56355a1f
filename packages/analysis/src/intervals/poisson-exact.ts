import { chiSquareQuantile } from '../distributions/chi-square-quantile.js';
import { lowerTail, upperTail } from '../distributions/confidence.js';
import { finiteOrNull, requireNonNegative } from '../figure.js';
import { DEFAULT_CONFIDENCE, type ConfidenceLimits } from './interval.js';

/**
 * Exact limits of a Poisson count, from the chi-square distribution.
 *
 * Lower `χ²⁻¹((1 − c)/2, 2x)/2`, which is 0 at x = 0; upper `χ²⁻¹(c + (1 − c)/2, 2x + 2)/2`.
 * Source: Garwood, Biometrika 28 (1936); PHEindicatormethods `phe_rate`.
 * @param count events, 0 or more, may be fractional; null gives null limits
 * @throws RangeError `invalid count`, `invalid confidence`
 */
export function poissonExact(count: number | null, confidence = DEFAULT_CONFIDENCE): ConfidenceLimits {
  const [below, above] = [lowerTail(confidence), upperTail(confidence)];
  if (count === null) return { lower: null, upper: null };
  requireNonNegative('count', count);
  // Twice the largest numbers is no number: such a count has no limits, as it has none by Byar's approximation.
  if (!Number.isFinite(2 * count)) return { lower: null, upper: null };
  return {
    lower: finiteOrNull(chiSquareQuantile(below, 2 * count) / 2),
    upper: finiteOrNull(chiSquareQuantile(above, 2 * count + 2) / 2),
  };
}
