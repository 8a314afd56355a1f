import { expect } from 'chai';
import fc from 'fast-check';
import type { ChartInput, ChartOptions } from './chart-input.js';
import { chartOptions } from './chart-input.js';
import { controlChart, controlChartIcons } from './control-chart.js';

const chart = (values: ChartInput['values'], options: ChartOptions = {}, more: Partial<ChartInput> = {}) =>
  controlChart({ values, polarity: 'higher', ...more }, { minimumPoints: 0, ...options });
const fired = (values: ChartInput['values'], options: ChartOptions = {}) =>
  chart(values, options).points.map(({ rules }) => rules.join(' '));
const repeat = (count: number, ...values: number[]) => Array.from({ length: count }, () => values).flat();

// Percentage of patients seen within four hours, weekly (qicharts2, nhs_accidents); lines by Making Data Count's query.
const WEEKLY = [
  95.0286, 95.4491, 94.8063, 95.0384, 95.2993, 94.6815, 95.259, 94.7594, 95.0838, 95.6787, 95.8175, 95.6137, 95.7709, 95.7958, 94.5925,
  95.4216, 96.205, 95.3726, 94.9353, 95.3308,
]; // prettier-ignore
// Clostridioides difficile infections a month (qicharts2, cdi).
const CDI = [
  17, 12, 27, 20, 20, 18, 22, 19, 19, 24, 17, 16, 24, 19, 19, 22, 25, 19, 17, 6, 25, 17, 11, 14, 9, 11, 7, 13, 5, 5, 3, 5, 9, 4, 5, 9,
]; // prettier-ignore

