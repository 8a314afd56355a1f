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

/*
 * Plain arithmetic and no Date objects: a chart's axis asks for thousands of months. Years are taken to begin in March, so that the leap
 * day is the last of its year and the months before it have a regular pattern: 153 days every five months.
 */
const DAYS_IN_400_YEARS = 146_097;
/** From 1 March of the year 0 to 1 January 1970. */
const DAYS_TO_1970 = 719_468;

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Number of days in a month of a year; `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days before the first of a month, counted from 1 March; `months` counts from 0 for March to 11 for February. */
function daysSinceMarch(months: number): number {
  return Math.floor((153 * months + 2) / 5);
}

/** Days from 1970-01-01 to a calendar day. Years 1000 to 9999. */
export function dayNumber(year: number, month: number, day: number): number {
  const [marchYear, months] = month > 2 ? [year, month - 3] : [year - 1, month + 9];
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return 365 * marchYear + leapDays + daysSinceMarch(months) + day - 1 - DAYS_TO_1970;
}

/** The calendar day of a day number. */
export function calendarDate(day: number): CalendarDate {
  const sinceYear0 = day + DAYS_TO_1970;
  const cycles = Math.floor(sinceYear0 / DAYS_IN_400_YEARS);
  const ofCycle = sinceYear0 - cycles * DAYS_IN_400_YEARS;
  // The leap days so far: one in 1,461 days, none at the end of three centuries of four.
  const leapDays =
    Math.floor(ofCycle / 1460) - Math.floor(ofCycle / 36_524) + Math.floor(ofCycle / (DAYS_IN_400_YEARS - 1));
  const years = Math.floor((ofCycle - leapDays) / 365);
  const ofYear = ofCycle - (365 * years + Math.floor(years / 4) - Math.floor(years / 100));
  const months = Math.floor((5 * ofYear + 2) / 153);
  const month = months < 10 ? months + 3 : months - 9;
  return {
    year: cycles * 400 + years + (month <= 2 ? 1 : 0),
    month,
    day: ofYear - daysSinceMarch(months) + 1,
  };
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
  const { year, month, day: ofMonth } = calendarDate(day);
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(ofMonth)}`;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

/** The day number of `YYYY-MM-DD`, or null when there is no such day (30 February, year 0999). */
export function parseIsoDate(text: string): number | null {
  const match = /^([1-9]\d{3})-(\d\d)-(\d\d)$/.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return dayNumber(year, month, day);
}
