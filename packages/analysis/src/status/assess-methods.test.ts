import { expect } from 'chai';
import type { AssessmentRule } from '../codes.js';
import { assess } from './assess.js';
import type { AssessInput } from './assess-input.js';

const run = (input: Partial<AssessInput> & Pick<AssessInput, 'rules'>) =>
  assess({ polarity: 'higher', observation: { value: 10 }, ...input });
const repeat = (count: number, ...values: number[]) => Array.from({ length: count }, () => values).flat();

describe('assess by quantile', () => {
  const rules: AssessmentRule = { method: 'quantile', quantiles: 5 };
  const peers = [2, 4, 6, 8, 10, null, 1, 3, 5, 7, 9];
  const among = (value: number, more: Partial<AssessInput> = {}) =>
    run({ rules, peers, observation: { value }, ...more });

  it('does not throw for a number of groups that has no words', () => {
    // Such a rule can only come past the document's schema.
    const sixths = { method: 'quantile', quantiles: 6 } as unknown as AssessmentRule;
    const { outcome, reason } = run({ rules: sixths, peers, observation: { value: 2 } });
    expect(outcome).to.equal('notAssessed');
    expect(reason).to.deep.equal({ code: 'rule/invalid', params: { parameter: 'quantiles' } });
  });

  it('finds the fifth a value lies in', () => {
    expect([1, 3, 5, 7, 9].map((value) => among(value).outcome)).to.deep.equal([
      'worst', 'worse', 'similar', 'better', 'best',
    ]); // prettier-ignore
    expect(among(1, { polarity: 'lower' }).outcome).to.equal('best');
    expect(among(1, { polarity: 'none' }).outcome).to.equal('lowest');
    expect(among(10).reason).to.deep.equal({
      code: 'quantile/position',
      params: { value: 10, quantile: 1, quantiles: 5, areas: 10 },
    });
    expect(among(1, { polarity: 'lower' }).reason.params).to.include({ quantile: 1 });
  });

  it('divides nobody when there are too few', () => {
    const few = run({ rules, peers: [10, 1, 2, 3] });
    expect(few.outcome).to.equal('notComparable');
    expect(few.reason).to.deep.equal({ code: 'quantile/tooFewAreas', params: { areas: 4, minimum: 5 } });
    const strict = { ...rules, minimumAreas: 11 } as const;
    expect(run({ rules: strict, peers }).reason.params).to.deep.equal({ areas: 10, minimum: 11 });
    expect(run({ rules }).reason.code).to.equal('quantile/tooFewAreas');
  });

  it('never ranks the comparator itself, and counts an area that was left out of its own list', () => {
    expect(among(5, { isComparator: true }).reason.code).to.equal('comparator/itself');
    expect(among(99).reason.params).to.include({ areas: 11, quantile: 1 });
  });

  it('is not upset by peers that are no numbers', () => {
    expect(run({ rules, peers: [NaN, Infinity, 1, 2, 3, 4, 10] }).outcome).to.equal('best');
  });
});

describe('assess by level and rate', () => {
  const rules: AssessmentRule = { method: 'levelAndRate', comparator: 'national' };
  const against = (value: number, first: number, more: Partial<AssessInput> = {}) =>
    run({ rules, history: [8, 9, 10], comparator: { value, first }, ...more });

  it('is green when both are better, red when both are worse, amber when mixed, similar when equal', () => {
    expect(against(9, 8).outcome).to.equal('green');
    expect(against(12, 8).outcome).to.equal('red');
    expect(against(9, 5).outcome).to.equal('amber');
    expect(against(10, 8).outcome).to.equal('similar');
    expect(against(9, 8).reason.params).to.deep.include({
      comparatorId: 'national',
      rate: 25,
      comparatorRate: 12.5,
    });
  });

  it('says what is lacking', () => {
    expect(against(9, 8, { history: [null, 9, 10] }).reason.code).to.equal('levelAndRate/firstAbsent');
    expect(against(9, 8, { history: undefined }).reason.code).to.equal('levelAndRate/firstAbsent');
    expect(against(9, 8, { comparator: undefined }).reason.code).to.equal('comparator/absent');
    expect(against(9, 8, { isComparator: true }).reason.code).to.equal('comparator/itself');
    expect(against(9, 8, { polarity: 'none' }).reason.code).to.equal('polarity/notApplicable');
  });
});

