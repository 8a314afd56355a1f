import type { AbsenceCode } from '../codes.js';
import { verdict, type Verdict } from './verdict.js';

/** A value, or why there is none. */
export interface Observation {
  readonly value: number | null;
  /** Wins over a value: a figure marked as suppressed is never used. A null without a code is missing. */
  readonly absence?: AbsenceCode | undefined;
}

/** The verdict on an observation without a usable value, or null when there is one. */
export function absenceVerdict({ value, absence }: Observation): Verdict | null {
  const code = absence ?? (value === null || !Number.isFinite(value) ? 'missing' : null);
  switch (code) {
    case null:
      return null;
    case 'suppressed':
      return verdict('suppressed', 'status#absent-values', 'value/suppressed', {});
    case 'notApplicable':
      return verdict('notApplicable', 'status#absent-values', 'value/notApplicable', {});
    case 'notCollected':
      return verdict('noData', 'status#absent-values', 'value/notCollected', {});
    case 'missing':
      return verdict('noData', 'status#absent-values', 'value/missing', {});
    default:
      return code satisfies never;
  }
}
