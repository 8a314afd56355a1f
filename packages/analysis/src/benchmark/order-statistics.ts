import { quantileSorted } from 'd3-array';
import { requireProbability } from '../distributions/probability.js';
import { type Figure, requireFinite } from '../figure.js';

/** How a set of values is spread: least, fifth percentile … greatest, over the values that are there. */
export interface OrderStatistics {
  readonly count: number;
  readonly minimum: number;
  readonly p5: number;
  readonly p25: number;
  readonly median: number;
  readonly p75: number;
  readonly p95: number;
  readonly maximum: number;
}

/**
 * Percentiles of the values that are there, interpolated between neighbours (type 7 of Hyndman and Fan, as in R, in
 * Excel's PERCENTILE.INC and in the Fingertips engine of 2020).
 * @returns null when no value is there
 * @throws RangeError `invalid value` for NaN or an infinity
 */
export function orderStatistics(values: readonly Figure[]): OrderStatistics | null {
  const sorted = sortedNumbers(values);
  if (sorted.length === 0) return null;
  const at = (share: number): number => interpolated(sorted, share);
  return {
    count: sorted.length,
    minimum: at(0),
    p5: at(0.05),
    p25: at(0.25),
    median: at(0.5),
    p75: at(0.75),
    p95: at(0.95),
    maximum: at(1),
  };
}

/**
 * The value below which a share of the areas lie, interpolated as in `orderStatistics`: 0.25 for the lower quartile.
 * Two of them make a range target from the areas themselves (Fingertips' percentile targets).
 * @param share 0 to 1
 * @returns null when no value is there
 * @throws RangeError `invalid probability`, `invalid value`
 */
export function percentile(values: readonly Figure[], share: number): number | null {
  requireProbability(share);
  const sorted = sortedNumbers(values);
  return sorted.length === 0 ? null : interpolated(sorted, share);
}

/** The numbers among the figures, in ascending order. */
export function sortedNumbers(values: readonly Figure[]): number[] {
  const numbers = values.filter((value) => typeof value === 'number');
  for (const number of numbers) requireFinite('value', number);
  return numbers.sort((a, b) => a - b);
}

/**
 * A type 7 percentile of numbers in ascending order, at least one. Halved and doubled where the distance between two
 * numbers is itself too large for a number.
 */
export function interpolated(sorted: readonly number[], share: number): number {
  const found = quantileSorted([...sorted], share) ?? 0;
  return Number.isFinite(found)
    ? found
    : 2 *
        (quantileSorted(
          sorted.map((number) => number / 2),
          share,
        ) ?? 0);
}
