import { type RuleInput, TREND_DECREASING, TREND_INCREASING } from './rules.js';

/**
 * Runs of `length` or more points (so `length` − 1 steps), each above, or each below, the one before. An equal neighbour and a missing
 * value end a run; a rebase does so only when `acrossRebase` is false. A turning point belongs to both its runs.
 */
export function markTrends(
  input: Pick<RuleInput, 'frame' | 'sequence' | 'flags'>,
  length: number,
  acrossRebase: boolean,
): void {
  const { frame, sequence, flags } = input;
  let [start, direction] = [0, 0];
  const close = (end: number) => {
    if (direction === 0 || end - start < length) return;
    for (let at = start; at < end; at += 1) {
      const slot = sequence[at] ?? 0;
      flags[slot] = (flags[slot] ?? 0) | (direction > 0 ? TREND_INCREASING : TREND_DECREASING);
    }
  };
  for (let at = 1; at < sequence.length; at += 1) {
    const [before, slot] = [sequence[at - 1] ?? 0, sequence[at] ?? 0];
    const joined =
      frame.live[before] === 1 &&
      frame.live[slot] === 1 &&
      (acrossRebase || frame.partition[before] === frame.partition[slot]);
    const now = joined ? Math.sign((frame.values[slot] ?? NaN) - (frame.values[before] ?? NaN)) : 0;
    if (now === direction) continue;
    close(at);
    start = at - 1;
    direction = now;
  }
  close(sequence.length);
}
