import { expect } from 'chai';
import type { AssessmentRule } from '../codes.js';
import { assess } from './assess.js';
import type { AssessInput } from './assess-input.js';

const TARGET: AssessmentRule = { method: 'target', tolerance: { absolute: 2 } };
const COMPARISON: AssessmentRule = { method: 'confidenceInterval', comparator: 'region' };

const run = (input: Partial<AssessInput> & Pick<AssessInput, 'rules'>) =>
  assess({ polarity: 'higher', observation: { value: 10 }, ...input });

describe('assess', () => {
  it('carries outcome, reason, rule and source', () => {
    expect(run({ rules: TARGET, target: { value: 11 } })).to.deep.equal({
      outcome: 'amber',
      reason: {
        code: 'target/withinTolerance',
        params: { value: 10, target: 11, difference: -1, tolerance: 2 },
      },
      rule: 'target',
      source: 'status#single-target',
    });
  });

  it('gives every absence its own outcome, never red and never zero', () => {
    const absent = (absence?: 'suppressed' | 'missing' | 'notCollected' | 'notApplicable') => {
      const { outcome, reason } = run({
        rules: TARGET,
        target: { value: 5 },
        observation: { value: null, absence },
      });
      return [outcome, reason.code];
    };
    expect(absent()).to.deep.equal(['noData', 'value/missing']);
    expect(absent('missing')).to.deep.equal(['noData', 'value/missing']);
    expect(absent('notCollected')).to.deep.equal(['noData', 'value/notCollected']);
    expect(absent('suppressed')).to.deep.equal(['suppressed', 'value/suppressed']);
    expect(absent('notApplicable')).to.deep.equal(['notApplicable', 'value/notApplicable']);
    expect(run({ rules: TARGET, target: { value: 5 }, observation: { value: 0 } }).outcome).to.equal('red');
  });

  it('never uses a figure that is marked as suppressed', () => {
    const observation = { value: 3, absence: 'suppressed' } as const;
    const assessment = run({ rules: TARGET, target: { value: 2 }, observation });
    expect(assessment.outcome).to.equal('suppressed');
    expect(JSON.stringify(assessment)).not.to.include('3');
  });

  it('takes a number that is none for missing', () => {
    expect(run({ rules: TARGET, target: { value: 2 }, observation: { value: NaN } }).outcome).to.equal(
      'noData',
    );
    expect(run({ rules: TARGET, target: { value: NaN } }).outcome).to.equal('noTarget');
  });

  it('tries the rules in order and lets the first that applies decide', () => {
    const rules = [TARGET, COMPARISON, { method: 'none' }] as const;
    const comparator = { value: 8 };
    const observation = { value: 10, lower: 9, upper: 11 };
    expect(run({ rules, target: { value: 9 }, comparator, observation })).to.include({ rule: 'target' });
    expect(run({ rules, comparator, observation })).to.include({
      rule: 'confidenceInterval',
      outcome: 'better',
    });
    expect(run({ rules })).to.include({ rule: 'none', outcome: 'notAssessed' });
  });

  it('says what the first rule lacked when none applies', () => {
    const result = run({ rules: [TARGET, COMPARISON] });
    expect(result).to.include({ outcome: 'noTarget', rule: 'target' });
    expect(result.reason).to.deep.equal({ code: 'target/absent', params: { value: 10 } });
    expect(run({ rules: [] })).to.include({ outcome: 'notAssessed', rule: 'none' });
  });

  it('reads a range target as a range, and as a band for polarity target', () => {
    const target = { lower: 8, upper: 12 };
    expect(run({ rules: { method: 'range' }, target })).to.include({
      outcome: 'amber',
      source: 'status#range',
    });
    expect(run({ rules: TARGET, target, observation: { value: 12 } })).to.include({ outcome: 'green' });
    const band = (value: number) =>
      run({ rules: TARGET, target, polarity: 'target', observation: { value } }).reason.code;
    expect([10, 13, 15].map(band)).to.deep.equal(['band/inside', 'band/withinTolerance', 'band/outside']);
  });

  it('has no range where the target is one value', () => {
    expect(run({ rules: { method: 'range' }, target: { value: 5 } }).reason.code).to.equal(
      'target/notARange',
    );
  });

  it('judges by the interval where the rule says so', () => {
    const rules = { method: 'target', useInterval: true } as const;
    const observation = { value: 10, lower: 8, upper: 12 };
    expect(run({ rules, target: { value: 9 }, observation }).outcome).to.equal('amber');
    expect(run({ rules, target: { value: 9 } }).outcome).to.equal('notComparable');
  });

  it('turns a self-assessment into a status, with or without a value', () => {
    const rules = { method: 'selfAssessed' } as const;
    const selfAssessment = { rating: 'amber' } as const;
    expect(run({ rules, selfAssessment, observation: { value: null } })).to.include({ outcome: 'amber' });
    expect(run({ rules }).reason.code).to.equal('self/absent');
  });

  it('does not assess what is not to be assessed', () => {
    expect(run({ rules: { method: 'none' } }).reason.code).to.equal('rule/none');
    expect(run({ rules: { method: 'none' }, observation: { value: null } }).outcome).to.equal('noData');
    expect(run({ rules: TARGET, target: { value: 5 }, polarity: 'notApplicable' }).outcome).to.equal(
      'notAssessed',
    );
  });
});

