/** One reporting period of the demo, with what the seasons need to know of it. */
export interface Slot {
  readonly period: string;
  /** Middle of the period in months since April 2021. */
  readonly middle: number;
  /** First month, counted from April 2021. */
  readonly first: number;
  /** Length in months. */
  readonly months: number;
}

const twoDigits = (number: number) => String(number).padStart(2, '0');
const slot = (period: string, first: number, months: number): Slot => ({
  period,
  first,
  months,
  middle: first + months / 2,
});
const range = (length: number) => Array.from({ length }, (_, at) => at);

/** Month as written in the calendar, `2026-09`, counted from April 2021. */
function monthPeriod(index: number): string {
  const months = 2021 * 12 + 3 + index;
  return `${String(Math.floor(months / 12))}-${twoDigits((months % 12) + 1)}`;
}

/** The first and the latest month of the demo: October 2021 and September 2026. */
const FIRST_MONTH = 6;
const MONTHS = 60;

export const months: readonly Slot[] = range(MONTHS).map((at) =>
  slot(monthPeriod(FIRST_MONTH + at), FIRST_MONTH + at, 1),
);

/** Twenty financial quarters, `2021-Q3` (October to December 2021) to `2026-Q2` (July to September 2026). */
export const quarters: readonly Slot[] = range(MONTHS / 3).map((at) => {
  const first = FIRST_MONTH + at * 3;
  return slot(
    `${String(2021 + Math.floor(first / 12))}-Q${String(Math.floor((first % 12) / 3) + 1)}`,
    first,
    3,
  );
});

/** Five financial years, 2021/22 to 2025/26. */
export const years: readonly Slot[] = range(5).map((at) => slot(`${String(2021 + at)}-A1`, at * 12, 12));

/** The financial year that is under way, for projections. */
export const yearUnderWay: Slot = slot('2026-A1', 60, 12);

/** Every second year, for a survey. */
export const everySecondYear: readonly Slot[] = years.filter((_, at) => at % 2 === 0);

/** Three years pooled, each beginning a year after the one before. */
export const threeYears: readonly Slot[] = range(5).map((at) =>
  slot(`${String(2019 + at)}-04-01/P3Y`, (at - 2) * 12, 36),
);
