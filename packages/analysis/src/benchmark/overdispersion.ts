import { quantileSorted, sum } from 'd3-array';
import { requirePositive } from '../distributions/probability.js';
import { requireNonNegative } from '../figure.js';
import { type FunnelTransform } from './funnel-transformed.js';

/** An area with both parts of its figure. */
export interface CountPair {
  readonly numerator: number;
  /** Expected events, or the denominator; above 0. */
  readonly denominator: number;
}

export interface Overdispersion {
  /** Middle of the funnel on the transformed scale. */
  readonly target: number;
  /** Each area's figure, its standard deviation by chance, and its z-score. */
  readonly transformed: readonly number[];
  readonly deviations: readonly number[];
  readonly scores: readonly number[];
  /** The scores that count: the outermost left out (null) for `logRatio`, drawn in for the others. */
  readonly adjusted: readonly (number | null)[];
  /** Mean square of the adjusted scores: about 1 when areas differ by chance alone. */
  readonly phi: number;
  /** Variance between areas beyond chance, on the transformed scale; 0 when there is none. */
  readonly tau2: number;
}

/**
 * How much more areas differ than chance explains.
 *
 * Scores `(y − target)/s`; the share `trim` at either end is left out (`logRatio`: that many areas, rounded down) or
 * drawn in to the quantile (others); φ is the mean square, and
 * `τ² = max(0, (N·φ − (N − 1))/(Σw − Σw²/Σw))` with w = 1/s² over the N areas that count.
 * Source: Spiegelhalter and others, JRSS A 175 (2012); NHS Digital SHMI method (`logRatio`); FunnelPlotR.
 * @param areas at least two
 * @throws RangeError `invalid areas`, `invalid numerator`, `invalid denominator`, `invalid trim` unless 0 ≤ trim < 0.5
 */
export function overdispersion(
  areas: readonly CountPair[],
  transform: FunnelTransform,
  trim = 0.1,
): Overdispersion {
  if (areas.length < 2) throw new RangeError(`invalid areas: ${String(areas.length)}`);
  if (!(trim >= 0 && trim < 0.5)) throw new RangeError(`invalid trim: ${String(trim)}`);
  for (const { numerator, denominator } of areas) {
    if (transform === 'logRatio') requirePositive('numerator', numerator);
    requireNonNegative('numerator', numerator);
    requirePositive('denominator', denominator);
    if (transform === 'arcsine' && numerator > denominator)
      throw new RangeError(`invalid numerator: ${String(numerator)}`);
  }
  const target = targetOf(areas, transform);
  const transformed = areas.map((area) => figureOf(area, transform));
  const deviations = areas.map((area) => deviationOf(area, transform));
  const scores = transformed.map((y, index) => (y - target) / (deviations[index] ?? 1));
  const adjusted = transform === 'logRatio' ? leaveOut(scores, trim) : drawIn(scores, trim);
  const counting = adjusted.flatMap((score, index) =>
    score === null ? [] : [{ score, s: deviations[index] ?? 1 }],
  );
  const phi = sum(counting, ({ score }) => score * score) / counting.length;
  const weights = counting.map(({ s }) => 1 / (s * s));
  const total = sum(weights);
  const excess = counting.length * phi - (counting.length - 1);
  const tau2 = excess > 0 ? excess / (total - sum(weights, (weight) => weight * weight) / total) : 0;
  if (![target, phi, tau2, ...transformed, ...deviations, ...scores].every(Number.isFinite)) {
    throw new RangeError('invalid areas: figures too large or too small');
  }
  return { target, transformed, deviations, scores, adjusted, phi, tau2 };
}

function targetOf(areas: readonly CountPair[], transform: FunnelTransform): number {
  const ratio = sum(areas, (area) => area.numerator) / sum(areas, (area) => area.denominator);
  switch (transform) {
    case 'logRatio':
      return 0;
    case 'rootRatio':
      return 1;
    case 'arcsine':
      return Math.asin(Math.sqrt(ratio));
    case 'logCounts':
      return Math.log(ratio);
    default:
      throw new RangeError(`invalid transform: ${String(transform satisfies never)}`);
  }
}

function figureOf({ numerator, denominator }: CountPair, transform: FunnelTransform): number {
  if (transform === 'logRatio') return Math.log(numerator / denominator);
  if (transform === 'rootRatio') return Math.sqrt(numerator / denominator);
  if (transform === 'arcsine') return Math.asin(Math.sqrt(numerator / denominator));
  return Math.log((numerator + 0.5) / (denominator + 0.5));
}

function deviationOf({ numerator, denominator }: CountPair, transform: FunnelTransform): number {
  if (transform === 'logRatio') return 1 / Math.sqrt(denominator);
  if (transform === 'logCounts') {
    return Math.sqrt(numerator / (numerator + 0.5) ** 2 + denominator / (denominator + 0.5) ** 2);
  }
  return 1 / (2 * Math.sqrt(denominator));
}

function leaveOut(scores: readonly number[], trim: number): (number | null)[] {
  const out = Math.floor(scores.length * trim);
  const order = scores.map((_, index) => index).sort((a, b) => (scores[a] ?? 0) - (scores[b] ?? 0));
  const kept = new Set(order.slice(out, scores.length - out));
  return scores.map((score, index) => (kept.has(index) ? score : null));
}

function drawIn(scores: readonly number[], trim: number): number[] {
  const sorted = [...scores].sort((a, b) => a - b);
  const low = quantileSorted(sorted, trim) ?? 0;
  const high = quantileSorted(sorted, 1 - trim) ?? 0;
  return scores.map((score) => Math.min(high, Math.max(low, score)));
}
