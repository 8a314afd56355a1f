import { clampedDay, dayNumber, daysInMonth, isoDate, calendarDate, parseIsoDate } from './days.js';
import { FIRST_YEAR, LAST_YEAR, type Period } from './period.js';

const BASE = { form: 'calendar', yearStart: '--01-01' } as const;

/** The calendar year, or null when its number cannot be written with four digits. */
export function calendarYear(year: number): Period | null {
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  const [start, end] = [dayNumber(year, 1, 1), dayNumber(year, 12, 31)];
  return { ...BASE, text: String(year), frequency: 'year', start, end, year, index: 1 };
}

/** The calendar month; `month` may run below 1 or above 12. */
export function calendarMonth(year: number, month: number): Period | null {
  const start = clampedDay(year, month, 1);
  const date = calendarDate(start);
  if (date.year < FIRST_YEAR || date.year > LAST_YEAR) return null;
  const end = start + daysInMonth(date.year, date.month) - 1;
  const text = isoDate(start).slice(0, 7);
  return { ...BASE, text, frequency: 'month', start, end, year: date.year, index: date.month };
}

/** The calendar day of a day number. */
export function calendarDay(day: number): Period | null {
  const { year } = calendarDate(day);
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  const index = day - dayNumber(year, 1, 1) + 1;
  return { ...BASE, text: isoDate(day), frequency: 'day', start: day, end: day, year, index };
}

/** Reads `2025`, `2025-04`, `2025-04-17`; null for anything else. */
export function parseCalendar(text: string): Period | null {
  if (/^[1-9]\d{3}$/.test(text)) return calendarYear(Number(text));
  const month = /^([1-9]\d{3})-(0[1-9]|1[0-2])$/.exec(text);
  if (month) return calendarMonth(Number(month[1]), Number(month[2]));
  const day = parseIsoDate(text);
  return day === null ? null : calendarDay(day);
}
