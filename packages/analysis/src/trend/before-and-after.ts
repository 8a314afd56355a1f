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
  /** Likeness of neighbouring points about their own mean, −1 to 1; a positive one widens the interval. */
  readonly autocorrelation: number | null;
  readonly outcome: 'better' | 'worse' | 'higher' | 'lower' | 'noClearDifference' | 'cannotBeCalculated';
  readonly reason: 'clear' | 'notClear' | 'tooFewPoints' | 'noVariation';
}

/** Above this, neighbours are so alike that the series says little more than two points would. */
const MOST_ALIKE = 0.9;

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
 * that are alike (variance × (1 + r)/(1 − r) for a positive lag-one autocorrelation r, at most 0.9).
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
    const none = { lower: null, upper: null, autocorrelation: null };
    return { before, after, difference, ...none, outcome: 'cannotBeCalculated', reason };
  };
  if (difference === null || Math.min(before.count, after.count) < Math.max(2, minimumPoints))
    return without('tooFewPoints');
  const [one, two] = [errorSquare(before), errorSquare(after)];
  const variance = one + two;
  const freedom = variance ** 2 / (one ** 2 / (before.count - 1) + two ** 2 / (after.count - 1));
  if (!(variance > 0) || !Number.isFinite(freedom)) return without('noVariation');
  const alike = autocorrelation(values, sides);
  const held = Math.min(Math.max(alike, 0), MOST_ALIKE);
  const error = Math.sqrt((variance * (1 + held)) / (1 - held));
  const reach = studentTQuantile(1 - (1 - confidence) / 2, freedom) * error;
  const [lower, upper] = [finiteOrNull(difference - reach), finiteOrNull(difference + reach)];
  if (lower === null || upper === null) return without('noVariation');
  const outcome = judged(lower, upper, polarity);
  const reason = outcome === 'noClearDifference' ? 'notClear' : 'clear';
  return { before, after, difference, lower, upper, autocorrelation: alike, outcome, reason };
}
