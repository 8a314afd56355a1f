import { requirePositive } from '../distributions/probability.js';
import { finiteOrNull, requireNonNegative } from '../figure.js';
import { DEFAULT_CONFIDENCE, type ConfidenceLimits } from '../intervals/interval.js';
import { poissonExact } from '../intervals/poisson-exact.js';
import { wilsonLimits } from '../intervals/wilson.js';

interface ExpectedInput {
  /** The comparator's value, in the unit of the measure. */
  readonly comparator: number;
  /** The area's own denominator: what makes its expected interval wide or narrow. */
  readonly denominator: number;
  /** What numerator ÷ denominator is multiplied by to give the value. */
  readonly multiplier: number;
  readonly confidence?: number;
}

/**
 * The interval in which an area's proportion is expected if it were the comparator's: Wilson limits of the comparator
 * at the area's denominator. Source: Fingertips engine (2020), "SPC for proportions" (there with z = 1.96).
 * @returns limits in the unit of the measure; null without a denominator
 * @throws RangeError `invalid comparator` outside 0 to `multiplier`, `invalid denominator`, `invalid multiplier`
 */
export function expectedProportionLimits({
  comparator,
  denominator,
  multiplier,
  confidence,
}: ExpectedInput): ConfidenceLimits {
  requirePositive('multiplier', multiplier);
  requireNonNegative('denominator', denominator);
  if (!(comparator >= 0 && comparator <= multiplier))
    throw new RangeError(`invalid comparator: ${String(comparator)}`);
  if (denominator === 0) return { lower: null, upper: null };
  return scale(wilsonLimits(comparator / multiplier, denominator, confidence), multiplier);
}

/**
 * The interval in which an area's rate is expected if it were the comparator's: exact Poisson limits of the events
 * expected in the area's denominator. Source: Fingertips engine (2020), "SPC for rates".
 * @returns limits in the unit of the measure; null without a denominator
 * @throws RangeError `invalid comparator` below 0, `invalid denominator`, `invalid multiplier`
 */
export function expectedRateLimits(input: ExpectedInput): ConfidenceLimits {
  const { comparator, denominator, multiplier, confidence = DEFAULT_CONFIDENCE } = input;
  requirePositive('multiplier', multiplier);
  requireNonNegative('denominator', denominator);
  requireNonNegative('comparator', comparator);
  if (denominator === 0) return { lower: null, upper: null };
  const events = (comparator * denominator) / multiplier;
  return scale(poissonExact(events, confidence), multiplier / denominator);
}

function scale({ lower, upper }: ConfidenceLimits, by: number): ConfidenceLimits {
  return {
    lower: lower === null ? null : finiteOrNull(lower * by),
    upper: upper === null ? null : finiteOrNull(upper * by),
  };
}
