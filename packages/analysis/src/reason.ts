import type { AbsenceCode } from './codes.js';

type Nothing = Readonly<Record<string, never>>;

/** Every reason these calculations give for having no result, with the figures a sentence about it needs. */
export interface CalculationReasonParameters {
  'value/missing': Nothing;
  'value/suppressed': Nothing;
  'value/notCollected': Nothing;
  'value/notApplicable': Nothing;
  'standardised/tooFewEvents': { readonly count: number; readonly minimum: number };
  'aggregate/noValues': Nothing;
  'aggregate/notAdditive': { readonly valueType: string };
  'aggregate/zeroDenominator': Nothing;
  'aggregate/partsMissing': { readonly missing: number; readonly of: number };
  'aggregate/partsSuppressed': { readonly suppressed: number; readonly of: number };
  'coverage/belowMinimum': { readonly share: number; readonly minimum: number };
  'benchmark/tooFewAreas': { readonly present: number; readonly of: number };
  'benchmark/tooFewEvents': { readonly count: number; readonly minimum: number };
  'benchmark/noSpread': Nothing;
  'formula/divisionByZero': Nothing;
  'result/outOfRange': Nothing;
}

export type CalculationReasonCode = keyof CalculationReasonParameters;

/** Why there is no result. */
export type CalculationReason = {
  readonly [Code in CalculationReasonCode]: {
    readonly code: Code;
    readonly params: CalculationReasonParameters[Code];
  };
}[CalculationReasonCode];

/** All codes, for whoever must have words for each, with the names of their parameters. */
export const CALCULATION_REASONS = {
  'value/missing': [],
  'value/suppressed': [],
  'value/notCollected': [],
  'value/notApplicable': [],
  'standardised/tooFewEvents': ['count', 'minimum'],
  'aggregate/noValues': [],
  'aggregate/notAdditive': ['valueType'],
  'aggregate/zeroDenominator': [],
  'aggregate/partsMissing': ['missing', 'of'],
  'aggregate/partsSuppressed': ['suppressed', 'of'],
  'coverage/belowMinimum': ['share', 'minimum'],
  'benchmark/tooFewAreas': ['present', 'of'],
  'benchmark/tooFewEvents': ['count', 'minimum'],
  'benchmark/noSpread': [],
  'formula/divisionByZero': [],
  'result/outOfRange': [],
} as const satisfies {
  readonly [Code in CalculationReasonCode]: readonly (keyof CalculationReasonParameters[Code])[];
};

/** The reason that passes an input's own absence on. */
export function absentReason(absence: AbsenceCode): CalculationReason {
  return { code: `value/${absence}`, params: {} };
}
