import { runsLimits } from './runs-limits.js';
import { runsOf } from './runs.js';

export interface IhiOptions {
  /** Points on one side of the median that make a shift; default 6. */
  readonly shift?: number;
  /** Points all rising or all falling that make a trend; default 5. */
  readonly trend?: number;
}

export interface IhiResult {
  readonly median: number | null;
  /** Points off the median. */
  readonly useful: number;
  readonly runs: number;
  /** Fewest and most runs chance allows; null with fewer than 10 points off the median. */
  readonly lower: number | null;
  readonly upper: number | null;
  readonly tooFew: boolean | null;
  readonly tooMany: boolean | null;
  readonly shifts: readonly { readonly side: 'above' | 'below'; readonly indices: readonly number[] }[];
  readonly trends: readonly { readonly direction: 'up' | 'down'; readonly indices: readonly number[] }[];
}

/** Stretches of points that all rise or all fall, equal neighbours and missing values left out; a turning point ends one and begins the next. */
function trendsOf(values: readonly (number | null)[], length: number): IhiResult['trends'] {
  const trends: { direction: 'up' | 'down'; indices: number[] }[] = [];
  let stretch: number[] = [];
  let [direction, before] = [0, NaN];
  const close = () => {
    if (direction !== 0 && stretch.length >= length) {
      trends.push({ direction: direction > 0 ? 'up' : 'down', indices: stretch });
    }
  };
  values.forEach((value, at) => {
    if (value === null || !Number.isFinite(value) || value === before) return;
    const now = Math.sign(value - before);
    if (Number.isNaN(now) || now === direction) {
      stretch.push(at);
    } else {
      close();
      stretch = [...stretch.slice(-1), at];
      direction = now;
    }
    before = value;
  });
  close();
  return trends;
}

/**
 * The run chart rules of the Institute for Healthcare Improvement: a shift of 6 or more points on one side of the median (points on it
 * skipped, not breaking), a trend of 5 or more (repeats skipped), too few or too many runs.
 * Source: Perla, Provost and Murray, "The run chart: a simple analytical tool for learning from variation in healthcare processes", BMJ
 * Quality and Safety 20 (2011); the runs limits are computed, not the printed table.
 */
export function ihiRules(
  values: readonly (number | null)[],
  { shift = 6, trend = 5 }: IhiOptions = {},
): IhiResult {
  const { median, useful, sides, runs } = runsOf(values);
  const limits = runsLimits(useful.length);
  const shifts = runs
    .filter(([from, to]) => to - from >= shift)
    .map(([from, to]) => ({
      side: sides[from] === 1 ? ('above' as const) : ('below' as const),
      indices: useful.slice(from, to),
    }));
  return {
    median,
    useful: useful.length,
    runs: runs.length,
    lower: limits?.lower ?? null,
    upper: limits?.upper ?? null,
    tooFew: limits && runs.length < limits.lower,
    tooMany: limits && runs.length > limits.upper,
    shifts,
    trends: trendsOf(values, trend),
  };
}
