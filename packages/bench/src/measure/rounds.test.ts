import { expect } from 'chai';
import type { Contestant } from './contest.js';
import { runContest } from './rounds.js';

const nothing = () => undefined;

function contest(...answers: readonly (number | null)[]) {
  const order: string[] = [];
  const contestants = answers.map((answer, at): Contestant => {
    const name = String.fromCharCode(97 + at);
    return {
      name,
      role: at === 0 ? 'limit' : 'peer',
      run: () => {
        order.push(name);
        return answer;
      },
    };
  });
  return { order, contest: { title: 'sums', about: '', contestants } };
}

describe('a contest', () => {
  it('lets everyone run once a round, each round beginning with another', async () => {
    const { order, contest: sums } = contest(1, 1, 1);
    await runContest(sums, { warm: 0, counted: 3, sample: 0 }, nothing, nothing);
    expect(order.join('')).to.equal('abcbcacab');
  });

  it('counts no warm round', async () => {
    const { order, contest: sums } = contest(1, 1);
    const { standings } = await runContest(sums, { warm: 2, counted: 3, sample: 0 }, nothing, nothing);
    expect(order).to.have.length(10);
    expect(standings.map(({ times }) => times.length)).to.deep.equal([3, 3]);
  });

  it('repeats work that is shorter than a sample', async () => {
    const { order, contest: sums } = contest(1);
    const { standings } = await runContest(sums, { warm: 1, counted: 1, sample: 1_000 }, nothing, nothing);
    expect(order.length).to.be.greaterThan(3);
    expect(standings[0]?.times).to.have.length(1);
  });

  it('fails where contestants come to different answers', async () => {
    const { contest: sums } = contest(100, 100.1);
    const run = runContest(sums, { warm: 0, counted: 1, sample: 0 }, nothing, nothing);
    expect(await run.catch(String)).to.equal('Error: sums: a answers 100, but b answers 100.1');
  });

  it('takes answers that differ by rounding for the same, and asks none of those who have none', async () => {
    const { contest: sums } = contest(0.3, 0.1 + 0.2, null);
    const { standings } = await runContest(sums, { warm: 0, counted: 1, sample: 0 }, nothing, nothing);
    expect(standings).to.have.length(3);
  });

  it('clears up before each run, outside the measured time', async () => {
    const { order, contest: sums } = contest(1, 1);
    await runContest(sums, { warm: 0, counted: 1, sample: 0 }, () => void order.push('-'), nothing);
    expect(order.join('')).to.equal('-a-b');
  });
});
