import { expect } from 'chai';
import fc from 'fast-check';
import type { Figure } from '../figure.js';
import {
  countedMarkers,
  medianDeviations,
  orderStatistics,
  percentile,
  quantileBounds,
  type QuantileDefinition,
  quantileOutcome,
  quantiles,
  rank,
} from './index.js';

const ABSENT = [null, 'missing', 'suppressed', 'notCollected', 'notApplicable'] as const;
const DEFINITIONS: readonly QuantileDefinition[] = ['phe', 'percentile', 'ntile'];
const TIES = [1, 1, 1, 2, 2, 3, 3, 3, 3, 9, 9, 10];
const values = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 5, maxLength: 60 });

describe('quantiles', () => {
  // Figures of PHEindicatormethods testQuantiles, of the Fingertips engine and of SQL's NTILE for the same values.
  it('divides ties in the three ways the field uses', () => {
    expect(quantiles(TIES, { quantiles: 5 })).to.deep.equal([1, 1, 1, 2, 2, 3, 3, 3, 3, 4, 4, 5]);
    expect(quantiles(TIES, { quantiles: 5, definition: 'percentile' })).to.deep.equal([
      1, 1, 1, 2, 2, 3, 3, 3, 3, 5, 5, 5,
    ]);
    expect(quantiles(TIES, { quantiles: 5, definition: 'ntile' })).to.deep.equal([
      1, 1, 1, 2, 2, 2, 3, 3, 4, 4, 5, 5,
    ]);
  });
  it('puts a value that is its own bound in the lower group, however many decimals it has', () => {
    // Six values, five groups: every value but the least is a bound.
    const thirds = [1, 2, 4, 5, 7, 8].map((third) => third / 3);
    const whole = quantiles([1, 2, 4, 5, 7, 8], { quantiles: 5, definition: 'percentile' });
    expect(whole).to.deep.equal([1, 1, 2, 3, 4, 5]);
    expect(quantiles(thirds, { quantiles: 5, definition: 'percentile' })).to.deep.equal(whole);
  });
  it('reproduces published deciles with the highest first', () => {
    const life = [
      118.7460481, 131.2778276, 137.109864, 137.7256526, 138.9005229, 143.263302, 145.5966707, 146.6971262,
      153.6912833, 155.763081, 157.1222286, 171.2170455,
    ];
    expect(quantiles(life, { quantiles: 10, highestFirst: true })).to.deep.equal([
      10, 9, 8, 7, 6, 6, 5, 4, 3, 2, 1, 1,
    ]);
  });
  it('leaves absent values out and counts zero', () => {
    const figures: Figure[] = [3, null, 7, 0, 'suppressed', 9, 12, 5, 5, 20, 18, 2];
    expect(quantiles(figures, { quantiles: 5 })).to.deep.equal([2, null, 3, 1, null, 4, 4, 2, 2, 5, 5, 1]);
    for (const definition of DEFINITIONS) {
      for (const absent of ABSENT) {
        expect(quantiles([absent, 1, 2, 3, 0], { quantiles: 4, definition })).to.deep.equal([
          null,
          2,
          3,
          4,
          1,
        ]);
      }
    }
  });
  it('divides no fewer areas than groups, or than the document asks for', () => {
    for (const definition of DEFINITIONS) {
      expect(quantiles([1, 2, 3, null], { quantiles: 4, definition })).to.deep.equal([
        null,
        null,
        null,
        null,
      ]);
      expect(quantiles([1, 2, 3, 4, 5], { quantiles: 5, definition, minimumAreas: 6 })).to.deep.equal(
        Array(5).fill(null),
      );
    }
    expect(quantiles([1, 2, 3], { quantiles: 4, minimumAreas: 1 })).to.deep.equal([null, null, null]);
    expect(quantiles([], { quantiles: 4, definition: 'ntile', minimumAreas: 0 })).to.deep.equal([]);
  });
  it('puts a value on a bound into the lower group, in spite of rounding', () => {
    const figures = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6];
    expect(quantiles(figures, { quantiles: 5, definition: 'percentile' })).to.deep.equal([1, 1, 2, 3, 4, 5]);
  });
  it('keeps the lowest in group 1 where rounding would give group 0', () => {
    const found = quantiles(
      Array.from({ length: 17 }, (_, index) => index),
      { quantiles: 7 },
    );
    expect(found[0]).to.equal(1);
  });
  it('refuses less than two groups and figures that are no numbers', () => {
    expect(() => quantiles([1, 2], { quantiles: 1 })).to.throw(RangeError, 'invalid number of quantiles: 1');
    expect(() => quantiles([1, Number.NaN], { quantiles: 2 })).to.throw(RangeError, 'invalid value: NaN');
  });
  it('depends neither on the order of areas nor on a shift of all values, ties staying together by rank or bounds', () => {
    fc.assert(
      fc.property(
        values,
        fc.constantFrom<QuantileDefinition>('phe', 'percentile'),
        fc.constantFrom(4, 5),
        (given, definition, count) => {
          const found = quantiles(given, { quantiles: count, definition });
          expect(quantiles([...given].reverse(), { quantiles: count, definition })).to.deep.equal(
            [...found].reverse(),
          );
          expect(
            quantiles(
              given.map((value) => value + 7),
              { quantiles: count, definition },
            ),
          ).to.deep.equal(found);
          given.forEach((value, index) => {
            expect(found[index]).to.equal(found[given.indexOf(value)]);
          });
        },
      ),
    );
  });
  it('rises with the value and stays within 1 and the number of groups', () => {
    fc.assert(
      fc.property(
        values,
        fc.constantFrom(...DEFINITIONS),
        fc.constantFrom(4, 5, 10),
        (given, definition, count) => {
          const sorted = [...given].sort((a, b) => a - b);
          const found = quantiles(sorted, { quantiles: count, definition });
          found.forEach((group, index) => {
            if (group === null) return;
            expect(group).to.be.within(found[index - 1] ?? 1, count);
          });
        },
      ),
    );
  });
  it('makes counted groups of sizes that differ by one at most', () => {
    fc.assert(
      fc.property(values, fc.constantFrom(4, 5), (given, count) => {
        const found = quantiles(given, { quantiles: count, definition: 'ntile' });
        const sizes = Array.from(
          { length: count },
          (_, index) => found.filter((group) => group === index + 1).length,
        );
        expect(Math.max(...sizes) - Math.min(...sizes)).to.be.at.most(1);
      }),
    );
  });
});

