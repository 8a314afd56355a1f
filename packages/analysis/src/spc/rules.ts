import type { Frame } from './frame.js';
import type { Lines } from './lines.js';

/** The rules a point can fire, each with the side or direction it speaks of. */
export const SPC_RULES = [
  'aboveLimit',
  'belowLimit',
  'shiftAbove',
  'shiftBelow',
  'trendIncreasing',
  'trendDecreasing',
  'twoOfThreeAbove',
  'twoOfThreeBelow',
] as const;
export type SpcRule = (typeof SPC_RULES)[number];

/** One bit a rule, in the order of {@link SPC_RULES}. */
export const ABOVE_LIMIT = 1;
export const BELOW_LIMIT = 2;
export const SHIFT_ABOVE = 4;
export const SHIFT_BELOW = 8;
export const TREND_INCREASING = 16;
export const TREND_DECREASING = 32;
export const TWO_OF_THREE_ABOVE = 64;
export const TWO_OF_THREE_BELOW = 128;

/** Rules that speak of high values, and of low ones. */
export const HIGH = ABOVE_LIMIT | SHIFT_ABOVE | TREND_INCREASING | TWO_OF_THREE_ABOVE;
export const LOW = BELOW_LIMIT | SHIFT_BELOW | TREND_DECREASING | TWO_OF_THREE_BELOW;

/** What a rule looks at. Internal. */
export interface RuleInput {
  readonly frame: Pick<Frame, 'values' | 'live' | 'partition'>;
  readonly lines: Lines;
  /** Slots in order, ghosted ones left out. */
  readonly sequence: Int32Array;
  /** The fired rules of each slot, one bit a rule; the rules write here. */
  readonly flags: Uint8Array;
}

/** The names of the rules in a set of bits. */
export function ruleNames(bits: number): readonly SpcRule[] {
  return bits === 0 ? [] : SPC_RULES.filter((_, at) => (bits & (1 << at)) !== 0);
}
