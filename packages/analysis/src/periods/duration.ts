import { addMonths } from './range.js';

const DURATION = /^P(?=\d)(?:(\d{1,3})Y)?(?:(\d{1,3})M)?(?:(\d{1,3})W)?(?:(\d{1,4})D)?$/;

/**
 * The day that lies a duration after another: months first, at the end of a month where it has no such day, then weeks and days.
 *
 * @param day days since 1970-01-01
 * @param duration ISO 8601, of years, months, weeks and days: `P30D`, `P1M`, `P1M15D`
 * @returns null when the text is no such duration
 */
export function dayAfter(day: number, duration: string): number | null {
  const match = DURATION.exec(duration);
  if (!match) return null;
  const [years = 0, months = 0, weeks = 0, days = 0] = match
    .slice(1)
    .map((part: string | undefined) => Number(part ?? 0));
  return addMonths(day, years * 12 + months) + weeks * 7 + days;
}
