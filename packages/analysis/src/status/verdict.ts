import type { Outcome } from '../codes.js';
import type { Reason, ReasonCode, ReasonParameters } from './reasons.js';

/** The rules an outcome can come from: a page of docs/statistics and the heading that describes it. */
export const RULE_SOURCES = [
  'status#absent-values',
  'status#single-target',
  'status#target-with-an-interval',
  'status#range',
  'status#band-around-a-target',
  'status#improvement-on-a-baseline',
  'status#self-assessment',
  'status#no-assessment',
  'status#change',
  'status#roll-up',
  'comparison#one-level',
  'comparison#two-levels',
  'comparison#interval-against-an-interval',
  'comparison#quantiles',
  'comparison#level-and-rate',
  'spc#icons',
] as const;
export type RuleSource = (typeof RULE_SOURCES)[number];

/** An outcome that can say why. */
export interface Verdict {
  readonly outcome: Outcome;
  readonly reason: Reason;
  /** Where docs/statistics describes the rule. */
  readonly source: RuleSource;
}

/** A reason whose parameters are those of its code. */
export function because<Code extends ReasonCode>(code: Code, params: ReasonParameters<Code>): Reason {
  // The compiler cannot see that a generic code and its own parameters form one member of the union.
  return { code, params } as unknown as Reason;
}

export function verdict<Code extends ReasonCode>(
  outcome: Outcome,
  source: RuleSource,
  code: Code,
  params: ReasonParameters<Code>,
): Verdict {
  return { outcome, reason: because(code, params), source };
}
