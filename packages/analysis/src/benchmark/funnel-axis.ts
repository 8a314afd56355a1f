import { requirePositive } from '../distributions/probability.js';

/**
 * Where to start and end a funnel's axis for the denominators shown: from 0 when the largest is more than twice the
 * smallest, else from 95 % of the smallest rounded down to one digit; to 105 % of the largest rounded up to two digits.
 * Source: PHEindicatormethods `calculate_funnel_limits`.
 * @throws RangeError `invalid denominator`
 */
export function funnelAxisEnds(
  smallest: number,
  largest: number,
): { readonly start: number; readonly end: number } {
  requirePositive('denominator', smallest);
  requirePositive('denominator', largest);
  const start = largest > 2 * smallest ? 0 : roundTo(Math.floor, smallest * 0.95, 1);
  return { start, end: roundTo(Math.ceil, largest * 1.05, 2) };
}

/**
 * Points along a funnel's axis, ever wider apart, each a whole step beyond the one before: each step is the power that
 * would reach the end evenly in the steps left.
 * Source: PHEindicatormethods `calculate_funnel_limits`.
 * @param start first point; at least 1 is used
 * @param end last point aimed at; passed when whole steps cannot be smaller
 * @throws RangeError `invalid axis end`
 */
export function funnelAxis(start: number, end: number, points = 100): number[] {
  requirePositive('axis end', end);
  const axis = [Math.max(1, start)];
  for (let left = points - 1; left > 0; left -= 1) {
    const last = axis.at(-1) ?? 1;
    axis.push(Math.max(Math.round((end / last) ** (1 / left) * last), last + 1));
  }
  return axis;
}

function roundTo(round: (x: number) => number, value: number, digits: number): number {
  const unit = 10 ** Math.max(0, String(round(value)).length - digits);
  return round(value / unit) * unit;
}
