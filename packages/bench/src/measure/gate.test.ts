import { expect } from 'chai';
import type { ContestResult, Standing } from './contest.js';
import { breaches } from './gate.js';

const standing = (name: string, ...times: readonly number[]): Standing => ({
  ...{ name, role: 'ours', beside: {} },
  times,
});

const result: ContestResult = {
  ...{ id: 'w0/sums', title: 'Sums', about: '', rounds: 3 },
  standings: [standing('loop', 10, 50, 10), standing('sum', 20, 100, 25)],
};

const gate = (most: number, limit = 'loop') => ({ 'w0/sums': { sum: { limit, most } } });

describe('the gate', () => {
  it('lets through what comes to its bound, whatever the rounds took', () => {
    expect(breaches(gate(2), [result])).to.deep.equal([]);
  });

  it('names the contest, the contestant and both ratios of what does not', () => {
    expect(breaches(gate(1.9), [result])).to.deep.equal([
      { contest: 'w0/sums', says: 'w0/sums: sum takes 2.00 times "loop", more than 1.9' },
    ]);
  });

  it('is not passed by what was not measured', () => {
    const says = 'w0/sums: no times of sum and loop';
    expect(breaches(gate(2), [])).to.deep.equal([{ contest: 'w0/sums', says }]);
    expect(breaches(gate(2, 'nobody'), [result])).to.have.length(1);
  });
});
