export { complementIsSmall } from './complement.js';
export { type CountList, suppressList } from './list.js';
export {
  countIsSmall,
  type DisclosedObservation,
  type DisclosureRule,
  suppressionCause,
  type SuppressionCause,
  suppressObservation,
} from './primary.js';
export { roundCount } from './rounding.js';
export { secondarySuppression, type Suppressions, type Total, withSuppressions } from './secondary.js';
export { type CountTable, suppressTable } from './table.js';
