/** Well above the error of reading decimals and adding or multiplying them a few times, in units in the last place. */
const ULPS = 8;

/**
 * Compares two numbers as their writers meant them: −1, 0 or 1.
 *
 * 0.3 − 0.1 is 0.19999999999999998 in binary, so a value of 0.2 would fall on the wrong side of a boundary that was written as 0.2.
 * Numbers that differ by no more than a few units in the last place of the largest number involved are taken as equal. Figures
 * that were written with 15 digits or fewer are never mistaken for each other.
 * @param scale largest magnitude that went into computing either number, where that is larger than both
 */
export function compareAsWritten(a: number, b: number, scale = 0): -1 | 0 | 1 {
  const largest = Math.max(Math.abs(a), Math.abs(b), Math.abs(scale));
  if (Math.abs(a - b) <= ULPS * Number.EPSILON * largest) return 0;
  return a < b ? -1 : 1;
}

/** a − b, held to the largest finite number where it would overflow. */
export function difference(a: number, b: number): number {
  return Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, a - b));
}
