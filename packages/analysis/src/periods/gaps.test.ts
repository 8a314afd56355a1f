import { expect } from 'chai';
import fc from 'fast-check';
import { anyPeriod } from './arbitrary.test-support.js';
import { gapsIn, periodsBetween } from './gaps.js';
import { nextPeriod } from './neighbours.js';
import { parsePeriod } from './parse.js';
import type { Period } from './period.js';

const parse = (texts: readonly string[]) => texts.map((text) => parsePeriod(text));
const texts = (periods: readonly Period[]) => periods.map((period) => period.text);

describe('periodsBetween', () => {
  it('lists every period, both ends included', () => {
    const [first, last] = [parsePeriod('2024-Q3'), parsePeriod('2025-Q2')];
    expect(texts(periodsBetween(first, last))).to.deep.equal(['2024-Q3', '2024-Q4', '2025-Q1', '2025-Q2']);
    expect(periodsBetween(last, first)).to.deep.equal([]);
  });

  it('refuses two kinds of period', () => {
    const mixed = () => periodsBetween(parsePeriod('2025-Q1'), parsePeriod('2025-M04'));
    expect(mixed).to.throw(RangeError, 'invalid period range: 2025-Q1 to 2025-M04');
  });
});

describe('gapsIn', () => {
  it('finds the periods that are missing, in whatever order the list is', () => {
    const list = parse(['2025-M06', '2025-M01', '2025-M03', '2025-M01']);
    expect(texts(gapsIn(list))).to.deep.equal(['2025-M02', '2025-M04', '2025-M05']);
  });

  it('expects pooled years as often as they come', () => {
    const list = parse(['2018-04-01/P3Y', '2019-04-01/P3Y', '2021-04-01/P3Y']);
    expect(texts(gapsIn(list))).to.deep.equal(['2020-04-01/P3Y']);
    expect(gapsIn(parse(['2019-04-01/P2Y', '2021-04-01/P2Y']))).to.deep.equal([]);
  });

  it('sees no gap between periods of different kinds, in one period, or in none', () => {
    expect(gapsIn(parse(['2023-A1', '2025-Q4']))).to.deep.equal([]);
    expect(gapsIn(parse(['2025-Q4']))).to.deep.equal([]);
    expect(gapsIn([])).to.deep.equal([]);
  });

  it('sees no gap of a century, which is a mistyped year', () => {
    expect(gapsIn(parse(['2024-M12', '2025-M01', '9025-M02']))).to.deep.equal([]);
    expect(gapsIn(parse(['1930', '2025']))).to.have.length(94);
  });

  it('finds exactly the one period that was left out', () => {
    fc.assert(
      fc.property(anyPeriod, fc.integer({ min: 1, max: 8 }), (first, left) => {
        const run: Period[] = [first];
        while (run.length < 10) {
          const following = nextPeriod(run[run.length - 1] ?? first);
          if (!following) return;
          run.push(following);
        }
        expect(gapsIn(run)).to.deep.equal([]);
        const missing = run.splice(left, 1);
        // Two neighbours of a gap of a century are a mistyped year.
        fc.pre(missing.every(({ start, end }) => end - start < 36_000));
        expect(texts(gapsIn(run))).to.deep.equal(texts(missing));
      }),
    );
  });
});
