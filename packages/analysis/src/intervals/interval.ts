import { finiteOrNull } from '../figure.js';
import type { CalculationReason } from '../reason.js';

/** Two limits in the unit of the value they belong to; either is null when it does not exist. */
export interface ConfidenceLimits {
  readonly lower: number | null;
  readonly upper: number | null;
}

/** A value with its limits; `reason` says why the value is null and is null when there is a value. */
export interface Estimate extends ConfidenceLimits {
  readonly value: number | null;
  readonly reason: CalculationReason | null;
}

/** The confidence used when none is given. */
export const DEFAULT_CONFIDENCE = 0.95;

export function withoutEstimate(reason: CalculationReason): Estimate {
  return { value: null, lower: null, upper: null, reason };
}

/** A worked-out value and its limits, each times `scale`; what is too large for a number is null. */
export function estimate(value: number, { lower, upper }: ConfidenceLimits, scale = 1): Estimate {
  const result = finiteOrNull(value * scale);
  if (result === null) return withoutEstimate({ code: 'result/outOfRange', params: {} });
  return { value: result, lower: scaled(lower, scale), upper: scaled(upper, scale), reason: null };
}

function scaled(limit: number | null, scale: number): number | null {
  return limit === null ? null : finiteOrNull(limit * scale);
}
