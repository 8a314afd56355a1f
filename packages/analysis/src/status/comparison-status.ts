import type { AssessmentRule, Outcome, Polarity } from '../codes.js';
import type { AssessInput, Limits } from './assess-input.js';
import { verdict, type Verdict } from './verdict.js';

type ComparisonRule = Extract<AssessmentRule, { method: 'confidenceInterval' }>;
type Side = 'below' | 'inside' | 'above';
type Interval = readonly [lower: number, upper: number];

function interval(limits: Limits, level: 95 | 99.8): Interval | null {
  const [lower, upper] = level === 95 ? [limits.lower, limits.upper] : [limits.lower998, limits.upper998];
  return typeof lower === 'number' && typeof upper === 'number' ? [lower, upper] : null;
}

/** Where an interval lies: touching is inside, so that a limit on the comparator is no difference. */
function sideOf([lower, upper]: Interval, [least, most]: Interval): Side {
  if (upper < least) return 'below';
  return lower > most ? 'above' : 'inside';
}

const UNJUDGED = { below: ['lower', 'lowest'], above: ['higher', 'highest'] } as const;
const GOOD = ['better', 'best'] as const;
const BAD = ['worse', 'worst'] as const;

function outcomeOf(side: Side, polarity: Polarity, beyondOuter: boolean): Outcome {
  if (side === 'inside') return 'similar';
  const step = beyondOuter ? 1 : 0;
  if (polarity === 'none' || polarity === 'target') return UNJUDGED[side][step];
  return (side === 'above') === (polarity === 'higher') ? GOOD[step] : BAD[step];
}

/**
 * A value's confidence interval against a comparator: similar when the comparator lies in the interval, its limits included.
 * Two levels: beyond the 95 % limits only is better or worse, beyond the 99.8 % limits best or worst; on a limit, the milder.
 * Against an interval, touching is similar. Polarity `target` gives no judgement here: which side is nearer the target is not known.
 */
export function comparisonStatus(rule: ComparisonRule, input: AssessInput, value: number): Verdict {
  const { observation, comparator, polarity } = input;
  const { comparator: comparatorId, levels = 1, against = 'value' } = rule;
  const innerLevel = levels === 2 ? 95 : (rule.level ?? 95);
  const source =
    against === 'interval'
      ? 'comparison#interval-against-an-interval'
      : levels === 2
        ? 'comparison#two-levels'
        : 'comparison#one-level';
  if (polarity === 'notApplicable') return verdict('notAssessed', source, 'polarity/notApplicable', {});
  if (input.isComparator) return verdict('notComparable', source, 'comparator/itself', {});
  const compared = comparator?.value;
  if (typeof compared !== 'number' || !Number.isFinite(compared)) {
    return verdict('notComparable', source, 'comparator/absent', { value, comparatorId });
  }
  const inner = interval(observation, innerLevel);
  if (!inner) return verdict('notComparable', source, 'interval/absent', { value, level: innerLevel });
  const outer = levels === 2 ? interval(observation, 99.8) : null;
  if (levels === 2 && !outer)
    return verdict('notComparable', source, 'interval/absent', { value, level: 99.8 });
  const other = (level: 95 | 99.8): Interval | null =>
    against === 'interval' ? interval(comparator ?? {}, level) : [compared, compared];
  const otherInner = other(innerLevel);
  const otherOuter = other(99.8);
  if (!otherInner || (outer && !otherOuter)) {
    return verdict('notComparable', source, 'comparator/intervalAbsent', { value, comparatorId });
  }
  const side = sideOf(inner, otherInner);
  const beyondOuter = outer !== null && otherOuter !== null && sideOf(outer, otherOuter) !== 'inside';
  const [lower, upper] = beyondOuter ? outer : inner;
  const level = beyondOuter ? 99.8 : innerLevel;
  const params = { value, lower, upper, level, comparator: compared, comparatorId };
  const outcome = outcomeOf(side, polarity, beyondOuter);
  if (against === 'value') return verdict(outcome, source, `interval/${side}`, params);
  const [comparatorLower, comparatorUpper] = (beyondOuter ? otherOuter : otherInner) ?? otherInner;
  const code = side === 'inside' ? 'overlapping' : (`${side}Interval` as const);
  return verdict(outcome, source, `interval/${code}`, { ...params, comparatorLower, comparatorUpper });
}
