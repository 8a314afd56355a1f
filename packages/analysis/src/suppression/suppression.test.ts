import { expect } from 'chai';
import fc from 'fast-check';
import type { Figure } from '../figure.js';
import {
  complementIsSmall,
  countIsSmall,
  type CountTable,
  roundCount,
  secondarySuppression,
  suppressionCause,
  suppressList,
  suppressObservation,
  suppressTable,
} from './index.js';
import { couldBe } from './attack.test-support.js';

const FIVE = { minimumCount: 5 };
const S = 'suppressed';

describe('countIsSmall', () => {
  it('suppresses below the minimum and not at it', () => {
    expect([4, 4.9, 5, 6].map((count) => countIsSmall(count, FIVE))).to.deep.equal([
      true,
      true,
      false,
      false,
    ]);
  });
  it('suppresses zero like any small count, unless the document publishes zeros', () => {
    expect(countIsSmall(0, FIVE)).to.equal(true);
    expect(countIsSmall(0, { ...FIVE, publishZero: true })).to.equal(false);
    expect(countIsSmall(0, { minimumCount: 0 })).to.equal(false);
  });
  it('finds nothing to hide in an absent count', () => {
    for (const absent of [null, 'missing', 'suppressed', 'notCollected', 'notApplicable'] as const) {
      expect(countIsSmall(absent, FIVE)).to.equal(false);
    }
  });
  it('refuses what cannot be a count', () => {
    expect(() => countIsSmall(-1, FIVE)).to.throw(RangeError, 'invalid count: -1');
    expect(() => countIsSmall(3, { minimumCount: Number.NaN })).to.throw(
      RangeError,
      'invalid minimum count: NaN',
    );
  });
});

describe('complementIsSmall', () => {
  it('suppresses 97 of 99, which tells of the other two', () => {
    expect(complementIsSmall(97, 99, FIVE)).to.equal(true);
    expect(complementIsSmall(94, 99, FIVE)).to.equal(false);
  });
  it('suppresses everyone, unless the document publishes zeros', () => {
    expect(complementIsSmall(99, 99, FIVE)).to.equal(true);
    expect(complementIsSmall(99, 99, { ...FIVE, publishZero: true })).to.equal(false);
  });
  it('finds no complement in a rate of events above its denominator or in an absent figure', () => {
    expect(complementIsSmall(120, 99, FIVE)).to.equal(false);
    expect(complementIsSmall(null, 99, FIVE)).to.equal(false);
    expect(complementIsSmall(97, 'missing', FIVE)).to.equal(false);
  });
  it('says which of the two was the cause', () => {
    expect(suppressionCause(3, 99, FIVE)).to.equal('smallCount');
    expect(suppressionCause(97, 99, FIVE)).to.equal('smallComplement');
    expect(suppressionCause(50, 99, FIVE)).to.equal(null);
  });
});

describe('suppressObservation', () => {
  it('hides the rate and limits with the count, since the count could be worked out from them', () => {
    const observation = { value: 3.03, numerator: 3, denominator: 99, lower: 1.04, upper: 8.53 };
    expect(suppressObservation(observation, FIVE)).to.deep.equal({
      value: S,
      numerator: S,
      denominator: 99,
      lower: S,
      upper: S,
    });
  });
  it('leaves an observation that may be shown exactly as it is', () => {
    const observation = { value: 50, numerator: 50, denominator: 100 };
    expect(suppressObservation(observation, FIVE)).to.equal(observation);
  });
  it('takes a count for its own numerator', () => {
    expect(suppressObservation({ value: 4 }, FIVE, true)).to.deep.equal({ value: S });
    expect(suppressObservation({ value: 4 }, FIVE)).to.deep.equal({ value: 4 });
  });
  it('keeps why a figure was absent already', () => {
    const observation = { value: 3, numerator: 3, lower: null, upper: 'notApplicable' as const };
    expect(
      suppressObservation<{ value: Figure; numerator: Figure; lower: Figure; upper: Figure }>(
        observation,
        FIVE,
      ),
    ).to.deep.equal({
      value: S,
      numerator: S,
      lower: 'missing',
      upper: 'notApplicable',
    });
  });
});

describe('suppressObservation of a figure its source has suppressed', () => {
  it('hides whatever would give the suppressed figure away', () => {
    const hidden = { value: S, numerator: S, denominator: 99, lower: S, upper: S };
    const rate = { value: 3.03, numerator: 3, denominator: 99, lower: 1.04, upper: 8.53 };
    for (const minimumCount of [0, 5]) {
      expect(suppressObservation<Shown>({ ...rate, numerator: S }, { minimumCount })).to.deep.equal(hidden);
      expect(suppressObservation<Shown>({ ...rate, value: S }, { minimumCount })).to.deep.equal(hidden);
    }
  });
  it('takes no other absence for suppression', () => {
    for (const absence of ['missing', 'notCollected', 'notApplicable', null] as const) {
      const observation = { value: 30, numerator: absence, denominator: 99 };
      expect(suppressObservation<Shown>(observation, FIVE)).to.equal(observation);
    }
  });
});

