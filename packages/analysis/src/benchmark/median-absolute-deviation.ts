import { type Figure, finiteOrNull } from '../figure.js';
import { type CalculationReason } from '../reason.js';
import { interpolated, sortedNumbers } from './order-statistics.js';

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
  if (numbers.length === 0) {
    const reason = { code: 'aggregate/noValues', params: {} } as const;
    return { median: null, deviation: null, scores: none, reason };
  }
  const median = interpolated(numbers, 0.5);
  const distances = numbers.map((value) => Math.abs(value - median)).sort((a, b) => a - b);
  const deviation = finiteOrNull(interpolated(distances, 0.5));
  if (deviation === null || deviation === 0) {
    const code = deviation === 0 ? 'benchmark/noSpread' : 'result/outOfRange';
    return { median, deviation, scores: none, reason: { code, params: {} } };
  }
  const scores = values.map((value) =>
    typeof value === 'number' ? finiteOrNull((value - median) / deviation) : null,
  );
  return { median, deviation, scores, reason: null };
}
