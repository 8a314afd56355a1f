import type { ReasonCode, REASON_PARAMETERS } from '@cairn/analysis';

/** A reason's parameters, written out with their units: differences without a sign, because the sentence says which way. */
export type Written<Code extends ReasonCode> = {
  readonly [Name in (typeof REASON_PARAMETERS)[Code][number]]: string;
};

/** One sentence for a reason. `plain` holds the parameters as they are, where a sentence depends on them. */
export type ReasonSentence<Code extends ReasonCode> = (
  written: Written<Code>,
  plain: Readonly<Record<string, number | string | null>>,
) => string;

/** Why a status is what it is, one sentence a reason. */
export type ReasonsMessages = { readonly [Code in ReasonCode]: ReasonSentence<Code> };
