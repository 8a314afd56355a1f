import { expect } from 'chai';
import fc from 'fast-check';
import { spine, spineOfAreas } from './index.js';

const ABSENT = [null, 'missing', 'suppressed', 'notCollected', 'notApplicable'] as const;

describe('spine', () => {
  const scale = {
    minimum: 10,
    lowerQuartile: 12.75,
    upperQuartile: 16.5,
    maximum: 40,
    comparator: 17.25,
  } as const;

  // fingertipscharts, spine_rescaler, a skewed set of eight areas.
  it('reproduces published positions', () => {
    const found = spine({ ...scale, polarity: 'higher' });
    expect(found?.worst).to.be.closeTo(0.34065934065934067, 1e-12);
    expect(found?.best).to.equal(1);
    expect(found?.position(13)).to.be.closeTo(0.4065934065934066, 1e-12);
  });
  it('mirrors the scale when lower is better, the worst staying on the left', () => {
    const found = spine({ ...scale, polarity: 'lower' });
    expect(found?.worst).to.equal(0);
    expect(found?.position(10)).to.be.closeTo(0.6593406593406593, 1e-12);
  });
  it('puts the comparator in the middle, and has no place for an absent value', () => {
    const found = spine({ ...scale, polarity: 'none' });
    expect(found?.position(17.25)).to.equal(0.5);
    expect(found?.position(0)).to.be.below(0.5);
    for (const absent of ABSENT) expect(found?.position(absent)).to.equal(null);
  });
  it('cannot spread equal figures', () => {
    const equal = { minimum: 5, lowerQuartile: 5, upperQuartile: 5, maximum: 5, comparator: 5 };
    expect(spine({ ...equal, polarity: 'higher' })).to.equal(null);
    expect(() => spine({ ...equal, comparator: Number.NaN, polarity: 'higher' })).to.throw(
      RangeError,
      'invalid spine figure: NaN',
    );
  });
  it('takes plain differences below zero', () => {
    const found = spine({
      minimum: -10,
      lowerQuartile: -4,
      upperQuartile: 3,
      maximum: 12,
      comparator: 1,
      polarity: 'higher',
    });
    expect(2 * (found?.position(-8) ?? 0) - 1).to.be.closeTo(-9 / 11, 1e-12);
  });
  it('keeps order, mirrors by polarity, and is not changed by unit or zero', () => {
    const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(values, fc.integer({ min: -1000, max: 1000 }), (given, comparator) => {
        const higher = spineOfAreas(given, comparator, 'higher').spine;
        const lower = spineOfAreas(given, comparator, 'lower').spine;
        const moved = spineOfAreas(
          given.map((value) => 3 * value + 7),
          3 * comparator + 7,
          'higher',
        ).spine;
        if (higher === null) {
          expect(lower).to.equal(null);
          return;
        }
        const { worst, worstQuartile, bestQuartile, best, position } = higher;
        const along = [worst, worstQuartile, bestQuartile, best];
        expect(along).to.deep.equal([...along].sort((a, b) => a - b));
        expect(lower?.worst).to.be.closeTo(1 - best, 1e-12);
        expect(moved?.bestQuartile).to.be.closeTo(bestQuartile, 1e-9);
        for (const value of given) expect(position(value)).to.be.within(-1e-12, 1 + 1e-12);
      }),
    );
  });
});

describe('spineOfAreas', () => {
  it('draws with less than a quarter of the areas absent, and not with a quarter', () => {
    expect(spineOfAreas([1, 2, 3, 4, null], 2, 'higher').spine).not.to.equal(null);
    expect(spineOfAreas([1, 2, 3, null], 2, 'higher').reason).to.deep.equal({
      code: 'benchmark/tooFewAreas',
      params: { present: 3, of: 4 },
    });
  });
  it('says why there is no spine', () => {
    expect(spineOfAreas([...ABSENT], 2, 'higher').reason?.code).to.equal('aggregate/noValues');
    for (const absent of ABSENT)
      expect(spineOfAreas([1, 2], absent, 'higher').reason?.code).to.equal(`value/${absent ?? 'missing'}`);
    expect(spineOfAreas([0, 0, 0], 0, 'higher').reason?.code).to.equal('benchmark/noSpread');
  });
});
