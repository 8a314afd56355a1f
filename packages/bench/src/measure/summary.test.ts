import { expect } from 'chai';
import type { ContestResult, Entrant, Standing } from './contest.js';
import { ratioTo, summarise, verdictOn, yardsticks } from './summary.js';

const standing = (times: readonly number[], entrant: Partial<Entrant> = {}): Standing => ({
  ...{ name: 'ours', role: 'ours', beside: {} },
  ...entrant,
  times,
});

const result = (...standings: readonly Standing[]): ContestResult => ({
  ...{ id: 'w0/sums', title: 'Sums', about: '', rounds: 3 },
  standings,
});

const limit = standing([10, 100, 10], { name: 'loop', role: 'limit' });

describe('the summary of a contestant', () => {
  it('gives the middle and both ends', () => {
    expect(summarise(standing([20, 200, 25]))).to.deep.equal({ median: 25, least: 20, most: 200 });
  });

  it('compares with the limit of the same round, so that a slow round does not count against it', () => {
    expect(ratioTo(limit, standing([20, 200, 20]))).to.equal(2);
  });

  it('takes the mean of the middle two of an even number of rounds', () => {
    expect(summarise(standing([4, 1, 3, 2])).median).to.equal(2.5);
  });

  it('measures by the first limit, and by the others that have a word of their own', () => {
    const content = standing([1], { name: 'content', role: 'limit', yardstick: 'content' });
    const silent = standing([1], { name: 'silent', role: 'limit' });
    const names = yardsticks(result(limit, silent, content, standing([1]))).map(({ name }) => name);
    expect(names).to.deep.equal(['loop', 'content']);
  });

  it('says whether a goal is met, by the limit that the goal names', () => {
    const content = standing([20, 20, 20], { name: 'content', role: 'limit' });
    const goal = { limit: 'content', most: 1.5 };
    const [good, bad] = [standing([30, 30, 30], { goal }), standing([31, 31, 31], { goal })];
    const all = result(limit, content, good, bad);
    expect(verdictOn(all, good)).to.deep.equal({ most: 1.5, came: 1.5, met: true });
    expect(verdictOn(all, bad)?.met).to.equal(false);
    expect(verdictOn(all, limit)).to.equal(null);
  });

  it('holds a figure against its goal where the goal names no limit', () => {
    const heavy = standing([10.5, 11, 12], { goal: { limit: null, most: 10 } });
    expect(verdictOn(result(heavy), heavy)).to.deep.equal({ most: 10, came: 11, met: false });
  });

  it('refuses a goal against a limit that there is not', () => {
    const lost = standing([1], { goal: { limit: 'nobody', most: 1 } });
    expect(() => verdictOn(result(limit, lost), lost)).to.throw(
      'w0/sums: ours is held against "nobody", which is no limit there',
    );
  });
});