describe('controlChart', () => {
  it('puts the limits 2.66 mean moving ranges from the mean (Making Data Count)', () => {
    const { points, variation, assurance } = chart(WEEKLY, {}, { target: 95 });
    expect(points[0]?.centre).to.be.closeTo(95.29699000000002, 1e-12);
    expect(points[0]?.lower).to.be.closeTo(94.01232200000001, 1e-12);
    expect(points[0]?.upper).to.be.closeTo(96.58165800000003, 1e-12);
    expect(points[0]?.lowerTwoSigma).to.be.closeTo(94.44054466666668, 1e-12);
    expect(points[1]?.movingRange).to.be.closeTo(0.4205, 1e-12);
    expect([variation, assurance]).to.deep.equal(['commonCause', 'hitOrMiss']);
  });

  it('takes 3/1.128 instead of 2.66 on request (qicharts2, PowerBI-SPC)', () => {
    const { points } = chart(WEEKLY, { constant: '3/1.128' });
    expect(points[0]?.lower).to.be.closeTo(94.01252751399775, 1e-12);
  });

  it('has neither limits nor icons below 15 live points', () => {
    const short = controlChart({ values: WEEKLY.slice(0, 14), polarity: 'higher', target: 95 });
    expect(short).to.include({
      hasLimits: false,
      variation: null,
      assurance: null,
      livePoints: 14,
      minimumPoints: 15,
    });
    expect(short.points[3]).to.include({ centre: null, upper: null, variation: 'commonCause' });
    expect(controlChart({ values: WEEKLY.slice(0, 15), polarity: 'higher' }).hasLimits).to.equal(true);
    const ghosted = controlChart({ values: WEEKLY.slice(0, 15), polarity: 'higher' }, { ghostAt: [3] });
    expect(ghosted.hasLimits).to.equal(false);
  });

  it('marks a point beyond a limit, and not one on it', () => {
    const steady = repeat(10, 10, 12);
    expect(fired([...steady, 40]).at(-1)).to.equal('aboveLimit');
    const { points } = chart(repeat(8, 10, 12));
    expect(points[0]?.upper).to.be.closeTo(16.32, 1e-12);
    expect(fired(repeat(20, 0.1)).join('')).to.equal('');
  });

  it('ends a shift at a point on the mean', () => {
    // Mean 10 in both: seven points above it, once in a row and once parted by a point on it.
    const together = [8, 8, 8, 8, 8, 8, 9, 11, 11, 12, 12, 12, 12, 11, 10, 12];
    const parted = [8, 8, 8, 8, 8, 8, 9, 11, 11, 12, 10, 12, 12, 12, 11, 12];
    expect(chart(together).points[0]?.centre).to.equal(10);
    expect(fired(together).filter((rules) => rules.includes('shiftAbove'))).to.have.lengthOf(7);
    expect(fired(parted).filter((rules) => rules.includes('shiftAbove'))).to.have.lengthOf(0);
    expect(fired(together, { shift: 8 }).some((rules) => rules.includes('shift'))).to.equal(false);
    expect(fired(parted, { shift: 4 }).filter((rules) => rules.includes('shiftAbove'))).to.have.lengthOf(5);
  });

  it('marks the seven points of a trend, and ends it at an equal neighbour', () => {
    const rising = [50, 52, 49, 51, 48, 49, 50, 51, 52, 53, 54, 50, 49, 51, 50];
    expect(fired(rising).filter((rules) => rules.includes('trendIncreasing'))).to.have.lengthOf(7);
    const tied = [50, 52, 49, 51, 48, 49, 50, 50, 51, 52, 53, 54, 49, 51, 50];
    expect(fired(tied).some((rules) => rules.includes('trend'))).to.equal(false);
    expect(
      fired(rising.slice(0, 10), { trend: 6 }).filter((rules) => rules.includes('trend')),
    ).to.have.lengthOf(6);
  });

  it('ends runs at a missing value, which also takes two moving ranges away', () => {
    const rising = [50, 52, 49, 51, 48, 49, 50, null, 51, 52, 53, 54, 49, 51, 50];
    expect(fired(rising).some((rules) => rules.includes('trend'))).to.equal(false);
    const { points } = chart([1, 2, null, 4, 5]);
    expect(points.map(({ movingRange }) => movingRange)).to.deep.equal([null, 1, null, null, 1]);
    expect(points[2]).to.include({ value: null, centre: 3, variation: 'commonCause' });
    expect(points[0]?.upper).to.be.closeTo(5.66, 1e-12);
  });

  it('draws a ghost between the lines and counts it for nothing, the range spanning it', () => {
    const { points, livePoints, last } = chart([10, 12, 500, 10, 12], { ghostAt: [2] });
    expect(points.map(({ movingRange }) => movingRange)).to.deep.equal([null, 2, null, 2, 2]);
    expect(points[2]).to.deep.include({
      value: 500,
      ghost: true,
      centre: 11,
      rules: [],
      variation: 'commonCause',
    });
    expect([livePoints, last]).to.deep.equal([4, 4]);
    const rising = [50, 52, 49, 51, 48, 49, 50, 999, 51, 52, 53, 54, 49, 51, 50];
    expect(
      fired(rising, { ghostAt: [7] }).filter((rules) => rules.includes('trendIncreasing')),
    ).to.have.lengthOf(7);
  });

  it('makes new lines from a rebase on, leaving the range that leads into it out', () => {
    const step = [...repeat(8, 10, 12), ...repeat(8, 50, 54)];
    const { points } = chart(step, { rebaseAt: [16] });
    expect([points[15]?.centre, points[16]?.centre]).to.deep.equal([11, 52]);
    expect(points[16]?.movingRange).to.equal(38);
    expect(points[16]?.upper).to.be.closeTo(52 + 2.66 * 4, 1e-12);
    expect(points.map(({ partition }) => partition)).to.deep.equal([...repeat(16, 0), ...repeat(16, 1)]);
  });

  it('restarts a shift at a rebase and lets a trend run across it, unless told otherwise', () => {
    const values = [
      50, 52, 49, 51, 50, 48, 47, 46, 45, 44, 43, 42, 41, 44, 43, 45, 42, 44, 46, 43, 45, 44, 42, 45,
    ];
    const across = fired(values, { rebaseAt: [10] });
    expect(across.slice(3, 13).every((rules) => rules.includes('trendDecreasing'))).to.equal(true);
    const within = fired(values, { rebaseAt: [10], trendAcrossRebase: false });
    expect(within[3]).to.include('trendDecreasing');
    expect(within[10]).to.equal('');
  });

  it('sets the limits by a baseline until the first rebase', () => {
    const values = [...repeat(5, 10, 12), ...repeat(5, 20, 24), ...repeat(5, 30, 38)];
    const { points } = chart(values, { baseline: 10, rebaseAt: [20] });
    expect([points[0]?.centre, points[19]?.centre, points[20]?.centre]).to.deep.equal([11, 11, 34]);
    expect(points[19]?.upper).to.be.closeTo(16.32, 1e-12);
  });

  it('screens outlying moving ranges only on request', () => {
    const values = [...repeat(15, 42), 43];
    expect(chart(values).points[0]?.upper).to.be.closeTo(42.23983333333334, 1e-12);
    expect(chart(values, { screenMovingRanges: true }).points[0]).to.include({
      centre: 42.0625,
      upper: 42.0625,
    });
    expect(chart(values, { screenMovingRanges: 'rangesAndPoints' }).points[0]).to.include({
      centre: 42,
      upper: 42,
    });
    expect(chart(CDI).points[0]?.upper).not.to.equal(
      chart(CDI, { screenMovingRanges: true }).points[0]?.upper,
    );
  });

  it('wants two of three between two and three sigma with all three on one side, and marks the outer ones', () => {
    const usual = [50, 50.6, 49.6, 50.4, 49.8, 50.5, 49.5, 50.2, 50.7, 49.7];
    const base = [...usual, ...usual];
    expect(fired([...base, 51, 52.3, 51.2, 52.4, 51, 50, ...usual]).slice(20, 25)).to.deep.equal([
      '', 'twoOfThreeAbove', '', 'twoOfThreeAbove', '',
    ]); // prettier-ignore
    expect(
      fired([...base, 51, 52.6, 49.9, 52.7, 51, 50, ...usual]).some((rules) => rules.includes('two')),
    ).to.equal(false);
    const withBeyond = [...base, 51, 52.5, 53.9, 51.2, 50, ...usual];
    expect(fired(withBeyond)[21]).to.equal('');
    expect(fired(withBeyond, { twoOfThreeBeyondThreeSigma: true })[21]).to.equal('twoOfThreeAbove');
  });

  it('reads a point that fires opposite rules as the conflict option says', () => {
    const values = [60, 61, 59, 62, 60, 61, 60, 62, 61, 60, 40, 41, 42, 43, 44, 45, 46, 47];
    expect(fired(values).at(-1)).to.include('shiftBelow').and.to.include('trendIncreasing');
    expect(chart(values).variation).to.equal('improvementHigh');
    expect(chart(values, { conflict: 'concern' }).variation).to.equal('concernLow');
    expect(chart(values, {}, { polarity: 'lower' }).variation).to.equal('improvementLow');
    expect(chart(values, {}, { polarity: 'none' }).variation).to.equal('neitherLow');
  });

  it('reads both icons from the last live point', () => {
    const values = [...repeat(10, 10, 12), 40, null, 11];
    const ghosted = chart(values, { ghostAt: [22] }, { target: [...repeat(20, 11), 3, 99, 99] });
    expect(ghosted).to.include({ last: 20, variation: 'improvementHigh', assurance: 'pass' });
    expect(chart(values)).to.include({ last: 22, variation: 'commonCause', assurance: null });
  });

  it('decides assurance with a target on a limit, or leaves it to chance', () => {
    const values = repeat(8, 10, 12);
    const icon = (target: number, polarity: 'higher' | 'lower' | 'none', options: ChartOptions = {}) =>
      chart(values, options, { target, polarity }).assurance;
    expect(icon(16.32, 'higher')).to.equal('fail');
    expect(icon(16.32, 'lower')).to.equal('pass');
    expect(icon(16.32, 'higher', { assuranceAtLimit: 'exclusive' })).to.equal('hitOrMiss');
    expect(icon(5.68, 'higher')).to.equal('pass');
    expect(icon(11, 'higher')).to.equal('hitOrMiss');
    expect(icon(11, 'none')).to.equal(null);
  });

  it('survives nothing, one point, and points that are all missing', () => {
    expect(chart([])).to.include({ last: null, variation: null, livePoints: 0 });
    expect(chart([5]).points[0]).to.include({ centre: 5, upper: null, movingRange: null });
    expect(chart([null, null]).points[1]).to.include({ centre: null, value: null });
    expect(chart([NaN, Infinity, 3]).livePoints).to.equal(1);
  });

  it('refuses parameters that mean nothing', () => {
    expect(() => chart([1], { shift: 1 })).to.throw(RangeError, 'invalid shift: 1');
    expect(() => chart([1], { trend: 2.5 })).to.throw(RangeError, 'invalid trend: 2.5');
    expect(() => chart([1], { baseline: -1 })).to.throw(RangeError, 'invalid baseline: -1');
    expect(() => chart([1], { ghostAt: [0.5] })).to.throw(RangeError, 'invalid position: 0.5');
  });

  it('takes rebase and ghost from the document by period', () => {
    const periods = ['2025-M01', '2025-M02', '2025-M03'];
    const options = chartOptions(
      { rebase: ['2025-M03', '2031-M01'], ghost: ['2025-M02'], shift: 8 },
      periods,
    );
    expect(options).to.deep.equal({ rebaseAt: [2], ghostAt: [1], shift: 8 });
  });
});

