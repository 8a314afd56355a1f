import type { Polarity, Tolerance } from '../codes.js';
import { difference } from '../decimal.js';
import { judgeDifference, type WantedValue } from './judge-difference.js';
import { toleranceAmount } from './tolerance.js';
import { verdict, type Verdict } from './verdict.js';

export interface ImprovementStatusInput {
  readonly value: number;
  readonly baseline: number | null | undefined;
  readonly polarity: Polarity;
  /** A difference no larger than this is similar; relative to the baseline. */
  readonly tolerance?: Tolerance | undefined;
  /** What polarity `target` wants the measure to be near. */
  readonly target?: WantedValue | undefined;
}

const SOURCE = 'status#improvement-on-a-baseline';

/**
 * A value against a baseline: better, worse, or similar within the tolerance (edge included); higher or lower where nothing says
 * which way is good. Our own rule; it judges as a change does.
 */
export function improvementStatus(input: ImprovementStatusInput): Verdict {
  const { value, baseline, polarity, tolerance, target } = input;
  if (typeof baseline !== 'number' || !Number.isFinite(baseline)) {
    return verdict('notComparable', SOURCE, 'baseline/absent', { value });
  }
  const amount = toleranceAmount(tolerance, baseline);
  if (amount === 'invalid') return verdict('notAssessed', SOURCE, 'rule/invalid', { parameter: 'tolerance' });
  const { direction, judgement } = judgeDifference(value, baseline, polarity, amount, target);
  const params = { value, baseline, difference: difference(value, baseline), tolerance: amount };
  switch (judgement) {
    case 'better':
      return verdict('better', SOURCE, 'baseline/better', params);
    case 'worse':
      return verdict('worse', SOURCE, 'baseline/worse', params);
    case 'same':
      return verdict('similar', SOURCE, 'baseline/similar', params);
    case 'neither':
      return direction === 'up'
        ? verdict('higher', SOURCE, 'baseline/higher', params)
        : verdict('lower', SOURCE, 'baseline/lower', params);
    default:
      return judgement satisfies never;
  }
}
