import { median } from 'd3-array';
import { type Figure } from '../figure.js';
import { type CalculationReason } from '../reason.js';
import { sortedNumbers } from './order-statistics.js';

/** How far each area is from the middle of all areas, in units of their typical distance from it. */
export interface MedianDeviations {
  readonly median: number | null;
  /** The raw median absolute deviation, in the unit of the values, without the factor 1.4826. */
  readonly deviation: number | null;
  /** One an area, `(value − median)/deviation`; null for an absent value, and for all when `reason` is given. */
  readonly scores: readonly (number | null)[];
  readonly reason: CalculationReason | null;
}

/**
 * Scores areas by `(value − median)/median absolute deviation`, which one extreme area cannot distort.
 * Source: the Office for Local Government's data explorer, raw deviation.
 * @returns no scores, with a reason, when no value is there or when at least half of the areas are equal
 * @throws RangeError `invalid value`
 */
export function medianDeviations(values: readonly Figure[]): MedianDeviations {
  const numbers = sortedNumbers(values);
  const none = values.map(() => null);
  const middle = median(numbers);
  if (middle === undefined) {
    return {
      median: null,
      deviation: null,
      scores: none,
      reason: { code: 'aggregate/noValues', params: {} },
    };
  }
  const deviation = median(numbers, (value) => Math.abs(value - middle)) ?? 0;
  if (deviation === 0) {
    return { median: middle, deviation, scores: none, reason: { code: 'benchmark/noSpread', params: {} } };
  }
  const scores = values.map((value) => (typeof value === 'number' ? (value - middle) / deviation : null));
  return { median: middle, deviation, scores, reason: null };
}
