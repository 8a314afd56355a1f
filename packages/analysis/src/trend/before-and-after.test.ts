import { expect } from 'chai';
import fc from 'fast-check';
import { beforeAndAfter } from './before-and-after.js';
import { segmentMeans } from './segments.js';

// Sleep gained under two drugs (Student 1908; R's `sleep`): Welch's t is −1.8608 on 17.776 degrees of freedom, the 95 % interval of the
// difference −3.3654832 to 0.2054832 (R, t.test). The order of the patients carries no time, so the autocorrelation is held at 0 here.
const DRUG_ONE = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2];
const DRUG_TWO = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];
const mixed = (values: readonly number[]) => [0, 5, 1, 6, 2, 7, 3, 8, 4, 9].map((at) => values[at] ?? NaN);

describe('beforeAndAfter', () => {
  it('gives the difference of the means with Welch’s interval (R, t.test)', () => {
    const result = beforeAndAfter([...mixed(DRUG_ONE), ...mixed(DRUG_TWO)], 10, { polarity: 'higher' });
    expect(result.autocorrelation).to.be.below(0);
    expect(result.difference).to.be.closeTo(1.58, 1e-12);
    expect(result.lower).to.be.closeTo(-0.2054832, 1e-7);
    expect(result.upper).to.be.closeTo(3.3654832, 1e-7);
    expect(result).to.include({ outcome: 'noClearDifference', reason: 'notClear' });
    expect(result.before).to.include({ from: 0, to: 9, count: 10 });
    expect(result.before.mean).to.be.closeTo(0.75, 1e-12);
  });

  it('says better or worse only when the whole interval is on one side of no difference', () => {
    const values = [10, 12, 9, 11, 10, 12, 20, 22, 19, 21, 20, 22];
    expect(beforeAndAfter(values, 6, { polarity: 'higher' })).to.include({
      outcome: 'better',
      reason: 'clear',
    });
    expect(beforeAndAfter(values, 6, { polarity: 'lower' }).outcome).to.equal('worse');
    expect(beforeAndAfter(values, 6, { polarity: 'none' }).outcome).to.equal('higher');
    expect(beforeAndAfter([...values].reverse(), 6, { polarity: 'none' }).outcome).to.equal('lower');
  });

  it('widens the interval when neighbours are alike', () => {
    const slow = [1, 2, 3, 4, 5, 6, 7, 8, 5, 6, 7, 8, 9, 10, 11, 12];
    const mixedUp = [1, 8, 2, 7, 3, 6, 4, 5, 5, 12, 6, 11, 7, 10, 8, 9];
    const [alike, unlike] = [slow, mixedUp].map((values) =>
      beforeAndAfter(values, 8, { polarity: 'higher' }),
    );
    expect(alike?.difference).to.equal(unlike?.difference);
    expect(alike?.autocorrelation).to.be.above(0.5);
    expect(unlike?.outcome).to.equal('better');
    expect(alike?.outcome).to.equal('noClearDifference');
  });

  it('seldom finds a difference in a series without one, though its neighbours are alike', () => {
    // Each value half the one before it and half chance, 8 a side; chance from a fixed linear congruential generator.
    let state = 12345;
    const uniform = () => (state = (state * 1103515245 + 12345) % 2 ** 31) / 2 ** 31;
    const normal = () => Array.from({ length: 12 }, uniform).reduce((sum, one) => sum + one, -6);
    let found = 0;
    for (let run = 0; run < 1000; run++) {
      const values: number[] = [];
      for (let at = 0, value = normal(); at < 16; at++, value = 0.5 * value + normal()) values.push(value);
      if (beforeAndAfter(values, 8, { polarity: 'none' }).outcome !== 'noClearDifference') found += 1;
    }
    expect(found / 1000).to.be.within(0.01, 0.1);
  });

  it('tells where the values were going before', () => {
    const rising = [1, 3, 2, 4, 5, 4, 6, 7];
    const level = [5, 6, 5, 6, 5, 6, 5, 6];
    const trend = (before: readonly number[]) =>
      beforeAndAfter([...before, ...level], 8, { polarity: 'lower' }).trendBefore;
    expect([rising, [...rising].reverse(), level].map(trend)).to.deep.equal(['rising', 'falling', null]);
  });

  it('makes no claim from too few values, or from none that vary', () => {
    const few = beforeAndAfter([1, 2, 3, 9, 9, 8], 3, { polarity: 'higher' });
    expect(few).to.include({
      outcome: 'cannotBeCalculated',
      reason: 'tooFewPoints',
      lower: null,
      upper: null,
    });
    expect(few.difference).to.be.closeTo(26 / 3 - 2, 1e-12);
    const asked = beforeAndAfter([1, 2, 3, 9, 9, 8], 3, { polarity: 'higher', minimumPoints: 3 });
    expect([asked.lower, asked.outcome]).to.not.include.members([null, 'cannotBeCalculated']);
    const flat = beforeAndAfter([5, 5, 5, 5, 5, 5, 7, 7, 7, 7, 7, 7], 6, { polarity: 'higher' });
    expect(flat).to.include({ outcome: 'cannotBeCalculated', reason: 'noVariation', difference: 2 });
    const missing = beforeAndAfter([null, null, 1, 2], 2, { polarity: 'higher' });
    expect(missing).to.include({ difference: null, reason: 'tooFewPoints' });
  });

  it('refuses an intervention outside the series, and a confidence that is none', () => {
    expect(() => beforeAndAfter([1, 2], 0, { polarity: 'higher' })).to.throw(
      RangeError,
      'invalid position: 0',
    );
    expect(() => beforeAndAfter([1, 2], 2, { polarity: 'higher' })).to.throw(
      RangeError,
      'invalid position: 2',
    );
    expect(() => beforeAndAfter([1, 2], 1, { polarity: 'higher', confidence: 95 })).to.throw(
      RangeError,
      'invalid confidence',
    );
  });

  it('ignores a constant, mirrors with polarity, holds its difference in its interval, and lets no NaN out', () => {
    const value = fc.oneof(
      { weight: 9, arbitrary: fc.integer({ min: -100, max: 100 }) },
      { weight: 1, arbitrary: fc.constant(null) },
    );
    const side = fc.array(value, { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(side, side, fc.integer({ min: -50, max: 50 }), (before, after, by) => {
        const values = [...before, ...after];
        const one = beforeAndAfter(values, before.length, { polarity: 'higher' });
        const map = (change: (number: number) => number) =>
          values.map((number) => (number === null ? null : change(number)));
        const moved = beforeAndAfter(
          map((number) => number + by),
          before.length,
          { polarity: 'higher' },
        );
        expect(moved.reason).to.equal(one.reason);
        const mirror = beforeAndAfter(
          map((number) => -number),
          before.length,
          { polarity: 'lower' },
        );
        expect(mirror.outcome).to.equal(one.outcome);
        if (one.lower !== null && one.upper !== null && one.difference !== null) {
          expect(one.difference).to.be.within(one.lower, one.upper);
        }
        for (const figure of [one.difference, one.lower, one.upper]) {
          expect(figure === null || Number.isFinite(figure)).to.equal(true);
        }
      }),
    );
  });
});

describe('segmentMeans', () => {
  it('sums up each stretch between interventions', () => {
    expect(segmentMeans([1, 3, null, 10, 20, 7], [5, 3, 3, 99])).to.deep.equal([
      { from: 0, to: 2, count: 2, mean: 2, deviation: Math.SQRT2 },
      { from: 3, to: 4, count: 2, mean: 15, deviation: Math.sqrt(50) },
      { from: 5, to: 5, count: 1, mean: 7, deviation: null },
    ]);
  });

  it('has no mean where nothing is, and no segment of nothing', () => {
    expect(segmentMeans([null, 4], [1])[0]).to.include({ count: 0, mean: null, deviation: null });
    expect(segmentMeans([], [1])).to.deep.equal([]);
    expect(() => segmentMeans([1], [0.5])).to.throw(RangeError, 'invalid position: 0.5');
  });
});
