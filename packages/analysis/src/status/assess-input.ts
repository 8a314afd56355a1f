import type { AbsenceCode, AssessmentRule, Polarity, SpcParameters } from '../codes.js';
import type { WantedValue } from './judge-difference.js';

/** Confidence limits: 95 %, and 99.8 % where a rule asks for them. */
export interface Limits {
  readonly lower?: number | null | undefined;
  readonly upper?: number | null | undefined;
  readonly lower998?: number | null | undefined;
  readonly upper998?: number | null | undefined;
}

export interface AssessedObservation extends Limits {
  readonly value: number | null;
  /** Why there is no value; wins over a value. */
  readonly absence?: AbsenceCode | undefined;
}

export interface ComparatorValue extends Limits {
  readonly value: number | null;
  /** The comparator's value in the first period of `history`, for level and rate. */
  readonly first?: number | null | undefined;
}

/** What belongs to each slot of the history beside its value. */
export interface ChartHistory {
  /** Periods as written in the document; needed where the `spc` block names a rebase or a ghost. */
  readonly periods?: readonly string[] | undefined;
  /** Needed for p and u charts. */
  readonly numerators?: readonly (number | null)[] | undefined;
  readonly denominators?: readonly (number | null)[] | undefined;
  /** What numerator ÷ denominator is multiplied by; 1 when absent. */
  readonly multiplier?: number | undefined;
}

/** Everything one assessment may need; a rule that lacks what it needs does not apply. */
export interface AssessInput {
  /** The indicator's `assessment`: one rule, or several of which the first that applies wins. */
  readonly rules: AssessmentRule | readonly AssessmentRule[];
  readonly polarity: Polarity;
  readonly observation: AssessedObservation;
  /** The target of this period: one value, or the range `[lower, upper)`. */
  readonly target?: WantedValue | undefined;
  readonly comparator?: ComparatorValue | undefined;
  /** Whether this area is the comparator, or contains it; an area is never compared with itself. */
  readonly isComparator?: boolean | undefined;
  /** Values of all areas of the group in this period, this area's own among them, for quantiles. */
  readonly peers?: readonly (number | null)[] | undefined;
  /** Values up to and including this period, gaps as null, for SPC, level and rate, and improvement without a named baseline. */
  readonly history?: readonly (number | null)[] | undefined;
  /** The value of the period the rule names as baseline; without it the first value of `history` that is there. */
  readonly baseline?: number | null | undefined;
  readonly spc?: SpcParameters | undefined;
  /** What a control chart needs beside `history`, slot for slot. */
  readonly chart?: ChartHistory | undefined;
  readonly selfAssessment?: { readonly rating: 'green' | 'amber' | 'red' } | undefined;
}
