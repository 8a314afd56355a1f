import { expect } from 'chai';
import fc from 'fast-check';
import type { Figure } from '../figure.js';
import { expectClose } from '../vectors.test-support.js';
import {
  aggregate,
  aggregateRatio,
  aggregateSum,
  aggregationOf,
  consolidate,
  convertMultiplier,
  convertUnit,
  coverage,
  type Part,
  projectYearEnd,
  projectYearEndRatio,
  rolling,
  toYear,
  yearToDate,
} from './index.js';

const ABSENT = [null, 'missing', 'suppressed', 'notCollected', 'notApplicable'] as const;
const part = (numerator: Figure, denominator: Figure): Part => ({ numerator, denominator });
const parts = fc.array(
  fc.record({ numerator: fc.nat(10_000), denominator: fc.integer({ min: 1, max: 100_000 }) }),
  { minLength: 1, maxLength: 12 },
);

describe('aggregateRatio', () => {
  // Fingertips engine, WeightedAverageCalculatorTest.
  it('divides sums, never averages ratios', () => {
    const { value, numerator, denominator } = aggregateRatio([part(8, 4), part(32, 8)]);
    expect([numerator, denominator]).to.deep.equal([40, 12]);
    expectClose(value, 3.3333333333333335, { rel: 1e-12 });
    const quarters = [part(45, 60), part(52, 70), part(31, 55), part(66, 80)];
    expectClose(aggregateRatio(quarters, 100).value, 73.20754716981132, { rel: 1e-12 });
  });
  it('has no value without parts or with nothing to divide by', () => {
    expect(aggregateRatio([]).reason?.code).to.equal('aggregate/noValues');
    expect(aggregateRatio([part(0, 0), part(0, 0)]).reason).to.deep.equal({
      code: 'aggregate/zeroDenominator',
      params: {},
    });
    expect(aggregateRatio([part(0, 0), part(0, 5)]).value).to.equal(0);
  });
  it('says which parts are absent and why there is no value', () => {
    const missing = aggregateRatio([part(1, 2), part(null, 2), part(3, 'notCollected')]);
    expect(missing.absent).to.deep.equal([
      { position: 1, absence: 'missing' },
      { position: 2, absence: 'notCollected' },
    ]);
    expect(missing.reason).to.deep.equal({ code: 'aggregate/partsMissing', params: { missing: 2, of: 3 } });
    expect(aggregateRatio([part('suppressed', 9), part(null, 3)]).reason?.code).to.equal(
      'aggregate/partsSuppressed',
    );
  });
  it('leaves out what is not applicable, and has no value when all of it is', () => {
    const { value, absent } = aggregateRatio([part(1, 2), part('notApplicable', 'notApplicable')]);
    expect([value, absent.length]).to.deep.equal([0.5, 1]);
    expect(aggregateRatio([part('notApplicable', 3)]).reason?.code).to.equal('value/notApplicable');
  });
  it('counts a zero numerator', () => {
    expect(aggregateRatio([part(0, 10), part(5, 10)], 100).value).to.equal(25);
  });
  it('refuses a denominator below 0', () => {
    expect(() => aggregateRatio([part(1, -2)])).to.throw(RangeError, 'invalid denominator: -2');
    expect(() => aggregateRatio([part(Number.NaN, 2)])).to.throw(RangeError, 'invalid numerator: NaN');
  });
  it('lies between the least and the greatest ratio and does not depend on order or grouping', () => {
    fc.assert(
      fc.property(parts, fc.nat(), (given, seed) => {
        const { value, numerator, denominator } = aggregateRatio(given);
        const ratios = given.map((one) => one.numerator / one.denominator);
        expect(value).to.be.within(Math.min(...ratios) * (1 - 1e-12), Math.max(...ratios) * (1 + 1e-12));
        expect(aggregateRatio([...given].reverse()).value).to.equal(value);
        const cut = seed % given.length;
        const halves = [given.slice(0, cut), given.slice(cut)]
          .filter((half) => half.length > 0)
          .map((half) => aggregateRatio(half));
        expect(aggregateRatio(halves.map((half) => part(half.numerator, half.denominator))).value).to.equal(
          value,
        );
        expect([numerator, denominator].every(Number.isSafeInteger)).to.equal(true);
      }),
    );
  });
});

