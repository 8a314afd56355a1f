import type { Frame } from './frame.js';
import { type Lines, makeLines, setLines } from './lines.js';
import { segmentsOf } from './segments.js';

/** Above this size the recursion is replaced by its asymptotic series, which is then exact to 15 digits. */
const LARGE = 2000;

/**
 * Expected standard deviation of a normal sample, in units of the true one (c4): √(2/(n − 1)) Γ(n/2)/Γ((n − 1)/2).
 * @param size number in the sample, 2 or more
 */
export function c4(size: number): number {
  const before = size - 1;
  if (size > LARGE) return 1 - 1 / (4 * before) + 1 / (32 * before ** 2) + 5 / (128 * before ** 3);
  // Γ((n + 1)/2)/Γ(n/2) = ((n − 1)/2) ÷ (Γ(n/2)/Γ((n − 1)/2)), from Γ(1)/Γ(½) = 1/√π.
  let ratio = 1 / Math.sqrt(Math.PI);
  for (let n = 2; n < size; n += 1) ratio = (n - 1) / 2 / ratio;
  return Math.sqrt(2 / before) * ratio;
}

/** Standard deviation within subgroups, pooled by degrees of freedom. */
function pooledDeviation(used: Int32Array, deviations: Float64Array, sizes: Float64Array): number {
  let [sum, freedom] = [0, 0];
  for (const slot of used) {
    const degrees = (sizes[slot] ?? NaN) - 1;
    freedom += degrees;
    sum += degrees * (deviations[slot] ?? NaN) ** 2;
  }
  return Math.sqrt(sum / freedom);
}

/**
 * Lines of an x̄ chart, the means of subgroups: the mean weighted by size, sigma = pooled deviation ÷ (c4·√size).
 */
export function meanLines(
  frame: Frame,
  deviations: Float64Array,
  sizes: Float64Array,
  baseline: number,
): Lines {
  const lines = makeLines(frame.values.length);
  for (const { from, to, used } of segmentsOf(frame, baseline)) {
    let [sum, count, scale] = [0, 0, 0];
    for (const slot of used) {
      sum += (sizes[slot] ?? NaN) * (frame.values[slot] ?? NaN);
      count += sizes[slot] ?? NaN;
      scale = Math.max(scale, Math.abs(frame.values[slot] ?? 0));
    }
    const deviation = pooledDeviation(used, deviations, sizes);
    for (let slot = from; slot < to; slot += 1) {
      const size = sizes[slot] ?? NaN;
      setLines(lines, slot, sum / count, (3 * deviation) / (c4(size) * Math.sqrt(size)), scale);
    }
  }
  return lines;
}

/** Lines of an s chart, the standard deviations of subgroups: the pooled deviation, sigma = it × √(1 − c4²) ÷ c4. */
export function deviationLines(frame: Frame, sizes: Float64Array, baseline: number): Lines {
  const lines = makeLines(frame.values.length);
  for (const { from, to, used } of segmentsOf(frame, baseline)) {
    const deviation = pooledDeviation(used, frame.values, sizes);
    for (let slot = from; slot < to; slot += 1) {
      const constant = c4(sizes[slot] ?? NaN);
      setLines(lines, slot, deviation, (3 * deviation * Math.sqrt(1 - constant ** 2)) / constant, deviation);
    }
  }
  return lines;
}