describe('assess by control chart', () => {
  const rules: AssessmentRule = { method: 'spc' };
  const steady = repeat(8, 10, 12);
  const last = (value: number, more: Partial<AssessInput> = {}) =>
    run({ rules, history: [...steady, value], observation: { value }, ...more });

  it('says better, worse or similar, and carries the variation', () => {
    expect(last(30)).to.include({ outcome: 'better', variation: 'improvementHigh', source: 'spc#icons' });
    expect(last(30, { polarity: 'lower' })).to.include({ outcome: 'worse', variation: 'concernHigh' });
    expect(last(30, { polarity: 'none' })).to.include({ outcome: 'higher', variation: 'neitherHigh' });
    expect(last(11)).to.include({ outcome: 'similar', variation: 'commonCause' });
    expect(last(11).reason.code).to.equal('spc/commonCause');
    expect(last(11)).not.to.have.property('assurance');
  });

  it('carries assurance when there is a target', () => {
    expect(last(11, { target: { value: 5 } }).assurance).to.equal('pass');
    expect(last(11, { target: { value: 11 } }).assurance).to.equal('hitOrMiss');
    expect(last(11, { target: { value: 50 } }).assurance).to.equal('fail');
    expect(last(11, { target: { lower: 5, upper: 6 } })).not.to.have.property('assurance');
  });

  it('needs its minimum of points, and lets another rule decide without', () => {
    const short = run({ rules, history: [1, 2, 10] });
    expect(short.outcome).to.equal('notAssessed');
    expect(short.reason).to.deep.equal({ code: 'spc/tooFewPoints', params: { points: 3, minimum: 15 } });
    expect(run({ rules: [rules, { method: 'target' }], target: { value: 5 } }).rule).to.equal('target');
    expect(last(11, { spc: { minimumPoints: 18 } }).reason.params).to.include({ points: 17, minimum: 18 });
  });

  it('follows the parameters of the document', () => {
    const history = [...repeat(8, 10, 12), ...repeat(8, 20, 22), 21];
    const periods = history.map((_, at) => `2025-W${String(at + 1).padStart(2, '0')}`);
    const at = (spc: AssessInput['spc']) =>
      run({ rules, history, observation: { value: 21 }, spc, chart: { periods } });
    expect(at({}).variation).to.equal('improvementHigh');
    expect(at({ rebase: ['2025-W17'] }).variation).to.equal('commonCause');
    expect(at({ rebase: ['2025-W17'] }).reason.params).to.include({ mean: 21 });
  });

  it('says that one point after a rebase is too few', () => {
    const history = [...steady, 30];
    const periods = history.map((_, at) => `2025-W${String(at + 1).padStart(2, '0')}`);
    const result = last(30, { spc: { rebase: ['2025-W17'] }, chart: { periods } });
    expect(result.reason).to.deep.equal({ code: 'spc/tooFewPoints', params: { points: 1, minimum: 2 } });
  });

  it('does not draw another chart when it cannot place a rebase', () => {
    const result = last(11, { spc: { rebase: ['2025-M04'] } });
    expect(result.outcome).to.equal('notAssessed');
    expect(result.reason).to.deep.equal({ code: 'rule/invalid', params: { parameter: 'rebase' } });
  });

  it('pools numerators and denominators for a p chart', () => {
    const numerators = [...repeat(8, 10, 12), 90];
    const denominators = repeat(17, 100);
    const chart = { numerators, denominators, multiplier: 100 };
    const result = last(90, { spc: { chart: 'p' }, chart });
    expect(result.variation).to.equal('improvementHigh');
    expect(result.reason.params)
      .to.have.property('mean')
      .closeTo((100 * 266) / 1700, 1e-9);
    expect(last(90, { spc: { chart: 'p' } }).reason.code).to.equal('spc/tooFewPoints');
  });

  it('has no icons for a run chart, and none for parameters that mean nothing', () => {
    expect(last(11, { spc: { chart: 'run' } }).reason.params).to.deep.equal({ parameter: 'chart' });
    expect(last(11, { spc: { shift: 0 } }).reason.params).to.deep.equal({ parameter: 'shift' });
    expect(last(11, { spc: { baseline: 1 } }).reason.code).not.to.equal('rule/invalid');
  });

  it('gives a missing value no variation', () => {
    const result = run({ rules, history: [...steady, null], observation: { value: null } });
    expect(result.outcome).to.equal('noData');
    expect(result).not.to.have.property('variation');
  });
});
