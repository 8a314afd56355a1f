export * from './aggregate/index.js';
export * from './benchmark/index.js';
export * from './codes.js';
export * from './distributions/index.js';
export { CodeNeeded, onDemand } from './on-demand.js';
export type { Figure } from './figure.js';
export * from './intervals/index.js';
export * from './periods/index.js';
export {
  CALCULATION_REASONS,
  type CalculationReason,
  type CalculationReasonCode,
  type CalculationReasonParameters,
} from './reason.js';
export * from './spc/index.js';
export * from './status/index.js';
export * from './suppression/index.js';
export * from './trend/index.js';
