/**
 * Mean of the first `count` numbers, corrected by the mean of what is left over: the mean of twenty values of 0.1 is then 0.1 and
 * not 0.09999999999999999, with every value "above the mean".
 */
export function meanOf(values: Float64Array, count: number): number {
  if (count === 0) return NaN;
  let sum = 0;
  for (let at = 0; at < count; at += 1) sum += values[at] ?? 0;
  const mean = sum / count;
  let rest = 0;
  for (let at = 0; at < count; at += 1) rest += (values[at] ?? 0) - mean;
  const corrected = mean + rest / count;
  return Number.isFinite(corrected) ? corrected : mean;
}

/** Median of the numbers there are, the mean of the middle two for an even number of them; null without any. */
export function medianOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle];
  if (upper === undefined) return null;
  if (sorted.length % 2 === 1) return upper;
  const lower = sorted[middle - 1] ?? upper;
  return lower + (upper - lower) / 2;
}
