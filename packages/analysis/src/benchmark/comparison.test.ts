import { expect } from 'chai';
import fc from 'fast-check';
import type { Polarity } from '../codes.js';
import type { Figure } from '../figure.js';
import {
  compareIntervals,
  compareWithExpected,
  compareWithInterval,
  compareWithTwoLevels,
  type Comparison,
  expectedProportionLimits,
  expectedRateLimits,
  levelAndRate,
} from './index.js';

const ABSENT = [null, 'missing', 'suppressed', 'notCollected', 'notApplicable'] as const;
const POLARITIES: readonly Polarity[] = ['higher', 'lower', 'target', 'none', 'notApplicable'];
const OPPOSITE: Readonly<Partial<Record<string, string>>> = {
  better: 'worse',
  worse: 'better',
  best: 'worst',
  worst: 'best',
  green: 'red',
  red: 'green',
};
const figures = fc.double({ min: -1e6, max: 1e6, noNaN: true });

function turned(outcome: string): string {
  return OPPOSITE[outcome] ?? outcome;
}

describe('compareWithInterval', () => {
  const interval = { lower: 10, upper: 12 } as const;
  // Fingertips engine, SingleOverlappingCIsForOneCILevelComparatorTest, and its edges run through the engine.
  it('finds a comparator on a limit similar', () => {
    for (const comparator of [10, 11, 12]) {
      expect(compareWithInterval({ ...interval, comparator, polarity: 'higher' })).to.equal('similar');
    }
  });
  it('judges a comparator just outside by polarity', () => {
    const outcomes = (comparator: number) =>
      POLARITIES.map((polarity) => compareWithInterval({ ...interval, comparator, polarity }));
    expect(outcomes(9.999999)).to.deep.equal(['better', 'worse', 'higher', 'higher', 'notComparable']);
    expect(outcomes(12.000001)).to.deep.equal(['worse', 'better', 'lower', 'lower', 'notComparable']);
  });
  it('compares nothing absent, whatever the reason, but a zero like any number', () => {
    for (const absent of [...ABSENT, undefined]) {
      const polarity = 'higher';
      expect(compareWithInterval({ lower: absent, upper: 2, comparator: 3, polarity })).to.equal(
        'notComparable',
      );
      expect(compareWithInterval({ lower: 1, upper: absent, comparator: 3, polarity })).to.equal(
        'notComparable',
      );
      expect(compareWithInterval({ lower: 1, upper: 2, comparator: absent, polarity })).to.equal(
        'notComparable',
      );
    }
    expect(
      compareWithInterval({ lower: 1, upper: 2, comparator: 3, value: null, polarity: 'higher' }),
    ).to.equal('notComparable');
    expect(compareWithInterval({ lower: 0, upper: 0, comparator: 0, value: 0, polarity: 'higher' })).to.equal(
      'similar',
    );
    expect(compareWithInterval({ lower: 1, upper: 2, comparator: 0, polarity: 'lower' })).to.equal('worse');
  });
  it('never compares an area with itself', () => {
    const input = { ...interval, comparator: 3, polarity: 'higher', isComparator: true } as const;
    expect(compareWithInterval(input)).to.equal('notComparable');
  });
  it('does not judge limits in the wrong order or not finite', () => {
    expect(compareWithInterval({ lower: 12, upper: 10, comparator: 3, polarity: 'higher' })).to.equal(
      'notComparable',
    );
    expect(compareWithInterval({ lower: Number.NaN, upper: 10, comparator: 3, polarity: 'higher' })).to.equal(
      'notComparable',
    );
  });
  it('turns better into worse with the polarity, and is not moved by a shift of everything', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.nat(1e6),
        fc.integer(),
        fc.integer({ min: -1e6, max: 1e6 }),
        (lower, width, comparator, by) => {
          const input = { lower, upper: lower + width, comparator };
          const outcome = compareWithInterval({ ...input, polarity: 'higher' });
          expect(compareWithInterval({ ...input, polarity: 'lower' })).to.equal(turned(outcome));
          const moved = { lower: lower + by, upper: lower + width + by, comparator: comparator + by };
          expect(compareWithInterval({ ...moved, polarity: 'higher' })).to.equal(outcome);
        },
      ),
    );
  });
});

