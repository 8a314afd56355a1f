import type { Polarity } from '../codes.js';
import { absenceOf, type Figure, finiteOrNull, requireFinite } from '../figure.js';
import { absentReason, type CalculationReason } from '../reason.js';
import { orderStatistics } from './order-statistics.js';

/** The five figures a spine is drawn from, in the unit of the measure. */
export interface SpineScale {
  readonly minimum: number;
  readonly lowerQuartile: number;
  readonly upperQuartile: number;
  readonly maximum: number;
  /** The comparator's value, always in the middle. */
  readonly comparator: number;
  readonly polarity: Polarity;
}

/** Positions from 0 to 1, left to right; the worst end is always on the left, and the comparator always at 0.5. */
export interface Spine {
  readonly worst: number;
  readonly worstQuartile: number;
  readonly bestQuartile: number;
  readonly best: number;
  /** Position of any value on the same scale; null for an absent one. A value outside the range lies beyond 0 or 1. */
  readonly position: (value: Figure) => number | null;
}

/**
 * The scale of a spine chart: with d = max(comparator − minimum, maximum − comparator), a value x lies at
 * `(x − (comparator − d))/2d`; for lower is better at one minus that.
 * Source: fingertipscharts `spine_rescaler`. FingertipsNext's −1 to 1 is `2·position − 1`; it takes differences of
 * absolute values, which goes wrong below 0, so plain differences are taken here.
 * @returns null when all figures are equal: nothing can be spread
 * @throws RangeError `invalid <name>` for NaN or an infinity
 */
export function spine(scale: SpineScale): Spine | null {
  const { minimum, lowerQuartile, upperQuartile, maximum, comparator, polarity } = scale;
  for (const figure of [minimum, lowerQuartile, upperQuartile, maximum, comparator])
    requireFinite('spine figure', figure);
  const reach = Math.max(comparator - minimum, maximum - comparator);
  if (!(reach > 0 && Number.isFinite(2 * reach))) return null;
  const mirrored = polarity === 'lower';
  const at = (x: number): number => {
    const position = (x - comparator + reach) / (2 * reach);
    return mirrored ? 1 - position : position;
  };
  const [low, high] = [at(lowerQuartile), at(upperQuartile)];
  return {
    worst: at(mirrored ? maximum : minimum),
    worstQuartile: mirrored ? high : low,
    bestQuartile: mirrored ? low : high,
    best: at(mirrored ? minimum : maximum),
    position: (value) => (typeof value === 'number' ? finiteOrNull(at(value)) : null),
  };
}

/** A spine over areas' values, or why there is none. */
export type SpineOfAreas =
  | { readonly spine: Spine; readonly reason: null }
  | { readonly spine: null; readonly reason: CalculationReason };

/** From this share of areas without a value on, a spine would mislead. */
const MISSING_SHARE = 0.25;

/**
 * A spine over the areas' values, with interpolated quartiles.
 * Source: fingertipscharts, which drops an indicator when a quarter or more of the areas have no value.
 * @returns the reason when no spine can be drawn: a quarter or more of the areas absent, the comparator absent (its own
 *   absence), or all values equal
 */
export function spineOfAreas(
  values: readonly Figure[],
  comparator: Figure,
  polarity: Polarity,
): SpineOfAreas {
  const statistics = orderStatistics(values);
  if (statistics === null) return { spine: null, reason: { code: 'aggregate/noValues', params: {} } };
  if (typeof comparator !== 'number') {
    return { spine: null, reason: absentReason(absenceOf(comparator) ?? 'missing') };
  }
  const absent = values.length - statistics.count;
  if (absent >= MISSING_SHARE * values.length) {
    return {
      spine: null,
      reason: { code: 'benchmark/tooFewAreas', params: { present: statistics.count, of: values.length } },
    };
  }
  const found = spine({
    minimum: statistics.minimum,
    lowerQuartile: statistics.p25,
    upperQuartile: statistics.p75,
    maximum: statistics.maximum,
    comparator,
    polarity,
  });
  return found === null
    ? { spine: null, reason: { code: 'benchmark/noSpread', params: {} } }
    : { spine: found, reason: null };
}
