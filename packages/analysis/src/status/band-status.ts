import type { Tolerance } from '../codes.js';
import { compareAsWritten, difference } from '../decimal.js';
import { toleranceAmount } from './tolerance.js';
import { verdict, type Verdict } from './verdict.js';

export interface BandStatusInput {
  readonly value: number;
  /** The band, both edges belonging to it. */
  readonly lower: number;
  readonly upper: number;
  readonly tolerance?: Tolerance | undefined;
}

const SOURCE = 'status#band-around-a-target';

/**
 * A value that should be neither too high nor too low (polarity `target`): green inside the band, its edges included; amber outside
 * it by no more than the tolerance; else red. A relative tolerance counts from the nearer edge. Our own rule.
 */
export function bandStatus({ value, lower, upper, tolerance }: BandStatusInput): Verdict {
  if (lower > upper) return verdict('noTarget', SOURCE, 'target/lowerAboveUpper', { value, lower, upper });
  const below = compareAsWritten(value, lower) < 0;
  const above = compareAsWritten(value, upper) > 0;
  const edge = below || (!above && value - lower < upper - value) ? lower : upper;
  const amount = toleranceAmount(tolerance, edge);
  if (amount === 'invalid') return verdict('notAssessed', SOURCE, 'rule/invalid', { parameter: 'tolerance' });
  const params = { value, lower, upper, difference: difference(value, edge), tolerance: amount };
  if (!below && !above) return verdict('green', SOURCE, 'band/inside', params);
  const limit = below ? edge - (amount ?? 0) : edge + (amount ?? 0);
  const side = compareAsWritten(value, limit, Math.max(Math.abs(edge), amount ?? 0));
  const within = amount !== null && (below ? side >= 0 : side <= 0);
  return within
    ? verdict('amber', SOURCE, 'band/withinTolerance', params)
    : verdict('red', SOURCE, 'band/outside', params);
}
