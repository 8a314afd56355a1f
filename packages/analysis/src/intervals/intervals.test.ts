import { expect } from 'chai';
import fc from 'fast-check';
import type { Figure } from '../figure.js';
import { expectClose } from '../vectors.test-support.js';
import {
  byar,
  countLimits,
  crudeRate,
  directlyStandardisedRate,
  type Estimate,
  EUROPEAN_STANDARD_POPULATION_2013,
  groupedCrudeRate,
  indirectlyStandardised,
  mean,
  poissonExact,
  wilson,
  wilsonLimits,
} from './index.js';

const rel = { rel: 1e-12, abs: 1e-12 };
const ABSENT = [null, 'missing', 'suppressed', 'notCollected', 'notApplicable'] as const;

function expectEstimate(
  actual: Estimate,
  value: number,
  lower: number,
  upper: number,
  tolerance = rel,
): void {
  expectClose(actual.value, value, tolerance);
  expectClose(actual.lower, lower, tolerance, 'lower');
  expectClose(actual.upper, upper, tolerance, 'upper');
  expect(actual.reason).to.equal(null);
}

function reasonFor(absent: Figure): string {
  return `value/${absent ?? 'missing'}`;
}

/** Counts and denominators as they occur, with the ends where formulas break. */
const denominators = fc.oneof(
  fc.integer({ min: 1, max: 10_000_000 }),
  fc.double({ min: 1e-3, max: 1e9, noNaN: true }),
);
const counts = fc.oneof(fc.nat(2_000_000), fc.double({ min: 0, max: 1e6, noNaN: true }));

describe('wilson', () => {
  // Figures of PHEindicatormethods, testdata_Byars_Wilson.xlsx and testdata_Proportion.xlsx.
  it('reproduces published proportions', () => {
    expectEstimate(wilson({ numerator: 65, denominator: 100 }), 0.65, 0.5525444329688797, 0.7363575175690247);
    expectEstimate(
      wilson({ numerator: 1045, denominator: 5000, confidence: 0.998 }),
      0.209,
      0.19179381799015244,
      0.22731562902525818,
    );
    expectEstimate(
      wilson({ numerator: 7776456, denominator: 7564336677 }),
      0.0010280420256339154,
      0.0010273201001641094,
      0.0010287644578977231,
    );
    expectEstimate(
      wilson({ numerator: 222, denominator: 3215, multiplier: 100 }),
      6.905132192846033,
      6.07916903636366,
      7.833956681383633,
    );
  });
  it('takes a fractional numerator', () => {
    expectEstimate(
      wilson({ numerator: 0.445, denominator: 1 }),
      0.445,
      0.04381744772058822,
      0.9334621276979156,
    );
  });
  it('gives exact ends at none and all', () => {
    const none = wilson({ numerator: 0, denominator: 10 });
    expect([none.value, none.lower]).to.deep.equal([0, 0]);
    const all = wilson({ numerator: 10, denominator: 10, multiplier: 100 });
    expect([all.value, all.upper]).to.deep.equal([100, 100]);
  });
  it('spans everything at certainty', () => {
    expectEstimate(wilson({ numerator: 65, denominator: 100, confidence: 1 }), 0.65, 0, 1);
  });
  it('gives the reason instead of a figure for each kind of absence, and zero its interval', () => {
    for (const absent of ABSENT) {
      for (const input of [
        { numerator: absent, denominator: 100 },
        { numerator: 10, denominator: absent },
      ]) {
        const result = wilson(input);
        expect([result.value, result.lower, result.upper, result.reason?.code]).to.deep.equal([
          null,
          null,
          null,
          reasonFor(absent),
        ]);
      }
    }
    const strongest = (numerator: Figure, denominator: Figure) =>
      wilson({ numerator, denominator }).reason?.code;
    expect(strongest('missing', 'suppressed')).to.equal('value/suppressed');
    expect(strongest('notApplicable', 'suppressed')).to.equal('value/suppressed');
    expect(strongest('missing', 'notApplicable')).to.equal('value/notApplicable');
  });
  it('refuses a numerator below 0 or above its denominator, and a denominator of 0', () => {
    expect(() => wilson({ numerator: -4, denominator: 1 })).to.throw(RangeError, 'invalid numerator: -4');
    expect(() => wilson({ numerator: 80, denominator: 50 })).to.throw(RangeError, 'invalid numerator: 80');
    expect(() => wilson({ numerator: 50.5, denominator: 50 })).to.throw(
      RangeError,
      'invalid numerator: 50.5',
    );
    expect(() => wilson({ numerator: 0, denominator: 0 })).to.throw(RangeError, 'invalid denominator: 0');
    expect(() => wilson({ numerator: Number.NaN, denominator: 5 })).to.throw(
      RangeError,
      'invalid numerator: NaN',
    );
    expect(() => wilson({ numerator: 1, denominator: 2, multiplier: 0 })).to.throw(
      RangeError,
      'invalid multiplier: 0',
    );
  });
  it('holds its value between its limits, within 0 and 1', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), denominators, (share, n) => {
        const { value, lower, upper } = wilson({ numerator: Math.min(share * n, n), denominator: n });
        expect(lower).to.be.within(0, value ?? 0);
        expect(upper).to.be.within(value ?? 0, 1);
      }),
    );
  });
  it('is the same for those not counted, seen from the other side', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.integer({ min: 1, max: 100_000 }), (x, more) => {
        const n = x + more;
        const counted = wilson({ numerator: x, denominator: n });
        const rest = wilson({ numerator: more, denominator: n });
        expect(counted.lower).to.be.closeTo(1 - (rest.upper ?? 0), 1e-12);
        expect(counted.upper).to.be.closeTo(1 - (rest.lower ?? 0), 1e-12);
      }),
    );
  });
  it('widens with confidence and narrows with the denominator', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        fc.integer({ min: 1, max: 1e6 }),
        (p, n) => {
          const width = (denominator: number, confidence: number): number => {
            const { lower, upper } = wilsonLimits(p, denominator, confidence);
            return (upper ?? 0) - (lower ?? 0);
          };
          expect(width(n, 0.998)).to.be.above(width(n, 0.95));
          expect(width(2 * n, 0.95)).to.be.below(width(n, 0.95));
        },
      ),
    );
  });
  it('rises with the numerator', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 10_000 }), fc.nat(), (n, seed) => {
        const x = seed % n;
        const [less, more] = [
          wilson({ numerator: x, denominator: n }),
          wilson({ numerator: x + 1, denominator: n }),
        ];
        expect(more.lower).to.be.above(less.lower ?? 1);
        expect(more.upper).to.be.above(less.upper ?? 1);
      }),
    );
  });
});

