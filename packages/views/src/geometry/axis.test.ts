import { expect } from 'chai';
import fc from 'fast-check';
import { valueAxis } from './axis.js';

describe('an axis of values', () => {
  it('runs over round numbers that hold all values', () => {
    const axis = valueAxis([12, 87], false);
    expect(axis.ticks).to.deep.equal([0, 20, 40, 60, 80, 100]);
    expect(axis.at(50)).to.equal(50);
  });

  it('starts from nought where lengths are compared', () => {
    expect(valueAxis([80, 90], true).at(0)).to.equal(0);
  });

  it('gives a value that stands alone room on both sides', () => {
    expect(valueAxis([50], false).at(50)).to.equal(50);
  });

  it('has a place for every value, however large, small or far apart', () => {
    const value = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 20 }), fc.boolean(), (values, zero) => {
        const axis = valueAxis(values, zero);
        for (const one of [...values, ...axis.ticks]) expect(axis.at(one)).to.be.within(0, 100);
      }),
    );
  });
});
