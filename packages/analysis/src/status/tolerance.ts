import type { Tolerance } from '../codes.js';

/**
 * By how much a value may miss a target and still be near it, in the target's unit. Relative tolerances count from the target's
 * magnitude, so they mean the same for a target of −5 as for 5.
 * @returns null without a tolerance; `invalid` for one that is negative or no number
 */
export function toleranceAmount(tolerance: Tolerance | undefined, target: number): number | null | 'invalid' {
  if (!tolerance) return null;
  const amount = 'absolute' in tolerance ? tolerance.absolute : tolerance.relative * Math.abs(target);
  return Number.isFinite(amount) && amount >= 0 ? amount : 'invalid';
}