describe('byar and poissonExact', () => {
  it("reproduces published limits by Byar's approximation", () => {
    const { lower, upper } = byar(65);
    expectClose(lower, 50.163187710459454, rel);
    expectClose(upper, 82.84913854593984, rel);
    expectClose(byar(1045, 0.998).upper, 1148.806160988033, rel);
  });
  it('has no lower limit by Byar where it would be negative', () => {
    expect(byar(0).lower).to.equal(null);
    expectClose(byar(0).upper, 3.6680118321737507, rel);
    expect(byar(1, 0.998).lower).to.equal(null);
  });
  it('reproduces exact limits from 0 to a count beyond the reach of the plain library', () => {
    expect(poissonExact(0).lower).to.equal(0);
    expectClose(poissonExact(0, 0.99).upper, 5.298317366548035, rel);
    expectClose(poissonExact(1, 0.9).upper, 4.743864518390577, rel);
    expectClose(poissonExact(100).lower, 81.36399125092315, rel);
    expectClose(poissonExact(100).upper, 121.62679379242637, rel);
    // R's qchisq(0.025, 2000) and qchisq(0.975, 2000), halved.
    expectClose(poissonExact(1000).lower, 1877.9460368153905 / 2, rel);
    expectClose(poissonExact(999).upper, 2125.8423024497756 / 2, rel);
  });
  it('has no limits for an absent count', () => {
    expect(byar(null)).to.deep.equal({ lower: null, upper: null });
    expect(poissonExact(null)).to.deep.equal({ lower: null, upper: null });
  });
  it('refuses a count below 0', () => {
    expect(() => byar(-1)).to.throw(RangeError, 'invalid count: -1');
    expect(() => poissonExact(-1)).to.throw(RangeError, 'invalid count: -1');
  });
  it('changes from exact limits to Byar at 10 events', () => {
    expect(countLimits(9.5)).to.deep.equal(poissonExact(9.5));
    expect(countLimits(10)).to.deep.equal(byar(10));
  });
  it('holds a count between limits that rise with it and are never NaN', () => {
    fc.assert(
      fc.property(counts, fc.double({ min: 0.001, max: 1000, noNaN: true }), (count, more) => {
        for (const limits of [byar, poissonExact]) {
          const [here, there] = [limits(count), limits(count + more)];
          expect(here.lower ?? 0).to.be.within(0, count);
          expect(here.upper).to.be.above(count);
          expect(there.lower ?? 0).to.be.at.least((here.lower ?? 0) * (1 - 1e-12));
          expect(there.upper).to.be.at.least((here.upper ?? Number.NaN) * (1 - 1e-12));
        }
      }),
    );
  });
});

