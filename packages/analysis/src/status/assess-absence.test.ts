import { expect } from 'chai';
import type { AbsenceCode, AssessmentRule, Outcome } from '../codes.js';
import { assess } from './assess.js';
import type { AssessInput } from './assess-input.js';

const RULES: readonly AssessmentRule[] = [
  { method: 'target' },
  { method: 'target', useInterval: true },
  { method: 'range' },
  { method: 'confidenceInterval', comparator: 'nation' },
  { method: 'confidenceInterval', comparator: 'nation', levels: 2, against: 'interval' },
  { method: 'quantile', quantiles: 4 },
  { method: 'spc' },
  { method: 'levelAndRate', comparator: 'nation' },
  { method: 'improvement' },
  { method: 'selfAssessed' },
  { method: 'none' },
];

/** Everything each method may need, about a value of 0. */
const whole = {
  polarity: 'lower',
  observation: { value: 0, lower: 0, upper: 1, lower998: 0, upper998: 1 },
  target: { value: 5 },
  comparator: { value: 5, first: 5, lower: 4, upper: 6, lower998: 3, upper998: 7 },
  peers: [0, 2, 4, 6, 8],
  history: [4, ...Array.from({ length: 14 }, (_, at) => 4 + (at % 2)), 0],
} satisfies Partial<AssessInput>;

const outcomeOf = (rule: AssessmentRule, observation: AssessInput['observation']) =>
  assess({ ...whole, rules: rule, observation }).outcome;

describe('assess by every method', () => {
  it('says of each absence what it is, and never takes it for zero', () => {
    const wanted: readonly (readonly [AbsenceCode | undefined, Outcome])[] = [
      ['suppressed', 'suppressed'],
      ['notApplicable', 'notApplicable'],
      ['missing', 'noData'],
      ['notCollected', 'noData'],
      [undefined, 'noData'],
    ];
    for (const rule of RULES) {
      for (const [absence, outcome] of wanted) {
        expect(outcomeOf(rule, { value: null, absence }), `${rule.method} ${String(absence)}`).to.equal(
          outcome,
        );
        // A value that should not be there is not used.
        if (absence)
          expect(outcomeOf(rule, { ...whole.observation, absence }), rule.method).to.equal(outcome);
      }
    }
  });

  it('takes zero for a value', () => {
    const outcomes = RULES.map((rule) => outcomeOf(rule, whole.observation));
    expect(outcomes).to.deep.equal([
      'green', 'green', 'noTarget', 'better', 'best', 'best', 'better', 'green', 'better', 'noData', 'notAssessed',
    ]); // prettier-ignore
  });

  it('lets a rating stand where there is no value, and says the absence where there is no rating', () => {
    const observation = { value: null, absence: 'suppressed' } as const;
    const rated = { ...whole, observation, selfAssessment: { rating: 'amber' } } as const;
    expect(assess({ ...rated, rules: { method: 'selfAssessed' } }).outcome).to.equal('amber');
    const both = assess({ ...whole, observation, rules: [{ method: 'selfAssessed' }, { method: 'target' }] });
    expect(both).to.include({ outcome: 'suppressed', rule: 'selfAssessed' });
    for (const absence of ['missing', undefined] as const) {
      const missing = { value: null, absence };
      const result = assess({ ...whole, observation: missing, rules: { method: 'selfAssessed' } });
      expect(result.reason.code).to.equal('self/absent');
    }
  });
});
