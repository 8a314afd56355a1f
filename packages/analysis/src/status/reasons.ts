/** The meaning and type of every number a reason may carry. Numbers are in the indicator's unit unless said otherwise. */
interface ParameterTypes {
  value: number;
  target: number;
  /** Signed: value − target, current − reference, value − baseline; to the nearer edge of a band. */
  difference: number;
  /** By how much a value may miss, in the indicator's unit; null when the rule has no tolerance. */
  tolerance: number | null;
  /** Limits of a confidence interval, a control chart, a target range or band. */
  lower: number;
  upper: number;
  /** Confidence level in per cent. */
  level: 95 | 99.8;
  /** Id of the document's comparator. */
  comparatorId: string;
  comparator: number;
  comparatorLower: number;
  comparatorUpper: number;
  /** 1 is the best group, or the highest where there is no judgement. */
  quantile: number;
  quantiles: number;
  areas: number;
  minimum: number;
  points: number;
  mean: number;
  baseline: number;
  /** Growth since the first period, in per cent. */
  rate: number;
  comparatorRate: number;
  rating: 'green' | 'amber' | 'red';
  current: number;
  reference: number;
  /** difference ÷ |reference|; null when the reference is 0. */
  relative: number | null;
  /** Weighted mean of a basket: green 1, amber ½, red 0. */
  score: number;
  greenFrom: number;
  amberFrom: number;
  redFrom: number;
  /** Members of a basket: good, between, bad, and without a judged status. */
  good: number;
  middle: number;
  bad: number;
  unassessed: number;
  /** Name of the rule's parameter that cannot be used. */
  parameter: string;
}

const CHANGE = ['current', 'reference', 'difference', 'relative', 'tolerance'] as const;
const TARGET = ['value', 'target', 'difference', 'tolerance'] as const;
const TARGET_INTERVAL = ['value', 'target', 'difference', 'lower', 'upper'] as const;
const BAND = ['value', 'lower', 'upper', 'difference', 'tolerance'] as const;
const RANGE = ['value', 'lower', 'upper'] as const;
const INTERVAL = ['value', 'lower', 'upper', 'level', 'comparator', 'comparatorId'] as const;
const TWO_INTERVALS = [...INTERVAL, 'comparatorLower', 'comparatorUpper'] as const;
const BASELINE = ['value', 'baseline', 'difference', 'tolerance'] as const;
const SPC = ['value', 'mean', 'lower', 'upper', 'points'] as const;
const LEVEL_AND_RATE = ['value', 'comparator', 'comparatorId', 'rate', 'comparatorRate'] as const;
const BASKET = ['good', 'middle', 'bad', 'unassessed'] as const;

/**
 * Every reason an assessment, a change or a roll-up can give, and the parameters it carries. Words for each are made where the
 * language is known.
 */
export const REASON_PARAMETERS = {
  'value/missing': [],
  'value/notCollected': [],
  'value/suppressed': [],
  'value/notApplicable': [],

  'target/absent': ['value'],
  'target/notARange': ['value', 'target'],
  'target/lowerAboveUpper': ['value', 'lower', 'upper'],
  'target/met': TARGET,
  'target/withinTolerance': TARGET,
  'target/missed': TARGET,
  'target/above': TARGET,
  'target/at': TARGET,
  'target/below': TARGET,
  'target/intervalMet': TARGET_INTERVAL,
  'target/intervalAcross': TARGET_INTERVAL,
  'target/intervalMissed': TARGET_INTERVAL,
  'target/intervalAbove': TARGET_INTERVAL,
  'target/intervalBelow': TARGET_INTERVAL,

  'band/inside': BAND,
  'band/withinTolerance': BAND,
  'band/outside': BAND,
  'range/below': RANGE,
  'range/between': RANGE,
  'range/above': RANGE,

  'interval/absent': ['value', 'level'],
  'interval/inside': INTERVAL,
  'interval/below': INTERVAL,
  'interval/above': INTERVAL,
  'interval/overlapping': TWO_INTERVALS,
  'interval/belowInterval': TWO_INTERVALS,
  'interval/aboveInterval': TWO_INTERVALS,
  'comparator/absent': ['value', 'comparatorId'],
  'comparator/intervalAbsent': ['value', 'comparatorId'],
  'comparator/itself': [],

  'quantile/position': ['value', 'quantile', 'quantiles', 'areas'],
  'quantile/tooFewAreas': ['areas', 'minimum'],

  'spc/improvementHigh': SPC,
  'spc/improvementLow': SPC,
  'spc/concernHigh': SPC,
  'spc/concernLow': SPC,
  'spc/neitherHigh': SPC,
  'spc/neitherLow': SPC,
  'spc/commonCause': SPC,
  'spc/tooFewPoints': ['points', 'minimum'],

  'levelAndRate/bothBetter': LEVEL_AND_RATE,
  'levelAndRate/bothWorse': LEVEL_AND_RATE,
  'levelAndRate/mixed': LEVEL_AND_RATE,
  'levelAndRate/equal': LEVEL_AND_RATE,
  'levelAndRate/firstAbsent': ['value', 'comparatorId'],

  'baseline/absent': ['value'],
  'baseline/better': BASELINE,
  'baseline/similar': BASELINE,
  'baseline/worse': BASELINE,
  'baseline/higher': BASELINE,
  'baseline/lower': BASELINE,

  'self/rated': ['rating'],
  'self/absent': [],

  'rule/none': [],
  'rule/invalid': ['parameter'],
  'polarity/notApplicable': [],

  'change/currentAbsent': [],
  'change/referenceAbsent': [],
  'change/better': CHANGE,
  'change/worse': CHANGE,
  'change/same': CHANGE,
  'change/higher': CHANGE,
  'change/lower': CHANGE,

  'rollUp/empty': ['unassessed'],
  'rollUp/noWeight': BASKET,
  'rollUp/worst': BASKET,
  'rollUp/weighted': [...BASKET, 'score', 'greenFrom', 'amberFrom'],
  'rollUp/count': [...BASKET, 'redFrom', 'amberFrom'],
} as const satisfies Readonly<Record<string, readonly (keyof ParameterTypes)[]>>;

export type ReasonCode = keyof typeof REASON_PARAMETERS;

/** All reason codes, so that the words can be checked for completeness. */
export const REASON_CODES = Object.keys(REASON_PARAMETERS) as readonly ReasonCode[];

/** The parameters that go with a reason code. */
export type ReasonParameters<Code extends ReasonCode> = {
  readonly [Name in (typeof REASON_PARAMETERS)[Code][number]]: ParameterTypes[Name];
};

/** A reason: a code, and exactly the numbers a sentence about it needs. Narrowing the code narrows the parameters. */
export type Reason = {
  readonly [Code in ReasonCode]: { readonly code: Code; readonly params: ReasonParameters<Code> };
}[ReasonCode];
