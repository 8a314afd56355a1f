import { expect } from 'chai';
import fc from 'fast-check';
import { anhoejLimits, anhoejRules } from './anhoej.js';
import { ihiRules } from './ihi.js';
import { rebasedMedians } from './rebased-medians.js';
import { runsLimits } from './runs-limits.js';

// Clostridioides difficile infections a month (qicharts2, cdi).
const CDI = [
  17, 12, 27, 20, 20, 18, 22, 19, 19, 24, 17, 16, 24, 19, 19, 22, 25, 19, 17, 6, 25, 17, 11, 14, 9, 11, 7, 13, 5, 5, 3, 5, 9, 4, 5, 9,
]; // prettier-ignore
// Falls a month on ward X (runcharter).
const WARD = [
  9, 22, 19, 18, 8, 7, 11, 11, 11, 12, 2, 8, 9, 6, 7, 11, 11, 11, 21, 12, 21, 12, 21, 13, 5, 6, 4, 15, 12, 7, 14, 7, 9, 13, 13, 7, 5, 4,
  10, 4, 9, 4, 8, 6, 9, 9, 4, 5, 2, 6, 16, 8, 7, 6, 4,
]; // prettier-ignore

describe('anhoejRules', () => {
  it('finds the long run and the few crossings of falling infections (qicharts2)', () => {
    expect(anhoejRules(CDI)).to.deep.equal({
      median: 17,
      observations: 36,
      useful: 32,
      longestRun: 14,
      longestRunLimit: 8,
      crossings: 6,
      crossingsLimit: 11,
      signal: true,
    });
  });

  it('allows what chance allows (qicharts2)', () => {
    expect([10, 24, 33, 47, 99].map((useful) => anhoejLimits(useful))).to.deep.equal([
      { longestRun: 6, crossings: 2 },
      { longestRun: 8, crossings: 8 },
      { longestRun: 8, crossings: 11 },
      { longestRun: 9, crossings: 17 },
      { longestRun: 10, crossings: 41 },
    ]);
  });

  it('skips points on the median and missing values, and has no signal without any other', () => {
    const result = anhoejRules([3, 5, null, 6, 5, 7, null, 8, 7, 9, 4, 3, 2, 8]);
    expect(result).to.include({
      median: 5.5,
      observations: 14,
      useful: 12,
      longestRun: 4,
      crossings: 5,
      signal: false,
    });
    expect(anhoejRules([5, 5, 5])).to.include({
      useful: 0,
      longestRun: null,
      crossings: null,
      signal: false,
    });
    expect(anhoejRules([])).to.include({ median: null, signal: false });
  });

  it('knows best box and cut box for 10 to 100 points only', () => {
    const values = [
      17, 18, 17, 10, 13, 14, 9, 15, 16, 10, 15, 15, 10, 14, 14, 15, 15, 15, 16, 16, 12, 12, 9, 9,
    ];
    expect(anhoejRules(values)).to.include({ crossings: 7, crossingsLimit: 8, signal: true });
    expect(anhoejRules(values, 'bestBox').signal).to.equal(false);
    expect(anhoejRules(values, 'cutBox').signal).to.equal(false);
    expect(anhoejRules([1, 2], 'bestBox').signal).to.equal(null);
  });

  it('refuses limits for no points', () => {
    expect(() => anhoejLimits(0)).to.throw(RangeError, 'invalid number of points: 0');
  });
});

