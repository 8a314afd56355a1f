import type { Frame } from './frame.js';

/** A range above this multiple of the mean range is an outlier of the moving range chart (D4 for two points). */
export const MOVING_RANGE_LIMIT = 3.267;

/**
 * The distance of each live slot from the one before it, NaN where there is none: at the first slot, after a missing value, and at a
 * missing or ghosted slot. A ghost is stepped over: the range spans it.
 */
export function movingRanges({
  values,
  live,
  ghost,
}: Pick<Frame, 'values' | 'live' | 'ghost'>): Float64Array {
  const ranges = new Float64Array(values.length).fill(NaN);
  let before = NaN;
  for (let slot = 0; slot < values.length; slot += 1) {
    if (ghost[slot] === 1) continue;
    const value = live[slot] === 1 ? (values[slot] ?? NaN) : NaN;
    ranges[slot] = Math.abs(value - before);
    before = value;
  }
  return ranges;
}
