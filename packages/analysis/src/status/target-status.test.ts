import { expect } from 'chai';
import fc from 'fast-check';
import type { Polarity } from '../codes.js';
import { describeVectors } from '../vectors.test-support.js';
import { bandStatus } from './band-status.js';
import { rangeStatus } from './range-status.js';
import { targetIntervalStatus } from './target-interval-status.js';
import { targetStatus, type TargetStatusInput } from './target-status.js';

const status = (
  value: number,
  target: number,
  polarity: Polarity,
  tolerance?: TargetStatusInput['tolerance'],
) => targetStatus({ value, target, polarity, tolerance }).outcome;
const number = fc.double({ min: -1e9, max: 1e9, noNaN: true });

describe('targetStatus', () => {
  it('counts equality as met, for either polarity', () => {
    expect(status(95, 95, 'higher')).to.equal('green');
    expect(status(95, 95, 'lower')).to.equal('green');
  });

  it('is red on the wrong side, however near, when there is no tolerance', () => {
    expect(status(94.9, 95, 'higher')).to.equal('red');
    expect(status(95.1, 95, 'lower')).to.equal('red');
  });

  it('is amber as far as the tolerance, its edge included', () => {
    const tolerance = { absolute: 2 };
    expect(status(93, 95, 'higher', tolerance)).to.equal('amber');
    expect(status(92.99, 95, 'higher', tolerance)).to.equal('red');
    expect(status(97, 95, 'lower', tolerance)).to.equal('amber');
    expect(status(97.01, 95, 'lower', tolerance)).to.equal('red');
  });

  it('takes a relative tolerance from the magnitude of the target', () => {
    const tolerance = { relative: 0.1 };
    expect(status(90, 100, 'higher', tolerance)).to.equal('amber');
    expect(status(89.9, 100, 'higher', tolerance)).to.equal('red');
    expect(status(-5.5, -5, 'higher', tolerance)).to.equal('amber');
    expect(status(-5.6, -5, 'higher', tolerance)).to.equal('red');
    expect(status(-1, 0, 'higher', tolerance)).to.equal('red');
  });

  it('finds the edge where it was written, though binary arithmetic misses it', () => {
    // 0.3 − 0.1 is 0.19999999999999998, 0.7 + 0.1 is 0.7999999999999999, 1.1 × 0.1 is 0.11000000000000001.
    expect(status(0.2, 0.3, 'higher', { absolute: 0.1 })).to.equal('amber');
    expect(status(0.8, 0.7, 'lower', { absolute: 0.1 })).to.equal('amber');
    expect(status(1.21, 1.1, 'lower', { relative: 0.1 })).to.equal('amber');
    expect(status(0.1 + 0.2, 0.3, 'lower')).to.equal('green');
    expect(status(0.19999999999999, 0.3, 'higher', { absolute: 0.1 })).to.equal('red');
  });

  it('treats zero as a value', () => {
    expect(status(0, 0, 'higher')).to.equal('green');
    expect(status(0, 5, 'lower')).to.equal('green');
    expect(status(0, 5, 'higher')).to.equal('red');
  });

  it('gives a position and no judgement without a direction', () => {
    expect(status(6, 5, 'none')).to.equal('higher');
    expect(status(5, 5, 'none')).to.equal('similar');
    expect(status(4, 5, 'none')).to.equal('lower');
    expect(status(4, 5, 'none', { absolute: 1 })).to.equal('similar');
    expect(status(4, 5, 'notApplicable')).to.equal('notAssessed');
  });

  it('says by how much the value differs, with its sign', () => {
    expect(
      targetStatus({ value: 12.5, target: 10, polarity: 'lower', tolerance: { relative: 0.5 } }),
    ).to.deep.equal({
      outcome: 'amber',
      reason: {
        code: 'target/withinTolerance',
        params: { value: 12.5, target: 10, difference: 2.5, tolerance: 5 },
      },
      source: 'status#single-target',
    });
  });

  it('does not guess when the tolerance is no tolerance', () => {
    const result = targetStatus({ value: 1, target: 2, polarity: 'lower', tolerance: { absolute: -1 } });
    expect(result.reason).to.deep.equal({ code: 'rule/invalid', params: { parameter: 'tolerance' } });
    expect(result.outcome).to.equal('notAssessed');
  });

  it('is symmetric: mirroring value, target and polarity changes nothing', () => {
    fc.assert(
      fc.property(number, number, fc.double({ min: 0, max: 1e6, noNaN: true }), (value, target, absolute) => {
        const tolerance = { absolute };
        expect(status(value, target, 'higher', tolerance)).to.equal(
          status(-value, -target, 'lower', tolerance),
        );
      }),
    );
  });

  it('never gets worse as the value gets better', () => {
    const order = ['red', 'amber', 'green'];
    fc.assert(
      fc.property(number, number, number, number, (a, b, target, absolute) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map((value) =>
          order.indexOf(status(value, target, 'higher', { absolute: Math.abs(absolute) })),
        );
        expect(low).to.be.at.most(high ?? -1);
      }),
    );
  });
});