describe('controlChart of counts and ratios', () => {
  it('pools numerators and denominators for a p chart (qicharts2, PowerBI-SPC)', () => {
    const numerators = [14, 12, 15];
    const denominators = [52, 64, 70];
    const { points } = chart(
      undefined,
      { minimumPoints: 0 },
      { chart: 'p', numerators, denominators, multiplier: 100 },
    );
    const pooled = 41 / 186;
    expect(points[0]?.centre).to.be.closeTo(100 * pooled, 1e-12);
    expect(points[0]?.upper).to.be.closeTo(
      100 * (pooled + 3 * Math.sqrt((pooled * (1 - pooled)) / 52)),
      1e-12,
    );
    expect(points[0]?.value).to.be.closeTo((100 * 14) / 52, 1e-12);
    expect(points[1]?.upper).to.be.below(points[0]?.upper ?? 0);
  });

  it('holds limits where values can be', () => {
    const high = { numerators: [9, 10, 10], denominators: [10, 10, 10] };
    expect(chart(undefined, {}, { chart: 'p', ...high }).points[0]?.upper).to.equal(1);
    expect(chart([1, 0, 2, 1], {}, { chart: 'c' }).points[0]?.lower).to.equal(0);
    expect(chart([1, 0, 2, 1], {}, { chart: 'c' }).points[0]?.upper).to.equal(4);
    const few = { numerators: [1, 2], denominators: [100, 100] };
    expect(chart(undefined, {}, { chart: 'u', ...few }).points[0]?.lower).to.equal(0);
  });

  it('centres a g chart on the median and takes its limits from the mean', () => {
    const { points } = chart([5, 12, 8, 15, 3], {}, { chart: 'g' });
    expect(points[0]?.centre).to.equal(8);
    expect(points[0]?.upper).to.be.closeTo(8.6 + 3 * Math.sqrt(8.6 * 9.6), 1e-12);
    expect(points[0]?.lower).to.equal(0);
  });

  it('takes a t chart through the root 3.6 and back', () => {
    const root = (value: number) => value ** (1 / 3.6);
    const values = [10, 40, 20];
    const mean = (root(10) + root(40) + root(20)) / 3;
    const range = (root(40) - root(10) + root(40) - root(20)) / 2;
    const { points } = chart(values, {}, { chart: 't' });
    expect(points[0]?.centre).to.be.closeTo(mean ** 3.6, 1e-9);
    expect(points[0]?.upper).to.be.closeTo((mean + 2.66 * range) ** 3.6, 1e-9);
    expect(points[0]?.lower).to.be.closeTo((mean - 2.66 * range) ** 3.6, 1e-9);
    expect(chart([1, 400, 2], {}, { chart: 't' }).points[0]?.lower).to.equal(0);
  });

  it('widens the limits of a primed chart by the variation between points', () => {
    const data = { numerators: [100, 300, 120, 280], denominators: [1000, 1000, 1000, 1000] };
    const plain = chart(undefined, {}, { chart: 'p', ...data }).points[0];
    const primed = chart(undefined, {}, { chart: 'pPrime', ...data }).points[0];
    expect(primed?.centre).to.equal(plain?.centre);
    // Ranges of the standard scores: 200, 180 and 160 thousandths over one sigma.
    const factor = 0.18 / Math.sqrt((0.2 * 0.8) / 1000) / 1.128;
    const width = ((plain?.upper ?? 0) - (plain?.centre ?? 0)) * factor;
    expect(primed?.upper).to.be.closeTo(Math.min(1, 0.2 + width), 1e-12);
  });

  it('leaves a point without its denominator out, and never divides by zero', () => {
    const { points, livePoints } = chart(
      undefined,
      {},
      { chart: 'u', numerators: [1, 2, 3, null], denominators: [10, 0, null, 10] },
    );
    expect(points.map(({ value }) => value)).to.deep.equal([0.1, null, null, null]);
    expect(livePoints).to.equal(1);
    expect(points[1]?.upper).to.equal(null);
  });
});

