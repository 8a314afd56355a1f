import type { Polarity, SpcParameters } from '../codes.js';
import type { Conflict } from './variation.js';

/**
 * The charts. `xmr` individual values · `mr` their moving ranges · `p` shares, `u` rates of events, both with the size of each
 * point, `pPrime` and `uPrime` with Laney's correction for large sizes · `c` counts · `g` cases and `t` time between rare events ·
 * `xbar` means and `s` standard deviations of subgroups.
 */
export type ChartKind = 'xmr' | 'mr' | 'p' | 'pPrime' | 'u' | 'uPrime' | 'c' | 'g' | 't' | 'xbar' | 's';

type Numbers = readonly (number | null)[];

export interface ChartInput {
  readonly chart?: ChartKind | undefined;
  /** One slot a period, null where a value is missing. Not used by p and u charts, whose values are numerator ÷ denominator. */
  readonly values?: Numbers | undefined;
  /** For p and u charts. */
  readonly numerators?: Numbers | undefined;
  /** For p and u charts; the size of each subgroup for x̄ and s charts. */
  readonly denominators?: Numbers | undefined;
  /** Standard deviation of each subgroup, for x̄ charts. */
  readonly deviations?: Numbers | undefined;
  /** What numerator ÷ denominator is multiplied by (100 for per cent); 1 when absent. */
  readonly multiplier?: number | undefined;
  readonly polarity: Polarity;
  /** One target, or one a slot; the one of the last point counts. */
  readonly target?: number | null | Numbers | undefined;
}

/** How a chart is made; every default is that of NHS England's Making Data Count. */
export interface ChartOptions {
  /** Points on one side of the centre line that make a shift: 6 to 8, default 7. */
  readonly shift?: number | undefined;
  /** Points that make a trend: 6 to 8, default 7 (six steps). */
  readonly trend?: number | undefined;
  /** Whether points beyond three sigma count among the two of three; default false. */
  readonly twoOfThreeBeyondThreeSigma?: boolean | undefined;
  /** Whether moving ranges above 3.267 times their mean are left out, or the points they lead to as well; default false. */
  readonly screenMovingRanges?: boolean | 'rangesAndPoints' | undefined;
  /** Three sigma in mean moving ranges; default 2.66. */
  readonly constant?: '2.66' | '3/1.128' | undefined;
  /** Whether a trend runs on across a rebase; default true. */
  readonly trendAcrossRebase?: boolean | undefined;
  /** Positions of the first point of each new partition. */
  readonly rebaseAt?: readonly number[] | undefined;
  /** Positions of points that are drawn but count for nothing. */
  readonly ghostAt?: readonly number[] | undefined;
  /** The first so many live points set the limits until the first rebase. */
  readonly baseline?: number | undefined;
  /** Live points below which there are no limits, rules and icons; default 15. */
  readonly minimumPoints?: number | undefined;
  readonly conflict?: Conflict | undefined;
  readonly assuranceAtLimit?: 'inclusive' | 'exclusive' | undefined;
}

/** Fewer live points than this make a run chart (Making Data Count). */
export const MINIMUM_POINTS = 15;

/**
 * The options a document's `spc` block means for a series. A rebase or ghost at a period the series does not have has no effect.
 * @param periods the periods of the series, as written in the document, one a slot
 */
export function chartOptions(parameters: SpcParameters, periods: readonly string[]): ChartOptions {
  const { rebase = [], ghost = [], chart: _chart, ...options } = parameters;
  const at = (texts: readonly string[]) =>
    texts.map((text) => periods.indexOf(text)).filter((slot) => slot >= 0);
  return { ...options, rebaseAt: at(rebase), ghostAt: at(ghost) };
}
