import { expect } from 'chai';
import { describeVectors, expectClose, type Tolerance } from '../vectors.test-support.js';
import type { ChartOptions } from './chart-input.js';
import { type ControlChart, controlChart } from './control-chart.js';
import type { SpcRule } from './rules.js';

interface Input {
  readonly values: readonly (number | null)[];
  readonly improvementDirection: 'increase' | 'decrease' | 'neutral';
  readonly target: number | null;
  readonly rebaseAt: readonly number[];
  readonly ghostAt: readonly number[];
}

interface MdcPoint {
  readonly mean: number | null;
  readonly lpl: number | null;
  readonly upl: number | null;
  readonly l2: number | null;
  readonly u2: number | null;
  readonly mr: number | null;
  readonly rules: readonly string[];
  readonly type: string;
}

interface Mdc {
  readonly points: readonly MdcPoint[];
  readonly variationIcon: string | null;
  readonly assuranceIcon: string | null;
  readonly isSpc: boolean;
  readonly variationIconIgnoringMinimum: string;
  readonly assuranceIconIgnoringMinimum: string | null;
}

type Line = readonly (number | null)[];

interface Expected {
  readonly [engine: `mdc_v25${string}`]: Mdc | undefined;
  readonly ptd_screened: PlotTheDots;
  readonly ptd_unscreened: PlotTheDots;
  readonly qic_i_screened: Qicharts;
  readonly qic_i_unscreened: Qicharts;
  readonly pbi_screened_trend7: PowerBi;
  readonly pbi_unscreened_trend7: PowerBi;
}

interface PlotTheDots {
  readonly mean: Line;
  readonly lpl: Line;
  readonly upl: Line;
  readonly point_type: readonly (string | null)[];
  readonly lastPointType: string | null;
  readonly assurance: string | null;
}

interface Qicharts {
  readonly mean: Line;
  readonly lcl: Line;
  readonly ucl: Line;
  readonly sigma_signal: readonly (boolean | null)[];
}

interface PowerBi {
  readonly keptIndexes: readonly number[];
  readonly mean: Line;
  readonly ll99: Line;
  readonly ll95: Line;
  readonly ul95: Line;
  readonly ul99: Line;
  readonly raw: Readonly<Record<'astpoint' | 'shift' | 'trend', readonly string[]>>;
}

const FILE = 'xmr_series.json';
const POLARITIES = { increase: 'higher', decrease: 'lower', neutral: 'none' } as const;
const RULES: Readonly<Record<SpcRule, string>> = {
  aboveLimit: 'above_upl',
  belowLimit: 'below_lpl',
  shiftAbove: 'shift_above',
  shiftBelow: 'shift_below',
  trendIncreasing: 'trend_increasing',
  trendDecreasing: 'trend_decreasing',
  twoOfThreeAbove: 'two_of_three_above',
  twoOfThreeBelow: 'two_of_three_below',
};

