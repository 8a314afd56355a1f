import { expect } from 'chai';
import fc from 'fast-check';
import { textWidth } from '../geometry/wrap.js';
import { placeLabels, type LabelledPoint } from './place-labels.js';

const ROOM = { width: 30, height: 18 };

/** The box of a placed label as a reader would draw it: beside the point, a line high. */
function boxOf({ x, y, radius, text }: LabelledPoint, side: string) {
  const width = textWidth(text ?? '');
  const left = side === 'end' ? x + radius : side === 'start' ? x - radius - width : x - width / 2;
  const top = side === 'above' ? y - radius - 1 : side === 'below' ? y + radius : y - 0.5;
  return { left, right: left + width, top, bottom: top + 1 };
}

describe('placeLabels', () => {
  it('lets no label meet another, however the points lie', () => {
    const point = fc.record({
      x: fc.double({ min: 0, max: 30, noNaN: true }),
      y: fc.double({ min: 0, max: 18, noNaN: true }),
      radius: fc.constantFrom(0.2, 0.4, 0.9),
      text: fc.option(fc.constantFrom('Ash', 'Northton', 'Kestrelford upon Alder'), { nil: null }),
    });
    fc.assert(
      fc.property(fc.array(point, { maxLength: 20 }), (points) => {
        const boxes = placeLabels(points, ROOM).flatMap((side, at) =>
          side ? [boxOf(points[at]!, side)] : [],
        );
        boxes.forEach((a, at) => {
          for (const b of boxes.slice(at + 1)) {
            const apart =
              a.right <= b.left + 0.5 ||
              b.right <= a.left + 0.5 ||
              a.bottom <= b.top + 0.5 ||
              b.bottom <= a.top + 0.5;
            expect(apart).to.equal(true);
          }
        });
      }),
    );
  });

  it('keeps a label in the room: beside a point at the right edge it stands to the left', () => {
    expect(placeLabels([{ x: 29.5, y: 9, radius: 0.3, text: 'Northton' }], ROOM)).to.deep.equal(['start']);
  });

  it('moves a label off a point that it would cover', () => {
    const points = [
      { x: 10, y: 9, radius: 0.3, text: 'Northton' },
      { x: 11.5, y: 9, radius: 0.3, text: null },
    ];
    expect(placeLabels(points, ROOM)[0]).to.equal('start');
  });

  it('moves a label off a line that would strike it through, and off its end', () => {
    const point = { x: 10, y: 9, radius: 0.3, text: 'Northton' };
    const line = (x: number, y: number) => ({ from: point, to: { x, y } });
    expect(placeLabels([point], ROOM, [line(20, 9)])).to.deep.equal(['start']);
    expect(placeLabels([point], ROOM, [line(20, 9), line(2, 9.1)])).to.deep.equal(['above']);
    expect(placeLabels([point], ROOM, [line(20, 9), line(2, 9.1), line(10.2, 0)])).to.deep.equal(['below']);
  });

  it('drops the label of the less important where there is no room for both', () => {
    const crowd = [0, 0.01, 0.02, 0.03, 0.04].map((shift) => ({
      x: 15 + shift,
      y: 9,
      radius: 0.3,
      text: 'Northton',
    }));
    const sides = placeLabels(crowd, ROOM);
    expect(sides[0]).not.to.equal(null);
    expect(sides[4]).to.equal(null);
  });
});