describe('bandStatus', () => {
  const band = (value: number, tolerance?: { absolute: number }) =>
    bandStatus({ value, lower: 85, upper: 92, tolerance }).outcome;

  it('is green inside the band and on its edges, amber within the tolerance, else red', () => {
    expect([85, 88, 92].map((value) => band(value))).to.deep.equal(['green', 'green', 'green']);
    expect([84, 93].map((value) => band(value))).to.deep.equal(['red', 'red']);
    expect([83, 94].map((value) => band(value, { absolute: 2 }))).to.deep.equal(['amber', 'amber']);
    expect([82.9, 94.1].map((value) => band(value, { absolute: 2 }))).to.deep.equal(['red', 'red']);
  });

  it('is what polarity target means for a single target', () => {
    expect(status(5, 5, 'target')).to.equal('green');
    expect(status(4.5, 5, 'target', { absolute: 0.5 })).to.equal('amber');
    expect(status(5.6, 5, 'target', { absolute: 0.5 })).to.equal('red');
  });

  it('measures the difference from the nearer edge', () => {
    expect(bandStatus({ value: 80, lower: 85, upper: 92 }).reason.params).to.include({ difference: -5 });
    expect(bandStatus({ value: 99, lower: 85, upper: 92 }).reason.params).to.include({ difference: 7 });
  });

  it('has no target when the band is upside down', () => {
    expect(bandStatus({ value: 5, lower: 9, upper: 1 })).to.include({ outcome: 'noTarget' });
  });
});

describe('rangeStatus', () => {
  const range = (value: number, polarity: Polarity) =>
    rangeStatus({ value, lower: 1, upper: 2, polarity }).outcome;

  it('gives every boundary one status: the lower limit is amber, the upper limit the far side', () => {
    expect([0.9, 1, 1.9, 2].map((value) => range(value, 'higher'))).to.deep.equal([
      'red',
      'amber',
      'amber',
      'green',
    ]);
    expect([0.9, 1, 1.9, 2].map((value) => range(value, 'lower'))).to.deep.equal([
      'green',
      'amber',
      'amber',
      'red',
    ]);
    expect([0.9, 1, 2].map((value) => range(value, 'none'))).to.deep.equal(['lower', 'similar', 'higher']);
    expect([0.9, 1, 2, 2.1].map((value) => range(value, 'target'))).to.deep.equal([
      'red',
      'green',
      'green',
      'red',
    ]);
  });

  it('is half-open for any limits: every value has one status, and the boundary is where it changes', () => {
    const order = ['red', 'amber', 'green'];
    fc.assert(
      fc.property(number, number, number, (a, b, value) => {
        const [lower, upper] = [Math.min(a, b), Math.max(a, b)];
        const outcome = (at: number) => rangeStatus({ value: at, lower, upper, polarity: 'higher' }).outcome;
        expect(outcome(upper)).to.equal('green');
        fc.pre(upper - lower > 1);
        expect(outcome(lower)).to.equal('amber');
        expect(order.indexOf(outcome(value))).to.be.at.most(order.indexOf(outcome(value + 1)));
        const mirrored = rangeStatus({ value, lower, upper, polarity: 'lower' }).outcome;
        expect(order.indexOf(mirrored) + order.indexOf(outcome(value))).to.equal(2);
      }),
    );
  });

  it('has no target when the lower limit is above the upper one', () => {
    const result = rangeStatus({ value: 5, lower: 9, upper: 1, polarity: 'higher' });
    expect(result).to.include({ outcome: 'noTarget' });
    expect(result.reason.code).to.equal('target/lowerAboveUpper');
  });
});

interface TargetCase {
  readonly value: number | null;
  readonly polarity: 'lowIsGood' | 'highIsGood' | 'noJudgement';
  readonly target?: number;
  readonly useCI?: boolean;
  readonly lower95?: number | null;
  readonly upper95?: number | null;
  readonly lowerLimit?: number;
  readonly upperLimit?: number;
}

