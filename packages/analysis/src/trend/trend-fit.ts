import type { TrendPoint } from './trend-point.js';

/** A straight line through points, one time step apart. Internal. */
export interface Fit {
  /** Change a step. */
  readonly slope: number;
  readonly chiSquare: number;
  /** Magnitude of the figures, against which a slope is rounding or not. */
  readonly level: number;
}

/**
 * Regression of the values on time 1, 2, …, each weighted by 1/σ² with σ = (upper − lower) ÷ (2·multiplier).
 * @param left position of a point to leave out; −1 for none
 */
export function fitValues(points: readonly TrendPoint[], left: number, multiplier: number): Fit {
  const kept = points.flatMap(({ value, lower, upper }, at) => {
    const sigma = (Number(upper) - Number(lower)) / (2 * multiplier);
    return at === left ? [] : [{ t: at + 1, y: Number(value), weight: 1 / (sigma * sigma) }];
  });
  const sum = (of: (point: (typeof kept)[number]) => number) =>
    kept.reduce((total, point) => total + of(point), 0);
  const weights = sum(({ weight }) => weight);
  const middle = sum(({ t, weight }) => weight * t) / weights;
  // Measured from one of the values, so that equal values give a slope of exactly 0.
  const origin = kept[0]?.y ?? 0;
  const covariance = sum(({ t, y, weight }) => weight * (t - middle) * (y - origin));
  const spread = sum(({ t, weight }) => weight * (t - middle) ** 2);
  const slope = covariance / spread;
  return { slope, chiSquare: slope * slope * spread, level: Math.max(...kept.map(({ y }) => Math.abs(y))) };
}

/**
 * χ² for trend in proportions (Armitage): the counts' covariance with time 1, 2, …, against its variance under one common proportion.
 * The slope is the regression of the proportions on time, weighted by the denominators.
 * @param left position of a point to leave out; −1 for none
 */
export function fitCounts(points: readonly TrendPoint[], left: number): Fit {
  let [x, n, tx, tn, ttn] = [0, 0, 0, 0, 0];
  points.forEach(({ count, denominator }, at) => {
    if (at === left) return;
    const t = at + 1;
    x += Number(count);
    n += Number(denominator);
    tx += t * Number(count);
    tn += t * Number(denominator);
    ttn += t * t * Number(denominator);
  });
  const share = x / n;
  const covariance = tx - tn * share;
  const spread = ttn - (tn * tn) / n;
  return {
    slope: covariance / spread,
    chiSquare: (covariance * covariance) / (share * (1 - share) * spread),
    level: share,
  };
}