describe('crudeRate', () => {
  // Figures of PHEindicatormethods, testdata_Rate.xlsx.
  it('reproduces published rates on both sides of 10 events', () => {
    const few = crudeRate({ numerator: 5, denominator: 100, multiplier: 100 });
    expectEstimate(few, 5, 1.62348639011842, 11.668332079322669);
    expect(few.method).to.equal('exact');
    const many = crudeRate({ numerator: 20, denominator: 100, multiplier: 100 });
    expectEstimate(many, 20, 12.211428834875937, 30.889880369197066);
    expect(many.method).to.equal('byar');
  });
  it('allows more events than people', () => {
    expectEstimate(
      crudeRate({ numerator: 250, denominator: 220 }),
      113636.36363636365,
      99984.94738532876,
      128631.14487455782,
    );
  });
  it('sums groups before it divides', () => {
    const groups = [
      { numerator: 20, denominator: 100 },
      { numerator: 20, denominator: 100 },
    ];
    expectEstimate(groupedCrudeRate({ groups }), 20000, 14286.649933218456, 27235.04966001213);
  });
  it('gives zero events a rate of 0 with an upper limit, and an absent figure its reason', () => {
    const zero = crudeRate({ numerator: 0, denominator: 1000 });
    expectEstimate(zero, 0, 0, 368.8879454113935);
    for (const absent of ABSENT) {
      expect(crudeRate({ numerator: absent, denominator: 10 }).reason?.code).to.equal(reasonFor(absent));
      expect(crudeRate({ numerator: 10, denominator: absent }).reason?.code).to.equal(reasonFor(absent));
      const groups = [
        { numerator: 3, denominator: 10 },
        { numerator: absent, denominator: 10 },
      ];
      expect(groupedCrudeRate({ groups }).reason?.code).to.equal(reasonFor(absent));
    }
    expect(groupedCrudeRate({ groups: [] }).reason?.code).to.equal('value/missing');
  });
  it('refuses a denominator of 0', () => {
    expect(() => crudeRate({ numerator: 30, denominator: 0 })).to.throw(RangeError, 'invalid denominator: 0');
  });
  it('scales with its multiplier and does not depend on the order of groups', () => {
    const part = fc.record({ numerator: fc.nat(1000), denominator: fc.integer({ min: 1, max: 100_000 }) });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), (groups) => {
        const rate = groupedCrudeRate({ groups, multiplier: 1 });
        const turned = groupedCrudeRate({ groups: [...groups].reverse(), multiplier: 1000 });
        for (const name of ['value', 'lower', 'upper'] as const) {
          expectClose(turned[name], (rate[name] ?? Number.NaN) * 1000, { rel: 1e-12, abs: 1e-15 });
        }
      }),
    );
  });
});

