import { requirePositive } from '../distributions/probability.js';
import { type Figure, requireNonNegative, strongestAbsence } from '../figure.js';
import { absentReason } from '../reason.js';
import { countLimits, type CountMethod, countMethod } from './count-limits.js';
import { type Estimate, estimate, withoutEstimate } from './interval.js';

/** Events and the population or person-years they happened in. */
export interface RatePart {
  readonly numerator: Figure;
  readonly denominator: Figure;
}

export interface RateInput extends RatePart {
  /** What the rate is expressed per; 100,000 when not given. */
  readonly multiplier?: number;
  readonly confidence?: number;
}

/** A rate with its limits, and how the limits of its count were worked out (null without a count). */
export interface RateEstimate extends Estimate {
  readonly method: CountMethod | null;
}

/**
 * A crude rate with its interval: exact Poisson limits below 10 events, Byar's from 10.
 *
 * `x/n · multiplier`, limits `limit(x)/n · multiplier`. More events than denominator are allowed: a rate is not a
 * proportion. Source: PHEindicatormethods `phe_rate`.
 * @returns all null, with the reason, when either part is absent
 * @throws RangeError `invalid numerator`, `invalid denominator`, `invalid multiplier`, `invalid confidence`
 */
export function crudeRate({
  numerator,
  denominator,
  multiplier = 100_000,
  confidence,
}: RateInput): RateEstimate {
  requirePositive('multiplier', multiplier);
  if (typeof numerator === 'number') requireNonNegative('numerator', numerator);
  if (typeof denominator === 'number') requirePositive('denominator', denominator);
  const method = typeof numerator === 'number' ? countMethod(numerator) : null;
  if (typeof numerator !== 'number' || typeof denominator !== 'number') {
    return {
      ...withoutEstimate(absentReason(strongestAbsence([numerator, denominator]) ?? 'missing')),
      method,
    };
  }
  return { ...estimate(numerator, countLimits(numerator, confidence), multiplier / denominator), method };
}

/**
 * The crude rate of several groups together: their events and their denominators are summed first.
 * A group with an absent part leaves no rate, because the sum would be of something else.
 * @throws RangeError as `crudeRate`
 */
export function groupedCrudeRate({
  groups,
  ...options
}: {
  readonly groups: readonly RatePart[];
  readonly multiplier?: number;
  readonly confidence?: number;
}): RateEstimate {
  return crudeRate({
    numerator: sum(groups.map((group) => group.numerator)),
    denominator: sum(groups.map((group) => group.denominator)),
    ...options,
  });
}

function sum(figures: readonly Figure[]): Figure {
  if (figures.length === 0) return 'missing';
  return strongestAbsence(figures) ?? figures.reduce<number>((total, figure) => total + Number(figure), 0);
}
