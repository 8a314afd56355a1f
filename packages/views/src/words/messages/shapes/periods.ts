/** How periods and dates are written. */
export interface PeriodsMessages {
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  /** Months as they stand after a day, where the language changes them there. */
  readonly monthsAfterDay?: readonly string[];
  /** A day and its month, without the year: "31 October". */
  readonly day: (day: string, month: string) => string;
  readonly letters: { readonly quarter: string; readonly halfYear: string; readonly trimester: string };
  readonly weekEnding: (day: string) => string;
  readonly span: (from: string, to: string) => string;
}