describe('ihiRules', () => {
  it('makes a shift of six, skipping points on the median', () => {
    const { shifts } = ihiRules([8, 9, 8, 5, 9, 8, 9, 2, 1, 2, 1, 2, 1]);
    expect(shifts).to.deep.equal([
      { side: 'above', indices: [0, 1, 2, 4, 5, 6] },
      { side: 'below', indices: [7, 8, 9, 10, 11, 12] },
    ]);
  });

  it('makes a trend of five points, skipping repeats and missing values', () => {
    expect(ihiRules([1, 2, 3, 3, 4, 5]).trends).to.deep.equal([
      { direction: 'up', indices: [0, 1, 2, 4, 5] },
    ]);
    expect(ihiRules([9, null, 8, 7, 6, 5]).trends).to.deep.equal([
      { direction: 'down', indices: [0, 2, 3, 4, 5] },
    ]);
    expect(ihiRules([1, 2, 3, 4, 0]).trends).to.deep.equal([]);
  });

  it('finds too few and too many runs', () => {
    expect(ihiRules([1, 1, 1, 1, 1, 1, 9, 9, 9, 9, 9, 9])).to.include({
      runs: 2,
      lower: 4,
      upper: 10,
      tooFew: true,
    });
    expect(ihiRules([1, 9, 1, 9, 1, 9, 1, 9, 1, 9, 1, 9])).to.include({
      runs: 12,
      tooFew: false,
      tooMany: true,
    });
    expect(ihiRules([1, 1, 9, 9, 1, 1, 9, 9, 1, 1, 9, 9])).to.include({ tooFew: false, tooMany: false });
  });

  it('cannot say with fewer than ten points off the median', () => {
    expect(ihiRules([1, 9, 1, 9])).to.include({ runs: 4, lower: null, tooFew: null, tooMany: null });
    expect(ihiRules([])).to.include({ median: null, runs: 0 });
  });

  it('has the exact limits of Wald and Wolfowitz', () => {
    const rows = [[10, 3, 9], [14, 4, 12], [16, 5, 13], [24, 8, 18], [30, 11, 21], [40, 15, 27], [50, 19, 33], [60, 24, 38]]; // prettier-ignore
    expect(rows.map(([useful = 0]) => runsLimits(useful))).to.deep.equal(
      rows.map(([, lower, upper]) => ({ lower, upper })),
    );
    expect(runsLimits(9)).to.equal(null);
    expect(runsLimits(5000)?.lower).to.be.within(2425, 2435);
  });
});

describe('rebasedMedians', () => {
  it('moves the median when nine in a row lie on one side (runcharter)', () => {
    expect(rebasedMedians(WARD, { baselinePoints: 9 })).to.deep.equal([
      { kind: 'baseline', median: 11, start: 0, end: 8, extendTo: 35 },
      { kind: 'sustained', median: 6, start: 35, end: 43, extendTo: 54 },
    ]);
  });

  it('moves it only for runs on the side that is asked for', () => {
    expect(rebasedMedians(WARD, { baselinePoints: 9, direction: 'above' })).to.have.lengthOf(1);
    expect(rebasedMedians(WARD, { baselinePoints: 9, runLength: 25 })).to.have.lengthOf(1);
  });

  it('has no median without a value, and refuses lengths that are none', () => {
    expect(rebasedMedians([null, null])).to.deep.equal([]);
    expect(() => rebasedMedians([1], { runLength: 0 })).to.throw(RangeError, 'invalid run length: 0');
  });
});

describe('properties of run charts', () => {
  const values = fc.array(fc.oneof(fc.integer({ min: -50, max: 50 }), fc.constant(null)), { maxLength: 60 });

  it('adding a constant, or reading backwards, changes no run', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: -100, max: 100 }), (list, by) => {
        const { median: _, ...rest } = anhoejRules(list);
        const moved = anhoejRules(list.map((value) => (value === null ? null : value + by)));
        expect(moved).to.deep.include(rest);
        expect(anhoejRules([...list].reverse())).to.deep.include(rest);
        expect(ihiRules([...list].reverse()).runs).to.equal(ihiRules(list).runs);
      }),
    );
  });

  it('limits of runs leave no more than 2.5 % in a tail and are symmetric for equal halves', () => {
    for (let useful = 10; useful <= 200; useful += 2) {
      const limits = runsLimits(useful);
      expect((limits?.lower ?? 0) + (limits?.upper ?? 0)).to.equal(useful + 2);
    }
  });
});
