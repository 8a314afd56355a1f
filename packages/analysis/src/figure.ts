import type { AbsenceCode } from './codes.js';

/**
 * A number, or why there is none. `null` says no more than that it is missing; 0 is a number like any other.
 */
export type Figure = number | null | AbsenceCode;

/** Strongest first: a suppressed part must never be guessed at, so it outranks every other absence. */
const STRENGTH: readonly AbsenceCode[] = ['suppressed', 'notApplicable', 'notCollected', 'missing'];

/** Why a figure has no number; null when it has one. */
export function absenceOf(figure: Figure): AbsenceCode | null {
  if (typeof figure === 'number') return null;
  return figure ?? 'missing';
}

/** The strongest absence among several figures; null when all of them are numbers. */
export function strongestAbsence(figures: readonly Figure[]): AbsenceCode | null {
  const found = new Set(figures.map(absenceOf));
  return STRENGTH.find((code) => found.has(code)) ?? null;
}

/** The figure as a number that may be left out of a calculation: null for every kind of absence. */
export function numberOrNull(figure: Figure | undefined): number | null {
  return typeof figure === 'number' ? figure : null;
}

/** A result too large for a number becomes null: neither NaN nor Infinity leaves this package. */
export function finiteOrNull(result: number): number | null {
  return Number.isFinite(result) ? result : null;
}

/**
 * Refuses what is not a finite number of 0 or more.
 * @throws RangeError `invalid <name>`
 */
export function requireNonNegative(name: string, value: number): void {
  if (!(value >= 0 && Number.isFinite(value))) throw new RangeError(`invalid ${name}: ${String(value)}`);
}

/**
 * Refuses NaN and infinities.
 * @throws RangeError `invalid <name>`
 */
export function requireFinite(name: string, value: number): void {
  if (!Number.isFinite(value)) throw new RangeError(`invalid ${name}: ${String(value)}`);
}
