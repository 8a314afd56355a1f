import { tryParsePeriod } from '@cairn/analysis';
import type { SourcePeriodForm } from '@cairn/schema/project';
import { type Fault, quote, type Reading } from '../issues/issue.js';

export interface PeriodReading {
  readonly form: SourcePeriodForm;
  /** How dates with slashes are read; refused where it is absent. */
  readonly dayOrder?: 'dayMonthYear' | 'monthDayYear' | undefined;
  /** First day of the indicator's reporting year, `--04-01`. */
  readonly yearStart: string;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_NAMES =
  'january february march april may june july august september october november december'.split(' ');

const EXAMPLES: Readonly<Record<SourcePeriodForm, string>> = {
  document: '2025, 2025-Q1, 2025-04, 2025-04-17 or 2023-04-01/P3Y',
  calendarYear: '2024',
  financialYear: '2024/25 or 2024-25',
  calendarQuarter: 'Q1 2024',
  financialQuarter: 'Q1 2024/25',
  month: '2024-04, Apr 2024, Apr-24 or 2024-04-01',
  day: '2024-04-17',
};

/** Reads a period in the form the source is said to use, and writes it as documents do. Nothing is guessed: another form is refused. */
export function readPeriod(written: string, reading: PeriodReading): Reading<string> {
  const text = written.trim().replaceAll(/[\u2010-\u2014]/g, '-');
  const found = FORMS[reading.form](text, reading);
  if (typeof found === 'string') {
    const period = tryParsePeriod(found, { yearStart: reading.yearStart });
    if (period) return { value: found };
  } else if (found) {
    return found;
  }
  if (/^\d{1,2}[/.-]\d{1,2}[/.-]\d{2}$/.test(text)) {
    return {
      code: 'invalid-period',
      message: `${quote(written.trim())} has a year of two digits, and could be several days.`,
      remedy: 'Write the year with four digits: 2024-04-17.',
    };
  }
  return {
    code: 'invalid-period',
    message: `${quote(written.trim())} is not ${ARTICLE[reading.form]}.`,
    remedy: `Write it as ${EXAMPLES[reading.form]}, or state the "periodForm" that this source uses.`,
  };
}

const ARTICLE: Readonly<Record<SourcePeriodForm, string>> = {
  document: 'a period',
  calendarYear: 'a calendar year',
  financialYear: 'a financial year',
  calendarQuarter: 'a quarter of a calendar year',
  financialQuarter: 'a quarter of a financial year',
  month: 'a month',
  day: 'a day',
};

type Form = (text: string, reading: PeriodReading) => string | Fault | null;

const FORMS: Readonly<Record<SourcePeriodForm, Form>> = {
  document: (text, reading) =>
    text.split('/').length === 3 ? slashedDay(text, reading, (day) => day) : text,
  calendarYear: (text) => (/^\d{4}$/.test(text) ? text : null),
  financialYear: (text) => {
    const year = financialYear(text);
    return year === null ? null : `${year}-A1`;
  },
  calendarQuarter: (text, { yearStart }) => {
    const match = /^(?:Q([1-4])[\s/-]*(\d{4})|(\d{4})[\s/-]*Q([1-4]))$/i.exec(text);
    const year = match?.[1] === undefined ? match?.[3] : match[2];
    const quarter = match?.[1] ?? match?.[4];
    if (year === undefined || quarter === undefined) return null;
    if (yearStart === '--01-01') return `${year}-Q${quarter}`;
    return `${year}-${String(Number(quarter) * 3 - 2).padStart(2, '0')}-01/P3M`;
  },
  financialQuarter: (text) => {
    const match =
      /^(?:Q(?:uarter\s?)?([1-4])[,\s]+(\d{4}[/-]\d{2,4})|(\d{4}[/-]\d{2,4})[,\s]+Q(?:uarter\s?)?([1-4]))$/i.exec(
        text,
      );
    const year = financialYear(match?.[2] ?? match?.[3] ?? '');
    const quarter = match?.[1] ?? match?.[4];
    return year === null || quarter === undefined ? null : `${year}-Q${quarter}`;
  },
  month: (text, reading) => {
    if (/^\d{4}-\d{2}$/.test(text)) return text;
    const nameFirst = /^([a-z]+)[\s-]+(\d{4}|\d{2})$/i.exec(text);
    if (nameFirst) return monthOf(nameFirst[1] ?? '', nameFirst[2] ?? '');
    const yearFirst = /^(\d{4})[\s-]+([a-z]+)$/i.exec(text);
    if (yearFirst) return monthOf(yearFirst[2] ?? '', yearFirst[1] ?? '');
    if (text.includes('/')) return slashedDay(text, reading, firstOfMonth);
    return /^\d{4}-\d{2}-\d{2}$/.test(text) ? firstOfMonth(text) : null;
  },
  day: (text, reading) => {
    if (text.includes('/')) return slashedDay(text, reading, (day) => day);
    return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null;
  },
};

/** The year a financial year starts in, or null when the two years do not follow each other: `2024/25`, `2024-2025`. */
function financialYear(text: string): string | null {
  const match = /^(?:FY\s?)?(\d{4})\s?[/-]\s?(\d{2}|\d{4})$/i.exec(text);
  const [, first = '', second = ''] = match ?? [];
  const next = String(Number(first) + 1);
  return match && (second === next || second === next.slice(2)) ? first : null;
}

/** `Apr-24`, as spreadsheets write a month, is a month of this century. */
function monthOf(name: string, year: string): string | null {
  const wanted = name.toLowerCase() === 'sept' ? 'sep' : name.toLowerCase();
  const at = Math.max(MONTHS.indexOf(wanted), MONTH_NAMES.indexOf(wanted));
  if (at < 0) return null;
  return `${year.length === 2 ? `20${year}` : year}-${String(at + 1).padStart(2, '0')}`;
}

function firstOfMonth(day: string): string | null {
  return day.endsWith('-01') ? day.slice(0, 7) : null;
}

function slashedDay(
  text: string,
  { dayOrder }: PeriodReading,
  then: (day: string) => string | null,
): string | Fault | null {
  const match = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (!match) return null;
  if (dayOrder === undefined) {
    return {
      code: 'day-order-unknown',
      message: `${quote(text)} could be two different days.`,
      remedy:
        'State "dayOrder": "dayMonthYear" or "monthDayYear" for this source, or write dates as 2026-02-01.',
    };
  }
  const [, first = '', second = '', year = ''] = match;
  const [day, month] = dayOrder === 'dayMonthYear' ? [first, second] : [second, first];
  return then(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
