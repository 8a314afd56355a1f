import type { AbsenceCode } from './codes.js';

/** Every reason these calculations give for having no result; words for each belong to the views. */
export const CALCULATION_REASONS = [
  'value/missing',
  'value/suppressed',
  'value/notCollected',
  'value/notApplicable',
  'standardised/tooFewEvents',
  'mean/singleValue',
  'aggregate/noValues',
  'aggregate/notAdditive',
  'aggregate/zeroDenominator',
  'aggregate/partsMissing',
  'aggregate/partsSuppressed',
  'coverage/belowMinimum',
  'benchmark/tooFewAreas',
  'benchmark/noSpread',
  'benchmark/tooFewEvents',
  'formula/divisionByZero',
  'result/outOfRange',
] as const;

export type CalculationReasonCode = (typeof CALCULATION_REASONS)[number];

/** Why there is no result, with the numbers a sentence about it needs. */
export interface CalculationReason {
  readonly code: CalculationReasonCode;
  readonly params: Readonly<Record<string, number | string | null>>;
}

/** The reason that passes an input's own absence on. */
export function absentReason(absence: AbsenceCode): CalculationReason {
  return { code: `value/${absence}`, params: {} };
}
