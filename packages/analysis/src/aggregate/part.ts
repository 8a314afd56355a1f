import type { AbsenceCode } from '../codes.js';
import { absenceOf, type Figure } from '../figure.js';
import type { CalculationReason } from '../reason.js';

/** One period's or area's share of a ratio. */
export interface Part {
  readonly numerator: Figure;
  readonly denominator: Figure;
}

/** What is put together, and how: ratios by their parts, counts by adding, snapshots by keeping the last. */
export type Parts =
  | { readonly combine: 'ratio'; readonly parts: readonly Part[]; readonly multiplier?: number }
  | { readonly combine: 'sum' | 'last'; readonly parts: readonly Figure[] };

/** A part that has no number: where it stood in the list given (from 0), and why. */
export interface AbsentPart {
  readonly position: number;
  readonly absence: AbsenceCode;
}

/** The result of putting parts together. */
export interface Aggregate {
  readonly value: number | null;
  /** Sum of the numerators or counts; null without a value, and for a snapshot. */
  readonly numerator: number | null;
  /** Sum of the denominators; null for anything but a ratio. */
  readonly denominator: number | null;
  /** Parts without a number. Parts that are not applicable are left out of the result; any other leaves no value. */
  readonly absent: readonly AbsentPart[];
  readonly reason: CalculationReason | null;
}

export function withoutAggregate(reason: CalculationReason, absent: readonly AbsentPart[] = []): Aggregate {
  return { value: null, numerator: null, denominator: null, absent, reason };
}

/** The parts among figures that have no number, with their positions. */
export function absentParts(figures: readonly Figure[]): AbsentPart[] {
  return figures.flatMap((figure, position) => {
    const absence = absenceOf(figure);
    return absence === null ? [] : [{ position, absence }];
  });
}

/**
 * Why parts cannot be put together: nothing was given, all are not applicable, one is suppressed (the sum would give it
 * away or be of something else), or one is missing or not collected. Null when they can.
 */
export function obstacle(absent: readonly AbsentPart[], of: number): CalculationReason | null {
  if (of === 0) return { code: 'aggregate/noValues', params: {} };
  const applicable = absent.filter(({ absence }) => absence !== 'notApplicable');
  if (applicable.length === 0) {
    return absent.length === of ? { code: 'value/notApplicable', params: {} } : null;
  }
  const suppressed = applicable.filter(({ absence }) => absence === 'suppressed');
  if (suppressed.length > 0) {
    return { code: 'aggregate/partsSuppressed', params: { suppressed: suppressed.length, of } };
  }
  return { code: 'aggregate/partsMissing', params: { missing: applicable.length, of } };
}