interface Shown {
  readonly value: Figure;
  readonly numerator: Figure;
  readonly denominator: Figure;
  readonly lower?: Figure;
  readonly upper?: Figure;
}

describe('roundCount', () => {
  it('rounds to the nearest multiple, halves away from zero', () => {
    expect([0, 2, 3, 12, 13, 25].map((count) => roundCount(count, 5))).to.deep.equal([0, 0, 5, 10, 15, 25]);
    expect([5, -5, -2].map((count) => roundCount(count, 10))).to.deep.equal([10, -10, 0]);
  });
  it('passes an absent count on', () => {
    expect(roundCount(null, 5)).to.equal(null);
    expect(roundCount('suppressed', 5)).to.equal('suppressed');
    expect(roundCount('notApplicable', 5)).to.equal('notApplicable');
  });
  it('refuses to round to nothing', () => {
    expect(() => roundCount(3, 0)).to.throw(RangeError, 'invalid rounding: 0');
    expect(() => roundCount(Infinity, 5)).to.throw(RangeError, 'invalid count: Infinity');
  });
});

describe('suppressList', () => {
  it('suppresses the next smallest beside a single small count', () => {
    expect(suppressList({ counts: [3, 20, 8, 40], total: 71 }, FIVE)).to.deep.equal({
      counts: [S, 20, S, 40],
      total: 71,
    });
  });
  it('needs no second count when two are small already', () => {
    expect(suppressList({ counts: [3, 20, 2], total: 25 }, FIVE)).to.deep.equal({
      counts: [S, 20, S],
      total: 25,
    });
  });
  it('suppresses another when the small ones are all zero, which their sum of 0 would tell', () => {
    expect(suppressList({ counts: [0, 0, 9, 12], total: 21 }, FIVE)).to.deep.equal({
      counts: [S, S, S, 12],
      total: 21,
    });
  });
  it('suppresses the total when nothing else is left', () => {
    expect(suppressList({ counts: [3], total: 3 }, FIVE)).to.deep.equal({ counts: [S], total: S });
    expect(suppressList({ counts: [3, 0], total: 30 }, { ...FIVE, publishZero: true }).total).to.equal(S);
  });
  it('leaves counts alone that are absent for another reason, and protects one suppressed by its source', () => {
    const { counts, total } = suppressList(
      { counts: ['suppressed', null, 20, 'notApplicable', 30], total: 52 },
      FIVE,
    );
    expect(counts).to.deep.equal([S, null, S, 'notApplicable', 30]);
    expect(total).to.equal(52);
  });
  it('suppresses nothing when every count is large enough', () => {
    expect(suppressList({ counts: [5, 6], total: 11 }, FIVE)).to.deep.equal({ counts: [5, 6], total: 11 });
  });
});

