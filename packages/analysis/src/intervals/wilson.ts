import { normalMultiplier } from '../distributions/normal-quantile.js';
import { requirePositive } from '../distributions/probability.js';
import { type Figure, requireNonNegative, strongestAbsence } from '../figure.js';
import { absentReason } from '../reason.js';
import {
  DEFAULT_CONFIDENCE,
  type Estimate,
  estimate,
  type ConfidenceLimits,
  withoutEstimate,
} from './interval.js';

/** A proportion: `numerator` of `denominator`, times `multiplier` (1; 100 for per cent). */
export interface ProportionInput {
  readonly numerator: Figure;
  readonly denominator: Figure;
  readonly multiplier?: number;
  readonly confidence?: number;
}

/**
 * A proportion with its Wilson score interval.
 *
 * ConfidenceLimits: `(2x + z² ∓ z√(z² + 4x(1 − x/n))) / (2(n + z²))`. The numerator may be fractional.
 * Source: Wilson, JASA 22 (1927); PHEindicatormethods `phe_proportion`.
 * @returns value and limits in units of `multiplier`; all null, with the reason, when either part is absent
 * @throws RangeError `invalid numerator` (below 0 or above the denominator), `invalid denominator` (not above 0),
 *   `invalid multiplier`, `invalid confidence`
 */
export function wilson({ numerator, denominator, multiplier = 1, confidence }: ProportionInput): Estimate {
  requirePositive('multiplier', multiplier);
  if (typeof numerator === 'number') requireNonNegative('numerator', numerator);
  if (typeof denominator === 'number') requirePositive('denominator', denominator);
  if (typeof numerator !== 'number' || typeof denominator !== 'number') {
    return withoutEstimate(absentReason(strongestAbsence([numerator, denominator]) ?? 'missing'));
  }
  if (numerator > denominator) throw new RangeError(`invalid numerator: ${String(numerator)}`);
  const proportion = numerator / denominator;
  return estimate(proportion, wilsonLimits(proportion, denominator, confidence), multiplier);
}

/**
 * Wilson score limits of a proportion known only as such, for instance the limits expected around a comparator.
 *
 * The smaller root of the quadratic comes from the product of its roots, so that no digits cancel near 0, and the
 * limits at 0 and at 1 are exact.
 * @param proportion 0 to 1
 * @param denominator above 0
 * @returns limits between 0 and 1; both ends for certainty
 */
export function wilsonLimits(
  proportion: number,
  denominator: number,
  confidence = DEFAULT_CONFIDENCE,
): ConfidenceLimits {
  const z = normalMultiplier(confidence);
  if (z === Infinity) return { lower: 0, upper: 1 };
  return { lower: lowerLimit(proportion, denominator, z), upper: upperLimit(proportion, denominator, z) };
}

/** Rounding near 1 must not put the limit below the proportion itself. */
function upperLimit(p: number, n: number, z: number): number {
  return p === 1 ? 1 : Math.min(1, Math.max(p, largerRoot(p, n, z)));
}

function lowerLimit(p: number, n: number, z: number): number {
  return p === 0 ? 0 : Math.min(p, (p * p) / ((1 + (z * z) / n) * largerRoot(p, n, z)));
}

function largerRoot(p: number, n: number, z: number): number {
  const weight = (z * z) / n;
  const half = Math.sqrt(weight * (p * (1 - p) + weight / 4));
  return (p + weight / 2 + half) / (1 + weight);
}
