/**
 * Days as whole numbers since 1970-01-01. Nothing here reads a clock or a time zone: `new Date('2026-04-01')` is 31 March in New
 * York, so periods never pass through local time.
 */

/** A day of the proleptic Gregorian calendar; `month` and `day` count from 1. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MILLISECONDS_A_DAY = 86_400_000;

/** Number of days in a month of a year; `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Days from 1970-01-01 to a calendar day. Years 1000 to 9999. */
export function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / MILLISECONDS_A_DAY;
}

/** The calendar day of a day number. */
export function calendarDate(day: number): CalendarDate {
  const date = new Date(day * MILLISECONDS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/**
 * The day number of `year-month-day`, where `month` may run below 1 or above 12 and a day the month does not have becomes its
 * last day (XML Schema's rule for adding months to a date, which SDMX uses).
 */
export function clampedDay(year: number, month: number, day: number): number {
  const months = year * 12 + (month - 1);
  const realYear = Math.floor(months / 12);
  const realMonth = months - realYear * 12 + 1;
  return dayNumber(realYear, realMonth, Math.min(day, daysInMonth(realYear, realMonth)));
}

/** Weekday of a day number, Monday 0 to Sunday 6. */
export function weekday(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** `YYYY-MM-DD` of a day number. */
export function isoDate(day: number): string {
  return new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** The day number of `YYYY-MM-DD`, or null when there is no such day (30 February, year 0999). */
export function parseIsoDate(text: string): number | null {
  const match = /^([1-9]\d{3})-(\d\d)-(\d\d)$/.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return dayNumber(year, month, day);
}
