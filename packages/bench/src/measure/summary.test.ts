import { expect } from 'chai';
import type { Standing } from './contest.js';
import { summarise } from './summary.js';

const standing = (...times: readonly number[]): Standing => ({ name: '', role: 'ours', note: '', times });

describe('the summary of a contestant', () => {
  it('compares with the limit of the same round, so that a slow round does not count against it', () => {
    const limit = standing(10, 100, 10);
    expect(summarise(standing(20, 200, 20), limit)).to.deep.equal({
      median: 20,
      least: 20,
      most: 200,
      ratio: 2,
    });
  });

  it('takes the mean of the middle two of an even number of rounds', () => {
    expect(summarise(standing(4, 1, 3, 2), standing(1, 1, 1, 1)).median).to.equal(2.5);
  });
});
