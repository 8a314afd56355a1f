import { type RuleInput, TWO_OF_THREE_ABOVE, TWO_OF_THREE_BELOW } from './rules.js';
import { sideOf } from './side.js';

export interface TwoOfThreeOptions {
  /** Whether a point beyond three sigma counts as one of the two (PowerBI-SPC); Making Data Count counts two to three sigma only. */
  readonly beyondThreeSigma: boolean;
  /** Whether the third point may lie anywhere (PowerBI-SPC) or must be on the same side of the centre line. */
  readonly thirdAnywhere?: boolean;
}

/** −1 or 1 for a point in the outer zone below or above, else 0. */
function zoneOf(input: RuleInput, slot: number, beyondThreeSigma: boolean): number {
  const { lines } = input;
  if (sideOf(input, lines.upperTwoSigma, slot) > 0) {
    return beyondThreeSigma || sideOf(input, lines.upper, slot) <= 0 ? 1 : 0;
  }
  if (sideOf(input, lines.lowerTwoSigma, slot) < 0) {
    return beyondThreeSigma || sideOf(input, lines.lower, slot) >= 0 ? -1 : 0;
  }
  return 0;
}

/**
 * Two of three consecutive points between two and three sigma, all three on one side of the centre line; only the outer ones are
 * marked. A missing value and a rebase end the three.
 */
export function markTwoOfThree(
  input: RuleInput,
  { beyondThreeSigma, thirdAnywhere = false }: TwoOfThreeOptions,
): void {
  const { frame, lines, sequence, flags } = input;
  const zones = new Int8Array(sequence.length);
  sequence.forEach((slot, at) => {
    zones[at] = zoneOf(input, slot, beyondThreeSigma);
  });
  for (let at = 1; at < sequence.length; at += 1) {
    const from = Math.max(0, at - 2);
    const sum = (zones[at - 2] ?? 0) + (zones[at - 1] ?? 0) + (zones[at] ?? 0);
    if (Math.abs(sum) < 2) continue;
    let [oneSide, whole] = [0, true];
    for (let of = from; of <= at; of += 1) {
      const slot = sequence[of] ?? 0;
      oneSide += sideOf(input, lines.centre, slot);
      whole &&= frame.live[slot] === 1 && frame.partition[slot] === frame.partition[sequence[from] ?? 0];
    }
    if (!whole) continue;
    if (!thirdAnywhere && (at < 2 || Math.abs(oneSide) < 3)) continue;
    const side = Math.sign(sum);
    for (let of = from; of <= at; of += 1) {
      const slot = sequence[of] ?? 0;
      if (zones[of] === side)
        flags[slot] = (flags[slot] ?? 0) | (side > 0 ? TWO_OF_THREE_ABOVE : TWO_OF_THREE_BELOW);
    }
  }
}
