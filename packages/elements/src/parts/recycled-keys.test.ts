import { expect } from '@open-wc/testing';
import { RecycledKeys } from './recycled-keys.js';

describe('the keys of rows that are drawn in turn', () => {
  const names = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, at) => `row ${String(from + at)}`);

  it('stay with what stays, and go from what has left to what comes', () => {
    const keys = new RecycledKeys();
    const before = [...keys.next(names(0, 6), true).values()];
    const after = keys.next(names(2, 8), true);
    expect(names(2, 6).map((name) => after.get(name))).to.deep.equal(before.slice(2));
    expect([...after.values()].sort()).to.deep.equal([...before].sort());
  });

  it('turn about where rows move from one end to the other, so that no other row has to move', () => {
    const keys = new RecycledKeys();
    keys.next(names(0, 4), true);
    expect([...keys.next(names(2, 6), true).values()]).to.deep.equal([2, 3, 1, 0]);
    expect([...keys.next(names(0, 4), true).values()]).to.deep.equal([0, 1, 2, 3]);
  });

  it('are new next to what stays where more comes than has left', () => {
    const keys = new RecycledKeys();
    keys.next(names(0, 4), true);
    expect([...keys.next(names(1, 6), true).values()]).to.deep.equal([1, 2, 3, 4, 0]);
  });

  it('stay in their places where nothing stays', () => {
    const keys = new RecycledKeys();
    keys.next(names(0, 4), true);
    expect([...keys.next(names(50, 54), true).values()]).to.deep.equal([0, 1, 2, 3]);
  });

  it('are never given twice', () => {
    const keys = new RecycledKeys();
    for (const [from, to] of [
      [0, 5],
      [3, 12],
      [40, 44],
      [0, 20],
    ] as const) {
      const given = [...keys.next(names(from, to), true).values()];
      expect(new Set(given).size).to.equal(to - from);
    }
  });

  it('are new for what is new where nothing may be moved', () => {
    const keys = new RecycledKeys();
    keys.next(names(0, 4), false);
    expect([...keys.next(names(2, 6), false).values()]).to.have.members([2, 3, 4, 5]);
  });
});
