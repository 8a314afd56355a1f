import { clampedDay, daysInMonth, weekday } from './days.js';

/** The day a reporting year starts on (SDMX REPORTING_YEAR_START_DAY, an XML Schema gMonthDay such as `--04-01`). */
export interface YearStart {
  readonly month: number;
  readonly day: number;
}

const CALENDAR_YEAR: YearStart = { month: 1, day: 1 };
const parsed = new Map<string, YearStart>([['--01-01', CALENDAR_YEAR]]);

/** @throws RangeError `invalid year start: 4 April`. 29 February is no year start: most years lack it. */
export function parseYearStart(text: string): YearStart {
  const known = parsed.get(text);
  if (known) return known;
  const match = /^--(\d\d)-(\d\d)$/.exec(text);
  const month = Number(match?.[1]);
  const day = Number(match?.[2]);
  // 2023 is any year without a 29 February.
  if (!match || month < 1 || month > 12 || day < 1 || day > daysInMonth(2023, month)) {
    throw new RangeError(`invalid year start: ${text}`);
  }
  const start: YearStart = { month, day };
  parsed.set(text, start);
  return start;
}

/** First day of the `months`-th month of a reporting year; 0 is the year's own first day, 12 the next year's. */
export function reportingMonthStart(year: number, months: number, { month, day }: YearStart): number {
  return clampedDay(year, month + months, day);
}

/**
 * Monday of the first week of a reporting year: the week that has the first Thursday on or after the year's start
 * (SDMX 3.0, section 6, "Reporting Week"; ISO 8601 when the year starts on 1 January).
 */
export function firstReportingWeek(year: number, start: YearStart): number {
  const base = reportingMonthStart(year, 0, start);
  const sinceMonday = weekday(base);
  return sinceMonday <= 3 ? base - sinceMonday : base + 7 - sinceMonday;
}
