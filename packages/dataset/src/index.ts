export type {
  Alert,
  AlertKind,
  AlertMatter,
  AlertNews,
  EndedAlert,
  RaisedAlert,
  ToldAlert,
} from './alerts/alert.js';
export { editionNews } from './alerts/edition.js';
export { alertsIn } from './alerts/evaluate.js';
export { alertNews } from './alerts/news.js';
export { forAudience } from './audience/for-audience.js';
export type { ComparedCollection, DefinitionDifference } from './compare/definitions.js';
export { differences, type Differences, type StatusDifference } from './compare/differences.js';
export { compareFigures, type FigureDifference, type WrittenFigure } from './compare/figures.js';
export { Dataset } from './dataset.js';
export { dueList, type DueFigures, type DueList, type DueSignOff } from './due/due-list.js';
export { Directory } from './directory.js';
export type { ComparatorFact } from './facts/comparator.js';
export type { AsOf, ChangeFact, Fact, FactRequest, PeriodChoice, PlainFact } from './facts/fact.js';
export type { ActionStatus } from './exceptions/actions.js';
export {
  exceptions,
  type ExceptionAction,
  type ExceptionFact,
  type ExceptionQuery,
  type ExceptionReason,
  type Exceptions,
} from './exceptions/exceptions.js';
export type { Run } from './exceptions/runs.js';
export { ruleOf } from './facts/history.js';
export { measuredChart, type MeasuredChart } from './facts/measured-chart.js';
export { rollUpFacts, type ObjectiveFact, type RollUpFact } from './facts/roll-up.js';
export { selfAssessmentOf } from './facts/self-assessment.js';
export type { TargetFact } from './facts/target.js';
export {
  IDLE,
  LOAD_FAILURES,
  LOADING,
  type LoadFailure,
  type LoadFailureCode,
  type LoadState,
  type ReadyState,
} from './load/load-state.js';
export { failureOfStatus, LoadError, type Answer, type Request } from './load/answer.js';
export { MOST_BYTES } from './load/limits.js';
export type { Surroundings } from './load/ask.js';
export { Loader } from './load/loader.js';
export { readPart, type ReadPart } from './load/load-part.js';
export { latestOf, PartStore } from './load/part-store.js';
export { intervalOf, Refresher, type Clock } from './load/refresher.js';
export { readDocument, readText } from './load/read.js';
export {
  mergeDocuments,
  type DefinitionDisagreement,
  type Merged,
  type MergeOptions,
} from './merge/merge.js';
export type { SeriesDisagreement } from './merge/merge-series.js';
export { openRevisions } from './open-revisions.js';
export type { Mark, Observation } from './observation.js';
export { seriesKey, type Breakdown } from './series-key.js';
export type { Slot, Timeline } from './timeline.js';