describe('aggregateSum and aggregate', () => {
  it('adds counts, zeros included', () => {
    expect(aggregateSum([2, 0, 4]).value).to.equal(6);
    expect(aggregateSum([0]).value).to.equal(0);
    expect(aggregateSum([]).reason?.code).to.equal('aggregate/noValues');
  });
  it('has a different outcome for each kind of absence', () => {
    const codes = ABSENT.map((absent) => aggregateSum([1, absent]).reason?.code ?? 'value');
    expect(codes).to.deep.equal([
      'aggregate/partsMissing',
      'aggregate/partsMissing',
      'aggregate/partsSuppressed',
      'aggregate/partsMissing',
      'value',
    ]);
  });
  it('does not let a sum leave the range of numbers', () => {
    expect(aggregateSum([1e308, 1e308]).reason?.code).to.equal('result/outOfRange');
  });
  it('goes by the kind of figure', () => {
    const given = [
      { numerator: 1, denominator: 4 },
      { numerator: 3, denominator: 4 },
    ];
    expect(aggregate('count', given).value).to.equal(4);
    expect(aggregate('proportion', given, 100).value).to.equal(50);
    for (const valueType of [
      'standardisedRate',
      'mean',
      'duration',
      'score',
      'boolean',
      'text',
      'category',
    ] as const) {
      expect(aggregate(valueType, given).reason).to.deep.equal({
        code: 'aggregate/notAdditive',
        params: { valueType },
      });
      expect(aggregationOf(valueType)).to.equal(null);
    }
    expect(aggregate('rate', [{ numerator: 1 }]).reason?.code).to.equal('aggregate/partsMissing');
  });
});

describe('toYear', () => {
  it('sums counts, divides sums for ratios, and keeps the last snapshot', () => {
    expect(toYear({ combine: 'sum', parts: [1, 2, 3, 4] }).value).to.equal(10);
    expect(
      toYear({ combine: 'ratio', parts: [part(1, 2), part(1, 2), part(0, 2), part(0, 2)], multiplier: 100 })
        .value,
    ).to.equal(25);
    expect(toYear({ combine: 'last', parts: [120, null, 125, 131] }).value).to.equal(131);
  });
  it('says which quarters are absent, also those not there yet', () => {
    expect(toYear({ combine: 'sum', parts: [1, null, 3, 4] }).absent).to.deep.equal([
      { position: 1, absence: 'missing' },
    ]);
    const short = toYear({ combine: 'sum', parts: [1, 2] });
    expect([short.value, short.reason?.params]).to.deep.equal([null, { missing: 2, of: 4 }]);
    expect(short.absent.map(({ position }) => position)).to.deep.equal([2, 3]);
  });
  it('passes the absence of the last snapshot on', () => {
    for (const absent of ABSENT) {
      const { reason } = toYear({ combine: 'last', parts: [1, 2, 3, absent] });
      expect(reason?.code).to.equal(`value/${absent ?? 'missing'}`);
    }
  });
  it('refuses a fifth quarter', () => {
    expect(() => toYear({ combine: 'sum', parts: [1, 2, 3, 4, 5] })).to.throw(
      RangeError,
      'invalid number of periods: 5',
    );
    expect(toYear({ combine: 'sum', parts: Array<number>(12).fill(1) }, 12).value).to.equal(12);
  });
});