describe('properties of controlChart', () => {
  const value = fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: -500, max: 500 }) },
    { weight: 1, arbitrary: fc.constant(null) },
  );
  const series = fc.array(value, { minLength: 0, maxLength: 40 });
  const MIRROR = {
    above: 'below',
    below: 'above',
    Above: 'Below',
    Below: 'Above',
    Increasing: 'Decreasing',
    Decreasing: 'Increasing',
  };
  const mirrored = (rules: string) =>
    rules.replace(
      /above|below|Above|Below|Increasing|Decreasing/g,
      (word) => MIRROR[word as keyof typeof MIRROR],
    );

  it('a shift of all values and the target changes no rule and no icon', () => {
    fc.assert(
      fc.property(
        series,
        fc.integer({ min: -1000, max: 1000 }),
        fc.integer({ min: -500, max: 500 }),
        (values, by, target) => {
          const moved = values.map((number) => (number === null ? null : number + by));
          expect(fired(moved)).to.deep.equal(fired(values));
          const [a, b] = [chart(values, {}, { target }), chart(moved, {}, { target: target + by })];
          expect([b.variation, b.assurance]).to.deep.equal([a.variation, a.assurance]);
        },
      ),
    );
  });

  it('mirrored values with mirrored polarity say the same', () => {
    fc.assert(
      fc.property(series, fc.integer({ min: -500, max: 500 }), (values, target) => {
        const mirror = values.map((number) => (number === null ? null : -number));
        expect(fired(mirror).map((rules) => rules.split(' ').sort().join(' '))).to.deep.equal(
          fired(values).map((rules) => mirrored(rules).split(' ').sort().join(' ')),
        );
        const [a, b] = [
          chart(values, {}, { target }),
          chart(mirror, {}, { target: -target, polarity: 'lower' }),
        ];
        const kind = (variation: string | null) => variation?.replace(/High|Low/, '');
        expect([kind(b.variation), b.assurance]).to.deep.equal([kind(a.variation), a.assurance]);
      }),
    );
  });

  it('icons alone are those of the whole chart', () => {
    fc.assert(
      fc.property(series, (values) => {
        const input: ChartInput = { values, polarity: 'lower', target: 3 };
        expect(controlChart(input)).to.deep.include(controlChartIcons(input));
      }),
    );
  });

  it('no NaN and no infinity leaves, whatever goes in', () => {
    const anything = fc.array(fc.oneof(fc.double(), fc.constant(null)), { maxLength: 30 });
    const kinds = fc.constantFrom(
      'xmr',
      'mr',
      'p',
      'pPrime',
      'u',
      'uPrime',
      'c',
      'g',
      't',
      'xbar',
      's',
    ) as fc.Arbitrary<NonNullable<ChartInput['chart']>>;
    fc.assert(
      fc.property(kinds, anything, anything, (kind, values, others) => {
        const input = {
          chart: kind,
          values,
          numerators: values,
          denominators: others,
          deviations: others,
          target: 1,
        };
        const { points } = chart(values, { screenMovingRanges: true }, input);
        for (const figure of points.flatMap((point) => Object.values(point) as unknown[])) {
          if (typeof figure === 'number') expect(Number.isFinite(figure)).to.equal(true);
        }
      }),
    );
  });
});
