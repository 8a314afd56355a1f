import { compareAsWritten } from '../decimal.js';
import type { RuleInput } from './rules.js';

/** Where a slot's value lies against a line: −1, 0 on it, 1; 0 also when either is missing. Rounding does not move a point off its line. */
export function sideOf(
  { frame, lines }: Pick<RuleInput, 'frame' | 'lines'>,
  line: Float64Array,
  slot: number,
): -1 | 0 | 1 {
  const value = frame.values[slot] ?? NaN;
  const at = line[slot] ?? NaN;
  if (frame.live[slot] === 0 || Number.isNaN(value) || Number.isNaN(at)) return 0;
  return compareAsWritten(value, at, lines.scale[slot] ?? 0);
}
