import { expect } from 'chai';
import { progressOn } from './progress.js';

function terminal(more: object = {}) {
  const written: string[] = [];
  return {
    written,
    stream: { isTTY: true, columns: 20, write: (text: string) => written.push(text), ...more },
  };
}

describe('progressOn', () => {
  it('shows one line at a time in a terminal, cut to its width, and takes it away', () => {
    const { written, stream } = terminal();
    const progress = progressOn(stream, {}, () => 0);
    progress.clear();
    progress.show('sources/falls.csv: 20,000 rows');
    progress.clear();
    progress.clear();
    expect(written).to.deep.equal(['\r\u001b[2Ksources/falls.csv: ', '\r\u001b[2K']);
  });

  it('shows no more than ten lines a second', () => {
    const { written, stream } = terminal();
    let now = 0;
    const progress = progressOn(stream, {}, () => now);
    for (; now < 1000; now++) progress.show('x');
    expect(written).to.have.lengthOf(10);
  });

  it('obeys no control character of a file’s name', () => {
    const { written, stream } = terminal();
    progressOn(stream, {}, () => 0).show('a\u001b[2Jb');
    expect(written).to.deep.equal(['\r\u001b[2Ka\\u001b[2Jb']);
  });

  it('writes nothing into a pipe, nor to a terminal without cursor', () => {
    for (const [more, environment] of [
      [{ isTTY: undefined }, {}],
      [{}, { TERM: 'dumb' }],
    ] as const) {
      const { written, stream } = terminal(more);
      const progress = progressOn(stream, environment, () => 0);
      progress.show('x');
      progress.clear();
      expect(written).to.deep.equal([]);
    }
  });
});
