import type { Polarity, Tolerance } from '../codes.js';
import { bandStatus } from './band-status.js';
import { compareAsWritten, difference } from '../decimal.js';
import { toleranceAmount } from './tolerance.js';
import { verdict, type Verdict } from './verdict.js';

export interface TargetStatusInput {
  readonly value: number;
  readonly target: number;
  readonly polarity: Polarity;
  readonly tolerance?: Tolerance | undefined;
}

const SOURCE = 'status#single-target';

/**
 * A value against a single target. Equality is met, for either polarity. A value that misses by no more than the tolerance is
 * amber, the tolerance's edge included. Without a direction (`none`) the outcome is higher, similar or lower, `similar` reaching as
 * far as the tolerance; polarity `target` is a band of no width (see {@link bandStatus}).
 * Source: Fingertips engine, SingleValueTargetComparer, for the target; the tolerance is our own rule, no reference defines one.
 */
export function targetStatus({ value, target, polarity, tolerance }: TargetStatusInput): Verdict {
  const amount = toleranceAmount(tolerance, target);
  if (amount === 'invalid') return verdict('notAssessed', SOURCE, 'rule/invalid', { parameter: 'tolerance' });
  const params = { value, target, difference: difference(value, target), tolerance: amount };
  const side = compareAsWritten(value, target);
  const near = (edge: number) => compareAsWritten(value, edge, Math.max(Math.abs(target), amount ?? 0));
  const within = amount !== null && near(target - amount) >= 0 && near(target + amount) <= 0;
  switch (polarity) {
    case 'higher':
    case 'lower':
      if (side === 0 || side === (polarity === 'higher' ? 1 : -1)) {
        return verdict('green', SOURCE, 'target/met', params);
      }
      return within
        ? verdict('amber', SOURCE, 'target/withinTolerance', params)
        : verdict('red', SOURCE, 'target/missed', params);
    case 'target':
      return bandStatus({ value, lower: target, upper: target, tolerance });
    case 'none':
      if (side === 0 || within) return verdict('similar', SOURCE, 'target/at', params);
      return side > 0
        ? verdict('higher', SOURCE, 'target/above', params)
        : verdict('lower', SOURCE, 'target/below', params);
    case 'notApplicable':
      return verdict('notAssessed', SOURCE, 'polarity/notApplicable', {});
    default:
      return polarity satisfies never;
  }
}
