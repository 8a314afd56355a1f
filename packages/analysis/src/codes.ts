/**
 * The code lists that rules depend on. A code list that no rule depends on is data in the document, not an enum here.
 */
export type {
  AssessmentMethod,
  AssessmentRule,
  Polarity,
  RollUpRule,
  SpcParameters,
  Tolerance,
} from '@cairn/schema';

/**
 * Why a value is absent (SDMX CL_OBS_STATUS Q, M, L, O): withheld to protect people, should be there but is not, was never
 * collected, or cannot exist for this area or period.
 */
export const ABSENCE_CODES = ['suppressed', 'missing', 'notCollected', 'notApplicable'] as const;
export type AbsenceCode = (typeof ABSENCE_CODES)[number];

/**
 * Every outcome of an assessment, from the one that needs attention first: judged outcomes from bad to good, then outcomes without
 * judgement, then the reasons why there is no status.
 */
export const OUTCOMES = [
  'worst',
  'red',
  'worse',
  'amber',
  'similar',
  'better',
  'green',
  'best',
  'lowest',
  'lower',
  'higher',
  'highest',
  'notAssessed',
  'notComparable',
  'noTarget',
  'noData',
  'suppressed',
  'notApplicable',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What an outcome says: something good, something bad, between them, a position without judgement, or nothing. */
export type OutcomeGroup = 'bad' | 'middle' | 'good' | 'unjudged' | 'none';

const GROUPS: Readonly<Record<Outcome, OutcomeGroup>> = {
  worst: 'bad',
  red: 'bad',
  worse: 'bad',
  amber: 'middle',
  similar: 'middle',
  better: 'good',
  green: 'good',
  best: 'good',
  lowest: 'unjudged',
  lower: 'unjudged',
  higher: 'unjudged',
  highest: 'unjudged',
  notAssessed: 'none',
  notComparable: 'none',
  noTarget: 'none',
  noData: 'none',
  suppressed: 'none',
  notApplicable: 'none',
};

/** The group of an outcome. `none` means there is no status, which is never good news or bad news. */
export function outcomeGroup(outcome: Outcome): OutcomeGroup {
  return GROUPS[outcome];
}

/** Variation icon of a control chart: what the last point says, and on which side it lies. */
export const VARIATIONS = [
  'improvementHigh',
  'improvementLow',
  'concernHigh',
  'concernLow',
  'neitherHigh',
  'neitherLow',
  'commonCause',
] as const;
export type Variation = (typeof VARIATIONS)[number];

/** Assurance icon of a control chart: whether the process will meet its target consistently, never, or by chance. */
export const ASSURANCES = ['pass', 'hitOrMiss', 'fail'] as const;
export type Assurance = (typeof ASSURANCES)[number];
