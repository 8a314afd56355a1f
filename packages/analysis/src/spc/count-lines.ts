import { meanOf, medianOf } from './centre.js';
import type { Frame } from './frame.js';
import { type Lines, makeLines, NOT_NEGATIVE, setLines } from './lines.js';
import { segmentsOf } from './segments.js';

function numbersOf(slots: Int32Array, values: Float64Array): Float64Array {
  return Float64Array.from(slots, (slot) => values[slot] ?? NaN);
}

/** Lines of a c chart, counts in equal amounts of opportunity: the mean count, sigma its square root, no limit below 0. */
export function countLines(frame: Frame, baseline: number): Lines {
  const lines = makeLines(frame.values.length);
  for (const { from, to, used } of segmentsOf(frame, baseline)) {
    const mean = meanOf(numbersOf(used, frame.values), used.length);
    for (let slot = from; slot < to; slot += 1) {
      setLines(lines, slot, mean, 3 * Math.sqrt(mean), mean, NOT_NEGATIVE);
    }
  }
  return lines;
}

/**
 * Lines of a g chart, the number of cases between rare events: sigma is √(m(m + 1)) with m the mean; the centre line is the median,
 * which half of so skewed a distribution lies below, and the lower limits are 0.
 */
export function geometricLines(frame: Frame, baseline: number): Lines {
  const lines = makeLines(frame.values.length);
  for (const { from, to, used } of segmentsOf(frame, baseline)) {
    const numbers = numbersOf(used, frame.values);
    const mean = meanOf(numbers, numbers.length);
    const median = medianOf([...numbers]) ?? NaN;
    for (let slot = from; slot < to; slot += 1) {
      setLines(lines, slot, mean, 3 * Math.sqrt(mean * (mean + 1)), mean, NOT_NEGATIVE);
      lines.centre[slot] = median;
      if (used.length === 0) continue;
      lines.lower[slot] = 0;
      lines.lowerTwoSigma[slot] = 0;
      lines.lowerOneSigma[slot] = 0;
    }
  }
  return lines;
}