describe('rolling and yearToDate', () => {
  const months = Array.from({ length: 13 }, (_, index) => part(index + 1, 100));

  it('gives no rolling value until the window is full', () => {
    const values = rolling({ combine: 'ratio', parts: months, multiplier: 100 }).map(({ value }) => value);
    expect(values.slice(0, 11)).to.deep.equal(Array(11).fill(null));
    expect(values.slice(11)).to.deep.equal([6.5, 7.5]);
    expect(rolling({ combine: 'sum', parts: [1] })[0]?.reason?.params).to.deep.equal({ missing: 11, of: 12 });
  });
  it('has no value as long as a gap is in the window', () => {
    const values = rolling({ combine: 'sum', parts: [1, 2, null, 4, 5, 0] }, 2).map(({ value }) => value);
    expect(values).to.deep.equal([null, 3, null, null, 9, 5]);
  });
  it('adds up the year so far and stops at a gap', () => {
    const sums = (given: readonly Figure[]) =>
      yearToDate({ combine: 'sum', parts: given }).map(({ value }) => value);
    expect(sums([10, 12, 9, 11, 14])).to.deep.equal([10, 22, 31, 42, 56]);
    expect(sums([10, null, 9])).to.deep.equal([10, null, null]);
    expect(sums([0, 'notApplicable', 9])).to.deep.equal([0, 0, 9]);
    expect(yearToDate({ combine: 'sum', parts: [1, 'suppressed'] })[1]?.reason?.code).to.equal(
      'aggregate/partsSuppressed',
    );
  });
  it('refuses an empty window', () => {
    expect(() => rolling({ combine: 'sum', parts: [1] }, 0)).to.throw(RangeError, 'invalid window: 0');
  });
  it('ends the year to date on the year', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1e6), { minLength: 12, maxLength: 12 }), (given) => {
        const year = toYear({ combine: 'sum', parts: given }, 12).value;
        expect(yearToDate({ combine: 'sum', parts: given }).at(-1)?.value).to.equal(year);
        expect(rolling({ combine: 'sum', parts: given }).at(-1)?.value).to.equal(year);
      }),
    );
  });
});

describe('projectYearEnd', () => {
  it('names its method and adds the targets to come to the actuals so far', () => {
    const targets = [10, 10, 14, 16];
    const projection = projectYearEnd([12, 15], 4, { method: 'actualPlusTarget', targets });
    expect([projection.value, projection.method, projection.elapsed, projection.periods]).to.deep.equal([
      57,
      'actualPlusTarget',
      2,
      4,
    ]);
  });
  it('continues the average so far, or the shape of last year', () => {
    expect(projectYearEnd([12, 15], 4, { method: 'runRate' }).value).to.equal(54);
    expect(
      projectYearEnd([12, 15], 4, { method: 'lastYearShape', lastYear: [10, 8, 20, 22] }).value,
    ).to.equal(90);
  });
  it('is the year itself when the year is over', () => {
    const targets = [null, null, null, null];
    expect(projectYearEnd([1, 2, 3, 4], 4, { method: 'actualPlusTarget', targets }).value).to.equal(10);
    expect(projectYearEnd([1, 2, 3, 4], 4, { method: 'runRate' }).value).to.equal(10);
  });
  it('does not project from gaps, from nothing, or with a target lacking', () => {
    expect(projectYearEnd([12, null], 4, { method: 'runRate' }).reason?.code).to.equal(
      'aggregate/partsMissing',
    );
    expect(projectYearEnd([12, 'suppressed'], 4, { method: 'runRate' }).reason?.code).to.equal(
      'aggregate/partsSuppressed',
    );
    expect(projectYearEnd(['notApplicable'], 4, { method: 'runRate' }).reason?.code).to.equal(
      'value/notApplicable',
    );
    expect(projectYearEnd([], 4, { method: 'runRate' }).reason?.code).to.equal('aggregate/noValues');
    const targets = [10, 10, null, 16];
    expect(projectYearEnd([12, 15], 4, { method: 'actualPlusTarget', targets }).reason?.code).to.equal(
      'aggregate/partsMissing',
    );
    expect(projectYearEnd([0, 0], 4, { method: 'runRate' }).value).to.equal(0);
    const lastYear = [0, 0, 5, 5];
    expect(projectYearEnd([1, 1], 4, { method: 'lastYearShape', lastYear }).reason?.code).to.equal(
      'aggregate/zeroDenominator',
    );
  });
  it('projects a ratio by both of its parts', () => {
    const { value, numerator, denominator } = projectYearEndRatio([part(30, 60), part(10, 20)], 4, 100);
    expect([value, numerator, denominator]).to.deep.equal([50, 80, 160]);
    expect(projectYearEndRatio([part(0, 0)], 4).reason?.code).to.equal('aggregate/zeroDenominator');
    expect(projectYearEndRatio([part(1, null)], 4).reason?.code).to.equal('aggregate/partsMissing');
    // A part is absent when either of its figures is: its other figure must not stay in the sums.
    const half = projectYearEndRatio([part(30, 60), part('notApplicable', 100)], 4, 100);
    expect(half).to.include({ value: 50, numerator: 60, denominator: 120 });
    expect(half.absent).to.deep.equal([{ position: 1, absence: 'notApplicable' }]);
    expect(projectYearEndRatio([part(30, 60), part(5, 'notApplicable')], 4, 100).value).to.equal(50);
    expect(projectYearEndRatio([part(30, 60), part('suppressed', null)], 4).reason?.code).to.equal(
      'aggregate/partsSuppressed',
    );
  });
  it('refuses more periods than the year has and targets for another year', () => {
    expect(() => projectYearEnd([1, 2, 3, 4, 5], 4, { method: 'runRate' })).to.throw(
      RangeError,
      'invalid number of periods: 5',
    );
    expect(() => projectYearEnd([1], 4, { method: 'actualPlusTarget', targets: [1] })).to.throw(
      RangeError,
      'invalid number of periods: 1',
    );
  });
});

