import type { Polarity } from '../codes.js';
import { studentTQuantile } from '../distributions/index.js';
import { finiteOrNull } from '../figure.js';
import { segmentMeans, type SegmentMean } from './segments.js';

export interface BeforeAndAfterOptions {
  readonly polarity: Polarity;
  /** Confidence of the interval, as a share; default 0.95. */
  readonly confidence?: number | undefined;
  /** Values needed on each side before any interval is given; default 6. */
  readonly minimumPoints?: number | undefined;
}

export interface BeforeAndAfter {
  readonly before: SegmentMean;
  readonly after: SegmentMean;
  /** Mean after − mean before, in the indicator's unit; null without a value on either side. */
  readonly difference: number | null;
  /** Interval of the difference; null when the data cannot carry one. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** Likeness of neighbouring points about their own mean, −1 to 1, as measured; a positive one widens the interval. */
  readonly autocorrelation: number | null;
  /** Where the values before went already, by a line through them; null where they went nowhere that can be told from chance. */
  readonly trendBefore: 'rising' | 'falling' | null;
  readonly outcome: 'better' | 'worse' | 'higher' | 'lower' | 'noClearDifference' | 'cannotBeCalculated';
  readonly reason: 'clear' | 'notClear' | 'tooFewPoints' | 'noVariation';
}

/** Above this, neighbours are so alike that the series says little more than two points would. */
const MOST_ALIKE = 0.9;

/** With fewer degrees of freedom than these the interval says nothing but that it is wide. */
const FEWEST_FREEDOM = 3;

/** Lag-one autocorrelation of the values about the mean of their own side; a pair with a missing value is left out. */
function autocorrelation(values: readonly (number | null)[], sides: readonly SegmentMean[]): number {
  const rests = values.map((value, at) => {
    const mean = sides.find(({ to }) => at <= to)?.mean ?? null;
    return value === null || mean === null || !Number.isFinite(value) ? NaN : value - mean;
  });
  let [products, squares] = [0, 0];
  rests.forEach((rest, at) => {
    if (Number.isNaN(rest)) return;
    squares += rest * rest;
    const before = rests[at - 1] ?? NaN;
    const sameSide = sides.every(({ from }) => from !== at);
    if (sameSide && !Number.isNaN(before)) products += rest * before;
  });
  return squares > 0 ? products / squares : 0;
}

/**
 * The likeness to reckon with. Measured about means that come from the values themselves it is too low, by about (1 + 3r)/n for sides of n
 * values: without this, six values a side find differences in every sixth series that has none.
 * Source: Marriott and Pope, Biometrika 41 (1954).
 */
function likeness(measured: number, [before, after]: readonly [SegmentMean, SegmentMean]): number {
  const size = (before.count + after.count) / 2;
  const corrected = (measured * size + 1) / Math.max(size - 3, size / 2);
  return Math.min(Math.max(corrected, 0), MOST_ALIKE);
}

/** Which way the values go, where the slope of the line through them is clearly not nought. */
function trendOf(values: readonly (number | null)[], confidence: number): BeforeAndAfter['trendBefore'] {
  const points = values.flatMap((y, x) => (y !== null && Number.isFinite(y) ? [{ x, y }] : []));
  const count = points.length;
  const middle = points.reduce((sum, { x }) => sum + x, 0) / count;
  const level = points.reduce((sum, { y }) => sum + y / count, 0);
  const spread = points.reduce((sum, { x }) => sum + (x - middle) ** 2, 0);
  const slope = points.reduce((sum, { x, y }) => sum + (x - middle) * (y - level), 0) / spread;
  const rest = points.reduce((sum, { x, y }) => sum + (y - level - slope * (x - middle)) ** 2, 0);
  const reach =
    studentTQuantile(1 - (1 - confidence) / 2, count - 2) * Math.sqrt(rest / (count - 2) / spread);
  if (!(Math.abs(slope) > reach)) return null;
  return slope > 0 ? 'rising' : 'falling';
}

/** Square of the standard error of a side's mean. */
function errorSquare({ deviation, count }: SegmentMean): number {
  return (deviation ?? NaN) ** 2 / count;
}

function judged(lower: number, upper: number, polarity: Polarity): BeforeAndAfter['outcome'] {
  if (lower <= 0 && upper >= 0) return 'noClearDifference';
  const up = lower > 0;
  if (polarity !== 'higher' && polarity !== 'lower') return up ? 'higher' : 'lower';
  return up === (polarity === 'higher') ? 'better' : 'worse';
}

/**
 * A measure before and after an intervention: the difference of the two means with its interval, by Welch's method, widened for neighbours
 * that are alike (variance × (1 + r)/(1 − r), degrees of freedom ÷ the same, for a positive lag-one autocorrelation r, at most 0.9).
 *
 * It says that the level differs, not why: whatever else changed at the same time is in the difference too. With too few values, or
 * none that vary, it says so and gives no interval.
 * Sources: Welch, Biometrika 34 (1947); for the autocorrelation, Bayley and Hammersley (1946).
 * @param values one slot a period, null where missing
 * @param at position of the first slot after the intervention
 * @throws RangeError `invalid position`, `invalid confidence`
 */
export function beforeAndAfter(
  values: readonly (number | null)[],
  at: number,
  { polarity, confidence = 0.95, minimumPoints = 6 }: BeforeAndAfterOptions,
): BeforeAndAfter {
  if (!(Number.isInteger(at) && at > 0 && at < values.length))
    throw new RangeError(`invalid position: ${String(at)}`);
  if (!(confidence > 0 && confidence < 1)) throw new RangeError(`invalid confidence: ${String(confidence)}`);
  const sides = segmentMeans(values, [at]);
  const [before, after] = sides as readonly [SegmentMean, SegmentMean];
  const difference =
    before.mean === null || after.mean === null ? null : finiteOrNull(after.mean - before.mean);
  const without = (reason: BeforeAndAfter['reason']): BeforeAndAfter => {
    const none = { lower: null, upper: null, autocorrelation: null, trendBefore: null };
    return { before, after, difference, ...none, outcome: 'cannotBeCalculated', reason };
  };
  if (difference === null || Math.min(before.count, after.count) < Math.max(2, minimumPoints))
    return without('tooFewPoints');
  const [one, two] = [errorSquare(before), errorSquare(after)];
  const variance = one + two;
  const freedom = variance ** 2 / (one ** 2 / (before.count - 1) + two ** 2 / (after.count - 1));
  if (!(variance > 0) || !Number.isFinite(freedom)) return without('noVariation');
  const alike = autocorrelation(values, sides);
  const held = likeness(alike, [before, after]);
  // So many like values tell as much as one that is unlike them.
  const worth = (1 + held) / (1 - held);
  const error = Math.sqrt(variance * worth);
  const reach = studentTQuantile(1 - (1 - confidence) / 2, Math.max(FEWEST_FREEDOM, freedom / worth)) * error;
  const [lower, upper] = [finiteOrNull(difference - reach), finiteOrNull(difference + reach)];
  if (lower === null || upper === null) return without('noVariation');
  const outcome = judged(lower, upper, polarity);
  const reason = outcome === 'noClearDifference' ? 'notClear' : 'clear';
  const trendBefore = trendOf(values.slice(0, at), confidence);
  return { before, after, difference, lower, upper, autocorrelation: alike, trendBefore, outcome, reason };
}
