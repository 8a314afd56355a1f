import { expect } from 'chai';
import fc from 'fast-check';
import { type Outcome, OUTCOMES, outcomeGroup, type Polarity, type RollUpRule } from '../codes.js';
import { rollUp } from './roll-up.js';

const items = (...outcomes: Outcome[]) => outcomes.map((outcome) => ({ outcome }));

describe('rollUp', () => {
  it('takes the worst of the judged members', () => {
    const worst = (...outcomes: Outcome[]) => rollUp(items(...outcomes), { method: 'worst' }).outcome;
    expect(worst('green', 'better', 'best')).to.equal('green');
    expect(worst('green', 'similar')).to.equal('amber');
    expect(worst('green', 'amber', 'worse')).to.equal('red');
  });

  it('never counts a member without a status as green', () => {
    const result = rollUp(items('green', 'noData', 'suppressed', 'higher'), { method: 'worst' });
    expect(result).to.include({ outcome: 'green', assessed: 1, unassessed: 3 });
    expect(result.counts).to.include({ green: 1, noData: 1, suppressed: 1, higher: 1, red: 0 });
    expect(result.reason).to.deep.equal({
      code: 'rollUp/worst',
      params: { good: 1, middle: 0, bad: 0, unassessed: 3 },
    });
  });

  it('has no data when it is empty or no member has any', () => {
    expect(rollUp([], { method: 'worst' })).to.include({ outcome: 'noData', assessed: 0, unassessed: 0 });
    const result = rollUp(items('noData', 'suppressed', 'notApplicable'), { method: 'weighted' });
    expect(result).to.include({ outcome: 'noData', score: null });
    expect(result.reason).to.deep.equal({ code: 'rollUp/empty', params: { unassessed: 3 } });
  });

  it('is not assessed when there are values that nobody judges', () => {
    expect(rollUp(items('higher', 'noData'), { method: 'count' }).outcome).to.equal('notAssessed');
  });

  it('takes similar for a position where the measure has no direction', () => {
    const similar = (polarity: Polarity) => rollUp([{ outcome: 'similar', polarity }], { method: 'worst' });
    expect(similar('higher')).to.include({ outcome: 'amber', assessed: 1 });
    expect(similar('target')).to.include({ outcome: 'amber', assessed: 1 });
    expect(similar('none')).to.include({ outcome: 'notAssessed', assessed: 0, unassessed: 1 });
    const mixed = [{ outcome: 'similar', polarity: 'none' }, { outcome: 'green' }] as const;
    expect(rollUp(mixed, { method: 'weighted' })).to.include({ outcome: 'green', score: 1, unassessed: 1 });
  });

  it('weighs: good 1, between a half, bad 0', () => {
    const weighted = [
      { outcome: 'green', weight: 3 },
      { outcome: 'red', weight: 1 },
      { outcome: 'noData', weight: 9 },
    ] as const;
    const result = rollUp(weighted, { method: 'weighted' });
    expect(result).to.include({ outcome: 'green', score: 0.75 });
    expect(result.reason.params).to.include({ greenFrom: 2 / 3, amberFrom: 1 / 3 });
  });

  it('has half-open bands: a score on a boundary belongs to the better side', () => {
    const rule = { method: 'weighted', greenFrom: 0.8, amberFrom: 0.4 } as const;
    const score = (good: number, bad: number) =>
      rollUp(
        [
          { outcome: 'green', weight: good },
          { outcome: 'red', weight: bad },
        ],
        rule,
      ).outcome;
    expect([score(8, 2), score(79, 21), score(4, 6), score(39, 61)]).to.deep.equal([
      'green',
      'amber',
      'amber',
      'red',
    ]);
    expect(rollUp(items('green', 'green', 'red'), { method: 'weighted' }).outcome).to.equal('green');
    expect(rollUp(items('green', 'red', 'red'), { method: 'weighted' }).outcome).to.equal('amber');
  });

  it('counts red, and red or amber', () => {
    const count = (...outcomes: Outcome[]) => rollUp(items(...outcomes), { method: 'count' }).outcome;
    expect(count('green', 'green')).to.equal('green');
    expect(count('green', 'amber')).to.equal('amber');
    expect(count('red', 'green')).to.equal('amber');
    expect(count('red', 'worst')).to.equal('red');
    expect(rollUp(items('red', 'green'), { method: 'count', redFrom: 1 }).outcome).to.equal('red');
    expect(rollUp(items('amber', 'green'), { method: 'count', amberFrom: 2 }).outcome).to.equal('green');
  });

  it('does not guess when weights are no weights, or all zero', () => {
    const weigh = (weight: number) => rollUp([{ outcome: 'green', weight }], { method: 'weighted' });
    expect(weigh(-1).reason.code).to.equal('rule/invalid');
    expect(weigh(NaN).reason.code).to.equal('rule/invalid');
    expect(weigh(0).reason.code).to.equal('rollUp/noWeight');
    expect(weigh(0).outcome).to.equal('notAssessed');
  });

  it('does not depend on the order of the members, and accounts for each of them', () => {
    const member = fc.record({
      outcome: fc.constantFrom(...OUTCOMES),
      weight: fc.integer({ min: 0, max: 5 }),
    });
    const methods: readonly RollUpRule[] = [{ method: 'worst' }, { method: 'weighted' }, { method: 'count' }];
    const rule = fc.constantFrom(...methods);
    fc.assert(
      fc.property(fc.array(member), rule, (basket, by) => {
        const result = rollUp(basket, by);
        expect(rollUp([...basket].reverse(), by)).to.deep.equal(result);
        expect(result.assessed + result.unassessed).to.equal(basket.length);
        const judged = basket.filter(({ outcome }) => !['none', 'unjudged'].includes(outcomeGroup(outcome)));
        expect(result.assessed).to.equal(judged.length);
      }),
    );
  });
});