describe('coverage and consolidate', () => {
  // Fingertips engine, CcgAverageCalculatorTest.
  it('makes a parent of areas that cover it', () => {
    const areas = [
      { numerator: 1, denominator: 1, population: 1 },
      { numerator: 16, denominator: 4, population: 10 },
    ];
    expectClose(consolidate(areas, { combine: 'ratio', multiplier: 100 }).value, 340, { rel: 1e-12 });
    const gap = consolidate(
      [areas[0] ?? { numerator: 1 }, { numerator: 16, denominator: null, population: 10 }],
      { combine: 'ratio' },
    );
    expect([gap.value, gap.reason?.code]).to.deep.equal([null, 'coverage/belowMinimum']);
    expectClose(gap.coverage, 1 / 11, { rel: 1e-12 });
  });
  it('takes exactly the minimum for enough', () => {
    const covered = (population: number) => ({ population, covered: true });
    expect(coverage([covered(9), { population: 1, covered: false }]).reason).to.equal(null);
    expect(coverage([covered(3.4), covered(4.7), { population: 0.9, covered: false }]).reason).to.equal(null);
    expect(coverage([covered(89), { population: 11, covered: false }]).reason).to.deep.equal({
      code: 'coverage/belowMinimum',
      params: { share: 0.89, minimum: 0.9 },
    });
  });
  it('needs the populations only when a part is not covered', () => {
    expect(coverage([{ population: null, covered: true }])).to.deep.equal({ share: 1, reason: null });
    for (const population of ABSENT) {
      expect(coverage([{ population, covered: false }]).reason?.code).to.equal(
        `value/${population ?? 'missing'}`,
      );
    }
    expect(coverage([{ population: 0, covered: false }]).share).to.equal(0);
    expect(coverage([]).reason?.code).to.equal('aggregate/noValues');
    expect(() => coverage([], 2)).to.throw(RangeError, 'invalid coverage: 2');
  });
  it('leaves small gaps out and names them', () => {
    const areas = [
      { numerator: 90, population: 950 },
      { numerator: 'suppressed' as const, population: 50 },
    ];
    const result = consolidate(areas, { combine: 'sum' });
    expect([result.value, result.coverage]).to.deep.equal([90, 0.95]);
    expect(result.absent).to.deep.equal([{ position: 1, absence: 'suppressed' }]);
    expect(consolidate(areas, { combine: 'sum', minimumCoverage: 1 }).value).to.equal(null);
  });
  it('does not count an area to which the measure does not apply', () => {
    const areas = [
      { numerator: 3, denominator: 6 },
      { numerator: 'notApplicable' as const, denominator: 100 },
    ];
    expect(consolidate(areas, { combine: 'ratio' }).value).to.equal(0.5);
    expect(consolidate([{ numerator: 'notApplicable' }], { combine: 'sum' }).reason?.code).to.equal(
      'value/notApplicable',
    );
    expect(consolidate([], { combine: 'sum' }).reason?.code).to.equal('aggregate/noValues');
    expect(consolidate([{ numerator: 0, denominator: 4 }], { combine: 'ratio' }).value).to.equal(0);
  });
});

