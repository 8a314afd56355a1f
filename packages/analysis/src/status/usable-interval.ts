export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** A pair of confidence limits that can be judged by: both there, finite, and in order. */
export function usableInterval(
  lower: number | null | undefined,
  upper: number | null | undefined,
): Interval | null {
  if (typeof lower !== 'number' || typeof upper !== 'number') return null;
  return Number.isFinite(lower) && Number.isFinite(upper) && lower <= upper ? { lower, upper } : null;
}
