import { calendarDate, clampedDay, isoDate, parseIsoDate } from './days.js';
import { LAST_YEAR, type Period, type PeriodLength } from './period.js';

/** Months of a length, or null when it is not made of months. */
export function lengthInMonths({ count, unit }: PeriodLength): number | null {
  if (unit === 'Y') return count * 12;
  return unit === 'M' ? count : null;
}

/** The day that lies `months` after a day, at its month's end at the latest. */
export function addMonths(day: number, months: number): number {
  const { year, month, day: ofMonth } = calendarDate(day);
  return clampedDay(year, month + months, ofMonth);
}

/**
 * How many months a stretch of days makes, or null when it does not run from a day to the eve of the same day in another month.
 * Days 29 to 31 do not count: not every month has them, so "a month later" would not be one day.
 */
export function wholeMonths(start: number, end: number): number | null {
  const first = calendarDate(start);
  const next = calendarDate(end + 1);
  if (first.day > 28 || first.day !== next.day) return null;
  const months = (next.year - first.year) * 12 + next.month - first.month;
  return months > 0 ? months : null;
}

/** The range from a first day with a length, or null when it leaves the years that can be written. */
export function rangeOfLength(start: number, length: PeriodLength): Period | null {
  const { year, day } = calendarDate(start);
  const months = lengthInMonths(length);
  // A month from the 31st has no agreed end.
  if (months !== null && day > 28) return null;
  const days = length.unit === 'W' ? length.count * 7 : length.count;
  const end = (months === null ? start + days : addMonths(start, months)) - 1;
  if (year < 1000 || calendarDate(end).year > LAST_YEAR) return null;
  const text = `${isoDate(start)}/P${length.count}${length.unit}`;
  return { text, form: 'range', frequency: 'span', start, end, year, index: 1, yearStart: '--01-01', length };
}

/** The range from a first to a last day, both in it. */
export function rangeOfDays(start: number, end: number): Period | null {
  const { year } = calendarDate(start);
  if (end < start || year < 1000 || calendarDate(end).year > LAST_YEAR) return null;
  const text = `${isoDate(start)}/${isoDate(end)}`;
  return { text, form: 'range', frequency: 'span', start, end, year, index: 1, yearStart: '--01-01' };
}

/** Reads `2023-04-01/P3Y` (also M, W, D) and `2023-04-01/2026-03-31`; null for anything else. */
export function parseRange(text: string): Period | null {
  const [first = '', second = '', ...more] = text.split('/');
  const start = parseIsoDate(first);
  if (start === null || more.length > 0) return null;
  const length = /^P([1-9]\d{0,3})([YMWD])$/.exec(second);
  if (length)
    return rangeOfLength(start, { count: Number(length[1]), unit: length[2] as PeriodLength['unit'] });
  const end = parseIsoDate(second);
  return end === null ? null : rangeOfDays(start, end);
}
