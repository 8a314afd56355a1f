import type { Polarity } from '../codes.js';
import { requirePositive } from '../distributions/probability.js';
import { type Figure, finiteOrNull, requireNonNegative, strongestAbsence } from '../figure.js';
import { countLimits } from '../intervals/count-limits.js';
import { absentReason, type CalculationReason } from '../reason.js';
import { FUNNEL_CONFIDENCE, type FunnelLimits, proportionFunnelLimits } from './funnel-limits.js';
import { type GradedComparison, judge, type Side, stronger } from './judgement.js';

/** Where a point lies in a funnel: beyond the outer or only the inner limits, or inside. On a limit is inside it. */
export type FunnelPosition = 'above998' | 'above95' | 'inside' | 'below95' | 'below998';

export type FunnelCategory =
  | { readonly position: FunnelPosition; readonly reason: null }
  | { readonly position: null; readonly reason: CalculationReason };

/**
 * The position of a proportion in the funnel around the average of all areas.
 * Source: PHEindicatormethods `assign_funnel_significance`.
 * @param average proportion of all areas together, 0 to 1
 * @throws RangeError `invalid numerator`, `invalid denominator`, `invalid average`
 */
export function proportionFunnelCategory(
  numerator: Figure,
  denominator: Figure,
  average: number,
): FunnelCategory {
  if (typeof numerator !== 'number' || typeof denominator !== 'number')
    return absent([numerator, denominator]);
  requireNonNegative('numerator', numerator);
  const limits = proportionFunnelLimits(average, denominator, 1);
  if (numerator > denominator) throw new RangeError(`invalid numerator: ${String(numerator)}`);
  return { position: positionIn(limits, numerator / denominator), reason: null };
}

/**
 * The position of a ratio of observed to expected events in the funnel around 1, by the interval of the observed count:
 * exact Poisson below 10 events, Byar from 10. Source: PHEindicatormethods `assign_funnel_significance`.
 * @throws RangeError `invalid observed events`, `invalid expected events`
 */
export function ratioFunnelCategory(observed: Figure, expected: Figure): FunnelCategory {
  if (typeof observed !== 'number' || typeof expected !== 'number') return absent([observed, expected]);
  requireNonNegative('observed events', observed);
  requirePositive('expected events', expected);
  return { position: byInterval(observed, expected, 1), reason: null };
}

/** A rate and what it was made from. */
export interface FunnelRate {
  readonly count: Figure;
  /** In the unit of the measure (per `multiplier`). */
  readonly rate: Figure;
  /** Population or person-years; needed when the count is 0, where the rate cannot tell them. */
  readonly population?: Figure;
  readonly multiplier: number;
  /** Rate of all areas together, in the unit of the measure. */
  readonly average: number;
  /** True for a directly standardised rate, which is not placed below 10 events. */
  readonly standardised: boolean;
}

const MINIMUM_STANDARDISED_EVENTS = 10;

/**
 * The position of a rate in the funnel around the average rate, by the interval of its count over the denominator the
 * rate implies (`multiplier · count/rate`). Source: PHEindicatormethods `assign_funnel_significance`.
 * @returns no position, with a reason, for a standardised rate of fewer than 10 events, for an absent figure and
 *   for a count of 0 without a population
 * @throws RangeError `invalid count`, `invalid rate`, `invalid population`, `invalid multiplier`, `invalid average`
 */
export function rateFunnelCategory(input: FunnelRate): FunnelCategory {
  const { count, rate, population = null, multiplier, average, standardised } = input;
  requirePositive('multiplier', multiplier);
  requireNonNegative('average', average);
  if (typeof count !== 'number') return absent([count]);
  requireNonNegative('count', count);
  if (standardised && count < MINIMUM_STANDARDISED_EVENTS) {
    const params = { count, minimum: MINIMUM_STANDARDISED_EVENTS };
    return { position: null, reason: { code: 'benchmark/tooFewEvents', params } };
  }
  if (count === 0) {
    if (typeof population !== 'number') return absent([population]);
    requirePositive('population', population);
    return { position: byInterval(0, population / multiplier, average), reason: null };
  }
  if (typeof rate !== 'number') return absent([rate]);
  requirePositive('rate', rate);
  return { position: byInterval(count, count / rate, average), reason: null };
}

/** What a position says by polarity: the outer limits give the stronger words. */
export function funnelOutcome(position: FunnelPosition, polarity: Polarity): GradedComparison {
  const side: Side = position === 'inside' ? 'inside' : position.startsWith('above') ? 'above' : 'below';
  const comparison = judge(side, polarity);
  return position.endsWith('998') ? stronger(comparison) : comparison;
}

function absent(figures: readonly Figure[]): FunnelCategory {
  return { position: null, reason: absentReason(strongestAbsence(figures) ?? 'missing') };
}

function byInterval(count: number, scale: number, middle: number): FunnelPosition {
  const inner = countLimits(count, FUNNEL_CONFIDENCE.inner);
  const outer = countLimits(count, FUNNEL_CONFIDENCE.outer);
  const over = (limit: number | null): number =>
    limit === null ? 0 : (finiteOrNull(limit / scale) ?? Infinity);
  if (over(outer.lower) > middle) return 'above998';
  if (over(outer.upper) < middle) return 'below998';
  if (over(inner.lower) > middle) return 'above95';
  return over(inner.upper) < middle ? 'below95' : 'inside';
}

function positionIn(limits: FunnelLimits, value: number): FunnelPosition {
  if (value < Number(limits.lower998)) return 'below998';
  if (value > Number(limits.upper998)) return 'above998';
  if (value < Number(limits.lower95)) return 'below95';
  return value > Number(limits.upper95) ? 'above95' : 'inside';
}
