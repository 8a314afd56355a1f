import { expect } from 'chai';
import { crossings } from './crossings.js';

const nodes = ['a', 'b', 'c', 'd'].map((id) => ({ id, label: id, lane: 0 }));
const places = new Map([
  ['a', { x: 0, y: 0 }],
  ['b', { x: 1, y: 0 }],
  ['c', { x: 0, y: 1 }],
  ['d', { x: 1, y: 1 }],
]);

describe('the crossings of a drawn map', () => {
  it('are counted once for each pair of links', () => {
    const links = [
      { from: 'a', to: 'd' },
      { from: 'b', to: 'c' },
    ];
    expect(crossings({ nodes, links }, places)).to.equal(1);
  });

  it('are none between links side by side, and none between links of the same node', () => {
    const links = [
      { from: 'a', to: 'c' },
      { from: 'b', to: 'd' },
      { from: 'a', to: 'd' },
    ];
    expect(crossings({ nodes, links }, places)).to.equal(0);
  });

  it('are not known where a node has no place', () => {
    expect(crossings({ nodes, links: [{ from: 'a', to: 'z' }] }, places)).to.deep.equal(NaN);
  });
});