describe('assess by confidence interval', () => {
  const compare = (lower: number, upper: number, more: Partial<AssessInput> = {}) =>
    run({ rules: COMPARISON, comparator: { value: 10 }, observation: { value: 9, lower, upper }, ...more })
      .outcome;

  it('is similar when the comparator is in the interval or on its limit', () => {
    expect(compare(8, 10)).to.equal('similar');
    expect(compare(10, 12)).to.equal('similar');
    expect(compare(8, 9.99)).to.equal('worse');
    expect(compare(10.01, 12)).to.equal('better');
    expect(compare(8, 9, { polarity: 'lower' })).to.equal('better');
    expect(compare(8, 9, { polarity: 'none' })).to.equal('lower');
    expect(compare(11, 12, { polarity: 'none' })).to.equal('higher');
  });

  it('never compares an area with itself', () => {
    const result = run({ rules: COMPARISON, comparator: { value: 10 }, isComparator: true });
    expect(result).to.include({ outcome: 'notComparable' });
    expect(result.reason.code).to.equal('comparator/itself');
  });

  it('is not comparable without the comparator or the limits', () => {
    expect(run({ rules: COMPARISON }).reason.code).to.equal('comparator/absent');
    expect(run({ rules: COMPARISON, comparator: { value: 10 } }).reason.code).to.equal('interval/absent');
  });

  it('uses the 99.8 % limits where the rule names them', () => {
    const rules = { ...COMPARISON, level: 99.8 } as const;
    const observation = { value: 8, lower: 7, upper: 9, lower998: 6, upper998: 10 };
    expect(run({ rules, comparator: { value: 10 }, observation }).outcome).to.equal('similar');
    expect(run({ rules, comparator: { value: 10.5 }, observation }).outcome).to.equal('worse');
  });

  it('is best or worst beyond the 99.8 % limits, and the milder on a limit', () => {
    const rules = { ...COMPARISON, levels: 2 } as const;
    const observation = { value: 2.6, lower: 2.5, upper: 2.7, lower998: 2.3, upper998: 2.9 };
    const against = (value: number, polarity: AssessInput['polarity'] = 'higher') =>
      run({ rules, comparator: { value }, observation, polarity }).outcome;
    expect([3, 2.9, 2.8, 2.7, 2.6].map((value) => against(value))).to.deep.equal([
      'worst', 'worse', 'worse', 'similar', 'similar',
    ]); // prettier-ignore
    expect(against(3, 'lower')).to.equal('best');
    expect(against(3, 'none')).to.equal('lowest');
    expect(against(2, 'none')).to.equal('highest');
  });

  it('finds touching intervals similar', () => {
    const rules = { ...COMPARISON, against: 'interval' } as const;
    const observation = { value: 4, lower: 3.5, upper: 4.5 };
    const against = (upper: number) =>
      run({ rules, comparator: { value: 3, lower: 2.7, upper }, observation, polarity: 'lower' });
    expect(against(3.5).outcome).to.equal('similar');
    expect(against(3.4).outcome).to.equal('worse');
    expect(against(3.4).reason.params).to.include({ comparatorLower: 2.7, comparatorUpper: 3.4 });
    expect(run({ rules, comparator: { value: 3 }, observation }).reason.code).to.equal(
      'comparator/intervalAbsent',
    );
  });
});

describe('assess by improvement', () => {
  const rules = { method: 'improvement', tolerance: { absolute: 1 } } as const;

  it('compares with the baseline the rule names', () => {
    const named = { ...rules, baseline: '2020-A1' } as const;
    expect(run({ rules: named, baseline: 8 })).to.include({ outcome: 'better' });
    expect(run({ rules: named, baseline: 9 })).to.include({ outcome: 'similar' });
    expect(
      run({ rules: named, baseline: 9, polarity: 'lower', observation: { value: 12 } }).outcome,
    ).to.equal('worse');
    expect(run({ rules: named, history: [1, 10] }).reason.code).to.equal('baseline/absent');
  });

  it('starts from the first value there is when no baseline is named', () => {
    expect(run({ rules, history: [null, 5, 20, 10] }).reason.params).to.include({ baseline: 5 });
    expect(run({ rules, history: [null, 10] }).reason.code).to.equal('baseline/absent');
    expect(run({ rules }).outcome).to.equal('notComparable');
  });

  it('gives a position without a direction', () => {
    expect(run({ rules, baseline: 5, polarity: 'none' }).outcome).to.equal('higher');
    expect(run({ rules, baseline: 15, polarity: 'none' }).outcome).to.equal('lower');
  });
});
