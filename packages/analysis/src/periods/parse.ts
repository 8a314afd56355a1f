import { parseCalendar } from './calendar.js';
import type { Period } from './period.js';
import { parseRange } from './range.js';
import { parseReporting } from './reporting.js';

/** The reporting year of most councils and health boards of the United Kingdom. */
export const DEFAULT_YEAR_START = '--04-01';

export interface PeriodOptions {
  /** First day of the reporting year (SDMX REPORTING_YEAR_START_DAY); `--04-01` when absent. */
  readonly yearStart?: string;
}

/**
 * Reads a period: SDMX reporting (`2025-Q1`, counted from the reporting year's start: with `--04-01` it is April to June 2025, and
 * `2025-M04` is July 2025), calendar (`2025`, `2025-04`, `2025-04-17`) or a range (`2023-04-01/P3Y`, `2023-04-01/2026-03-31`).
 * @returns null when the text is no period, or a period that does not exist (week 53 of a year of 52, 30 February).
 * @throws RangeError `invalid year start: …`, which is a fault of the caller.
 */
export function tryParsePeriod(text: string, options: PeriodOptions = {}): Period | null {
  const yearStart = options.yearStart ?? DEFAULT_YEAR_START;
  return parseReporting(text, yearStart) ?? parseCalendar(text) ?? parseRange(text);
}

/**
 * Like {@link tryParsePeriod}, for text that is known to be a period.
 * @throws RangeError `invalid period: 2025-Q5`
 */
export function parsePeriod(text: string, options: PeriodOptions = {}): Period {
  const period = tryParsePeriod(text, options);
  if (!period) throw new RangeError(`invalid period: ${text}`);
  return period;
}
