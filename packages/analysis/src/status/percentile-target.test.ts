import { expect } from 'chai';
import { percentileTarget } from './percentile-target.js';
import { rangeStatus } from './range-status.js';

describe('percentileTarget', () => {
  it('takes its limits from the areas, interpolated (quartiles of 1 to 50 are 13.25 and 37.75)', () => {
    const values = Array.from({ length: 50 }, (_, at) => 50 - at);
    expect(percentileTarget([...values, null], 0.25, 0.75)).to.deep.equal({ lower: 13.25, upper: 37.75 });
  });

  it('is a target for a range', () => {
    const target = percentileTarget([1, 2, 3, 4, 5], 0.25, 0.75);
    const status = (value: number) =>
      rangeStatus({ value, lower: 0, upper: 0, ...target, polarity: 'higher' }).outcome;
    expect([1, 2, 3, 4].map(status)).to.deep.equal(['red', 'amber', 'amber', 'green']);
  });

  it('is none where no area has a value, and refuses percentiles that are none', () => {
    expect(percentileTarget([null, NaN], 0.25, 0.75)).to.equal(null);
    expect(() => percentileTarget([1], 0.75, 0.25)).to.throw(RangeError, 'invalid percentiles: 0.75 to 0.25');
    expect(() => percentileTarget([1], 25, 75)).to.throw(RangeError, 'invalid percentiles');
  });
});
