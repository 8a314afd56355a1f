import { expect } from 'chai';
import { describeVectors, expectClose } from '../vectors.test-support.js';
import type { ChartKind } from './chart-input.js';
import { type ControlPoint, controlChart } from './control-chart.js';

type Numbers = readonly number[];
type Line = 'values' | 'centre' | 'll99' | 'll95' | 'll68' | 'ul68' | 'ul95' | 'ul99';

interface Input {
  readonly chart: string;
  readonly numerators: Numbers;
  readonly denominators?: Numbers;
  readonly sds?: Numbers;
  readonly groupings?: Numbers;
  readonly multiplier: number;
  readonly screenOutlyingMovingRanges: boolean;
}

const KINDS: Readonly<Record<string, ChartKind>> = {
  i: 'xmr', mr: 'mr', p: 'p', pprime: 'pPrime', "p'": 'pPrime', u: 'u', uprime: 'uPrime', "u'": 'uPrime', c: 'c', g: 'g', t: 't',
  xbar: 'xbar', s: 's',
}; // prettier-ignore

const FIELDS: Readonly<Record<Line, keyof ControlPoint>> = {
  values: 'value',
  centre: 'centre',
  ll99: 'lower',
  ll95: 'lowerTwoSigma',
  ll68: 'lowerOneSigma',
  ul68: 'upperOneSigma',
  ul95: 'upperTwoSigma',
  ul99: 'upper',
};

describeVectors<Input, Readonly<Record<Line, Numbers>>>(
  'control_chart_limits_powerbi_spc.json',
  ({ input, expected }, tolerance) => {
    const { numerators, denominators, sds, groupings = [], multiplier } = input;
    const chart = KINDS[input.chart];
    if (!chart) expect.fail(`no chart for ${input.chart}`);
    const individual = chart === 'xmr' || chart === 'mr';
    const ratios = numerators.map((numerator, at) => (numerator / (denominators?.[at] ?? 1)) * multiplier);
    const rebaseAt = groupings.flatMap((group, at) => (at > 0 && group !== groupings[at - 1] ? [at] : []));
    const { points } = controlChart(
      {
        chart,
        values: individual ? ratios : numerators,
        numerators,
        denominators,
        deviations: sds,
        multiplier,
        polarity: 'none',
      },
      {
        rebaseAt,
        screenMovingRanges: input.screenOutlyingMovingRanges,
        constant: '3/1.128',
        minimumPoints: 0,
      },
    );
    // A moving range chart begins at its second point.
    const shown = chart === 'mr' ? points.slice(1) : points;
    for (const [line, field] of Object.entries(FIELDS)) {
      const numbers = expected[line as Line];
      expect(shown.length, line).to.equal(numbers.length);
      numbers.forEach((number, at) => {
        expectClose(shown[at]?.[field] as number | null, number, tolerance, `${line} ${String(at)}`);
      });
    }
  },
);
