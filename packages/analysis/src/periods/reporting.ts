import { FIRST_YEAR, LAST_YEAR, type Period, type PeriodFrequency, PERIODS_A_YEAR } from './period.js';
import { firstReportingWeek, parseYearStart, reportingMonthStart } from './year-start.js';

type ReportingFrequency = Exclude<PeriodFrequency, 'span'>;

interface Code {
  readonly letter: string;
  readonly digits: number;
}

const CODES: Readonly<Record<ReportingFrequency, Code>> = {
  year: { letter: 'A', digits: 1 },
  halfYear: { letter: 'S', digits: 1 },
  trimester: { letter: 'T', digits: 1 },
  quarter: { letter: 'Q', digits: 1 },
  month: { letter: 'M', digits: 2 },
  week: { letter: 'W', digits: 2 },
  day: { letter: 'D', digits: 3 },
};

const FREQUENCIES = Object.keys(CODES) as ReportingFrequency[];
const FREQUENCY_BY_LETTER = new Map(FREQUENCIES.map((frequency) => [CODES[frequency].letter, frequency]));

/** First and last day of a reporting period, or null when the year has no such period (week 53 of a year of 52). */
function bounds(
  year: number,
  frequency: ReportingFrequency,
  index: number,
  yearStart: string,
): [number, number] | null {
  const start = parseYearStart(yearStart);
  if (index < 1 || year < FIRST_YEAR || year >= LAST_YEAR) return null;
  if (frequency === 'week') {
    const monday = firstReportingWeek(year, start) + 7 * (index - 1);
    return monday < firstReportingWeek(year + 1, start) ? [monday, monday + 6] : null;
  }
  if (frequency === 'day') {
    const day = reportingMonthStart(year, 0, start) + index - 1;
    return day < reportingMonthStart(year, 12, start) ? [day, day] : null;
  }
  const count = PERIODS_A_YEAR[frequency];
  if (count === null || index > count) return null;
  const months = 12 / count;
  return [
    reportingMonthStart(year, (index - 1) * months, start),
    reportingMonthStart(year, index * months, start) - 1,
  ];
}

/** The SDMX reporting period at a position in a reporting year, or null when there is none. */
export function reportingPeriod(
  year: number,
  frequency: ReportingFrequency,
  index: number,
  yearStart: string,
): Period | null {
  const days = bounds(year, frequency, index, yearStart);
  if (!days) return null;
  const { letter, digits } = CODES[frequency];
  const text = `${year}-${letter}${String(index).padStart(digits, '0')}`;
  return { text, form: 'reporting', frequency, start: days[0], end: days[1], year, index, yearStart };
}

/** Reads `2025-A1`, `2025-S1`, `2025-T1`, `2025-Q1`, `2025-M04`, `2025-W15`, `2025-D001`; null for anything else. */
export function parseReporting(text: string, yearStart: string): Period | null {
  const match = /^([1-9]\d{3})-([ASTQMWD])(\d{1,3})$/.exec(text);
  const frequency = FREQUENCY_BY_LETTER.get(match?.[2] ?? '');
  if (!match || !frequency) return null;
  const period = reportingPeriod(Number(match[1]), frequency, Number(match[3]), yearStart);
  // One way to write a period: `2025-M4` is not `2025-M04`.
  return period?.text === text ? period : null;
}

/** How many periods of a frequency the reporting year has. */
export function periodsInYear(year: number, frequency: ReportingFrequency, yearStart: string): number {
  const fixed = PERIODS_A_YEAR[frequency];
  if (fixed !== null) return fixed;
  const start = parseYearStart(yearStart);
  if (frequency === 'week')
    return (firstReportingWeek(year + 1, start) - firstReportingWeek(year, start)) / 7;
  return reportingMonthStart(year, 12, start) - reportingMonthStart(year, 0, start);
}
