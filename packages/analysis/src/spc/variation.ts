import type { Assurance, Polarity, Variation } from '../codes.js';
import { compareAsWritten } from '../decimal.js';
import { HIGH, LOW } from './rules.js';

/** What to call a point that fires a rule for high values and one for low values. */
export type Conflict = 'improvement' | 'concern';

/**
 * What the fired rules of a point say. High values are an improvement where higher is better, low values where lower is; without a
 * direction they are neither. A point that fires rules of both kinds is what `conflict` says, or, without a direction, on the side
 * of the centre line it lies on.
 * Source: NHS England, Making Data Count, SPC query 2.5 ("metric conflict rule").
 * @param bits the fired rules, one bit a rule
 * @param aboveCentre whether the point lies on or above the centre line
 */
export function variationOf(
  bits: number,
  polarity: Polarity,
  conflict: Conflict,
  aboveCentre: boolean,
): Variation {
  const [high, low] = [(bits & HIGH) !== 0, (bits & LOW) !== 0];
  if (!high && !low) return 'commonCause';
  switch (polarity) {
    case 'higher':
      return high && (!low || conflict === 'improvement') ? 'improvementHigh' : 'concernLow';
    case 'lower':
      return low && (!high || conflict === 'improvement') ? 'improvementLow' : 'concernHigh';
    case 'target':
    case 'none':
    case 'notApplicable':
      return (high && low ? aboveCentre : high) ? 'neitherHigh' : 'neitherLow';
    default:
      return polarity satisfies never;
  }
}

export interface AssuranceInput {
  readonly lower: number;
  readonly upper: number;
  readonly target: number;
  readonly polarity: Polarity;
  /** Whether a target on a limit is decided (`inclusive`, Making Data Count) or hit or miss (`exclusive`, NHSRplotthedots). */
  readonly atLimit: 'inclusive' | 'exclusive';
}

/**
 * Whether a process that keeps varying within its limits will meet a target: always, never, or as chance has it. Null without a
 * direction.
 */
export function assuranceOf({ lower, upper, target, polarity, atLimit }: AssuranceInput): Assurance | null {
  if (polarity !== 'higher' && polarity !== 'lower') return null;
  const edge = atLimit === 'inclusive' ? 0 : 1;
  const scale = Math.max(Math.abs(lower), Math.abs(upper));
  const below = compareAsWritten(lower, target, scale) >= edge;
  const above = compareAsWritten(target, upper, scale) >= edge;
  if (polarity === 'higher' ? below : above) return 'pass';
  return (polarity === 'higher' ? above : below) ? 'fail' : 'hitOrMiss';
}
