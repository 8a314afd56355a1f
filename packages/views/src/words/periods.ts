import { periodParts, type CalendarDate, type Period } from '@cairn/analysis';
import type { Messages } from './messages/messages.js';

/** `long` for sentences and headings, `short` for axes and table heads. */
export type LabelLength = 'long' | 'short';

/** A period as readers write it: "October 2026", "Q2 2026/27", "2023/24". */
export function periodLabel(period: Period, messages: Messages, length: LabelLength = 'long'): string {
  const parts = periodParts(period);
  const year = parts.crossesYear
    ? `${String(parts.yearFrom)}/${twoDigits(parts.yearTo % 100)}`
    : String(parts.yearFrom);
  const { letters } = messages.periods;
  switch (parts.kind) {
    case 'year':
      return year;
    case 'halfYear':
      return `${letters.halfYear}${String(parts.half)} ${year}`;
    case 'trimester':
      return `${letters.trimester}${String(parts.trimester)} ${year}`;
    case 'quarter':
      return `${letters.quarter}${String(parts.quarter)} ${year}`;
    case 'month':
      return parts.calendarMonth === null
        ? span(parts.from, parts.to, messages, length)
        : monthLabel(parts.from, messages, length);
    case 'week':
      return messages.periods.weekEnding(dateLabel(parts.to, messages, length));
    case 'day':
      return dateLabel(parts.from, messages, length);
    case 'span':
      if (parts.months === null || parts.from.day !== 1) return span(parts.from, parts.to, messages, length);
      if (parts.months % 12 === 0) return yearsLabel(parts.from, parts.months / 12, messages);
      return messages.periods.span(
        monthLabel(parts.from, messages, length),
        monthLabel(parts.to, messages, length),
      );
    default:
      return parts satisfies never;
  }
}

/** Whole years pooled: "2023/24 to 2025/26", or "2023 to 2025" where years begin in January. */
function yearsLabel(from: CalendarDate, years: number, messages: Messages): string {
  const label = (year: number) =>
    from.month === 1 ? String(year) : `${String(year)}/${twoDigits((year + 1) % 100)}`;
  return years === 1
    ? label(from.year)
    : messages.periods.span(label(from.year), label(from.year + years - 1));
}

/** A day: "31 October 2026". */
export function dateLabel(date: CalendarDate, messages: Messages, length: LabelLength = 'long'): string {
  const { day, monthsAfterDay, months, shortMonths } = messages.periods;
  const written =
    length === 'long'
      ? day(String(date.day), (monthsAfterDay ?? months)[date.month - 1] ?? '')
      : `${String(date.day)} ${shortMonths[date.month - 1] ?? ''}`;
  return `${written} ${String(date.year)}`;
}

function monthLabel({ year, month }: CalendarDate, messages: Messages, length: LabelLength): string {
  const names = length === 'long' ? messages.periods.months : messages.periods.shortMonths;
  return `${names[month - 1] ?? ''} ${String(year)}`;
}

function span(from: CalendarDate, to: CalendarDate, messages: Messages, length: LabelLength): string {
  return messages.periods.span(dateLabel(from, messages, length), dateLabel(to, messages, length));
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
