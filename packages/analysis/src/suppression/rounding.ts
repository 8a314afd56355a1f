import { type Figure, requireFinite } from '../figure.js';

/**
 * A count rounded to the nearest multiple, halves away from zero: 12 to 10, 13 to 15, −13 to −15 with `roundTo` 5.
 *
 * Totals are rounded by themselves, not added up from rounded parts, so that no figure is further off than half of
 * `roundTo`; parts then need not add up to their total, which must be said beside the figures.
 * @returns an absent count as it is
 * @throws RangeError `invalid rounding` unless a whole number of 1 or more, `invalid count`
 */
export function roundCount(count: Figure, roundTo: number): Figure {
  if (!(Number.isSafeInteger(roundTo) && roundTo >= 1))
    throw new RangeError(`invalid rounding: ${String(roundTo)}`);
  if (typeof count !== 'number') return count;
  requireFinite('count', count);
  const rounded = Math.floor(Math.abs(count) / roundTo + 0.5) * roundTo;
  return count < 0 ? -rounded || 0 : rounded;
}