describe('directlyStandardisedRate', () => {
  // Figures of PHEindicatormethods, testdata_DSR_ISR.xlsx.
  const populations = [
    636, 558, 609, 543, 384, 594, 669, 843, 660, 576, 606, 522, 426, 273, 300, 288, 153, 123, 207,
  ];
  const many = [127, 25, 18, 21, 12, 27, 48, 27, 29, 32, 32, 34, 45, 65, 38, 68, 74, 82, 91];
  const few = [0, 0, null, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 1, 1, 2, 3];
  const groupsOf = (counts: readonly Figure[]) =>
    counts.map((count, band) => ({
      count,
      population: populations[band] as number,
      standard: EUROPEAN_STANDARD_POPULATION_2013[band] as number,
    }));

  it('reproduces a published rate', () => {
    const result = directlyStandardisedRate({ groups: groupsOf(many), multiplier: 10_000 });
    expectEstimate(result, 1043.0247991469423, 971.770906798568, 1117.894091547925, { rel: 1e-10, abs: 0 });
    expect([result.totalCount, result.totalPopulation]).to.deep.equal([895, 8970]);
  });
  it('gives no rate below 10 events, and says so', () => {
    const { value, reason, totalCount } = directlyStandardisedRate({ groups: groupsOf(few) });
    expect([value, totalCount]).to.deep.equal([null, 9]);
    expect(reason).to.deep.equal({ code: 'standardised/tooFewEvents', params: { count: 9, minimum: 10 } });
  });
  it('gives a rate from 10 events on', () => {
    const result = directlyStandardisedRate({ groups: [{ count: 10, population: 500, standard: 1 }] });
    expectClose(result.value, 2000, rel);
  });
  it('counts a missing count as 0, but leaves no rate for one that is suppressed or not applicable', () => {
    const withFirst = (first: Figure) =>
      directlyStandardisedRate({ groups: groupsOf([first, ...many.slice(1)]) });
    expect(withFirst(null).value).to.equal(withFirst(0).value);
    expect(withFirst('missing').value).to.equal(withFirst(0).value);
    for (const absent of ['suppressed', 'notCollected', 'notApplicable'] as const) {
      expect(withFirst(absent).reason?.code).to.equal(reasonFor(absent));
    }
  });
  it('widens the interval when the same people had several events', () => {
    const independent = directlyStandardisedRate({ groups: [{ count: 40, population: 500, standard: 1 }] });
    const repeated = directlyStandardisedRate({
      groups: [{ repeated: [{ events: 2, persons: 20 }], population: 500, standard: 1 }],
    });
    expect(repeated.value).to.equal(independent.value);
    expect(repeated.upper).to.be.above(independent.upper ?? Infinity);
  });
  it('is the crude rate when there is only one group', () => {
    const { value, lower, upper } = directlyStandardisedRate({
      groups: [{ count: 40, population: 500, standard: 7 }],
    });
    const crude = crudeRate({ numerator: 40, denominator: 500 });
    expectClose(value, crude.value, rel);
    expectClose(lower, crude.lower, rel);
    expectClose(upper, crude.upper, rel);
  });
  it('refuses a missing or empty population, and no groups', () => {
    expect(() => directlyStandardisedRate({ groups: [{ count: 3, population: 0, standard: 1 }] })).to.throw(
      RangeError,
      'invalid population: 0',
    );
    expect(() => directlyStandardisedRate({ groups: [] })).to.throw(RangeError, 'invalid groups');
  });
  it('does not depend on the order of groups nor on the size of the standard population', () => {
    const turned = groupsOf(many)
      .reverse()
      .map((group) => ({ ...group, standard: group.standard * 3 }));
    const [one, other] = [
      directlyStandardisedRate({ groups: groupsOf(many) }),
      directlyStandardisedRate({ groups: turned }),
    ];
    expectClose(other.value, one.value, rel);
    expectClose(other.upper, one.upper, rel);
  });
});

describe('indirectlyStandardised', () => {
  const group = (count: Figure, referenceCount: Figure = 50) => ({
    count,
    population: 1000,
    referenceCount,
    referencePopulation: 10_000,
  });
  it('is observed over expected, with the limits of the observed count', () => {
    const result = indirectlyStandardised({ groups: [group(12), group(3)], kind: 'ratio' });
    expect(result.observed).to.equal(15);
    expectClose(result.expected, 10, rel);
    expectEstimate(result, 1.5, (byar(15).lower ?? 0) / 10, (byar(15).upper ?? 0) / 10);
    expect([result.method, result.referenceRate]).to.deep.equal(['byar', null]);
  });
  it('is the ratio times the reference rate as a rate', () => {
    const result = indirectlyStandardised({ groups: [group(12), group(3)], kind: 'rate', multiplier: 1000 });
    expectClose(result.referenceRate, 5, rel);
    expectClose(result.value, 7.5, rel);
  });
  it('counts missing as 0, gives zero an interval, and leaves no result for other absences', () => {
    const zero = indirectlyStandardised({ groups: [group(0)], kind: 'ratio' });
    expectEstimate(zero, 0, 0, (poissonExact(0).upper ?? 0) / 5);
    expect(indirectlyStandardised({ groups: [group(null)], kind: 'ratio' }).value).to.equal(0);
    for (const absent of ['suppressed', 'notCollected', 'notApplicable'] as const) {
      expect(indirectlyStandardised({ groups: [group(absent)], kind: 'ratio' }).reason?.code).to.equal(
        reasonFor(absent),
      );
      expect(indirectlyStandardised({ groups: [group(2, absent)], kind: 'rate' }).reason?.code).to.equal(
        reasonFor(absent),
      );
    }
  });
  it('gives no ratio when nothing is expected', () => {
    const result = indirectlyStandardised({ groups: [group(3, 0)], kind: 'ratio' });
    expect([result.value, result.reason?.code]).to.deep.equal([null, 'aggregate/zeroDenominator']);
  });
  it('refuses an empty reference population, and no groups', () => {
    expect(() => indirectlyStandardised({ groups: [], kind: 'ratio' })).to.throw(
      RangeError,
      'invalid groups',
    );
    const groups = [{ ...group(1), referencePopulation: 0 }];
    expect(() => indirectlyStandardised({ groups, kind: 'ratio' })).to.throw(
      RangeError,
      'invalid reference population: 0',
    );
  });
});

