import { expect } from 'chai';
import { binomialQuantile } from '../distributions/index.js';
import { fewestCrossings } from './fewest-crossings.js';

describe('the fewest crossings that chance allows', () => {
  it('is the library’s binomial quantile for every length a chart may have', () => {
    for (let useful = 1; useful <= 600; useful++) {
      expect(fewestCrossings(useful), String(useful)).to.equal(
        Math.abs(binomialQuantile(0.05, useful - 1, 0.5)),
      );
    }
  });

  it('is there for a series longer than the smallest probability a number can hold', () => {
    for (const useful of [1076, 1500, 5000]) {
      expect(fewestCrossings(useful), String(useful)).to.equal(binomialQuantile(0.05, useful - 1, 0.5));
    }
  });
});