describe('suppressTable', () => {
  it('closes the rectangle: one small cell needs three more', () => {
    const cells = [
      [3, 10, 20],
      [12, 30, 40],
      [25, 35, 45],
    ];
    expect(suppressTable(withTotals(cells), FIVE).cells).to.deep.equal([
      [S, S, 20],
      [S, S, 40],
      [25, 35, 45],
    ]);
  });
  it('does not trust a rectangle whose sides hold no one', () => {
    const shown = suppressTable(
      withTotals([
        [1, 0, 9],
        [0, 1, 9],
        [9, 9, 9],
      ]),
      FIVE,
    );
    expect(
      recovered(
        withTotals([
          [1, 0, 9],
          [0, 1, 9],
          [9, 9, 9],
        ]),
        shown,
      ),
    ).to.deep.equal([]);
  });
  it('looks further for a cell to hide when everything beside an exposed one is hidden', () => {
    const table = withTotals([
      [1, 0, 1, 0],
      [3, 1, 5, 2],
      [3, 3, 1, 0],
    ]);
    expect(recovered(table, suppressTable(table, { minimumCount: 3, publishZero: true }))).to.deep.equal([]);
  });
  it('refuses a table whose totals do not match its shape', () => {
    expect(() =>
      suppressTable({ cells: [[1, 2]], rowTotals: [3, 4], columnTotals: [1, 2], grandTotal: 3 }, FIVE),
    ).to.throw(RangeError, 'invalid table');
  });
  it('lets no suppressed cell be worked out from rows, columns and totals', () => {
    const count = fc.oneof({ weight: 2, arbitrary: fc.nat(6) }, { weight: 1, arbitrary: fc.nat(60) });
    const shape = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }));
    const tables = shape.chain(([rows, columns]) =>
      fc.array(fc.array(count, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    );
    fc.assert(
      fc.property(tables, fc.constantFrom(1, 3, 5, 10), fc.boolean(), (cells, minimumCount, publishZero) => {
        const table = withTotals(cells);
        const rule = { minimumCount, publishZero };
        const shown = suppressTable(table, rule);
        for (const [index, figure] of flat(shown).entries()) {
          const original = flat(table)[index] ?? null;
          if (figure !== S) expect(figure).to.equal(original);
          if (countIsSmall(original, rule)) expect(figure).to.equal(S);
        }
        expect(recovered(table, shown)).to.deep.equal([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('secondarySuppression', () => {
  it('follows totals of totals: districts within a region within a country', () => {
    const counts = new Map<string, Figure>([
      ['a', 2],
      ['b', 9],
      ['north', 11],
      ['c', 30],
      ['d', 40],
      ['south', 70],
      ['country', 81],
    ]);
    const totals = [
      { total: 'north', parts: ['a', 'b'] },
      { total: 'south', parts: ['c', 'd'] },
      { total: 'country', parts: ['north', 'south'] },
    ];
    const { primary, secondary } = secondarySuppression(counts, totals, FIVE);
    expect([...primary]).to.deep.equal(['a']);
    expect([...secondary]).to.deep.equal(['b']);
  });
  it('lets no suppressed cell be worked out through totals of totals', () => {
    const districts = fc.array(fc.oneof(fc.nat(6), fc.nat(40)), { minLength: 1, maxLength: 4 });
    const regions = fc.array(districts, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(regions, fc.constantFrom(3, 5, 10), fc.boolean(), (given, minimumCount, publishZero) => {
        const truth = [...given.flat(), ...given.map(sum), sum(given.flat())];
        const country = truth.length - 1;
        let next = 0;
        const equations = given.map((parts, region) => ({
          total: given.flat().length + region,
          parts: parts.map(() => next++),
        }));
        equations.push({ total: country, parts: equations.map(({ total }) => total) });
        const counts = new Map(truth.map((count, index) => [String(index), count]));
        const totals = equations.map(({ total, parts }) => ({
          total: String(total),
          parts: parts.map(String),
        }));
        const { primary, secondary } = secondarySuppression(counts, totals, { minimumCount, publishZero });
        const figures = truth.map((count, index) =>
          primary.has(String(index)) || secondary.has(String(index)) ? S : count,
        );
        figures.forEach((figure, index) => {
          if (figure === S) expect(couldBe(index, figures, equations, truth), String(index)).to.equal(true);
          else expect(countIsSmall(figure, { minimumCount, publishZero })).to.equal(false);
        });
      }),
      { numRuns: 300 },
    );
  });
  it('says which cells were small and which were needed to protect them', () => {
    const counts = new Map<string, Figure>([
      ['women', 3],
      ['men', 9],
      ['all', 12],
    ]);
    const { primary, secondary } = secondarySuppression(
      counts,
      [{ total: 'all', parts: ['women', 'men'] }],
      FIVE,
    );
    expect([...primary, ...secondary]).to.deep.equal(['women', 'men']);
  });
  it('refuses a total without a cell', () => {
    expect(() => secondarySuppression(new Map([['a', 1]]), [{ total: 'b', parts: ['a'] }], FIVE)).to.throw(
      RangeError,
      'invalid total: no cell b',
    );
  });
});

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function withTotals(cells: readonly (readonly number[])[]): CountTable {
  const rowTotals = cells.map(sum);
  const columnTotals = (cells[0] ?? []).map((_, column) => sum(cells.map((row) => row[column] ?? 0)));
  return { cells, rowTotals, columnTotals, grandTotal: sum(rowTotals) };
}

function flat({ cells, rowTotals, columnTotals, grandTotal }: CountTable): Figure[] {
  return [...cells.flat(), ...rowTotals, ...columnTotals, grandTotal];
}

/** Suppressed figures of which only one value fits everything published: what a reader could work out. */
function recovered(table: CountTable, shown: CountTable): number[] {
  const figures = flat(shown);
  const truth = flat(table).map(Number);
  const [rows, columns] = [table.cells.length, table.columnTotals.length];
  const cell = (r: number, c: number): number => r * columns + c;
  const rowTotal = (r: number): number => rows * columns + r;
  const columnTotal = (c: number): number => rows * columns + rows + c;
  const grand = rows * columns + rows + columns;
  const each = (length: number) => Array.from({ length }, (_, index) => index);
  const equations = [
    ...each(rows).map((r) => ({ total: rowTotal(r), parts: each(columns).map((c) => cell(r, c)) })),
    ...each(columns).map((c) => ({ total: columnTotal(c), parts: each(rows).map((r) => cell(r, c)) })),
    { total: grand, parts: each(rows).map(rowTotal) },
    { total: grand, parts: each(columns).map(columnTotal) },
  ];
  return figures.flatMap((figure, index) => {
    if (figure !== S) return [];
    return couldBe(index, figures, equations, truth) ? [] : [index];
  });
}
