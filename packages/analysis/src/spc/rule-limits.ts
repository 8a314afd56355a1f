import { ABOVE_LIMIT, BELOW_LIMIT, type RuleInput } from './rules.js';
import { sideOf } from './side.js';

/** Points beyond a three-sigma limit; a point on the limit is not beyond it. */
export function markBeyondLimits(input: RuleInput): void {
  const { lines, sequence, flags } = input;
  for (const slot of sequence) {
    if (sideOf(input, lines.upper, slot) > 0) flags[slot] = (flags[slot] ?? 0) | ABOVE_LIMIT;
    if (sideOf(input, lines.lower, slot) < 0) flags[slot] = (flags[slot] ?? 0) | BELOW_LIMIT;
  }
}