describe('mean', () => {
  it('reproduces the published mean of testdata_Mean.xlsx', () => {
    const result = mean([33.09375, 48.38596, 64.83495, 67.98475, 22.93556, 71.23587, 38.78465, 82.37927]);
    expectEstimate(result, 53.70434500000001, 36.168325241336504, 71.24036475866352);
    expectClose(result.standardDeviation, 20.97557525770931, rel);
  });
  it('has no limits for a single value, and an interval of no width for equal ones', () => {
    const single = mean([7]);
    expect([single.value, single.lower, single.upper, single.standardDeviation]).to.deep.equal([
      7,
      null,
      null,
      null,
    ]);
    expectEstimate(mean([5, 5, 5, 5]), 5, 5, 5);
  });
  it('counts zeros and leaves no mean for an absent value', () => {
    expect(mean([0, 0, 3]).value).to.equal(1);
    for (const absent of ABSENT) expect(mean([1, absent, 3]).reason?.code).to.equal(reasonFor(absent));
    expect(mean([]).reason?.code).to.equal('value/missing');
  });
  it('moves with its values and keeps its width', () => {
    const value = fc.double({ min: -1000, max: 1000, noNaN: true });
    fc.assert(
      fc.property(fc.array(value, { minLength: 2, maxLength: 30 }), value, (values, by) => {
        const [here, there] = [mean(values), mean(values.map((number) => number + by))];
        expect(there.value).to.be.closeTo((here.value ?? 0) + by, 1e-9);
        expect(there.lower).to.be.closeTo((here.lower ?? 0) + by, 1e-7);
        expect(there.upper).to.be.closeTo((here.upper ?? 0) + by, 1e-7);
      }),
    );
  });
});

describe('every interval', () => {
  it('gives finite numbers or null for any finite or absent input it accepts', () => {
    const figure = fc.oneof(
      fc.double({ min: 0, max: Number.MAX_VALUE, noNaN: true }),
      fc.nat(),
      fc.constantFrom<Figure>(null, 'missing', 'suppressed', 'notCollected', 'notApplicable'),
    );
    const finite = (result: object): boolean =>
      Object.values(result).every((entry) => typeof entry !== 'number' || Number.isFinite(entry));
    fc.assert(
      fc.property(figure, figure, fc.constantFrom(0.95, 0.998, 1), (numerator, denominator, confidence) => {
        const tryOut = (run: () => object): boolean => {
          try {
            return finite(run());
          } catch (error) {
            return error instanceof RangeError && error.message.startsWith('invalid ');
          }
        };
        const input = { numerator, denominator, confidence };
        const count = typeof numerator === 'number' ? Math.min(numerator, 1e15) : null;
        const group = {
          count: numerator,
          population: 10,
          standard: 5,
          referenceCount: denominator,
          referencePopulation: 7,
        };
        for (const run of [
          () => wilson(input),
          () => crudeRate(input),
          () => byar(count, confidence),
          () => poissonExact(count, confidence),
          () => mean([numerator, denominator, 3], confidence),
          () => directlyStandardisedRate({ groups: [group], confidence }),
          () => indirectlyStandardised({ groups: [group], kind: 'rate', confidence }),
        ]) {
          expect(tryOut(run)).to.equal(true);
        }
      }),
    );
  });
});

describe('figures at the edge', () => {
  it('gives a count too large to double no exact limits, and no error', () => {
    expect(poissonExact(Number.MAX_VALUE)).to.deep.equal({ lower: null, upper: null });
  });
  it('refuses people who had fewer than no events', () => {
    const groups = [
      {
        population: 100,
        standard: 1,
        repeated: [
          { events: -1, persons: 3 },
          { events: 1, persons: 30 },
        ],
      },
    ];
    expect(() => directlyStandardisedRate({ groups })).to.throw(RangeError, 'invalid events: -1');
  });
});
