import { type CalendarDate, calendarDate } from './days.js';
import type { Period } from './period.js';
import { wholeMonths } from './range.js';
import { parseYearStart, reportingMonthStart } from './year-start.js';

interface CommonParts {
  readonly form: Period['form'];
  /** First day. */
  readonly from: CalendarDate;
  /** Last day, which belongs to the period. */
  readonly to: CalendarDate;
  /** Calendar years that the period's year begins and ends in: 2025 and 2026 for a quarter of the reporting year 2025/26. */
  readonly yearFrom: number;
  readonly yearTo: number;
  /** Whether that year has to be written with two numbers. */
  readonly crossesYear: boolean;
}

/** The numbers a label needs, and no words. */
export type PeriodParts = CommonParts &
  (
    | { readonly kind: 'year' }
    | { readonly kind: 'halfYear'; readonly half: number }
    | { readonly kind: 'trimester'; readonly trimester: number }
    | { readonly kind: 'quarter'; readonly quarter: number }
    /** `month` counts in the reporting year; `calendarMonth` is null when the period is not one calendar month. */
    | { readonly kind: 'month'; readonly month: number; readonly calendarMonth: number | null }
    | { readonly kind: 'week'; readonly week: number }
    | { readonly kind: 'day'; readonly dayOfYear: number }
    /** `months` is null when the range is not made of whole months. */
    | { readonly kind: 'span'; readonly days: number; readonly months: number | null }
  );

function years(period: Period, from: CalendarDate, to: CalendarDate): readonly [number, number] {
  if (period.form === 'range') return [from.year, to.year];
  if (period.form === 'calendar') return [period.year, period.year];
  const lastDay = reportingMonthStart(period.year, 12, parseYearStart(period.yearStart)) - 1;
  return [period.year, calendarDate(lastDay).year];
}

/** The numbers that a label of the period is made of; the words are made where the language is known. */
export function periodParts(period: Period): PeriodParts {
  const { form, start, end, index } = period;
  const from = calendarDate(start);
  const to = calendarDate(end);
  const [yearFrom, yearTo] = years(period, from, to);
  const common: CommonParts = { form, from, to, yearFrom, yearTo, crossesYear: yearFrom !== yearTo };
  switch (period.frequency) {
    case 'year':
      return { ...common, kind: 'year' };
    case 'halfYear':
      return { ...common, kind: 'halfYear', half: index };
    case 'trimester':
      return { ...common, kind: 'trimester', trimester: index };
    case 'quarter':
      return { ...common, kind: 'quarter', quarter: index };
    case 'month':
      return { ...common, kind: 'month', month: index, calendarMonth: from.day === 1 ? from.month : null };
    case 'week':
      return { ...common, kind: 'week', week: index };
    case 'day':
      return { ...common, kind: 'day', dayOfYear: index };
    case 'span':
      return { ...common, kind: 'span', days: end - start + 1, months: wholeMonths(start, end) };
    default:
      return period.frequency satisfies never;
  }
}
