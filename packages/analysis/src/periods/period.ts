/** How long one period lasts. `span` is an explicit range, of any length. */
export type PeriodFrequency =
  'day' | 'week' | 'month' | 'quarter' | 'trimester' | 'halfYear' | 'year' | 'span';

/**
 * How a period is written. `reporting`: SDMX, counted from the reporting year's start (`2025-Q1`). `calendar`: `2025`, `2025-04`,
 * `2025-04-17`. `range`: a first day with a length or a last day.
 */
export type PeriodForm = 'reporting' | 'calendar' | 'range';

/** Length of a range: `P3Y`, `P18M`, `P6W`, `P10D`. */
export interface PeriodLength {
  readonly count: number;
  readonly unit: 'Y' | 'M' | 'W' | 'D';
}

/** A stretch of whole days. */
export interface Period {
  /** As written in the document: `2025-Q1`. */
  readonly text: string;
  readonly form: PeriodForm;
  readonly frequency: PeriodFrequency;
  /** First day, in days since 1970-01-01. */
  readonly start: number;
  /** Last day, which belongs to the period, in days since 1970-01-01. */
  readonly end: number;
  /** Reporting or calendar year; for a range the calendar year of its first day. A reporting year is named after the year it starts in. */
  readonly year: number;
  /** Position in the year, from 1 (quarter 1 to 4, day 1 to 366); 1 for a year and for a range. */
  readonly index: number;
  /** First day of the reporting year, `--04-01`; `--01-01` for calendar forms and ranges. */
  readonly yearStart: string;
  /** Only for a range written with a length. */
  readonly length?: PeriodLength;
}

/** How many of a frequency make a year; null where that number changes from year to year. */
export const PERIODS_A_YEAR: Readonly<Record<PeriodFrequency, number | null>> = {
  year: 1,
  halfYear: 2,
  trimester: 3,
  quarter: 4,
  month: 12,
  week: null,
  day: null,
  span: null,
};

/** First and last year that can be written with four digits and mean themselves. */
export const FIRST_YEAR = 1000;
export const LAST_YEAR = 9999;
