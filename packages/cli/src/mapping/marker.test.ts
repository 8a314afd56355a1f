import { expect } from 'chai';
import { markersOf, readCell } from './marker.js';

describe('readCell', () => {
  it('tells an empty cell from a zero', () => {
    expect(readCell('  ', new Map())).to.deep.equal({ kind: 'empty' });
    expect(readCell('0', new Map())).to.deep.equal({ kind: 'text', text: '0', status: '' });
  });

  it('reads the shorthand of official statistics instead of a value', () => {
    const statuses = ['[c]', '[X]', '[z]'].map((text) => readCell(text, new Map()));
    expect(statuses).to.deep.equal([
      { kind: 'marker', status: 'Q' },
      { kind: 'marker', status: 'M' },
      { kind: 'marker', status: 'O' },
    ]);
  });

  it('reads the shorthand after a value as its status', () => {
    expect(readCell('12.3 [p]', new Map())).to.deep.equal({ kind: 'text', text: '12.3', status: 'P' });
    expect(readCell('12.3[r]', new Map())).to.deep.equal({ kind: 'text', text: '12.3', status: 'R' });
  });

  it('leaves shorthand it does not know in the text, to be refused', () => {
    expect(readCell('12 [low]', new Map())).to.deep.equal({ kind: 'text', text: '12 [low]', status: '' });
    expect(readCell('n/a', new Map())).to.deep.equal({ kind: 'text', text: 'n/a', status: '' });
  });

  it("reads the project's own markers, the source's over the project's", () => {
    const markers = markersOf({ 'n/a': 'M', '..': 'M' }, { 'N/A': 'O', '': 'L' });
    expect(readCell('N/a', markers)).to.deep.equal({ kind: 'marker', status: 'O' });
    expect(readCell('..', markers)).to.deep.equal({ kind: 'marker', status: 'M' });
    expect(readCell(' ', markers)).to.deep.equal({ kind: 'marker', status: 'L' });
  });
});
