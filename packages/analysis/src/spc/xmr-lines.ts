import { meanOf } from './centre.js';
import type { Frame } from './frame.js';
import { type Lines, makeLines, setLines } from './lines.js';
import { MOVING_RANGE_LIMIT } from './moving-range.js';
import { type Segment, segmentsOf } from './segments.js';

/**
 * What to do with moving ranges above 3.267 times their mean: nothing (Making Data Count), leave them out of the mean range
 * (NHSRplotthedots, PowerBI-SPC, qicharts2), or leave out the points they lead to as well (Making Data Count's own option).
 */
export type Screening = 'none' | 'ranges' | 'rangesAndPoints';

export interface XmrLineOptions {
  readonly screening: Screening;
  /** Three sigma in mean moving ranges: 2.66, or 3/1.128. */
  readonly constant: number;
  /** The first so many live points of the first partition set its limits; 0 for all. */
  readonly baseline: number;
}

interface Level {
  readonly mean: number;
  /** Mean moving range; NaN when there is none. */
  readonly range: number;
}

function levelOf({ used }: Segment, values: Float64Array, ranges: Float64Array, screening: Screening): Level {
  const points = new Float64Array(used.length);
  const kept = new Float64Array(used.length);
  const collect = (largest: number): Level => {
    let [pointCount, rangeCount] = [0, 0];
    for (let at = 0; at < used.length; at += 1) {
      const slot = used[at] ?? 0;
      // The range that leads into a partition belongs to none.
      const range = at === 0 ? NaN : (ranges[slot] ?? NaN);
      if (range > largest && screening === 'rangesAndPoints') continue;
      points[pointCount++] = values[slot] ?? NaN;
      if (range <= largest) kept[rangeCount++] = range;
    }
    return { mean: meanOf(points, pointCount), range: meanOf(kept, rangeCount) };
  };
  const all = collect(Infinity);
  return screening === 'none' || Number.isNaN(all.range) ? all : collect(MOVING_RANGE_LIMIT * all.range);
}

/**
 * Lines of an XmR (individuals) chart: in each partition the mean of the live points, and limits at `constant` times their mean
 * moving range. Without a range there are no limits, only the mean.
 */
export function xmrLines(frame: Frame, ranges: Float64Array, options: XmrLineOptions): Lines {
  const lines = makeLines(frame.values.length);
  for (const segment of segmentsOf(frame, options.baseline)) {
    const { mean, range } = levelOf(segment, frame.values, ranges, options.screening);
    let scale = 0;
    for (const slot of segment.used) scale = Math.max(scale, Math.abs(frame.values[slot] ?? 0));
    for (let slot = segment.from; slot < segment.to; slot += 1) {
      setLines(lines, slot, mean, options.constant * range, scale);
    }
  }
  return lines;
}
