import { type RuleInput, SHIFT_ABOVE, SHIFT_BELOW } from './rules.js';
import { sideOf } from './side.js';

/**
 * Runs of `length` or more consecutive points on one side of the centre line. A point on the line, a missing value and a rebase end
 * a run.
 */
export function markShifts(input: RuleInput, length: number): void {
  const { frame, lines, sequence, flags } = input;
  let [start, side] = [0, 0];
  const close = (end: number) => {
    if (side === 0 || end - start < length) return;
    for (let at = start; at < end; at += 1) {
      const slot = sequence[at] ?? 0;
      flags[slot] = (flags[slot] ?? 0) | (side > 0 ? SHIFT_ABOVE : SHIFT_BELOW);
    }
  };
  for (let at = 0; at < sequence.length; at += 1) {
    const slot = sequence[at] ?? 0;
    const now = sideOf(input, lines.centre, slot);
    if (at > 0 && now === side && frame.partition[slot] === frame.partition[sequence[at - 1] ?? 0]) continue;
    close(at);
    start = at;
    side = now;
  }
  close(sequence.length);
}