describe('quantileOutcome', () => {
  it('gives five words to quintiles, four to quartiles, two deciles a word', () => {
    const words = (count: number, polarity: 'higher' | 'lower' | 'none') =>
      Array.from({ length: count }, (_, index) => quantileOutcome(index + 1, count, polarity));
    expect(words(5, 'higher')).to.deep.equal(['worst', 'worse', 'similar', 'better', 'best']);
    expect(words(5, 'lower')).to.deep.equal(['best', 'better', 'similar', 'worse', 'worst']);
    expect(words(4, 'higher')).to.deep.equal(['worst', 'worse', 'better', 'best']);
    expect(words(4, 'none')).to.deep.equal(['lowest', 'lower', 'higher', 'highest']);
    expect(new Set(words(10, 'higher'))).to.deep.equal(
      new Set(['worst', 'worse', 'similar', 'better', 'best']),
    );
    expect([words(10, 'higher')[4], words(10, 'higher')[5]]).to.deep.equal(['similar', 'similar']);
  });
  it('compares nothing without a group or where polarity is not applicable', () => {
    expect(quantileOutcome(null, 5, 'higher')).to.equal('notComparable');
    expect(quantileOutcome(1, 5, 'notApplicable')).to.equal('notComparable');
  });
  it('refuses a group that does not exist', () => {
    expect(() => quantileOutcome(6, 5, 'higher')).to.throw(RangeError, 'invalid quantile: 6');
    expect(() => quantileOutcome(1, 3, 'higher')).to.throw(RangeError, 'invalid number of quantiles: 3');
  });
});

