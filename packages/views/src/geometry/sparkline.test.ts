import { expect } from 'chai';
import fc from 'fast-check';
import { sparklineGeometry } from './sparkline.js';

const frame = { width: 100, height: 20, margin: 2 };

describe('the geometry of a sparkline', () => {
  it('runs from edge to edge, the largest value on top', () => {
    expect(sparklineGeometry([0, 10], null, frame)).to.deep.equal({
      path: 'M2 18L98 2',
      dots: '',
      last: { x: 98, y: 2 },
      targetY: null,
    });
  });

  it('keeps a gap open', () => {
    expect(sparklineGeometry([0, 5, null, 5, 10], null, frame).path).to.equal('M2 18L26 10M74 10L98 2');
  });

  it('draws a point between two gaps as a dot', () => {
    expect(sparklineGeometry([0, null, 10], null, frame)).to.include({ path: '', dots: 'M2 18h0M98 2h0' });
  });

  it('makes room for the target', () => {
    expect(sparklineGeometry([0, 5], 10, frame)).to.include({ path: 'M2 18L98 10', targetY: 2 });
  });

  it('draws a flat series through the middle, and nothing where there are no values', () => {
    expect(sparklineGeometry([4, 4], null, frame).path).to.equal('M2 10L98 10');
    expect(sparklineGeometry([null, null], 3, frame)).to.deep.equal({
      path: '',
      dots: '',
      last: null,
      targetY: null,
    });
    expect(sparklineGeometry([], null, frame).last).to.equal(null);
  });

  it('draws values further apart than a number can say', () => {
    const { path } = sparklineGeometry([-1.7e308, 1.7e308, 0], null, frame);
    expect(path).to.equal('M2 18L50 2L98 10');
  });

  it('stays inside its frame whatever the values', () => {
    const value = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }), { nil: null });
    fc.assert(
      fc.property(fc.array(value, { maxLength: 60 }), value, (values, target) => {
        const { path, dots, last, targetY } = sparklineGeometry(values, target, frame);
        const numbers = [...(path + dots.replaceAll('h0', '')).matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)];
        for (const [, x, y] of numbers) {
          expect(Number(x)).to.be.within(2, 98);
          expect(Number(y)).to.be.within(2, 18);
        }
        expect(numbers.length).to.equal(values.filter((one) => one !== null).length);
        if (last && targetY !== null) expect(targetY).to.be.within(2, 18);
      }),
    );
  });
});
