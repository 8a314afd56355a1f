import { normalMultiplier } from '../distributions/normal-quantile.js';
import { requirePositive } from '../distributions/probability.js';
import { finiteOrNull, requireNonNegative } from '../figure.js';
import { type ConfidenceLimits } from '../intervals/interval.js';
import { poissonExact } from '../intervals/poisson-exact.js';

/** The inner (95 %) and outer (99.8 %) limits of a funnel, often called 2SD and 3SD, in the unit of the measure. */
export interface FunnelLimits {
  readonly lower95: number | null;
  readonly upper95: number | null;
  readonly lower998: number | null;
  readonly upper998: number | null;
}

/** The probability inside the inner and outer limits; 99.8 % is 3.090 standard deviations, not 3. */
export const FUNNEL_CONFIDENCE = { inner: 0.95, outer: 0.998 } as const;

/**
 * Funnel limits of a proportion at one denominator: `π ∓ z√(π(1 − π)/n)`, kept within 0 and 1.
 *
 * This is the proportion whose own Wilson interval just touches the average.
 * Source: PHEindicatormethods `calculate_funnel_limits`, which keeps within 0 and 100 whatever the multiplier and
 * loses the limits at an average of 0 or 1 to rounding; both are put right here.
 * @param average the proportion of all areas together, 0 to 1
 * @param denominator above 0
 * @param multiplier 100 for per cent (default)
 * @throws RangeError `invalid average`, `invalid denominator`, `invalid multiplier`
 */
export function proportionFunnelLimits(average: number, denominator: number, multiplier = 100): FunnelLimits {
  if (!(average >= 0 && average <= 1)) throw new RangeError(`invalid average: ${String(average)}`);
  requirePositive('denominator', denominator);
  requirePositive('multiplier', multiplier);
  const deviation = Math.sqrt((average * (1 - average)) / denominator);
  const limits = (confidence: number): ConfidenceLimits => {
    const reach = normalMultiplier(confidence) * deviation;
    return {
      lower: Math.max(0, average - reach) * multiplier,
      upper: Math.min(1, average + reach) * multiplier,
    };
  };
  return both(limits);
}

/**
 * Funnel limits of a rate or ratio where a given number of events is expected: exact Poisson limits of that number,
 * over it, times the comparator.
 * Source: Spiegelhalter, Statistics in Medicine 24 (2005); FunnelPlotR, unadjusted standardised ratios.
 * @param expected events expected at the comparator's rate, above 0
 * @param comparator value at the middle of the funnel, in the unit of the measure (1 for a ratio)
 * @throws RangeError `invalid expected events`, `invalid comparator`
 */
export function poissonFunnelLimits(expected: number, comparator = 1): FunnelLimits {
  requirePositive('expected events', expected);
  requireNonNegative('comparator', comparator);
  return both((confidence) => {
    const { lower, upper } = poissonExact(expected, confidence);
    const ratio = (events: number | null): number | null =>
      events === null ? null : finiteOrNull((events / expected) * comparator);
    return { lower: ratio(lower), upper: ratio(upper) };
  });
}

function both(limits: (confidence: number) => ConfidenceLimits): FunnelLimits {
  const inner = limits(FUNNEL_CONFIDENCE.inner);
  const outer = limits(FUNNEL_CONFIDENCE.outer);
  return { lower95: inner.lower, upper95: inner.upper, lower998: outer.lower, upper998: outer.upper };
}
