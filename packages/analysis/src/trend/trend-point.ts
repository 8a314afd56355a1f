/** One year of a measure; null where there is nothing. */
export interface TrendPoint {
  readonly value: number | null;
  /** 95 % confidence limits of the value. */
  readonly lower?: number | null | undefined;
  readonly upper?: number | null | undefined;
  /** For proportions: the count and what it is of. */
  readonly count?: number | null | undefined;
  readonly denominator?: number | null | undefined;
}
