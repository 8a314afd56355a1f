import { expect } from 'chai';
import fc from 'fast-check';
import { extended, grown, placesOf, windowOf, type Extent } from './table-window.js';

describe('the window of a large table', () => {
  it('holds what is in view and some beyond, from one even number to another', () => {
    expect(windowOf(0, 500, 50, 350, 6)).to.deep.equal({ from: 0, to: 16 });
    expect(windowOf(5_000, 500, 50, 350, 6)).to.deep.equal({ from: 94, to: 116 });
  });

  it('ends with the table', () => {
    expect(windowOf(17_000, 500, 50, 350, 6)).to.deep.equal({ from: 334, to: 350 });
    expect(windowOf(99_000, 500, 50, 350, 6)).to.deep.equal({ from: 350, to: 350 });
    expect(windowOf(0, 500, 50, 3, 6)).to.deep.equal({ from: 0, to: 3 });
  });

  it('holds every row in view, wherever the frame is', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.nat(20_000), fc.integer({ min: 10, max: 90 }), (count, scrolled, size) => {
        const { from, to } = windowOf(scrolled, 600, size, count, 3);
        for (let row = 0; row < count; row++) {
          const inView = (row + 1) * size > scrolled && row * size < scrolled + 600;
          if (inView) expect(row).to.be.within(from, to - 1);
        }
      }),
    );
  });

  it('keeps what is drawn and near when the view moves on, so that only what is new is drawn', () => {
    expect(extended({ from: 0, to: 16 }, { from: 8, to: 24 }, { from: 0, to: 34 })).to.deep.equal({
      from: 0,
      to: 24,
    });
    expect(extended({ from: 0, to: 30 }, { from: 24, to: 40 }, { from: 14, to: 50 })).to.deep.equal({
      from: 14,
      to: 40,
    });
  });

  it('keeps nothing of what lies apart from the view', () => {
    const wanted = { from: 80, to: 96 };
    expect(extended({ from: 0, to: 16 }, wanted, { from: 70, to: 106 })).to.deep.equal(wanted);
    expect(extended({ from: 70, to: 74 }, wanted, { from: 70, to: 106 })).to.deep.equal(wanted);
  });

  it('grows by a few at a time until all that surrounds the view is drawn', () => {
    const most = { from: 0, to: 21 };
    let drawn: Extent = { from: 3, to: 16 };
    const sizes: number[] = [];
    for (let next = grown(drawn, most); next !== drawn; next = grown(drawn, most)) {
      sizes.push(next.to - next.from - (drawn.to - drawn.from));
      drawn = next;
    }
    expect(drawn).to.deep.equal(most);
    expect(Math.max(...sizes)).to.be.at.most(2);
  });

  it('keeps pinned rows in their order, with room for those between', () => {
    expect(placesOf({ from: 4, to: 6 }, [1, 5, 9], 12)).to.deep.equal([
      { skipped: 1 },
      { index: 1 },
      { skipped: 2 },
      { index: 4 },
      { index: 5 },
      { skipped: 3 },
      { index: 9 },
      { skipped: 2 },
    ]);
  });

  it('has as many places as the table, drawn or not', () => {
    fc.assert(
      fc.property(
        fc.nat(300),
        fc.nat(300),
        fc.nat(300),
        fc.array(fc.integer({ min: -2, max: 310 })),
        (a, b, count, pinned) => {
          const from = Math.min(a, count);
          const extent = { from, to: Math.min(count, Math.max(from, b)) };
          const places = placesOf(extent, pinned, count);
          const size = places.reduce((sum, place) => sum + ('skipped' in place ? place.skipped : 1), 0);
          expect(size).to.equal(count);
        },
      ),
    );
  });
});