describe('units', () => {
  it('turns amounts into another unit of their kind', () => {
    expect(convertUnit(90, 'minute', 'hour')).to.equal(1.5);
    expect(convertUnit(2, 'week', 'day')).to.equal(14);
    expect(convertUnit(1200, 'thousand', 'million')).to.equal(1.2);
    expect(convertMultiplier(0.25, 1, 100)).to.equal(25);
    expect(convertMultiplier(1.2, 1000, 100_000)).to.equal(120);
  });
  it('keeps zero and has nothing for an absent amount', () => {
    expect(convertUnit(0, 'hour', 'day')).to.equal(0);
    for (const absent of ABSENT) {
      expect([convertUnit(absent, 'hour', 'day'), convertMultiplier(absent, 1, 100)]).to.deep.equal([
        null,
        null,
      ]);
    }
  });
  it('refuses to turn time into money', () => {
    expect(() => convertUnit(1, 'hour', 'million')).to.throw(
      RangeError,
      'invalid conversion: hour to million',
    );
    expect(() => convertMultiplier(1, 0, 100)).to.throw(RangeError, 'invalid multiplier: 0');
  });
  it('comes back to where it started', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), (amount) => {
        expect(convertUnit(convertUnit(amount, 'week', 'second'), 'second', 'week')).to.be.closeTo(
          amount,
          1e-6,
        );
      }),
    );
  });
});

describe('every aggregation', () => {
  it('gives finite numbers or null for any finite or absent input', () => {
    const isFinite = (result: unknown): boolean => {
      if (typeof result === 'number') return Number.isFinite(result);
      if (Array.isArray(result)) return result.every(isFinite);
      return typeof result !== 'object' || result === null || Object.values(result).every(isFinite);
    };
    const holds = (run: () => unknown): boolean => {
      try {
        return isFinite(run());
      } catch (error) {
        return error instanceof RangeError && error.message.startsWith('invalid ');
      }
    };
    const absent = fc.constantFrom<Figure>(null, 'missing', 'suppressed', 'notCollected', 'notApplicable');
    const number = fc.double({ noNaN: true, noDefaultInfinity: true });
    const figure = fc.oneof({ weight: 4, arbitrary: number }, absent);
    const pair = fc.record({ numerator: figure, denominator: figure, population: figure });
    fc.assert(
      fc.property(
        fc.array(pair, { maxLength: 4 }),
        fc.array(figure, { minLength: 4, maxLength: 4 }),
        (given, four) => {
          for (const run of [
            () => aggregateRatio(given, 100),
            () => aggregateSum(four),
            () => toYear({ combine: 'ratio', parts: given }),
            () => rolling({ combine: 'sum', parts: four }, 2),
            () => yearToDate({ combine: 'ratio', parts: given }),
            () => consolidate(given, { combine: 'ratio' }),
            () => consolidate(given, { combine: 'sum', minimumCoverage: 0.5 }),
            () => projectYearEnd(four.slice(0, 2), 4, { method: 'runRate' }),
            () => projectYearEnd(four.slice(0, 2), 4, { method: 'lastYearShape', lastYear: four }),
            () => projectYearEnd(four.slice(0, 2), 4, { method: 'actualPlusTarget', targets: four }),
            () => projectYearEndRatio(given, 4),
            () => convertUnit(four[0] ?? null, 'week', 'second'),
            () => convertMultiplier(four[0] ?? null, 1, 100_000),
          ]) {
            expect(holds(run), String(run)).to.equal(true);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
