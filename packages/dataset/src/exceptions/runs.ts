import { assess, type Outcome, type Period } from '@cairn/analysis';
import type { Dataset } from '../dataset.js';
import type { Fact } from '../facts/fact.js';
import { ruleOf } from '../facts/history.js';
import { measuredChart } from '../facts/measured-chart.js';
import type { Slot } from '../timeline.js';

/** How long something has been so, period after period, up to a fact's own. */
export interface Run {
  /** The first period of the run. */
  readonly since: Period;
  /** How many periods it has lasted. */
  readonly periods: number;
  /** The series begins with it, or there is no figure of the period before: it may have been so for longer. */
  readonly orEarlier: boolean;
}

/** The status of a fact; one set by hand counts. */
export function outcomeOf({ override, assessment }: Fact): Outcome {
  return override?.status ?? assessment.outcome;
}

/** Since when a fact has had its status without a break; a period without a figure ends the run, for nobody knows how it was then. */
export function statusRun(dataset: Dataset, fact: Fact): Run | null {
  const outcome = outcomeOf(fact);
  return runOf(dataset, fact, (earlier) => outcomeOf(earlier) === outcome);
}

/** Since when a fact has had one of some statuses without a break, whichever of them; null where it has none of them. */
export function attentionRun(dataset: Dataset, fact: Fact, outcomes: ReadonlySet<Outcome>): Run | null {
  return runOf(dataset, fact, (earlier) => outcomes.has(outcomeOf(earlier)));
}

/** For how long the target has been missed without a break, whatever rule gives the status; null where it is not missed, or there is none. */
export function missedRun(dataset: Dataset, fact: Fact): Run | null {
  return runOf(dataset, fact, missesTarget);
}

/** Since when a control chart has found cause for concern without a break; null where it does not, or the measure carries no chart. */
export function concernRun(dataset: Dataset, fact: Fact): Run | null {
  const { indicator, area, period, assessment } = fact;
  const isConcern = (variation: string | undefined) => variation?.startsWith('concern') ?? false;
  // Where the chart judges, the evaluator has said so already.
  if (ruleOf(indicator, 'spc')) return isConcern(assessment.variation) ? statusRun(dataset, fact) : null;
  const timeline = dataset.timeline(indicator.id, area.id);
  if (!indicator.spc || indicator.spc.chart === 'run' || !timeline || !period) return null;
  const { chart, slots } = measuredChart(dataset, indicator, area.id, timeline, period);
  if (chart.centre === null) return null;
  const calm = slots.findLastIndex((_, at) => !isConcern(chart.points[at]?.variation));
  const first = slots[calm + 1];
  return first
    ? { since: first.period, periods: slots.length - calm - 1, orEarlier: isUnknown(slots[calm]) }
    : null;
}

function missesTarget({ indicator, observation, target }: Fact): boolean {
  if (!target || observation?.value === null || !observation) return false;
  // What should be near its target misses it beyond what its own rule lets pass; on one side of it, by any amount.
  const own = indicator.polarity === 'target' ? ruleOf(indicator, 'target') : undefined;
  const { outcome } = assess({
    rules: { method: 'target', ...(own?.tolerance && { tolerance: own.tolerance }) },
    polarity: indicator.polarity,
    observation: { value: observation.value },
    target:
      target.value !== null
        ? { value: target.value }
        : { lower: target.lower ?? -Infinity, upper: target.upper ?? Infinity },
  });
  return outcome === 'red';
}

/** Counts back from a fact as long as the facts before it are alike. */
function runOf(dataset: Dataset, fact: Fact, isAlike: (fact: Fact) => boolean): Run | null {
  const { indicator, area, period } = fact;
  if (!period || !isAlike(fact)) return null;
  const timeline = dataset.timeline(indicator.id, area.id);
  const slots = timeline?.slotsUpTo(timeline.placeOf(period)) ?? [];
  let at = slots.length - 1;
  for (; at > 0; at--) {
    const before = slots[at - 1]?.period.text;
    const earlier = dataset.fact({ indicator: indicator.id, area: area.id, period: before });
    if (!earlier || !isAlike(earlier)) break;
  }
  const first = slots[at];
  return first
    ? { since: first.period, periods: slots.length - at, orEarlier: isUnknown(slots[at - 1]) }
    : null;
}

/** Whether nobody can say how things were in a period. */
function isUnknown(slot: Slot | undefined): boolean {
  const { observation } = slot ?? {};
  return !observation || observation.absence !== null;
}
