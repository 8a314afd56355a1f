/** How periods and dates are written. */
export interface PeriodsMessages {
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  readonly letters: { readonly quarter: string; readonly halfYear: string; readonly trimester: string };
  readonly weekEnding: (day: string) => string;
  readonly span: (from: string, to: string) => string;
}
