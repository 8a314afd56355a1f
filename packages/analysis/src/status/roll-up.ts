import { type Outcome, outcomeGroup, OUTCOMES, type Polarity, type RollUpRule } from '../codes.js';
import { compareAsWritten } from '../decimal.js';
import type { Reason } from './reasons.js';
import { because, type RuleSource } from './verdict.js';

/** One member of a basket. */
export interface RollUpItem {
  readonly outcome: Outcome;
  /** How much it counts in a weighted roll-up; 1 when absent. */
  readonly weight?: number | undefined;
  /** The measure's polarity. Without a direction `similar` is a position and no judgement, and is not assessed. */
  readonly polarity?: Polarity | undefined;
}

export interface RollUp {
  readonly outcome: 'green' | 'amber' | 'red' | 'noData' | 'notAssessed';
  readonly reason: Reason;
  readonly source: RuleSource;
  /** How many members have each outcome. */
  readonly counts: Readonly<Record<Outcome, number>>;
  /** Members with a judged status, which alone decide the outcome. */
  readonly assessed: number;
  /** Members without one; they are counted, never taken as green. */
  readonly unassessed: number;
  /** Weighted mean of the judged members (good 1, between ½, bad 0); null unless the method is `weighted` and there is one. */
  readonly score: number | null;
}

/** A weighted score is green from two thirds and amber from one third, so that green, amber and red are equally wide. */
const GREEN_FROM = 2 / 3;
const AMBER_FROM = 1 / 3;
/** One member that is not green makes a counted basket amber; two red ones make it red. */
const COUNT_AMBER_FROM = 1;
const COUNT_RED_FROM = 2;

const WORTH = { good: 1, middle: 0.5, bad: 0 } as const;

type Judged = keyof typeof WORTH;

/** What a member says, or null when it has no judged status. */
function judgedGroup({ outcome, polarity }: RollUpItem): Judged | null {
  const group = outcomeGroup(outcome);
  if (group === 'none' || group === 'unjudged') return null;
  const undirected = polarity === 'none' || polarity === 'notApplicable';
  return outcome === 'similar' && undirected ? null : group;
}

function weightedScore(items: readonly RollUpItem[]): number | null | 'invalid' {
  let [total, sum] = [0, 0];
  for (const item of items) {
    const { weight = 1 } = item;
    const group = judgedGroup(item);
    if (group === null) continue;
    if (!Number.isFinite(weight) || weight < 0) return 'invalid';
    total += weight;
    sum += weight * WORTH[group];
  }
  if (!Number.isFinite(total)) return 'invalid';
  return total > 0 ? sum / total : null;
}

/**
 * One status for a basket of statuses (an objective, a perspective). `worst`: the worst of its judged members. `weighted`: the
 * weighted mean of good 1, between ½, bad 0; green from `greenFrom`, amber from `amberFrom`, half-open bands. `count`: red from
 * `redFrom` bad members, amber from `amberFrom` members that are bad or between. A basket without a judged member has no data, or
 * is not assessed when its members have values that nobody judges.
 * Our own rules; no reference defines them.
 */
export function rollUp(items: readonly RollUpItem[], rule: RollUpRule): RollUp {
  const counts = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0])) as Record<Outcome, number>;
  const basket = { good: 0, middle: 0, bad: 0, unassessed: 0 };
  let valued = false;
  for (const item of items) {
    const { outcome } = item;
    counts[outcome] += 1;
    const group = judgedGroup(item);
    basket[group ?? 'unassessed'] += 1;
    valued ||= group === null && (outcomeGroup(outcome) !== 'none' || outcome === 'notAssessed');
  }
  const { good, middle, bad, unassessed } = basket;
  const assessed = good + middle + bad;
  const result = (outcome: RollUp['outcome'], reason: Reason, score: number | null = null): RollUp => {
    return { outcome, reason, source: 'status#roll-up', counts, assessed, unassessed, score };
  };
  if (assessed === 0)
    return result(valued ? 'notAssessed' : 'noData', because('rollUp/empty', { unassessed }));
  switch (rule.method) {
    case 'worst':
      return result(bad > 0 ? 'red' : middle > 0 ? 'amber' : 'green', because('rollUp/worst', basket));
    case 'weighted': {
      const score = weightedScore(items);
      if (score === 'invalid') return result('notAssessed', because('rule/invalid', { parameter: 'weight' }));
      if (score === null) return result('notAssessed', because('rollUp/noWeight', basket));
      const { greenFrom = GREEN_FROM, amberFrom = AMBER_FROM } = rule;
      const from = (edge: number) => compareAsWritten(score, edge, 1) >= 0;
      const outcome = from(greenFrom) ? 'green' : from(amberFrom) ? 'amber' : 'red';
      return result(outcome, because('rollUp/weighted', { ...basket, score, greenFrom, amberFrom }), score);
    }
    case 'count': {
      const { redFrom = COUNT_RED_FROM, amberFrom = COUNT_AMBER_FROM } = rule;
      const outcome = bad >= redFrom ? 'red' : bad + middle >= amberFrom ? 'amber' : 'green';
      return result(outcome, because('rollUp/count', { ...basket, redFrom, amberFrom }));
    }
    default:
      return rule satisfies never;
  }
}
