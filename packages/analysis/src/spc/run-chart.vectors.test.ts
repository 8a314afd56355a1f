import { expect } from 'chai';
import { describeVectors, expectClose } from '../vectors.test-support.js';
import { anhoejLimits, anhoejRules } from './anhoej.js';
import { ihiRules } from './ihi.js';
import { rebasedMedians } from './rebased-medians.js';

type Values = { readonly values: readonly (number | null)[] };

interface Anhoej {
  readonly median: number;
  readonly n_obs: number;
  readonly n_useful: number;
  readonly longest_run: number | null;
  readonly longest_run_max: number | null;
  readonly n_crossings: number | null;
  readonly n_crossings_min: number | null;
  readonly anhoej_signal: boolean;
  readonly bestbox_signal: boolean | null;
  readonly cutbox_signal: boolean | null;
}

describeVectors<Values, Anhoej>('run_chart_anhoej.json', ({ input, expected }) => {
  const result = anhoejRules(input.values);
  // The median of an even number of points is the mean of two, which rounds in its last place.
  expectClose(result.median, expected.median, { rel: 1e-15, abs: 1e-15 }, 'median');
  expect(result).to.deep.include({
    observations: expected.n_obs,
    useful: expected.n_useful,
    longestRun: expected.longest_run,
    longestRunLimit: expected.longest_run_max,
    crossings: expected.n_crossings,
    crossingsLimit: expected.n_crossings_min,
    signal: expected.anhoej_signal,
  });
  expect(anhoejRules(input.values, 'bestBox').signal, 'best box').to.equal(expected.bestbox_signal);
  expect(anhoejRules(input.values, 'cutBox').signal, 'cut box').to.equal(expected.cutbox_signal);
});

describeVectors('run_chart_anhoej_table.json', (vector) => {
  const row = vector as unknown as { n: number; longest_run_max: number; n_crossings_min: number };
  expect(anhoejLimits(row.n)).to.deep.equal({
    longestRun: row.longest_run_max,
    crossings: row.n_crossings_min,
  });
});

interface Ihi {
  readonly median: number;
  readonly [field: string]: unknown;
}

describeVectors<Values, Ihi>('run_chart_ihi.json', ({ input, expected }) => {
  const { median, ...result } = ihiRules(input.values);
  const { median: expectedMedian, ...others } = expected;
  expectClose(median, expectedMedian, { rel: 1e-15, abs: 1e-15 }, 'median');
  expect(result).to.deep.equal(others);
});

interface Runcharter extends Values {
  readonly dates: readonly string[];
  readonly med_rows: number;
  readonly runlength: number;
  readonly direction: 'above' | 'below' | 'both';
}

describeVectors<Runcharter, readonly object[]>('run_chart_rebase_runcharter.json', ({ input, expected }) => {
  const { values, dates, direction } = input;
  const medians = rebasedMedians(values, {
    baselinePoints: input.med_rows,
    runLength: input.runlength,
    direction,
  });
  const named = medians.map(({ kind, median, start, end, extendTo }) => {
    return { run_type: kind, median, start: dates[start], end: dates[end], extend_to: dates[extendTo] };
  });
  expect(named).to.deep.equal(expected);
});
