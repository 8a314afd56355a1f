import { expect } from 'chai';
import { bandPath, isAlone, linePath, stepBand, stepPath, whiskers } from './paths.js';

const at = (x: number, y: number) => ({ x, y });

describe('paths of a chart', () => {
  it('break a line at a gap and where a new part begins', () => {
    expect(linePath([at(0, 1), at(1, 2), null, at(3, 4)])).to.equal('M0 1L1 2M3 4');
    expect(linePath([at(0, 1), at(1, 2), at(2, 3)], [0, 0, 1])).to.equal('M0 1L1 2M2 3');
  });

  it('know a point that no line leads to', () => {
    const points = [at(0, 1), null, at(2, 3), at(3, 4)];
    expect(points.map((_, place) => isAlone(points, place))).to.deep.equal([true, false, false, false]);
    expect(isAlone([at(0, 1), at(1, 2)], 1, [0, 1])).to.equal(true);
  });

  it('draw what holds for a period as a step over it', () => {
    expect(stepPath([5, 5, 7, null, 7], [0, 20, 40, 60, 80, 100])).to.equal('M0 5H20H40V7H60M80 7H100');
    expect(stepPath([5, 7], [0, 50, 100], [0, 1])).to.equal('M0 5H50M50 7H100');
  });

  it('fill the room between limits, part by part', () => {
    expect(stepBand([9, null], [1, null], [0, 50, 100])).to.equal('M0 1L50 1L50 9L0 9Z');
    expect(bandPath([9, 8, null, 7], [1, 2, null, 3], [0, 1, 2, 3])).to.equal('M0 1L1 2L1 8L0 9Z');
    expect(whiskers([9, 8, null, 7], [1, 2, null, 3], [0, 1, 2, 3])).to.equal('M3 7V3');
  });
});
