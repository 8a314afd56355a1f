import type { Polarity, Tolerance } from '../codes.js';
import { compareAsWritten, difference } from '../decimal.js';
import { toleranceAmount } from './tolerance.js';
import { usableInterval } from './usable-interval.js';
import { verdict, type Verdict } from './verdict.js';

export interface TargetIntervalStatusInput {
  readonly value: number;
  readonly target: number;
  readonly polarity: Polarity;
  /** 95 % confidence limits of the value. */
  readonly lower: number | null | undefined;
  readonly upper: number | null | undefined;
  /** Width of the band for polarity `target`; not used otherwise, the interval taking its place. */
  readonly tolerance?: Tolerance | undefined;
}

const SOURCE = 'status#target-with-an-interval';

/**
 * A value's confidence interval against a single target: green when all of it is on the good side, red when all of it is on the bad
 * side, else amber. A lower limit on the target counts as above it, an upper limit on the target as reaching across, as in the
 * Fingertips engine (SingleValueTargetComparer with confidence limits). Polarity `target`: green when all of the interval lies in the
 * band of the tolerance around the target, red when none of it does.
 */
export function targetIntervalStatus(input: TargetIntervalStatusInput): Verdict {
  const { value, target, polarity } = input;
  const interval = usableInterval(input.lower, input.upper);
  if (!interval) return verdict('notComparable', SOURCE, 'interval/absent', { value, level: 95 });
  const { lower, upper } = interval;
  const params = { value, target, difference: difference(value, target), lower, upper };
  const above = compareAsWritten(lower, target) >= 0;
  const below = compareAsWritten(upper, target) < 0;
  switch (polarity) {
    case 'higher':
    case 'lower':
      if (!above && !below) return verdict('amber', SOURCE, 'target/intervalAcross', params);
      return above === (polarity === 'higher')
        ? verdict('green', SOURCE, 'target/intervalMet', params)
        : verdict('red', SOURCE, 'target/intervalMissed', params);
    case 'none':
      if (above) return verdict('higher', SOURCE, 'target/intervalAbove', params);
      if (below) return verdict('lower', SOURCE, 'target/intervalBelow', params);
      return verdict('similar', SOURCE, 'target/intervalAcross', params);
    case 'target': {
      const amount = toleranceAmount(input.tolerance, target) ?? 0;
      if (amount === 'invalid')
        return verdict('notAssessed', SOURCE, 'rule/invalid', { parameter: 'tolerance' });
      const scale = Math.max(Math.abs(target), amount);
      const side = (limit: number, edge: number) => compareAsWritten(limit, edge, scale);
      const [least, greatest] = [target - amount, target + amount];
      if (side(lower, least) >= 0 && side(upper, greatest) <= 0) {
        return verdict('green', SOURCE, 'target/intervalMet', params);
      }
      return side(upper, least) < 0 || side(lower, greatest) > 0
        ? verdict('red', SOURCE, 'target/intervalMissed', params)
        : verdict('amber', SOURCE, 'target/intervalAcross', params);
    }
    case 'notApplicable':
      return verdict('notAssessed', SOURCE, 'polarity/notApplicable', {});
    default:
      return polarity satisfies never;
  }
}
