export { byar } from './byar.js';
export { countLimits, type CountMethod } from './count-limits.js';
export {
  crudeRate,
  groupedCrudeRate,
  type RateEstimate,
  type RateInput,
  type RatePart,
} from './crude-rate.js';
export {
  directlyStandardisedRate,
  type DirectlyStandardisedInput,
  type DirectlyStandardisedRate,
  EUROPEAN_STANDARD_POPULATION_2013,
  type RepeatedEvents,
  type StandardisedGroup,
} from './directly-standardised-rate.js';
export {
  type IndirectGroup,
  indirectlyStandardised,
  type IndirectlyStandardised,
  type IndirectlyStandardisedInput,
} from './indirectly-standardised.js';
export { type Estimate, type ConfidenceLimits } from './interval.js';
export { mean, type MeanEstimate } from './mean.js';
export { poissonExact } from './poisson-exact.js';
export { type ProportionInput, wilson, wilsonLimits } from './wilson.js';
