import { outcomeGroup, OUTCOMES, type Outcome } from '@cairn/analysis';
import type { Area, Indicator, Objective } from '@cairn/schema';
import type { Dataset } from '../dataset.js';
import { dueList, type DueFigures } from '../due/due-list.js';
import type { Fact, PeriodChoice } from '../facts/fact.js';
import { actionsOf, type ExceptionAction } from './actions.js';
import { thresholdsOf, type Thresholds } from './thresholds.js';
import { attentionRun, concernRun, missedRun, outcomeOf, statusRun, type Run } from './runs.js';

export type { ExceptionAction } from './actions.js';

/** Why a measure needs attention: its status, its control chart, its target missed again and again, or its figures being late. */
export type ExceptionReason = 'status' | 'specialCause' | 'missedTarget' | 'late';

/** What to look through; everything where nothing is said. */
export interface ExceptionQuery {
  readonly areas: readonly Area[];
  readonly indicators: readonly Indicator[];
  /** Where the actions come from: objectives that hold the measure. */
  readonly objectives: readonly Objective[];
  readonly period?: PeriodChoice | undefined;
  /** Statuses that need attention; those that the document's rules warn of where nothing is said. */
  readonly outcomes?: ReadonlySet<Outcome> | undefined;
  /** How many periods running a target may be missed before that alone needs attention; as the document's rules say where nothing is said. */
  readonly missed?: number | undefined;
}

/** A measure that needs attention in one area. */
export interface ExceptionFact {
  readonly fact: Fact;
  /** At least one. */
  readonly reasons: readonly ExceptionReason[];
  /** Since when it has needed attention for the reason that weighs most; null where only its figures are late. */
  readonly run: Run | null;
  /** Since when its status has been one that needs attention, be it now better or worse than it was; null where it is not. */
  readonly attention: Run | null;
  /** For how long the target has been missed without a break; null where it is not. */
  readonly missed: Run | null;
  /** The figures that are late, the oldest first. */
  readonly late: readonly DueFigures[];
  /** What is being done: the open actions of the objectives that the measure belongs to. */
  readonly actions: readonly ExceptionAction[];
}

export interface Exceptions {
  /** The worst first; of the same status what has been so for longest first. */
  readonly found: readonly ExceptionFact[];
  /** How many measures in areas were looked at: all that have a figure for their period, and what is listed. */
  readonly considered: number;
}

/**
 * What needs attention. Lateness counts from the day on which the document was published, never from the reader's clock: the same
 * document says the same on every day.
 */
export function exceptions(dataset: Dataset, query: ExceptionQuery): Exceptions {
  const late = lateFigures(dataset);
  const { outcomes, missed } = thresholdsOf(dataset.document.alertRules);
  const asked = { ...query, outcomes: query.outcomes ?? outcomes, missed: query.missed ?? missed };
  const found: ExceptionFact[] = [];
  let considered = 0;
  for (const area of query.areas) {
    for (const indicator of query.indicators) {
      const fact = dataset.fact({ indicator: indicator.id, area: area.id, period: query.period });
      if (!fact?.observation) continue;
      const owed = late.filter((due) => due.indicator.id === indicator.id && due.areas.includes(area.id));
      const exception = exceptionOf(dataset, fact, owed, asked);
      // Of what has no figure nobody can say that all is well.
      if (exception || fact.observation.absence === null) considered += 1;
      if (exception) found.push(exception);
    }
  }
  return { found: found.sort(byWeight), considered };
}

function lateFigures(dataset: Dataset): readonly DueFigures[] {
  const { published } = dataset.document;
  return published === undefined
    ? []
    : dueList(dataset, published.slice(0, 10)).figures.filter(({ late }) => late);
}

function exceptionOf(
  dataset: Dataset,
  fact: Fact,
  late: readonly DueFigures[],
  { outcomes, missed: most, objectives }: ExceptionQuery & Thresholds,
): ExceptionFact | null {
  const missed = missedRun(dataset, fact);
  const concern = concernRun(dataset, fact);
  const byStatus = outcomes.has(outcomeOf(fact));
  const reasons: ExceptionReason[] = [];
  if (byStatus) reasons.push('status');
  if (concern) reasons.push('specialCause');
  if (missed && missed.periods >= most) reasons.push('missedTarget');
  if (late.length > 0) reasons.push('late');
  if (reasons.length === 0) return null;
  const run = byStatus
    ? statusRun(dataset, fact)
    : (concern ?? (reasons.includes('missedTarget') ? missed : null));
  const published = dataset.document.published?.slice(0, 10) ?? null;
  const actions = actionsOf(fact.indicator, objectives, published);
  return { fact, reasons, run, attention: attentionRun(dataset, fact, outcomes), missed, late, actions };
}

function byWeight(a: ExceptionFact, b: ExceptionFact): number {
  return weightOf(a) - weightOf(b) || startOf(a) - startOf(b);
}

/** Statuses in the order in which they need attention; what is listed for another reason comes after them, what is only late last. */
function weightOf({ fact, reasons }: ExceptionFact): number {
  const outcome = outcomeOf(fact);
  if (reasons[0] === 'late') return OUTCOMES.length + 1;
  return reasons[0] === 'status' && outcomeGroup(outcome) !== 'none'
    ? OUTCOMES.indexOf(outcome)
    : OUTCOMES.length;
}

function startOf({ run, late }: ExceptionFact): number {
  return run?.since.start ?? late[0]?.period.end ?? Infinity;
}
