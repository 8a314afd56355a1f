import type { Period } from './period.js';

type Days = Pick<Period, 'start' | 'end'>;

/**
 * Order of time: the earlier end first, then the earlier start, so a year comes before its own last quarter. 0 when both cover the
 * same days, however they are written.
 */
export function comparePeriods(a: Days, b: Days): number {
  return a.end - b.end || a.start - b.start;
}

/** Whether two periods cover the same days. */
export function samePeriod(a: Days, b: Days): boolean {
  return a.start === b.start && a.end === b.end;
}
