import { levelAndRate } from '../benchmark/level-and-rate.js';
import type { AssessmentRule } from '../codes.js';
import type { AssessInput } from './assess-input.js';
import { verdict, type Verdict } from './verdict.js';

type LevelAndRateRule = Extract<AssessmentRule, { method: 'levelAndRate' }>;

const SOURCE = 'comparison#level-and-rate';

const CODES = { green: 'bothBetter', red: 'bothWorse', amber: 'mixed', similar: 'equal' } as const;

/** Level and change since the first period of the history, together, against a comparator's. */
export function levelAndRateStatus(rule: LevelAndRateRule, input: AssessInput, value: number): Verdict {
  const { comparator, polarity, history } = input;
  const comparatorId = rule.comparator;
  if (polarity !== 'higher' && polarity !== 'lower') {
    return verdict('notAssessed', SOURCE, 'polarity/notApplicable', {});
  }
  if (input.isComparator) return verdict('notComparable', SOURCE, 'comparator/itself', {});
  const figure = comparator?.value;
  if (typeof figure !== 'number' || !Number.isFinite(figure)) {
    return verdict('notComparable', SOURCE, 'comparator/absent', { value, comparatorId });
  }
  const area = { first: history?.[0], last: value };
  const result = levelAndRate(area, { first: comparator?.first, last: figure }, polarity);
  const { outcome, change: rate, comparatorChange: comparatorRate } = result;
  if (outcome === 'notComparable' || rate === null || comparatorRate === null) {
    return verdict('notComparable', SOURCE, 'levelAndRate/firstAbsent', { value, comparatorId });
  }
  return verdict(outcome, SOURCE, `levelAndRate/${CODES[outcome]}`, {
    value,
    comparator: figure,
    comparatorId,
    rate,
    comparatorRate,
  });
}
