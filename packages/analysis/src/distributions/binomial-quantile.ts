import libraryQuantile from '@stdlib/stats-base-dists-binomial-quantile';
import { requireProbability } from './probability.js';

/**
 * The smallest number of successes whose cumulative binomial probability reaches `p`.
 * @param p probability, 0 to 1
 * @param trials whole number, 0 or more
 * @param success probability of success in one trial, 0 to 1
 * @throws RangeError `invalid probability`, `invalid number of trials`
 */
export function binomialQuantile(p: number, trials: number, success: number): number {
  requireProbability(p);
  requireProbability(success);
  if (!(Number.isSafeInteger(trials) && trials >= 0)) {
    throw new RangeError(`invalid number of trials: ${String(trials)}`);
  }
  return libraryQuantile(p, trials, success);
}
