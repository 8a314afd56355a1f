import { expect } from 'chai';
import fc from 'fast-check';
import { spread } from './spread.js';
import { wrap } from './wrap.js';

describe('labels along an axis', () => {
  it('stay where they want to be when they do not meet', () => {
    expect(
      spread(
        [
          { at: 20, size: 10 },
          { at: 80, size: 10 },
        ],
        100,
      ),
    ).to.deep.equal([20, 80]);
  });

  it('share the room around their middle when they would meet', () => {
    expect(
      spread(
        [
          { at: 50, size: 10 },
          { at: 52, size: 10 },
        ],
        100,
      ),
    ).to.deep.equal([46, 56]);
  });

  it('are left out, the least important first, when there is no room', () => {
    const places = spread(
      [
        { at: 5, size: 50 },
        { at: 5, size: 40 },
        { at: 5, size: 20 },
      ],
      100,
    );
    expect(places[2]).to.equal(null);
    expect(places.slice(0, 2)).not.to.include(null);
  });

  it('never meet and never leave the axis', () => {
    const item = fc.record({
      at: fc.double({ min: -20, max: 120, noNaN: true }),
      size: fc.double({ min: 1, max: 30, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(item, { maxLength: 9 }), (items) => {
        const placed = spread(items, 100)
          .flatMap((place, at) =>
            place === null
              ? []
              : [{ from: place - (items[at]?.size ?? 0) / 2, to: place + (items[at]?.size ?? 0) / 2 }],
          )
          .sort((a, b) => a.from - b.from);
        placed.forEach(({ from, to }, at) => {
          expect(from).to.be.at.least(-1e-9);
          expect(to).to.be.at.most(100 + 1e-9);
          if (at > 0) expect(from).to.be.at.least((placed[at - 1]?.to ?? Infinity) - 1e-9);
        });
      }),
    );
  });
});

describe('a text in lines', () => {
  it('breaks at spaces and cuts what is beyond the last line', () => {
    expect(wrap('Median of the 23 authorities', 12, 3)).to.deep.equal(['Median of', 'the 23', 'authorities']);
    expect(wrap('Median of the 23 authorities', 12, 2)).to.deep.equal(['Median of', 'the 23…']);
    expect(wrap('Llanfairpwllgwyngyll', 12, 2)).to.deep.equal(['Llanfairpwl…']);
  });
});
