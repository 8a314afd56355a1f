import { expect } from 'chai';
import fc from 'fast-check';
import { type AssessmentRule, outcomeGroup } from '../codes.js';
import { assess } from './assess.js';
import type { AssessInput } from './assess-input.js';
import { REASON_CODES, REASON_PARAMETERS } from './reasons.js';
import { RULE_SOURCES } from './verdict.js';

const figure = fc.oneof(fc.double(), fc.integer({ min: -9, max: 9 }), fc.constant(null));
const wholeFigure = fc.oneof(fc.integer({ min: -20, max: 20 }), fc.constant(null));
const RULES: readonly AssessmentRule[] = [
  { method: 'target' },
  { method: 'target', tolerance: { absolute: 1 } },
  { method: 'target', tolerance: { relative: 0.1 }, useInterval: true },
  { method: 'range' },
  { method: 'confidenceInterval', comparator: 'a' },
  { method: 'confidenceInterval', comparator: 'a', levels: 2 },
  { method: 'confidenceInterval', comparator: 'a', levels: 2, against: 'interval' },
  { method: 'confidenceInterval', comparator: 'a', level: 99.8, against: 'interval' },
  { method: 'quantile', quantiles: 4 },
  { method: 'quantile', quantiles: 10, definition: 'ntile' },
  { method: 'spc' },
  { method: 'levelAndRate', comparator: 'a' },
  { method: 'improvement', tolerance: { absolute: 1 } },
  { method: 'selfAssessed' },
  { method: 'none' },
];

const limits = { lower: figure, upper: figure, lower998: figure, upper998: figure };
const input: fc.Arbitrary<AssessInput> = fc.record({
  rules: fc.array(fc.constantFrom(...RULES), { maxLength: 3 }),
  polarity: fc.constantFrom('higher', 'lower', 'target', 'none', 'notApplicable'),
  observation: fc.record({ value: figure, ...limits }),
  target: fc.oneof(
    fc.constant(undefined),
    fc.record({ value: fc.double() }),
    fc.record({ lower: fc.double(), upper: fc.double() }),
  ),
  comparator: fc.oneof(fc.constant(undefined), fc.record({ value: figure, first: figure, ...limits })),
  isComparator: fc.boolean(),
  peers: fc.array(figure, { maxLength: 12 }),
  history: fc.array(figure, { maxLength: 24 }),
  baseline: fc.oneof(fc.constant(undefined), figure),
});

describe('properties of assess', () => {
  it('never throws, lets out no NaN and no infinity, and carries exactly the parameters of its reason', () => {
    fc.assert(
      fc.property(input, (given) => {
        const { reason, source, outcome, rule } = assess(given);
        expect(REASON_CODES).to.include(reason.code);
        expect(RULE_SOURCES).to.include(source);
        expect(Object.keys(reason.params).sort()).to.deep.equal([...REASON_PARAMETERS[reason.code]].sort());
        for (const parameter of Object.values(reason.params) as unknown[]) {
          if (typeof parameter === 'number') expect(Number.isFinite(parameter), reason.code).to.equal(true);
        }
        if (given.observation.value === null && rule !== 'selfAssessed')
          expect(outcomeGroup(outcome)).to.equal('none');
      }),
      { numRuns: 1000 },
    );
  });

  it('is symmetric: mirrored figures with the mirrored polarity have the same outcome', () => {
    const negate = (value: number | null | undefined) => (typeof value === 'number' ? -value : value);
    const rule = fc.constantFrom(
      ...RULES.filter(({ method }) => ['target', 'confidenceInterval', 'improvement'].includes(method)),
    );
    fc.assert(
      fc.property(
        rule,
        wholeFigure,
        wholeFigure,
        wholeFigure,
        wholeFigure,
        (rules, value, lower, upper, other) => {
          const target = { value: other ?? 3 };
          const comparator = { value: other, lower: other, upper: other, lower998: other, upper998: other };
          const observation = { value, lower, upper, lower998: lower, upper998: upper };
          const mirror = {
            value: negate(value) ?? null,
            lower: negate(upper),
            upper: negate(lower),
            lower998: negate(upper),
            upper998: negate(lower),
          };
          const minus = negate(other) ?? null;
          // A limit on the target counts as above it, whichever way is up, so that rule alone has no mirror.
          fc.pre(!('useInterval' in rules) || (lower !== target.value && upper !== target.value));
          const one = assess({ rules, polarity: 'higher', observation, target, comparator, baseline: other });
          const two = assess({
            rules,
            polarity: 'lower',
            observation: mirror,
            target: { value: -target.value },
            comparator: { value: minus, lower: minus, upper: minus, lower998: minus, upper998: minus },
            baseline: minus,
          });
          expect(two.outcome).to.equal(one.outcome);
        },
      ),
    );
  });
});
