import { quantileSorted } from 'd3-array';

/**
 * A range target taken from the areas themselves: from one percentile of their values to another, for `rangeStatus`.
 * Source: Fingertips engine (percentile targets); percentiles of type 7.
 * @param values values of all areas, null where missing
 * @param lower share of the areas below the range, 0 to 1 (0.25 for the lower quartile)
 * @param upper share of the areas below its upper limit, at least `lower`
 * @returns null when no value is there
 * @throws RangeError `invalid percentiles`
 */
export function percentileTarget(
  values: readonly (number | null)[],
  lower: number,
  upper: number,
): { readonly lower: number; readonly upper: number } | null {
  if (!(lower >= 0 && lower <= upper && upper <= 1)) {
    throw new RangeError(`invalid percentiles: ${String(lower)} to ${String(upper)}`);
  }
  const numbers = values.flatMap((value) => (value !== null && Number.isFinite(value) ? [value] : []));
  const sorted = numbers.sort((a, b) => a - b);
  const [low, high] = [quantileSorted(sorted, lower), quantileSorted(sorted, upper)];
  return low === undefined || high === undefined ? null : { lower: low, upper: high };
}
