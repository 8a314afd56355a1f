import { expect } from 'chai';
import fc from 'fast-check';
import { labelLanes } from './label-lanes.js';
import { textWidth } from './wrap.js';

const LENGTH = 33;
const names = ['Aldermoor', 'Oakwarren', 'Ashmarden', 'Rowanfield', 'Gorsebank', 'Otterbank', 'Larkmoor'];

function spans(labels: readonly { readonly at: number; readonly text: string }[]) {
  return labelLanes(labels, LENGTH, 6).flatMap((found, index) => {
    const label = labels[index];
    if (!found || !label) return [];
    const place = (label.at * LENGTH) / 100;
    const width = textWidth(label.text);
    const from = place - { start: 0, middle: width / 2, end: width }[found.anchor];
    return [{ place, lane: found.lane, from, to: from + width }];
  });
}

describe('labels in lanes over an axis', () => {
  it('keeps labels apart and out of the way of each other’s lines, within the axis', () => {
    const place = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 7 }), (places) => {
        const placed = spans(places.map((at, index) => ({ at, text: names[index] ?? '' })));
        placed.forEach((one, at) => {
          expect(one.from).to.be.at.least(-1e-9);
          expect(one.to).to.be.at.most(LENGTH + 1e-9);
          for (const other of placed.slice(at + 1)) {
            const [low, high] = one.lane < other.lane ? [one, other] : [other, one];
            if (one.lane === other.lane)
              expect(one.to <= other.from || other.to <= one.from, 'texts meet').to.equal(true);
            else expect(high.place > low.from && high.place < low.to, 'a line crosses').to.equal(false);
          }
        });
      }),
    );
  });

  it('finds room for a crowd at one place', () => {
    const crowd = [48, 50, 50.5, 51, 52].map((at, index) => ({ at, text: names[index] ?? '' }));
    expect(spans(crowd)).to.have.length(5);
  });

  it('lets the least important give way', () => {
    const crowd = names.map((text) => ({ at: 50, text }));
    const [first, ...rest] = labelLanes(crowd, LENGTH, 2);
    expect(first).to.not.equal(null);
    expect(rest.at(-1)).to.equal(null);
  });
});
