import { expect } from 'chai';
import { labelPlace } from './label-place.js';

describe('the place of a label over its line', () => {
  it('is in the middle where both halves have room', () => {
    expect(labelPlace({ x: 50, width: 40 })).to.deep.equal({ x: 50, anchor: 'middle' });
  });

  it('is beside the line near an edge, and at the edge where neither side has room', () => {
    expect(labelPlace({ x: 5, width: 40 })).to.deep.equal({ x: 5, anchor: 'start' });
    expect(labelPlace({ x: 95, width: 40 })).to.deep.equal({ x: 95, anchor: 'end' });
    expect(labelPlace({ x: 70, width: 80 })).to.deep.equal({ x: 100, anchor: 'end' });
  });

  it('is on the side away from another line that would run through it', () => {
    expect(labelPlace({ x: 50, width: 40 }, 55)).to.deep.equal({ x: 50, anchor: 'end' });
    expect(labelPlace({ x: 50, width: 40 }, 45)).to.deep.equal({ x: 50, anchor: 'start' });
    expect(labelPlace({ x: 50, width: 40 }, 90)).to.deep.equal({ x: 50, anchor: 'middle' });
  });

  it('is over the other line where the side away from it has no room', () => {
    expect(labelPlace({ x: 25, width: 40 }, 35)).to.deep.equal({ x: 25, anchor: 'middle' });
  });
});
