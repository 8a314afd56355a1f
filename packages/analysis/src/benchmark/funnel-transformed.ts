import { normalMultiplier } from '../distributions/normal-quantile.js';
import { requirePositive } from '../distributions/probability.js';
import { finiteOrNull, requireNonNegative } from '../figure.js';
import { FUNNEL_CONFIDENCE, type FunnelLimits } from './funnel-limits.js';

/**
 * The scale on which areas' figures scatter evenly: logarithm of a standardised ratio (`logRatio`), its square root
 * (`rootRatio`), arcsine of a proportion's square root (`arcsine`), logarithm of a ratio of two counts (`logCounts`).
 */
export type FunnelTransform = 'logRatio' | 'rootRatio' | 'arcsine' | 'logCounts';

export interface TransformedFunnel {
  readonly transform: FunnelTransform;
  /** Value at the middle of the funnel: 1 for a standardised ratio. */
  readonly target: number;
  /** Expected events, or the denominator; above 0. */
  readonly denominator: number;
  /** Variance between areas beyond chance, on the transformed scale; 0 without overdispersion. */
  readonly tau2?: number;
  /** Normal multipliers of the inner and outer limits; exact ones when not given. */
  readonly z?: { readonly inner: number; readonly outer: number };
}

/**
 * Funnel limits on a transformed scale, which can be widened for overdispersion.
 *
 * `target ∓ z√(s² + τ²)` on the transformed scale and back, with s² = 1/n for `logRatio` and 1/(4n) otherwise. An
 * arcsine beyond its end is the end. `rootRatio` limits stay on the root scale, as in the source.
 * Source: Spiegelhalter and others, JRSS A 175 (2012); FunnelPlotR (whose z is cut to six decimals: give `z` to match).
 * @throws RangeError `invalid target`, `invalid denominator`, `invalid tau squared`
 */
export function transformedFunnelLimits(input: TransformedFunnel): FunnelLimits {
  const { transform, target, denominator, tau2 = 0, z = exactMultipliers() } = input;
  requirePositive('target', target);
  requirePositive('denominator', denominator);
  requireNonNegative('tau squared', tau2);
  if (transform === 'arcsine' && target > 1) throw new RangeError(`invalid target: ${String(target)}`);
  const variance = transform === 'logRatio' ? 1 / denominator : 1 / (4 * denominator);
  const deviation = Math.sqrt(variance + tau2);
  const limit = (steps: number): number | null => finiteOrNull(shifted(transform, target, steps * deviation));
  return {
    lower95: limit(-z.inner),
    upper95: limit(z.inner),
    lower998: limit(-z.outer),
    upper998: limit(z.outer),
  };
}

function shifted(transform: FunnelTransform, target: number, by: number): number {
  switch (transform) {
    case 'logRatio':
    case 'logCounts':
      return target * Math.exp(by);
    case 'rootRatio':
      return target + by;
    case 'arcsine':
      return Math.sin(Math.min(Math.PI / 2, Math.max(0, Math.asin(Math.sqrt(target)) + by))) ** 2;
    default:
      throw new RangeError(`invalid transform: ${String(transform satisfies never)}`);
  }
}

function exactMultipliers() {
  return {
    inner: normalMultiplier(FUNNEL_CONFIDENCE.inner),
    outer: normalMultiplier(FUNNEL_CONFIDENCE.outer),
  };
}
