import { compareIntervals } from '../benchmark/interval-overlap.js';
import { compareWithInterval } from '../benchmark/compare-interval.js';
import { compareWithTwoLevels } from '../benchmark/compare-two-levels.js';
import { type GradedComparison, stronger } from '../benchmark/judgement.js';
import type { AssessmentRule } from '../codes.js';
import type { AssessInput, Limits } from './assess-input.js';
import { type Interval, usableInterval } from './usable-interval.js';
import { type RuleSource, verdict, type Verdict } from './verdict.js';

type ComparisonRule = Extract<AssessmentRule, { method: 'confidenceInterval' }>;
type Level = 95 | 99.8;

function intervalOf(limits: Limits, level: Level): Interval | null {
  return level === 95
    ? usableInterval(limits.lower, limits.upper)
    : usableInterval(limits.lower998, limits.upper998);
}

/** The intervals one comparison uses: of the value and, where it is against an interval, of the comparator. */
interface Pair {
  readonly own: Interval;
  readonly other: Interval | null;
}

function compared(
  inner: Pair,
  outer: Pair | null,
  comparator: number,
  polarity: AssessInput['polarity'],
): GradedComparison {
  if (!inner.other) {
    const { lower, upper } = inner.own;
    if (!outer) return compareWithInterval({ lower, upper, comparator, polarity });
    const { lower: lower998, upper: upper998 } = outer.own;
    return compareWithTwoLevels({ lower, upper, lower998, upper998, comparator, polarity });
  }
  const against = ({ own, other }: Pair) =>
    compareIntervals({ ...own, comparatorLower: other?.lower, comparatorUpper: other?.upper, polarity });
  const [near, far] = [against(inner), outer && against(outer)];
  return near === far ? stronger(near) : near;
}

const BEYOND_OUTER: readonly GradedComparison[] = ['best', 'worst', 'highest', 'lowest'];

function sourceOf(levels: 1 | 2, against: 'value' | 'interval'): RuleSource {
  if (against === 'interval') return 'comparison#interval-against-an-interval';
  return levels === 2 ? 'comparison#two-levels' : 'comparison#one-level';
}

/**
 * A value's confidence interval against a comparator, by the rules of `benchmark`, with the reason: one level or two, against the
 * comparator's value or its interval. Polarity `target` gives no judgement here: which side is nearer the target is not known.
 */
export function comparisonStatus(rule: ComparisonRule, input: AssessInput, value: number): Verdict {
  const { observation, comparator, polarity } = input;
  const { comparator: comparatorId, levels = 1, against = 'value' } = rule;
  const innerLevel: Level = levels === 2 ? 95 : (rule.level ?? 95);
  const source = sourceOf(levels, against);
  if (polarity === 'notApplicable') return verdict('notAssessed', source, 'polarity/notApplicable', {});
  if (input.isComparator) return verdict('notComparable', source, 'comparator/itself', {});
  const figure = comparator?.value;
  if (typeof figure !== 'number' || !Number.isFinite(figure)) {
    return verdict('notComparable', source, 'comparator/absent', { value, comparatorId });
  }
  const pairAt = (level: Level): Pair | Verdict => {
    const own = intervalOf(observation, level);
    if (!own) return verdict('notComparable', source, 'interval/absent', { value, level });
    if (against === 'value') return { own, other: null };
    const other = comparator ? intervalOf(comparator, level) : null;
    return other
      ? { own, other }
      : verdict('notComparable', source, 'comparator/intervalAbsent', { value, comparatorId });
  };
  const inner = pairAt(innerLevel);
  if ('reason' in inner) return inner;
  const outer = levels === 2 ? pairAt(99.8) : null;
  if (outer && 'reason' in outer) return outer;
  const outcome = compared(inner, outer, figure, polarity);
  const decides = outer && BEYOND_OUTER.includes(outcome) ? outer : inner;
  const level = decides === inner ? innerLevel : 99.8;
  const { lower, upper } = decides.own;
  const side =
    outcome === 'similar' ? 'inside' : lower > (decides.other?.upper ?? figure) ? 'above' : 'below';
  const params = { value, lower, upper, level, comparator: figure, comparatorId };
  if (!decides.other) return verdict(outcome, source, `interval/${side}`, params);
  const code = side === 'inside' ? 'overlapping' : (`${side}Interval` as const);
  const { lower: comparatorLower, upper: comparatorUpper } = decides.other;
  return verdict(outcome, source, `interval/${code}`, { ...params, comparatorLower, comparatorUpper });
}
