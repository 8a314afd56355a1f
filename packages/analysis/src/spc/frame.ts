/** What every chart starts from: a value a slot, which slots count, and which partition each belongs to. Internal. */
export interface Frame {
  /** NaN where a value is missing. */
  readonly values: Float64Array;
  /** 1 where the value is there and not ghosted. */
  readonly live: Uint8Array;
  readonly ghost: Uint8Array;
  /** Number of the rebase segment a slot lies in, from 0. */
  readonly partition: Int32Array;
  readonly partitions: number;
  readonly liveCount: number;
  /** Last live slot, or −1. */
  readonly last: number;
}

export interface FrameOptions {
  /** Positions of the first slot of each new partition. A position outside the series has no effect. */
  readonly rebaseAt?: readonly number[] | undefined;
  /** Positions of slots that are drawn but count for nothing. */
  readonly ghostAt?: readonly number[] | undefined;
}

function mask(length: number, positions: readonly number[]): Uint8Array {
  const marked = new Uint8Array(length);
  for (const position of positions) {
    if (!Number.isInteger(position)) throw new RangeError(`invalid position: ${String(position)}`);
    if (position >= 0 && position < length) marked[position] = 1;
  }
  return marked;
}

/** @throws RangeError `invalid position` for a rebase or ghost that is no whole number */
export function makeFrame(values: readonly (number | null)[], options: FrameOptions): Frame {
  const { length } = values;
  const numbers = new Float64Array(length);
  const ghost = mask(length, options.ghostAt ?? []);
  const starts = mask(length, options.rebaseAt ?? []);
  const live = new Uint8Array(length);
  const partition = new Int32Array(length);
  let [current, liveCount, last] = [0, 0, -1];
  for (let slot = 0; slot < length; slot += 1) {
    const value = values[slot] ?? NaN;
    numbers[slot] = Number.isFinite(value) ? value : NaN;
    if (starts[slot] === 1 && slot > 0) current += 1;
    partition[slot] = current;
    if (ghost[slot] === 1 || !Number.isFinite(value)) continue;
    live[slot] = 1;
    liveCount += 1;
    last = slot;
  }
  return {
    values: numbers,
    live,
    ghost,
    partition,
    partitions: length > 0 ? current + 1 : 0,
    liveCount,
    last,
  };
}

/** Slots without the ghosted ones, in order: a ghost leaves the sequence, a missing value keeps its slot. */
export function sequenceOf({ ghost }: Frame): Int32Array {
  const sequence = new Int32Array(ghost.length);
  let count = 0;
  for (let slot = 0; slot < ghost.length; slot += 1) {
    if (ghost[slot] === 0) sequence[count++] = slot;
  }
  return sequence.subarray(0, count);
}
