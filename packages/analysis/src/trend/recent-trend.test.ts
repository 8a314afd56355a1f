import { expect } from 'chai';
import fc from 'fast-check';
import { recentTrend } from './recent-trend.js';
import type { TrendPoint } from './trend-point.js';

// Percentage with 95 % limits, 2014 to 2018 (Fingertips engine's own test, TrendMarkerCalculatorTest): χ² 46.77 and 47.90.
const RISING: readonly TrendPoint[] = [
  { count: 994, denominator: 40299, value: 24.67, lower: 23.16, upper: 26.25 },
  { count: 1023, denominator: 41527, value: 24.6, lower: 23.15, upper: 26.19 },
  { count: 1199, denominator: 42811, value: 28, lower: 26.44, upper: 29.64 },
  { count: 1332, denominator: 44064, value: 30.2, lower: 28.63, upper: 31.9 },
  { count: 1367, denominator: 44701, value: 30.6, lower: 28.98, upper: 32.25 },
];

const share = (count: number, denominator = 1000): TrendPoint => {
  const value = (100 * count) / denominator;
  return { count, denominator, value, lower: value - 2, upper: value + 2 };
};

describe('recentTrend', () => {
  it('finds a significant rise and says whether that is better', () => {
    const result = recentTrend(RISING, { polarity: 'lower' });
    expect(result).to.include({ trend: 'increasing', judgement: 'gettingWorse', reason: 'significant' });
    expect(result.chiSquare).to.be.closeTo(46.76531579206233, 1e-9);
    expect(result.slope).to.be.closeTo(1.7515662230663378, 1e-3);
    expect(recentTrend(RISING, { polarity: 'higher' }).judgement).to.equal('gettingBetter');
    expect(recentTrend(RISING, { polarity: 'none' }).judgement).to.equal(null);
    expect(recentTrend([...RISING].reverse(), { polarity: 'lower' })).to.include({
      trend: 'decreasing',
      judgement: 'gettingBetter',
    });
  });

  it('uses the counts of a proportion', () => {
    const result = recentTrend(RISING, { polarity: 'higher', kind: 'proportion' });
    expect(result.chiSquare).to.be.closeTo(47.896676707589116, 1e-9);
    expect(result.trend).to.equal('increasing');
  });

  it('stays silent just below the threshold (χ² 9.36, 9.31)', () => {
    const points = [
      { count: 200, denominator: 2000, value: 10, lower: 8.7609, upper: 11.3924 },
      { count: 214, denominator: 2000, value: 10.7, lower: 9.4198, upper: 12.1309 },
      { count: 228, denominator: 2000, value: 11.4, lower: 10.0805, upper: 12.8675 },
      { count: 241, denominator: 2000, value: 12.05, lower: 10.6955, upper: 13.55 },
      { count: 255, denominator: 2000, value: 12.75, lower: 11.3593, upper: 14.2835 },
    ];
    const result = recentTrend(points, { polarity: 'higher' });
    expect(result).to.include({ trend: 'noSignificantChange', judgement: null, reason: 'notSignificant' });
    expect(result.chiSquare).to.be.closeTo(9.359566873201842, 1e-9);
    expect(recentTrend(points, { polarity: 'higher', kind: 'proportion' }).chiSquare).to.be.closeTo(
      9.305444664309888,
      1e-9,
    );
  });

  it('makes no trend of one year', () => {
    const jump = [share(100), share(100), share(100), share(100), share(220)];
    for (const kind of ['proportion', 'other'] as const) {
      expect(recentTrend(jump, { polarity: 'higher', kind })).to.include({
        trend: 'noSignificantChange',
        reason: 'oneYearDecides',
      });
      expect(recentTrend(jump, { polarity: 'higher', kind, zeroSlope: 'positive' }).trend).to.equal(
        'increasing',
      );
    }
  });

  it('looks at the last five points only', () => {
    const long = [
      share(500),
      share(480),
      share(460),
      share(100),
      share(103),
      share(99),
      share(101),
      share(102),
    ];
    expect(recentTrend(long, { polarity: 'higher' }).reason).to.equal('notSignificant');
  });

  it('says that it cannot be calculated, never "no change"', () => {
    const reasonOf = (points: readonly TrendPoint[], kind: 'proportion' | 'other' = 'other') => {
      const { trend, reason, chiSquare, slope } = recentTrend(points, { polarity: 'higher', kind });
      expect([trend, chiSquare, slope]).to.deep.equal(['cannotBeCalculated', null, null]);
      return reason;
    };
    const withLast = (point: TrendPoint) => [...RISING.slice(0, 4), point];
    expect(reasonOf(RISING.slice(1))).to.equal('tooFewPoints');
    expect(reasonOf([])).to.equal('tooFewPoints');
    expect(reasonOf(withLast({ value: null }))).to.equal('missingValue');
    expect(reasonOf(withLast({ value: 5 }))).to.equal('missingLimits');
    expect(reasonOf(withLast({ value: 5, lower: 6, upper: 4 }))).to.equal('missingLimits');
    expect(reasonOf(withLast({ value: 5, lower: 5, upper: 5 }))).to.equal('noVariation');
    expect(reasonOf(withLast({ value: 100, count: 5, denominator: 5 }), 'proportion')).to.equal(
      'countEqualsDenominator',
    );
    expect(reasonOf(withLast({ value: 5 }), 'proportion')).to.equal('missingValue');
    expect(
      reasonOf(
        Array.from({ length: 5 }, () => share(0)),
        'proportion',
      ),
    ).to.equal('noVariation');
  });

  it('a break is not closed up', () => {
    const broken = [share(40), share(60), { value: null }, share(110), share(140), share(170)];
    expect(recentTrend(broken, { polarity: 'higher' }).reason).to.equal('missingValue');
  });

  it('mirrors with time and polarity, ignores a constant, and lets no NaN out', () => {
    const point = fc.record({
      value: fc.integer({ min: 0, max: 100 }),
      width: fc.integer({ min: 1, max: 20 }),
    });
    fc.assert(
      fc.property(
        fc.array(point, { minLength: 5, maxLength: 5 }),
        fc.integer({ min: -50, max: 50 }),
        (points, by) => {
          const of = (list: typeof points, add: number) =>
            recentTrend(
              list.map(({ value, width }) => ({
                value: value + add,
                lower: value + add - width,
                upper: value + add + width,
              })),
              { polarity: 'higher' },
            );
          const [one, moved, back] = [of(points, 0), of(points, by), of([...points].reverse(), 0)];
          expect(moved.trend).to.equal(one.trend);
          expect(moved.chiSquare).to.be.closeTo(one.chiSquare ?? NaN, 1e-6);
          const mirror = { increasing: 'decreasing', decreasing: 'increasing' } as Record<string, string>;
          expect(back.trend).to.equal(mirror[one.trend] ?? one.trend);
        },
      ),
    );
    const anything = fc.oneof(fc.double(), fc.constant(null), fc.integer({ min: 0, max: 9 }));
    const wild = fc.record({
      value: anything,
      lower: anything,
      upper: anything,
      count: anything,
      denominator: anything,
    });
    fc.assert(
      fc.property(
        fc.array(wild, { maxLength: 6 }),
        fc.constantFrom('proportion', 'other'),
        (points, kind) => {
          const { slope, chiSquare } = recentTrend(points, { polarity: 'lower', kind: kind });
          for (const figure of [slope, chiSquare])
            expect(figure === null || Number.isFinite(figure)).to.equal(true);
        },
      ),
    );
  });
});
