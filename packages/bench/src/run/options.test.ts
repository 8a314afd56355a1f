import { expect } from 'chai';
import { readOptions } from './options.js';

const KNOWN = ['w5', 'w7'];

describe('the options of the benchmark', () => {
  it('run everything and write the page when there are none', () => {
    expect(readOptions([], KNOWN)).to.deep.equal({
      only: KNOWN,
      rounds: null,
      json: null,
      dry: false,
      gate: false,
    });
  });

  it('choose workloads, rounds and a file', () => {
    expect(readOptions(['--only', 'W7', '--rounds', '3', '--json', 'a.json', '--dry'], KNOWN)).to.deep.equal({
      only: ['w7'],
      rounds: 3,
      json: 'a.json',
      dry: true,
      gate: false,
    });
  });

  it('hold a short run against the gate', () => {
    expect(readOptions(['--gate'], KNOWN).gate).to.equal(true);
  });

  it('refuse a workload, a number of rounds and an option that there is not', () => {
    expect(() => readOptions(['--only', 'w5,w99'], KNOWN)).to.throw('unknown workload: w99 (known: w5, w7)');
    expect(() => readOptions(['--rounds', '0'], KNOWN)).to.throw('invalid rounds: 0');
    expect(() => readOptions(['--fast'], KNOWN)).to.throw("Unknown option '--fast'");
  });
});