describe('compareWithTwoLevels', () => {
  const value = { lower: 2.5, upper: 2.7, lower998: 2.3, upper998: 2.9 } as const;
  const at = (comparator: Figure, polarity: Polarity = 'higher') =>
    compareWithTwoLevels({ ...value, comparator, polarity });

  // Fingertips engine, comparator for 95 % and 99.8 %, and its edges run through the engine.
  it('grades by the limits a comparator is beyond', () => {
    expect([3, 2.8, 2.6, 2.4, 2.2].map((comparator) => at(comparator))).to.deep.equal([
      'worst',
      'worse',
      'similar',
      'better',
      'best',
    ]);
  });
  it('takes the milder on a limit', () => {
    expect([2.3, 2.5, 2.7, 2.9].map((comparator) => at(comparator))).to.deep.equal([
      'better',
      'similar',
      'similar',
      'worse',
    ]);
  });
  it('has words without judgement', () => {
    expect([3, 2.8, 2.4, 2.2].map((comparator) => at(comparator, 'none'))).to.deep.equal([
      'lowest',
      'lower',
      'higher',
      'highest',
    ]);
  });
  it('compares nothing when an outer limit or anything else is absent', () => {
    for (const absent of ABSENT) {
      expect(at(absent)).to.equal('notComparable');
      expect(
        compareWithTwoLevels({ ...value, lower998: absent, comparator: 2.6, polarity: 'higher' }),
      ).to.equal('notComparable');
      expect(compareWithTwoLevels({ ...value, lower: absent, comparator: 3, polarity: 'higher' })).to.equal(
        'notComparable',
      );
    }
  });
  it('turns with the polarity', () => {
    fc.assert(
      fc.property(figures, (comparator) => {
        expect(at(comparator, 'lower')).to.equal(turned(at(comparator, 'higher')));
      }),
    );
  });
});

describe('compareIntervals', () => {
  const outcome = (upper: Figure, comparatorLower: Figure, polarity: Polarity = 'higher'): Comparison =>
    compareIntervals({ lower: 2.7, upper, comparatorLower, comparatorUpper: 4.5, polarity });

  it('finds touching intervals similar and parted ones different', () => {
    expect(outcome(3.5, 3.5)).to.equal('similar');
    const above = { lower: 4.5, upper: 5, comparatorLower: 3.5, polarity: 'higher' } as const;
    expect(compareIntervals({ ...above, comparatorUpper: 4.5 })).to.equal('similar');
    expect(compareIntervals({ ...above, comparatorUpper: 4.4999 })).to.equal('better');
    expect(outcome(3.4999, 3.5)).to.equal('worse');
    expect(outcome(3.4999, 3.5, 'lower')).to.equal('better');
    expect(outcome(3.4999, 3.5, 'none')).to.equal('lower');
    expect(outcome(3.4999, 3.5, 'notApplicable')).to.equal('notComparable');
  });
  it('compares nothing absent, in the wrong order, or with itself', () => {
    for (const absent of ABSENT)
      expect([outcome(absent, 3), outcome(3, absent)]).to.deep.equal(['notComparable', 'notComparable']);
    expect(outcome(2, 3)).to.equal('notComparable');
    expect(outcome(3, 9)).to.equal('notComparable');
    const input = {
      lower: 1,
      upper: 2,
      comparatorLower: 3,
      comparatorUpper: 4,
      polarity: 'higher',
      isComparator: true,
    } as const;
    expect(compareIntervals(input)).to.equal('notComparable');
  });
  it('is the opposite seen from the other side', () => {
    fc.assert(
      fc.property(figures, fc.nat(100), figures, fc.nat(100), (a, width, b, other) => {
        const here = { lower: a, upper: a + width, comparatorLower: b, comparatorUpper: b + other };
        const there = { lower: b, upper: b + other, comparatorLower: a, comparatorUpper: a + width };
        expect(compareIntervals({ ...there, polarity: 'higher' })).to.equal(
          turned(compareIntervals({ ...here, polarity: 'higher' })),
        );
      }),
    );
  });
});