const snake = (code: string | null) =>
  code?.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`) ?? null;

function chart(
  { values, improvementDirection, target, rebaseAt, ghostAt }: Input,
  options: ChartOptions,
): ControlChart {
  return controlChart(
    { values, polarity: POLARITIES[improvementDirection], target },
    { rebaseAt, ghostAt, ...options },
  );
}

function expectMdc(input: Input, expected: Mdc, tolerance: Tolerance, options: ChartOptions): void {
  const drawn = chart(input, { ...options, minimumPoints: 0 });
  expected.points.forEach((point, at) => {
    const actual = drawn.points[at];
    if (!actual) expect.fail(`no point ${String(at)}`);
    expectClose(actual.centre, point.mean, tolerance, `mean ${String(at)}`);
    expectClose(actual.lower, point.lpl, tolerance, `lower limit ${String(at)}`);
    expectClose(actual.upper, point.upl, tolerance, `upper limit ${String(at)}`);
    expectClose(actual.lowerTwoSigma, point.l2, tolerance, `lower two sigma ${String(at)}`);
    expectClose(actual.upperTwoSigma, point.u2, tolerance, `upper two sigma ${String(at)}`);
    expectClose(actual.movingRange, point.mr, tolerance, `moving range ${String(at)}`);
    expect(actual.rules.map((rule) => RULES[rule]).sort(), `rules ${String(at)}`).to.deep.equal(
      [...point.rules].sort(),
    );
    const type = snake(actual.variation)?.replace(/^(improvement|concern)_(high|low)$/, '$1');
    expect(type, `type ${String(at)}`).to.equal(point.type);
  });
  expect(snake(drawn.variation)).to.equal(expected.variationIconIgnoringMinimum);
  expect(snake(drawn.assurance)).to.equal(expected.assuranceIconIgnoringMinimum);
  const usual = chart(input, options);
  expect(usual.hasLimits).to.equal(expected.isSpc);
  expect(snake(usual.variation)).to.equal(expected.variationIcon);
  expect(snake(usual.assurance)).to.equal(expected.assuranceIcon);
}

const ENGINES: Readonly<Record<`mdc_v25${string}`, ChartOptions>> = {
  mdc_v25: {},
  mdc_v25_two_sigma_beyond: { twoOfThreeBeyondThreeSigma: true },
  mdc_v25_exclude_mr_outliers: { screenMovingRanges: 'rangesAndPoints' },
  mdc_v25_shift6_trend6: { shift: 6, trend: 6 },
  mdc_v25_conflict_concern: { conflict: 'concern' },
};

for (const [engine, options] of Object.entries(ENGINES) as [`mdc_v25${string}`, ChartOptions][]) {
  describe(`controlChart as ${engine}`, () => {
    describeVectors<Input, Expected>(
      FILE,
      ({ input, expected }, tolerance) => {
        const own = expected[engine];
        if (own) expectMdc(input, own, tolerance, options);
      },
      ({ expected }) => expected[engine] !== undefined,
    );
  });
}

// These tools know no ghosts and round as they like; where they differ by design (runs across a rebase, conflicts) only lines are compared.
const LINES: Tolerance = { rel: 1e-9, abs: 1e-9 };

function expectLine(
  actual: ControlChart,
  field: 'centre' | 'lower' | 'upper',
  line: Line,
  slots?: readonly number[],
): void {
  line.forEach((expected, at) => {
    const slot = slots?.[at] ?? at;
    expectClose(actual.points[slot]?.[field], expected, LINES, `${field} ${String(slot)}`);
  });
}

describe('controlChart as NHSRplotthedots, qicharts2 and PowerBI-SPC', () => {
  for (const screened of [true, false]) {
    describeVectors<Input, Expected>(FILE, ({ input, expected }) => {
      const options: ChartOptions = {
        minimumPoints: 0,
        screenMovingRanges: screened,
        assuranceAtLimit: 'exclusive',
      };
      const unghosted = { ...input, ghostAt: [] };
      const plotted = chart(unghosted, options);
      const ptd = screened ? expected.ptd_screened : expected.ptd_unscreened;
      expectLine(plotted, 'centre', ptd.mean);
      expectLine(plotted, 'lower', ptd.lpl);
      expectLine(plotted, 'upper', ptd.upl);
      const exact = chart(unghosted, { ...options, constant: '3/1.128' });
      const qic = screened ? expected.qic_i_screened : expected.qic_i_unscreened;
      expectLine(exact, 'centre', qic.mean);
      expectLine(exact, 'lower', qic.lcl);
      expectLine(exact, 'upper', qic.ucl);
      const pbi = screened ? expected.pbi_screened_trend7 : expected.pbi_unscreened_trend7;
      expectLine(exact, 'centre', pbi.mean, pbi.keptIndexes);
      expectLine(exact, 'lower', pbi.ll99, pbi.keptIndexes);
      expectLine(exact, 'upper', pbi.ul99, pbi.keptIndexes);
      if (ptd.assurance !== null) expect(ASSURANCES[ptd.assurance]).to.equal(plotted.assurance);
    });

    describeVectors<Input, Expected>(
      FILE,
      ({ input, expected }) => {
        const options: ChartOptions = { minimumPoints: 0, screenMovingRanges: screened, constant: '3/1.128' };
        const { points } = chart(input, { ...options, twoOfThreeBeyondThreeSigma: true });
        const side = (at: number, high: SpcRule, low: SpcRule) =>
          points[at]?.rules.includes(high) ? 'upper' : points[at]?.rules.includes(low) ? 'lower' : 'none';
        const { raw } = screened ? expected.pbi_screened_trend7 : expected.pbi_unscreened_trend7;
        expect(points.map((_, at) => side(at, 'aboveLimit', 'belowLimit'))).to.deep.equal(raw.astpoint);
        expect(points.map((_, at) => side(at, 'shiftAbove', 'shiftBelow'))).to.deep.equal(raw.shift);
        expect(points.map((_, at) => side(at, 'trendIncreasing', 'trendDecreasing'))).to.deep.equal(
          raw.trend,
        );
      },
      // PowerBI-SPC drops missing points before it looks for runs, and ends trends at a rebase.
      ({ input }) => !input.values.includes(null) && input.rebaseAt.length + input.ghostAt.length === 0,
    );
  }
});

const ASSURANCES: Readonly<Record<string, string>> = {
  consistent_pass: 'pass',
  consistent_fail: 'fail',
  inconsistent: 'hitOrMiss',
};
