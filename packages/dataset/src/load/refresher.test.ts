import { expect } from 'chai';
import { intervalOf, Refresher } from './refresher.js';

/** A clock that stands still until it is moved. */
function stillClock() {
  let now = 0;
  let due: { readonly at: number; readonly then: () => void } | null = null;
  return {
    now: () => now,
    later: (milliseconds: number, then: () => void) => {
      const own = (due = { at: now + milliseconds, then });
      return () => {
        if (due === own) due = null;
      };
    },
    move(milliseconds: number) {
      const end = now + milliseconds;
      while (due && due.at <= end) {
        const { at, then } = due;
        now = at;
        due = null;
        then();
      }
      now = end;
    },
  };
}

function refresher(interval: number) {
  const clock = stillClock();
  const done: number[] = [];
  const one = new Refresher(clock, () => done.push(clock.now()));
  one.set(interval);
  return { clock, done, one };
}

describe('an interval', () => {
  it('is a number of seconds, minutes or hours, between ten seconds and a day', () => {
    expect(['45s', '15m', ' 2 h '].map(intervalOf)).to.deep.equal([45_000, 900_000, 7_200_000]);
    expect(['1s', '99h'].map(intervalOf)).to.deep.equal([10_000, 86_400_000]);
  });

  it('is none where it is anything else', () => {
    for (const text of [null, undefined, '', '0m', '15', '-5m', '1.5h', 'often', '15 minutes'])
      expect(intervalOf(text), String(text)).to.equal(null);
  });
});

describe('what is done again and again', () => {
  it('is done at each interval, and not before the first has passed', () => {
    const { clock, done } = refresher(100);
    clock.move(350);
    expect(done).to.deep.equal([100, 200, 300]);
  });

  it('is not done while nobody looks, and once when somebody looks again', () => {
    const { clock, done, one } = refresher(100);
    clock.move(50);
    one.pause();
    clock.move(500);
    expect(done).to.deep.equal([]);
    one.resume();
    clock.move(0);
    expect(done).to.deep.equal([550]);
    clock.move(100);
    expect(done).to.deep.equal([550, 650]);
  });

  it('is done when it is due where somebody looks again before that', () => {
    const { clock, done, one } = refresher(100);
    one.pause();
    clock.move(30);
    one.resume();
    clock.move(80);
    expect(done).to.deep.equal([100]);
  });

  it('ends when there is no interval any more', () => {
    const { clock, done, one } = refresher(100);
    one.set(null);
    one.resume();
    clock.move(1_000);
    expect(done).to.deep.equal([]);
  });
});
