import { crudeRate, wilson } from '@cairn/analysis';
import type { Model } from './model.js';

/** Lower and upper limit of a proportion (Wilson) or a rate (exact Poisson below 10 events, Byar's method from 10). */
export function limitsOf(
  kind: Model['kind'],
  numerator: number,
  denominator: number,
  multiplier: number,
  confidence: number,
) {
  const input = { numerator, denominator, multiplier, confidence };
  return kind === 'proportion' ? wilson(input) : crudeRate(input);
}
