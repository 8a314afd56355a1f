import { calendarDay, calendarMonth, calendarYear } from './calendar.js';
import { calendarDate, dayNumber, daysInMonth } from './days.js';
import type { Period } from './period.js';
import { addMonths, lengthInMonths, rangeOfDays, rangeOfLength, wholeMonths } from './range.js';
import { periodsInYear, reportingPeriod } from './reporting.js';

function reportingNeighbour(period: Period, direction: 1 | -1): Period | null {
  const { year, frequency, index, yearStart } = period;
  if (frequency === 'span') return null;
  const moved = index + direction;
  if (moved < 1)
    return reportingPeriod(year - 1, frequency, periodsInYear(year - 1, frequency, yearStart), yearStart);
  if (moved > periodsInYear(year, frequency, yearStart))
    return reportingPeriod(year + 1, frequency, 1, yearStart);
  return reportingPeriod(year, frequency, moved, yearStart);
}

function calendarNeighbour(period: Period, direction: 1 | -1): Period | null {
  if (period.frequency === 'year') return calendarYear(period.year + direction);
  if (period.frequency === 'month') return calendarMonth(period.year, period.index + direction);
  return calendarDay(period.start + direction);
}

/** A range moved by whole months, or null when it is not made of months. */
export function rangeMovedByMonths(period: Period, months: number): Period | null {
  const own = period.length ? lengthInMonths(period.length) : wholeMonths(period.start, period.end);
  if (own === null) return null;
  const start = addMonths(period.start, months);
  return period.length ? rangeOfLength(start, period.length) : rangeOfDays(start, addMonths(start, own) - 1);
}

function rangeNeighbour(period: Period, direction: 1 | -1): Period | null {
  const { start, end, length } = period;
  const months = length ? lengthInMonths(length) : wholeMonths(start, end);
  if (months !== null) return rangeMovedByMonths(period, direction * months);
  return length ? rangeOfLength(start + direction * (end - start + 1), length) : null;
}

function neighbour(period: Period, direction: 1 | -1): Period | null {
  switch (period.form) {
    case 'reporting':
      return reportingNeighbour(period, direction);
    case 'calendar':
      return calendarNeighbour(period, direction);
    case 'range':
      return rangeNeighbour(period, direction);
    default:
      return period.form satisfies never;
  }
}

/**
 * The period that follows without a gap, written the same way. A range is followed by one of the same length; null for a range with
 * a first and last day that are not whole months (nothing says how the next one runs) and past the year 9998.
 */
export function nextPeriod(period: Period): Period | null {
  return neighbour(period, 1);
}

/** The period that ends the day before, written the same way; null as for {@link nextPeriod}. */
export function previousPeriod(period: Period): Period | null {
  return neighbour(period, -1);
}

/**
 * The same period one year earlier: the same quarter, month or numbered week of the year before; a range starts on the same day.
 * Null when the year before has none: week 53, day 366, 29 February, or a range of days with a last day of its own.
 */
export function samePeriodLastYear(period: Period): Period | null {
  const { form, frequency, year, index, yearStart, start } = period;
  if (form === 'reporting')
    return frequency === 'span' ? null : reportingPeriod(year - 1, frequency, index, yearStart);
  if (form === 'calendar') {
    if (frequency === 'year') return calendarYear(year - 1);
    if (frequency === 'month') return calendarMonth(year - 1, index);
  }
  const date = calendarDate(start);
  if (date.day > daysInMonth(date.year - 1, date.month)) return null;
  if (form === 'calendar') return calendarDay(dayNumber(date.year - 1, date.month, date.day));
  if (period.length && lengthInMonths(period.length) === null)
    return rangeOfLength(addMonths(start, -12), period.length);
  return rangeMovedByMonths(period, -12);
}