const POLARITIES = { lowIsGood: 'lower', highIsGood: 'higher', noJudgement: 'none' } as const;
// The engine says Better for "higher" where there is no judgement, and its front end recolours it.
const NAMES: Readonly<Record<string, string>> = {
  green: 'Better',
  amber: 'Same',
  red: 'Worse',
  higher: 'Better',
  similar: 'Same',
  lower: 'Worse',
};

describeVectors<TargetCase, { readonly outcome: string }>(
  'compare_fingertips_legacy.json',
  ({ input, expected }) => {
    const polarity = POLARITIES[input.polarity];
    const { value, target, lowerLimit, upperLimit } = input;
    const outcome = () => {
      if (value === null) return 'none';
      if (target === undefined) {
        return rangeStatus({ value, lower: lowerLimit ?? NaN, upper: upperLimit ?? NaN, polarity }).outcome;
      }
      if (!input.useCI) return targetStatus({ value, target, polarity }).outcome;
      return targetIntervalStatus({ value, target, polarity, lower: input.lower95, upper: input.upper95 })
        .outcome;
    };
    expect(NAMES[outcome()] ?? 'None').to.equal(expected.outcome);
  },
  ({ method }) => method?.startsWith('target') ?? false,
);

describe('targetIntervalStatus', () => {
  const interval = (lower: number, upper: number, polarity: Polarity) =>
    targetIntervalStatus({ value: (lower + upper) / 2, target: 10, lower, upper, polarity }).outcome;

  it('is green or red only when the whole interval is on one side (Fingertips engine)', () => {
    expect(interval(8, 9, 'lower')).to.equal('green');
    expect(interval(9, 11, 'lower')).to.equal('amber');
    expect(interval(11, 12, 'lower')).to.equal('red');
    expect(interval(11, 12, 'higher')).to.equal('green');
  });

  it('counts a lower limit on the target as above it, an upper limit on the target as across', () => {
    expect(interval(10, 12, 'lower')).to.equal('red');
    expect(interval(10, 12, 'higher')).to.equal('green');
    expect(interval(8, 10, 'lower')).to.equal('amber');
  });

  it('gives no judgement without a direction', () => {
    expect(interval(11, 12, 'none')).to.equal('higher');
    expect(interval(9, 11, 'none')).to.equal('similar');
    expect(interval(8, 9, 'none')).to.equal('lower');
  });

  it('wants all of the interval in the band for polarity target', () => {
    const band = (lower: number, upper: number) =>
      targetIntervalStatus({
        value: 10,
        target: 10,
        polarity: 'target',
        lower,
        upper,
        tolerance: { absolute: 2 },
      }).outcome;
    expect(band(8, 12)).to.equal('green');
    expect(band(7, 11)).to.equal('amber');
    expect(band(13, 14)).to.equal('red');
  });

  it('holds limits against the band as they were written', () => {
    const around = (target: number, absolute: number, lower: number, upper: number) =>
      targetIntervalStatus({
        value: lower,
        target,
        polarity: 'target',
        lower,
        upper,
        tolerance: { absolute },
      }).outcome;
    // 2.85 + 0.57 is 3.4200000000000004 in binary, 2.643 + 0.703 is 3.3459999999999996.
    expect(around(2.85, 0.57, 2.28, 3.42)).to.equal('green');
    expect(around(2.643, 0.703, 3.346, 3.346)).to.equal('green');
    expect(around(0.8, 0.1, 0.7, 0.9)).to.equal('green');
    expect(around(0.8, 0.1, 0.5, 0.7)).to.equal('amber');
    expect(around(0.8, 0.1, 0.5, 0.699)).to.equal('red');
    const above = { value: 1, target: 0.3, lower: 0.1 + 0.2, upper: 0.4 };
    expect(targetIntervalStatus({ ...above, polarity: 'higher' }).outcome).to.equal('green');
    const below = { value: 0.1, target: 0.1 + 0.2, lower: 0.1, upper: 0.3 };
    expect(targetIntervalStatus({ ...below, polarity: 'lower' }).outcome).to.equal('amber');
  });

  it('does not compare without both limits, or with limits without end or in the wrong order', () => {
    expect(interval(12, 8, 'lower')).to.equal('notComparable');
    expect(interval(12, Infinity, 'higher')).to.equal('notComparable');
    const result = targetIntervalStatus({ value: 9, target: 10, polarity: 'lower', lower: null, upper: 11 });
    expect(result).to.include({ outcome: 'notComparable' });
    expect(result.reason).to.deep.equal({ code: 'interval/absent', params: { value: 9, level: 95 } });
  });
});
