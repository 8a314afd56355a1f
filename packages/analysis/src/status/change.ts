import type { Polarity, Tolerance } from '../codes.js';
import { difference } from '../decimal.js';
import { finiteOrNull } from '../figure.js';
import { judgeDifference, type Judged, type WantedValue } from './judge-difference.js';
import type { Reason } from './reasons.js';
import { toleranceAmount } from './tolerance.js';
import { because, type RuleSource } from './verdict.js';

export interface ChangeInput {
  readonly current: number | null;
  /** The value of the previous period, the same period last year, or a baseline. */
  readonly reference: number | null;
  readonly polarity: Polarity;
  /** A difference no larger than this is no change; relative to the reference. */
  readonly tolerance?: Tolerance | undefined;
  /** What polarity `target` wants the measure to be near. */
  readonly target?: WantedValue | undefined;
}

export interface Change {
  readonly direction: Judged['direction'] | 'unknown';
  /** current − reference, in the indicator's unit; null when either is absent. */
  readonly absolute: number | null;
  /** absolute ÷ |reference| (0.05 is 5 %); null when the reference is 0 or either is absent. */
  readonly relative: number | null;
  /** `neither`: there is a change, and no rule that calls it good or bad. */
  readonly judgement: Judged['judgement'] | 'unknown';
  readonly reason: Reason;
  readonly source: RuleSource;
}

const SOURCE = 'status#change';

function unknown(reason: Reason): Change {
  return {
    direction: 'unknown',
    absolute: null,
    relative: null,
    judgement: 'unknown',
    reason,
    source: SOURCE,
  };
}

function usable(value: number | null): value is number {
  return value !== null && Number.isFinite(value);
}

/**
 * How a value differs from a reference, and whether that is better. An absent value on either side makes the change unknown, never
 * zero.
 */
export function change({ current, reference, polarity, tolerance, target }: ChangeInput): Change {
  if (!usable(current)) return unknown(because('change/currentAbsent', {}));
  if (!usable(reference)) return unknown(because('change/referenceAbsent', {}));
  const amount = toleranceAmount(tolerance, reference);
  if (amount === 'invalid') return unknown(because('rule/invalid', { parameter: 'tolerance' }));
  const { direction, judgement } = judgeDifference(current, reference, polarity, amount, target);
  const absolute = difference(current, reference);
  const relative = reference === 0 ? null : finiteOrNull(absolute / Math.abs(reference));
  const params = { current, reference, difference: absolute, relative, tolerance: amount };
  const code = judgement === 'neither' ? (direction === 'up' ? 'higher' : 'lower') : judgement;
  return {
    direction,
    absolute,
    relative,
    judgement,
    reason: because(`change/${code}`, params),
    source: SOURCE,
  };
}