describe('limits expected around a comparator', () => {
  // Fingertips engine, comparator of proportions and of rates.
  it('judges a proportion at its own denominator', () => {
    const outcome = (value: number, denominator: number) =>
      compareWithExpected({
        value,
        ...expectedProportionLimits({ comparator: 8.961108687627933, denominator, multiplier: 100 }),
        polarity: 'lower',
      });
    expect(outcome(7.706576728499156, 5930)).to.equal('better');
    expect(outcome(9.898812142542896, 2273)).to.equal('similar');
    expect(outcome(12.474645030425965, 1972)).to.equal('worse');
  });
  it('judges a rate by the events expected', () => {
    const limits = expectedRateLimits({
      comparator: 2.132708657734625,
      denominator: 409489,
      multiplier: 100_000,
      confidence: 0.998,
    });
    expect(compareWithExpected({ value: 4.1515156695295845, ...limits, polarity: 'lower' })).to.equal(
      'similar',
    );
  });
  it('has no limits without a denominator, and compares nothing absent', () => {
    const limits = expectedProportionLimits({ comparator: 10, denominator: 0, multiplier: 100 });
    expect(limits).to.deep.equal({ lower: null, upper: null });
    expect(expectedRateLimits({ comparator: 10, denominator: 0, multiplier: 100 })).to.deep.equal(limits);
    expect(compareWithExpected({ value: 10, ...limits, polarity: 'lower' })).to.equal('notComparable');
    for (const value of ABSENT) {
      expect(compareWithExpected({ value, lower: 1, upper: 2, polarity: 'lower' })).to.equal('notComparable');
    }
    expect(compareWithExpected({ value: 0, lower: 0, upper: 2, polarity: 'lower' })).to.equal('similar');
    expect(compareWithExpected({ value: 2, lower: 0, upper: 2, polarity: 'lower' })).to.equal('similar');
  });
  it('refuses a comparator that cannot be a proportion', () => {
    expect(() => expectedProportionLimits({ comparator: 101, denominator: 5, multiplier: 100 })).to.throw(
      RangeError,
      'invalid comparator: 101',
    );
  });
});

describe('levelAndRate', () => {
  const span = (first: Figure, last: Figure) => ({ first, last });

  it('is green when both are better, red when both are worse, amber when mixed', () => {
    expect(levelAndRate(span(50, 60), span(50, 55), 'higher').outcome).to.equal('green');
    expect(levelAndRate(span(50, 60), span(50, 55), 'lower').outcome).to.equal('red');
    expect(levelAndRate(span(70, 71), span(50, 60), 'higher').outcome).to.equal('amber');
  });
  it('is similar when both are equal, and amber when only one is', () => {
    expect(levelAndRate(span(50, 60), span(50, 60), 'higher').outcome).to.equal('similar');
    const equalLevel = levelAndRate(span(50, 60), span(55, 60), 'higher');
    expect([equalLevel.outcome, equalLevel.level, equalLevel.rate]).to.deep.equal([
      'amber',
      'similar',
      'better',
    ]);
  });
  it('says the changes in per cent', () => {
    const { change, comparatorChange } = levelAndRate(span(50, 60), span(40, 30), 'higher');
    expect(change).to.be.closeTo(20, 1e-12);
    expect(comparatorChange).to.be.closeTo(-25, 1e-12);
  });
  it('finds the same growth equal in spite of rounding', () => {
    expect(levelAndRate(span(3, 3.3), span(1, 1.1), 'higher').rate).to.equal('similar');
  });
  it('compares nothing absent, nothing from a first value of 0 or less, and nothing without a better side', () => {
    for (const absent of ABSENT) {
      expect(levelAndRate(span(absent, 3), span(1, 2), 'higher').outcome).to.equal('notComparable');
      expect(levelAndRate(span(1, 3), span(1, absent), 'higher').outcome).to.equal('notComparable');
    }
    expect(levelAndRate(span(0, 3), span(1, 2), 'higher').outcome).to.equal('notComparable');
    expect(levelAndRate(span(-1, 3), span(1, 2), 'higher').outcome).to.equal('notComparable');
    expect(levelAndRate(span(1, 3), span(1, 2), 'none').outcome).to.equal('notComparable');
    expect(levelAndRate(span(1, 0), span(1, 2), 'lower').outcome).to.equal('green');
  });
  it('turns with the polarity and never gives NaN', () => {
    fc.assert(
      fc.property(figures, figures, figures, figures, (a, b, c, d) => {
        const higher = levelAndRate(span(a, b), span(c, d), 'higher');
        expect(levelAndRate(span(a, b), span(c, d), 'lower').outcome).to.equal(turned(higher.outcome));
        for (const change of [higher.change, higher.comparatorChange]) {
          expect(change === null || Number.isFinite(change)).to.equal(true);
        }
      }),
    );
  });
});
