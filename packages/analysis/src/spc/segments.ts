import type { Frame } from './frame.js';

/** One partition: its slots from `from` up to but not including `to`, and the live slots that set its limits. Internal. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly used: Int32Array;
}

/** The partitions of a series. With a baseline, the first so many live slots set the limits of the first partition. */
export function segmentsOf(
  { partition, live }: Pick<Frame, 'partition' | 'live'>,
  baseline: number,
): readonly Segment[] {
  const segments: Segment[] = [];
  for (let from = 0; from < partition.length;) {
    let to = from + 1;
    while (to < partition.length && partition[to] === partition[from]) to += 1;
    const used = new Int32Array(to - from);
    let count = 0;
    for (let slot = from; slot < to; slot += 1) {
      if (live[slot] === 1) used[count++] = slot;
    }
    const limit = from === 0 && baseline > 0 ? Math.min(baseline, count) : count;
    segments.push({ from, to, used: used.subarray(0, limit) });
    from = to;
  }
  return segments;
}
