import { requireNonNegative } from '../figure.js';
import { byar } from './byar.js';
import { DEFAULT_CONFIDENCE, type ConfidenceLimits } from './interval.js';
import { poissonExact } from './poisson-exact.js';

/** Which of the two ways gave the limits of a count. */
export type CountMethod = 'exact' | 'byar';

/** From this count on Byar's approximation is close enough; below it the exact limits are used. */
const EXACT_BELOW = 10;

/** The way the limits of a count are worked out: exact below 10 events, Byar from 10. */
export function countMethod(count: number): CountMethod {
  return count < EXACT_BELOW ? 'exact' : 'byar';
}

/**
 * ConfidenceLimits of a count of events, exact below 10 and by Byar's approximation from 10.
 * Source: PHEindicatormethods `phe_rate`; the 9 and 10 sides of the switch are both in its test data.
 * @param count events, 0 or more, may be fractional
 * @throws RangeError `invalid count`, `invalid confidence`
 */
export function countLimits(count: number, confidence = DEFAULT_CONFIDENCE): ConfidenceLimits {
  requireNonNegative('count', count);
  return countMethod(count) === 'exact' ? poissonExact(count, confidence) : byar(count, confidence);
}
