import { poissonExact } from '../intervals/poisson-exact.js';
import { requirePositive } from '../distributions/probability.js';
import { FUNNEL_CONFIDENCE, type FunnelLimits } from './funnel-limits.js';

/** Where an observed number of events lies exactly on each limit of a funnel: the expected events there. */
export type ExpectedAtLimits = FunnelLimits;

/**
 * The expected events at which an observed number of events is exactly on a funnel's limits.
 *
 * Upper limit `χ²⁻¹(p, 2O)/2`, lower limit `χ²⁻¹(1 − p, 2O + 2)/2` with p = 0.025 and 0.001; the ratio on a limit is
 * the events over the result. Source: PHEindicatormethods `calculate_funnel_limits`, which finds the same numbers by
 * bisection and so is off by up to 5e-5 at one event; the chi-square form is used here.
 * @param events observed, above 0
 * @throws RangeError `invalid events`
 */
export function expectedAtFunnelLimits(events: number): ExpectedAtLimits {
  requirePositive('events', events);
  const inner = poissonExact(events, FUNNEL_CONFIDENCE.inner);
  const outer = poissonExact(events, FUNNEL_CONFIDENCE.outer);
  return { lower95: inner.upper, upper95: inner.lower, lower998: outer.upper, upper998: outer.lower };
}
