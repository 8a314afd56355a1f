import { libraryQuantile } from './library/student-t.js';
import { requirePositive, requireProbability } from './probability.js';

/**
 * The value below which a Student t variable falls with probability `p`.
 * @param p probability, 0 to 1; the ends give −∞ and ∞
 * @param degreesOfFreedom above 0
 * @throws RangeError `invalid probability`, `invalid degrees of freedom`
 */
export function studentTQuantile(p: number, degreesOfFreedom: number): number {
  requireProbability(p);
  requirePositive('degrees of freedom', degreesOfFreedom);
  return libraryQuantile(p, degreesOfFreedom);
}
