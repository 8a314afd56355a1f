import { expect } from 'chai';
import type { Contest, Contestant } from './contest.js';
import { runContest } from './rounds.js';

const nothing = () => undefined;
const VENUE = { settle: nothing, calm: nothing };

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
  return { order, contest: headed(contestants) };
}

function headed(contestants: readonly Contestant[]): Contest {
  return { id: 'w0/sums', title: 'sums', about: '', contestants: () => contestants };
}

describe('a contest', () => {
  it('lets everyone run once a round, each round beginning with another', async () => {
    const { order, contest: sums } = contest(1, 1, 1);
    await runContest(sums, { warm: 0, counted: 3, peers: true, sample: 0 }, VENUE, nothing);
    expect(order.join('')).to.equal('abcbcacab');
  });

  it('counts no warm round', async () => {
    const { order, contest: sums } = contest(1, 1);
    const { standings } = await runContest(
      sums,
      { warm: 2, counted: 3, peers: true, sample: 0 },
      VENUE,
      nothing,
    );
    expect(order).to.have.length(10);
    expect(standings.map(({ times }) => times.length)).to.deep.equal([3, 3]);
  });

  it('repeats work that is shorter than a sample', async () => {
    const { order, contest: sums } = contest(1);
    const { standings } = await runContest(
      sums,
      { warm: 1, counted: 1, peers: true, sample: 1_000 },
      VENUE,
      nothing,
    );
    expect(order.length).to.be.greaterThan(3);
    expect(standings[0]?.times).to.have.length(1);
  });

  it('fails where contestants come to different answers', async () => {
    const { contest: sums } = contest(100, 100.1);
    const run = runContest(sums, { warm: 0, counted: 1, peers: true, sample: 0 }, VENUE, nothing);
    expect(await run.catch(String)).to.equal('Error: sums: a answers 100, but b answers 100.1');
  });

  it('takes answers that differ by rounding for the same, and asks none of those who have none', async () => {
    const { contest: sums } = contest(0.3, 0.1 + 0.2, null);
    const { standings } = await runContest(
      sums,
      { warm: 0, counted: 1, peers: true, sample: 0 },
      VENUE,
      nothing,
    );
    expect(standings).to.have.length(3);
  });

  it('clears up before each run, outside the measured time', async () => {
    const { order, contest: sums } = contest(1, 1);
    const venue = { ...VENUE, settle: () => void order.push('-') };
    await runContest(sums, { warm: 0, counted: 1, peers: true, sample: 0 }, venue, nothing);
    expect(order.join('')).to.equal('-a-b');
  });

  it('prepares what a run begins with before it, and takes away what it leaves after it', async () => {
    const order: string[] = [];
    const noting = (word: string) => () => void order.push(word);
    const changing: Contestant = {
      ...{ name: 'a', role: 'limit', before: noting('before'), after: noting('after') },
      run: () => order.push('run'),
    };
    const venue = { settle: noting('settle'), calm: noting('calm') };
    await runContest(headed([changing]), { warm: 0, counted: 1, peers: true, sample: 1_000 }, venue, nothing);
    expect(order).to.deep.equal(['settle', 'before', 'calm', 'run', 'after']);
  });

  it('counts what a run returns where the contest is one of figures', async () => {
    const { contest: sums } = contest(3, 4);
    const { standings, figure } = await runContest(
      { ...sums, figure: 'kB' },
      { warm: 1, counted: 2, peers: true, sample: 0 },
      VENUE,
      nothing,
    );
    expect(figure).to.equal('kB');
    expect(standings.map(({ times }) => times)).to.deep.equal([
      [3, 3],
      [4, 4],
    ]);
  });

  it('keeps what the runs came to besides', async () => {
    let crossings = 10;
    const map: Contestant = {
      ...{ name: 'a', role: 'limit', run: () => null },
      beside: () => ({ crossings: (crossings += 1) }),
    };
    const { standings } = await runContest(
      headed([map]),
      { warm: 0, counted: 2, peers: true, sample: 0 },
      VENUE,
      nothing,
    );
    expect(standings[0]?.beside).to.deep.equal({ crossings: [11, 12] });
  });

  it('runs no oftener than the contest itself allows', async () => {
    const { order, contest: sums } = contest(1);
    const rounds = { warm: 0, counted: 3 };
    const result = await runContest(
      { ...sums, rounds },
      { warm: 2, counted: 9, peers: true, sample: 0 },
      VENUE,
      nothing,
    );
    expect(order).to.have.length(3);
    expect(result.rounds).to.equal(3);
  });

  it('leaves peers out where they are not asked for', async () => {
    const { order, contest: sums } = contest(1, 1);
    await runContest(sums, { warm: 0, counted: 1, peers: false, sample: 0 }, VENUE, nothing);
    expect(order.join('')).to.equal('a');
  });

  it('says after each run how much of it is done', async () => {
    const shares: number[] = [];
    const { contest: sums } = contest(1, 1);
    await runContest(sums, { warm: 1, counted: 1, peers: true, sample: 0 }, VENUE, (_, share) =>
      shares.push(share),
    );
    expect(shares).to.deep.equal([0.25, 0.5, 0.75, 1]);
  });
});
