import { meanOf } from './centre.js';
import type { Frame } from './frame.js';
import { type Bounds, type Lines, makeLines, NOT_NEGATIVE, PROPORTION, setLines } from './lines.js';
import { MOVING_RANGE_LIMIT } from './moving-range.js';
import { type Segment, segmentsOf } from './segments.js';

/** What an attribute chart counts: `p` items of a number of items, `u` events in an amount of opportunity. */
export type AttributeKind = 'p' | 'u';

export interface AttributeOptions {
  /** Laney's correction: sigma is multiplied by the variation between points of their standard scores, mean range ÷ 1.128. */
  readonly prime: boolean;
  /** Whether ranges above 3.267 times their mean are left out of that correction. */
  readonly screenMovingRanges: boolean;
  readonly baseline: number;
}

/** Expected number of standard deviations between two independent points (d2 for two points). */
const D2 = 1.128;

function pooled({ used }: Segment, numerators: Float64Array, denominators: Float64Array): number {
  let [above, below] = [0, 0];
  for (const slot of used) {
    above += numerators[slot] ?? NaN;
    below += denominators[slot] ?? NaN;
  }
  return above / below;
}

function primeFactor({ used }: Segment, score: (slot: number) => number, screen: boolean): number {
  const ranges = new Float64Array(Math.max(0, used.length - 1));
  for (let at = 1; at < used.length; at += 1) {
    ranges[at - 1] = Math.abs(score(used[at] ?? 0) - score(used[at - 1] ?? 0));
  }
  const mean = meanOf(ranges, ranges.length);
  if (!screen) return mean / D2;
  const kept = ranges.filter((range) => range <= MOVING_RANGE_LIMIT * mean);
  return meanOf(kept, kept.length) / D2;
}

/**
 * Lines of p and u charts, and of their primed forms. The centre is the pooled ratio of each partition, Σnumerator ÷ Σdenominator;
 * sigma is √(p(1 − p)/n) or √(u/n), so it narrows as the denominator grows. A p limit is held within 0 and 1, a u limit above 0.
 */
export function attributeLines(
  kind: AttributeKind,
  frame: Frame,
  numerators: Float64Array,
  denominators: Float64Array,
  options: AttributeOptions,
): Lines {
  const lines = makeLines(frame.values.length);
  const bounds: Bounds = kind === 'p' ? PROPORTION : NOT_NEGATIVE;
  for (const segment of segmentsOf(frame, options.baseline)) {
    const centre = pooled(segment, numerators, denominators);
    const variance = kind === 'p' ? centre * (1 - centre) : centre;
    const sigma = (slot: number) => Math.sqrt(variance / (denominators[slot] ?? NaN));
    const score = (slot: number) => ((frame.values[slot] ?? NaN) - centre) / sigma(slot);
    const factor = options.prime ? primeFactor(segment, score, options.screenMovingRanges) : 1;
    for (let slot = segment.from; slot < segment.to; slot += 1) {
      setLines(lines, slot, centre, 3 * sigma(slot) * factor, centre, bounds);
    }
  }
  return lines;
}
