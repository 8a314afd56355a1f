import { fewestCrossings } from './fewest-crossings.js';
import { outsideBox } from './run-boxes.js';
import { runsOf } from './runs.js';

export type RunMethod = 'anhoej' | 'bestBox' | 'cutBox';

export interface AnhoejResult {
  readonly median: number | null;
  /** Slots, missing ones included. */
  readonly observations: number;
  /** Points off the median. */
  readonly useful: number;
  readonly longestRun: number | null;
  readonly longestRunLimit: number | null;
  readonly crossings: number | null;
  readonly crossingsLimit: number | null;
  /** Whether the longest run is longer, or the crossings fewer, than chance allows; null where the method has no figures. */
  readonly signal: boolean | null;
}

/** Longest run and number of crossings that chance still allows for a number of points off the median. */
export function anhoejLimits(useful: number): { readonly longestRun: number; readonly crossings: number } {
  if (!(Number.isSafeInteger(useful) && useful > 0))
    throw new RangeError(`invalid number of points: ${String(useful)}`);
  return { longestRun: Math.round(Math.log2(useful)) + 3, crossings: fewestCrossings(useful) };
}

/**
 * Anhøj's rules for a run chart: a signal when the longest run is longer than round(log₂ n) + 3 or the crossings of the median are fewer
 * than the 5 % quantile of Binomial(n − 1, ½), n being the points off the median. `bestBox` and `cutBox` are their refinements for
 * 10 to 100 points.
 * Sources: Anhøj and Olesen, PLoS ONE 9 (2014); Anhøj and Wentzel-Larsen, PLoS ONE 15 (2020); figures checked against qicharts2.
 */
export function anhoejRules(values: readonly (number | null)[], method: RunMethod = 'anhoej'): AnhoejResult {
  const { median, useful, runs } = runsOf(values);
  const base = { median, observations: values.length, useful: useful.length };
  if (useful.length === 0) {
    const signal = method === 'anhoej' ? false : null;
    return {
      ...base,
      longestRun: null,
      longestRunLimit: null,
      crossings: null,
      crossingsLimit: null,
      signal,
    };
  }
  const longestRun = runs.reduce((longest, [from, to]) => Math.max(longest, to - from), 0);
  const crossings = runs.length - 1;
  const limits = anhoejLimits(useful.length);
  const beyond = longestRun > limits.longestRun || crossings < limits.crossings;
  const corners = method === 'cutBox' ? 'cut' : 'whole';
  const signal = method === 'anhoej' ? beyond : outsideBox(useful.length, crossings, longestRun, corners);
  return {
    ...base,
    longestRun,
    longestRunLimit: limits.longestRun,
    crossings,
    crossingsLimit: limits.crossings,
    signal,
  };
}
