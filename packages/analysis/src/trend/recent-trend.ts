import type { Polarity } from '../codes.js';
import { compareAsWritten } from '../decimal.js';
import { finiteOrNull } from '../figure.js';
import { type Fit, fitCounts, fitValues } from './trend-fit.js';
import type { TrendPoint } from './trend-point.js';

export interface RecentTrendOptions {
  readonly polarity: Polarity;
  /** `proportion`: χ² for trend on the counts. `other` (default): regression weighted by the confidence limits. */
  readonly kind?: 'proportion' | 'other' | undefined;
  /** Multiplier the limits were made with; 1.96 (default) as in the Fingertips engine, or 1.959963984540054. */
  readonly limitMultiplier?: number | undefined;
  /**
   * What a leave-one-out slope of exactly 0 is. `none` (default): it has not the sign of the full slope, so one year alone decides and
   * there is no significant change (PHEindicatormethods). `positive`: as in the Fingertips engine, which makes a difference between up and down.
   */
  readonly zeroSlope?: 'none' | 'positive' | undefined;
}

export const TREND_REASONS = [
  'significant',
  'notSignificant',
  'oneYearDecides',
  'tooFewPoints',
  'missingValue',
  'missingLimits',
  'countEqualsDenominator',
  'noVariation',
] as const;
export type TrendReason = (typeof TREND_REASONS)[number];

export interface RecentTrend {
  readonly trend: 'increasing' | 'decreasing' | 'noSignificantChange' | 'cannotBeCalculated';
  /** Null without a direction that is good, and when nothing changes significantly. */
  readonly judgement: 'gettingBetter' | 'gettingWorse' | null;
  readonly reason: TrendReason;
  /** Change a year: of the value, or of the share for proportions; null when it cannot be calculated. */
  readonly slope: number | null;
  readonly chiSquare: number | null;
}

/** Points that are looked at. */
export const TREND_POINTS = 5;
/** 99.8 % quantile of χ² with one degree of freedom. */
const THRESHOLD = 9.54953570608324;

function cannot(reason: TrendReason): RecentTrend {
  return { trend: 'cannotBeCalculated', judgement: null, reason, slope: null, chiSquare: null };
}

function number(value: number | null | undefined): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

/** Why the points do not allow a trend, or null when they do. */
function obstacle(points: readonly TrendPoint[], proportion: boolean): TrendReason | null {
  if (points.length < TREND_POINTS) return 'tooFewPoints';
  for (const { value, lower, upper, count, denominator } of points) {
    if (!number(value)) return 'missingValue';
    if (!proportion) {
      if (!number(lower) || !number(upper) || lower > upper) return 'missingLimits';
      if (lower === upper) return 'noVariation';
      continue;
    }
    if (!number(count) || !number(denominator) || count < 0 || count > denominator) return 'missingValue';
    if (count === denominator) return 'countEqualsDenominator';
  }
  return null;
}

/** −1, 0 or 1; a slope that is rounding of the level is 0. */
function signOf({ slope, level }: Fit, zero: 'none' | 'positive'): number {
  return compareAsWritten(slope + level, level) || (zero === 'positive' ? 1 : 0);
}

const JUDGEMENTS = {
  higher: { 1: 'gettingBetter', [-1]: 'gettingWorse' },
  lower: { 1: 'gettingWorse', [-1]: 'gettingBetter' },
} as const;

/**
 * Recent trend of a yearly measure: whether its last five points, without a break, rise or fall significantly. Significant means a χ² above
 * 9.5495 (p < 0.002) and five leave-one-out slopes, all with the sign of the full slope, so that no single year makes the trend.
 *
 * Where it cannot be calculated it says so, and never "no change".
 * Source: Fingertips engine (Office for Health Improvement and Disparities), TrendMarkers; PHEindicatormethods `assign_trend_markers`.
 * @param points one slot a period, oldest first; only the last five are used
 */
export function recentTrend(points: readonly TrendPoint[], options: RecentTrendOptions): RecentTrend {
  const { polarity, kind = 'other', limitMultiplier = 1.96, zeroSlope = 'none' } = options;
  const last = points.slice(-TREND_POINTS);
  const proportion = kind === 'proportion';
  const reason = obstacle(last, proportion);
  if (reason) return cannot(reason);
  const fit = (left: number): Fit =>
    proportion ? fitCounts(last, left) : fitValues(last, left, limitMultiplier);
  const full = fit(-1);
  const [slope, chiSquare] = [finiteOrNull(full.slope), finiteOrNull(full.chiSquare)];
  if (slope === null || chiSquare === null) return cannot('noVariation');
  if (!(chiSquare > THRESHOLD)) {
    return { trend: 'noSignificantChange', judgement: null, reason: 'notSignificant', slope, chiSquare };
  }
  const sign = signOf(full, zeroSlope);
  if (last.some((_, left) => signOf(fit(left), zeroSlope) !== sign)) {
    return { trend: 'noSignificantChange', judgement: null, reason: 'oneYearDecides', slope, chiSquare };
  }
  const judged =
    polarity === 'higher' || polarity === 'lower' ? JUDGEMENTS[polarity][sign > 0 ? 1 : -1] : null;
  const trend = sign > 0 ? 'increasing' : 'decreasing';
  return { trend, judgement: judged, reason: 'significant', slope, chiSquare };
}
