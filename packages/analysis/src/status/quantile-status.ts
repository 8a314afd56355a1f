import { quantileOutcome } from '../benchmark/quantile-outcome.js';
import { quantiles } from '../benchmark/quantiles.js';
import type { AssessmentRule } from '../codes.js';
import type { AssessInput } from './assess-input.js';
import { verdict, type Verdict } from './verdict.js';

type QuantileRule = Extract<AssessmentRule, { method: 'quantile' }>;

const SOURCE = 'comparison#quantiles';
/** Numbers of groups there are words for; a parsed document has no other. */
const WORDED: readonly number[] = [4, 5, 10];

/**
 * Where a value lies among the areas of its group, in quarters, fifths or tenths. Fewer areas with a value than the rule's minimum,
 * or than there are quantiles, are not divided.
 */
export function quantileStatus(
  rule: QuantileRule,
  { peers = [], polarity, isComparator }: AssessInput,
  value: number,
): Verdict {
  if (!WORDED.includes(rule.quantiles)) {
    return verdict('notAssessed', SOURCE, 'rule/invalid', { parameter: 'quantiles' });
  }
  if (polarity === 'notApplicable') return verdict('notAssessed', SOURCE, 'polarity/notApplicable', {});
  if (isComparator) return verdict('notComparable', SOURCE, 'comparator/itself', {});
  const values = peers.map((peer) => (peer !== null && Number.isFinite(peer) ? peer : null));
  const place = values.indexOf(value);
  if (place < 0) values.push(value);
  const areas = values.filter((peer) => peer !== null).length;
  const minimum = Math.max(rule.quantiles, rule.minimumAreas ?? 0);
  const definition = rule.definition ?? 'phe';
  // Counted from the best, as PHE does, so that a measure and its mirror image have the same status, ties included.
  const highestFirst = definition === 'phe' && polarity !== 'lower';
  const groups = quantiles(values, {
    quantiles: rule.quantiles,
    definition,
    minimumAreas: minimum,
    highestFirst,
  });
  const counted = groups[place < 0 ? values.length - 1 : place] ?? null;
  const group = counted !== null && highestFirst ? rule.quantiles + 1 - counted : counted;
  const outcome = quantileOutcome(group, rule.quantiles, polarity);
  if (group === null) return verdict('notComparable', SOURCE, 'quantile/tooFewAreas', { areas, minimum });
  const quantile = polarity === 'lower' ? group : rule.quantiles + 1 - group;
  return verdict(outcome, SOURCE, 'quantile/position', { value, quantile, quantiles: rule.quantiles, areas });
}
