import type { Polarity } from '../codes.js';
import { bandStatus } from './band-status.js';
import { compareAsWritten } from '../decimal.js';
import { verdict, type Verdict } from './verdict.js';

export interface RangeStatusInput {
  readonly value: number;
  /** The range `[lower, upper)`: the lower limit belongs to it, the upper one does not. */
  readonly lower: number;
  readonly upper: number;
  readonly polarity: Polarity;
}

const SOURCE = 'status#range';

/**
 * A value against a range target. Higher is better: below the lower limit red, from the upper limit green, between them amber; lower is
 * better: below the lower limit green, from the upper limit red. The range is half-open, so a boundary has one status. Polarity
 * `target` reads the range as the band to be in. A lower limit above the upper one is a fault in the data: no target.
 * Source: Fingertips engine, RangeTargetComparer.
 */
export function rangeStatus({ value, lower, upper, polarity }: RangeStatusInput): Verdict {
  const params = { value, lower, upper };
  if (lower > upper) return verdict('noTarget', SOURCE, 'target/lowerAboveUpper', params);
  if (polarity === 'target') return bandStatus({ value, lower, upper });
  if (polarity === 'notApplicable') return verdict('notAssessed', SOURCE, 'polarity/notApplicable', {});
  const [below, between, above] = OUTCOMES[polarity];
  // At equal limits the one boundary belongs to the far side, as in the reference.
  if (compareAsWritten(value, upper) >= 0) return verdict(above, SOURCE, 'range/above', params);
  if (compareAsWritten(value, lower) < 0) return verdict(below, SOURCE, 'range/below', params);
  return verdict(between, SOURCE, 'range/between', params);
}

const OUTCOMES = {
  higher: ['red', 'amber', 'green'],
  lower: ['green', 'amber', 'red'],
  none: ['lower', 'similar', 'higher'],
} as const;
