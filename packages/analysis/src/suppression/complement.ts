import { type Figure, requireNonNegative } from '../figure.js';
import type { DisclosureRule } from './primary.js';

/**
 * Whether those not counted are too few to show: 97 of 99 say as much about the other two as a count of two would.
 * @param denominator of whom the numerator is a part; absent, or smaller than the numerator (a rate of events, not a
 *   part of people), there is no complement
 * @throws RangeError `invalid minimum count`, `invalid count`, `invalid denominator`
 */
export function complementIsSmall(numerator: Figure, denominator: Figure, rule: DisclosureRule): boolean {
  requireNonNegative('minimum count', rule.minimumCount);
  if (typeof numerator !== 'number' || typeof denominator !== 'number') return false;
  requireNonNegative('count', numerator);
  requireNonNegative('denominator', denominator);
  if (numerator > denominator) return false;
  const rest = denominator - numerator;
  return rest < rule.minimumCount && !(rest === 0 && rule.publishZero === true);
}
