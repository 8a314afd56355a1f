import {
  type AssessmentMethod,
  type AssessmentRule,
  type Assurance,
  outcomeGroup,
  type Outcome,
  type Variation,
} from '../codes.js';
import { absenceVerdict } from './absence.js';
import type { AssessInput } from './assess-input.js';
import { bandStatus } from './band-status.js';
import { comparisonStatus } from './comparison-status.js';
import { improvementStatus } from './improvement-status.js';
import type { WantedValue } from './judge-difference.js';
import { levelAndRateStatus } from './level-and-rate-status.js';
import { quantileStatus } from './quantile-status.js';
import { rangeStatus } from './range-status.js';
import type { Reason } from './reasons.js';
import { type SpcVerdict, spcStatus } from './spc-status.js';
import { targetIntervalStatus } from './target-interval-status.js';
import { targetStatus } from './target-status.js';
import { type RuleSource, verdict, type Verdict } from './verdict.js';

/** What a value means, by which rule, and why. */
export interface Assessment {
  readonly outcome: Outcome;
  readonly reason: Reason;
  /** The method of the rule that decided. */
  readonly rule: AssessmentMethod;
  /** Where docs/statistics describes that rule: page and heading. */
  readonly source: RuleSource;
  /** Only for SPC. */
  readonly variation?: Variation;
  /** Only for SPC with a target and a direction. */
  readonly assurance?: Assurance;
}

function isFinite(target: WantedValue): boolean {
  return 'value' in target
    ? Number.isFinite(target.value)
    : Number.isFinite(target.lower) && Number.isFinite(target.upper);
}

function againstTarget(
  rule: Extract<AssessmentRule, { method: 'target' | 'range' }>,
  { target, polarity, observation }: AssessInput,
  value: number,
): Verdict {
  const source = rule.method === 'range' ? 'status#range' : 'status#single-target';
  if (!target || !isFinite(target)) return verdict('noTarget', source, 'target/absent', { value });
  const tolerance = rule.method === 'target' ? rule.tolerance : undefined;
  if ('lower' in target) {
    const { lower, upper } = target;
    return polarity === 'target'
      ? bandStatus({ value, lower, upper, tolerance })
      : rangeStatus({ value, lower, upper, polarity });
  }
  if (rule.method === 'range') {
    return verdict('noTarget', source, 'target/notARange', { value, target: target.value });
  }
  const single = { value, target: target.value, polarity, tolerance };
  if (!rule.useInterval) return targetStatus(single);
  return targetIntervalStatus({ ...single, lower: observation.lower, upper: observation.upper });
}

function baselineOf(
  rule: Extract<AssessmentRule, { method: 'improvement' }>,
  input: AssessInput,
): number | null {
  if (rule.baseline !== undefined || input.baseline !== undefined) return input.baseline ?? null;
  // The first value alone is no baseline for itself.
  return input.history?.slice(0, -1).find((value) => value !== null && Number.isFinite(value)) ?? null;
}

function apply(rule: AssessmentRule, input: AssessInput): SpcVerdict {
  if (rule.method === 'selfAssessed') {
    const rating = input.selfAssessment?.rating;
    if (rating) return verdict(rating, 'status#self-assessment', 'self/rated', { rating });
    // A value marked as suppressed, not collected or not applicable says why nobody rated it; a missing one does not.
    const { absence = 'missing' } = input.observation;
    const marked = absence === 'missing' ? null : absenceVerdict(input.observation);
    return marked ?? verdict('noData', 'status#self-assessment', 'self/absent', {});
  }
  const absent = absenceVerdict(input.observation);
  const { value } = input.observation;
  if (absent) return absent;
  if (value === null) return verdict('noData', 'status#absent-values', 'value/missing', {});
  switch (rule.method) {
    case 'target':
    case 'range':
      return againstTarget(rule, input, value);
    case 'confidenceInterval':
      return comparisonStatus(rule, input, value);
    case 'improvement': {
      const { polarity, target } = input;
      return improvementStatus({
        value,
        baseline: baselineOf(rule, input),
        polarity,
        tolerance: rule.tolerance,
        target,
      });
    }
    case 'quantile':
      return quantileStatus(rule, input, value);
    case 'spc':
      return spcStatus(input, value);
    case 'levelAndRate':
      return levelAndRateStatus(rule, input, value);
    case 'none':
      return verdict('notAssessed', 'status#no-assessment', 'rule/none', {});
    default:
      return rule satisfies never;
  }
}

/**
 * The one evaluator: every tile, grid cell, map node, comparison row and report takes its status from here.
 *
 * The rules are tried in order. A rule applies when it gives a status; one that lacks its target, comparator, limits or history does
 * not, and the next is tried. `none` always applies to a value that is there. When no rule applies, the result says what the first rule lacked.
 * An absent value has the outcome of its absence under every rule; only a rating (`selfAssessed`) stands without a value. Nothing throws:
 * a parameter that cannot be used gives `rule/invalid`.
 */
export function assess(input: AssessInput): Assessment {
  const rules: readonly AssessmentRule[] = isList(input.rules) ? input.rules : [input.rules];
  let first: Assessment | null = null;
  for (const rule of rules) {
    const assessment = assessmentOf(apply(rule, input), rule.method);
    if (outcomeGroup(assessment.outcome) !== 'none' || assessment.reason.code === 'rule/none')
      return assessment;
    first ??= assessment;
  }
  return first ?? { ...verdict('notAssessed', 'status#no-assessment', 'rule/none', {}), rule: 'none' };
}

/** Written out field by field: half a million statuses are given at a time, and a copy by spreading costs twice as much. */
function assessmentOf(
  { outcome, reason, source, variation, assurance }: SpcVerdict,
  rule: AssessmentMethod,
): Assessment {
  if (variation === undefined) return { outcome, reason, source, rule };
  return assurance === undefined
    ? { outcome, reason, source, rule, variation }
    : { outcome, reason, source, rule, variation, assurance };
}

// Array.isArray does not narrow a read-only array.
function isList(rules: AssessInput['rules']): rules is readonly AssessmentRule[] {
  return Array.isArray(rules);
}