describe('orderStatistics and markers', () => {
  it('interpolates percentiles as R and the Fingertips engine do', () => {
    const { p5, p25, median, p75, p95 } = orderStatistics([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]) ?? {};
    [1.45, 3.25, 5.5, 7.75, 9.55].forEach((percentile, index) => {
      expect([p5, p25, median, p75, p95][index]).to.be.closeTo(percentile, 1e-12);
    });
    expect(quantileBounds([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 5)).to.deep.equal([1, 2.8, 4.6, 6.4, 8.2, 10]);
  });
  it('gives one percentile for a target made of the areas themselves', () => {
    expect(percentile([1, 2, 3, 4, 5, null], 0.25)).to.equal(2);
    expect(percentile([0], 0.9)).to.equal(0);
    for (const absent of ABSENT) expect(percentile([absent], 0.5)).to.equal(null);
    expect(() => percentile([1], 25)).to.throw(RangeError, 'invalid probability: 25');
  });
  it('counts markers off without interpolating', () => {
    expect(countedMarkers([50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60])).to.deep.equal([50, 52, 55, 58, 60]);
    expect(countedMarkers([2, 1])).to.deep.equal([1, 1, 2, 2, 2]);
  });
  it('leaves absent values out, counts zeros, and has nothing to say without values', () => {
    expect(orderStatistics([0, null, 'suppressed', 4])).to.deep.include({
      count: 2,
      minimum: 0,
      median: 2,
      maximum: 4,
    });
    expect(orderStatistics([...ABSENT])).to.equal(null);
    expect(countedMarkers([...ABSENT])).to.equal(null);
    expect(quantileBounds([1, 2, 3, null], 4)).to.equal(null);
  });
});

describe('rank', () => {
  const ranks = (figures: readonly Figure[], polarity: 'higher' | 'lower' | 'none' = 'higher') =>
    rank(
      figures.map((value) => ({ value })),
      polarity,
    ).map((entry) => entry?.rank ?? null);

  it('puts the best first by polarity, ties sharing the smaller rank', () => {
    expect(ranks([10, 30, 20, 30])).to.deep.equal([4, 1, 3, 1]);
    expect(ranks([10, 30, 20, 30], 'lower')).to.deep.equal([1, 3, 2, 3]);
    expect(ranks([10, 30, 20, 30], 'none')).to.deep.equal([4, 1, 3, 1]);
    expect(rank([{ value: 5 }, { value: 5 }, { value: 1 }], 'higher')[1]).to.deep.equal({
      rank: 1,
      of: 3,
      tied: 2,
    });
  });
  it('ranks zero, but nothing absent', () => {
    expect(ranks([0, ...ABSENT, 5])).to.deep.equal([2, null, null, null, null, null, 1]);
    expect(ranks([0, -0])).to.deep.equal([1, 1]);
  });
  it('never ranks the comparator', () => {
    const areas = [{ value: 1 }, { value: 9, isComparator: true }, { value: 3 }];
    expect(rank(areas, 'higher')).to.deep.equal([
      { rank: 2, of: 2, tied: 1 },
      null,
      { rank: 1, of: 2, tied: 1 },
    ]);
  });
  it('refuses figures that are no numbers', () => {
    expect(() => ranks([Infinity])).to.throw(RangeError, 'invalid value: Infinity');
  });
  it('is not changed by any transformation that keeps the order, nor by the order of areas', () => {
    fc.assert(
      fc.property(values, (given) => {
        expect(ranks(given.map((value) => value ** 3 + 5))).to.deep.equal(ranks(given));
        expect(ranks([...given].reverse())).to.deep.equal(ranks(given).reverse());
        expect(
          ranks(
            given.map((value) => -value),
            'lower',
          ),
        ).to.deep.equal(ranks(given));
      }),
    );
  });
  it('says how many areas are better', () => {
    fc.assert(
      fc.property(values, (given) => {
        ranks(given).forEach((position, index) => {
          expect(position).to.equal(1 + given.filter((value) => value > (given[index] ?? 0)).length);
        });
      }),
    );
  });
});

describe('medianDeviations', () => {
  it('measures distance from the middle in median distances', () => {
    const { median, deviation, scores } = medianDeviations([1, 2, 4, 7, 100]);
    expect([median, deviation]).to.deep.equal([4, 3]);
    expect(scores).to.deep.equal([-1, -2 / 3, 0, 1, 32]);
  });
  it('scores zero but nothing absent', () => {
    expect(medianDeviations([0, null, 2, 'suppressed', 4]).scores).to.deep.equal([-1, null, 0, null, 1]);
  });
  it('says why there are no scores', () => {
    expect(medianDeviations([5, 5, 5, 9]).reason?.code).to.equal('benchmark/noSpread');
    expect(medianDeviations([...ABSENT]).reason?.code).to.equal('aggregate/noValues');
  });
  it('does not change with the unit or the zero of the scale', () => {
    fc.assert(
      fc.property(values, (given) => {
        const scores = medianDeviations(given).scores;
        medianDeviations(given.map((value) => 4 * value + 9)).scores.forEach((score, index) => {
          if (score === null) expect(scores[index]).to.equal(null);
          else expect(score).to.be.closeTo(scores[index] ?? Number.NaN, 1e-9);
        });
      }),
    );
  });
});
