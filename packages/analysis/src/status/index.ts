export { type Assessment, assess } from './assess.js';
export type {
  AssessedObservation,
  AssessInput,
  ChartHistory,
  ComparatorValue,
  Limits,
} from './assess-input.js';
export { absenceVerdict, type Observation } from './absence.js';
export { bandStatus, type BandStatusInput } from './band-status.js';
export { type Change, change, type ChangeInput } from './change.js';
export { improvementStatus, type ImprovementStatusInput } from './improvement-status.js';
export type { WantedValue } from './judge-difference.js';
export { rangeStatus, type RangeStatusInput } from './range-status.js';
export {
  REASON_CODES,
  REASON_PARAMETERS,
  type Reason,
  type ReasonCode,
  type ReasonParameters,
} from './reasons.js';
export { type RollUp, rollUp, type RollUpItem } from './roll-up.js';
export { targetIntervalStatus, type TargetIntervalStatusInput } from './target-interval-status.js';
export { targetStatus, type TargetStatusInput } from './target-status.js';
export { RULE_SOURCES, type RuleSource, type Verdict } from './verdict.js';
