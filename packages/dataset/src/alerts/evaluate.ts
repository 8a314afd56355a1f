import type { Outcome } from '@cairn/analysis';
import type { AlertRule } from '@cairn/schema';
import type { Dataset } from '../dataset.js';
import { dueList, type DueList } from '../due/due-list.js';
import { exceptions, type ExceptionFact } from '../exceptions/exceptions.js';
import { outcomeOf } from '../exceptions/runs.js';
import { MISSED_RUNNING, OFF_TARGET } from '../exceptions/thresholds.js';
import { aboutFact, type Found } from './about-fact.js';
import type { Alert } from './alert.js';
import { corrections, forecastMisses, lateFigures, unsigned } from './conditions.js';
import { scopeOf, type AlertScope, type RuleOf } from './scope.js';

/**
 * Everything that a document's own rules warn of, told before or not, in the order of its rules.
 *
 * @param rules other rules in place of the document's own
 * @param day the day to ask for, `2026-11-22`; what was due before is late
 * @throws RangeError when it is no day
 */
export function alertsIn(
  dataset: Dataset,
  day: string,
  rules: readonly AlertRule[] = dataset.document.alertRules,
): readonly Alert[] {
  const due = dueList(dataset, day);
  return rules.flatMap((rule) => {
    const scope = scopeOf(dataset, rule);
    return mattersOf(dataset, rule, scope, due, day).map((found): Alert => ({ rule, ...found }));
  });
}

function mattersOf(
  dataset: Dataset,
  rule: AlertRule,
  scope: AlertScope,
  due: DueList,
  day: string,
): readonly Found[] {
  switch (rule.kind) {
    case 'status':
      return offTarget(dataset, rule, scope);
    case 'specialCause':
      return looked(dataset, scope, {}).flatMap(({ fact, run, reasons }) =>
        reasons.includes('specialCause') && run ? aboutFact(rule, { kind: 'specialCause', fact, run }) : [],
      );
    case 'missedTarget':
      return looked(dataset, scope, { missed: rule.periods ?? MISSED_RUNNING }).flatMap(
        ({ fact, missed, reasons }) =>
          reasons.includes('missedTarget') && missed
            ? aboutFact(rule, { kind: 'missedTarget', fact, run: missed })
            : [],
      );
    case 'forecastMiss':
      return forecastMisses(dataset, rule, scope);
    case 'late':
      return lateFigures(rule, scope, due);
    case 'signOff':
      return unsigned(rule, scope, due, day);
    case 'revision':
      return corrections(dataset, rule, scope);
    default:
      return rule satisfies never;
  }
}

/** What needs attention; where only one reason is asked for, a status alone is none. */
function looked(
  dataset: Dataset,
  { areas, indicators }: AlertScope,
  { outcomes = new Set<Outcome>(), missed }: { outcomes?: ReadonlySet<Outcome>; missed?: number },
): readonly ExceptionFact[] {
  return exceptions(dataset, { areas, indicators, objectives: [], outcomes, missed }).found;
}

function offTarget(dataset: Dataset, rule: RuleOf<'status'>, scope: AlertScope): readonly Found[] {
  const outcomes = new Set(rule.outcomes ?? OFF_TARGET);
  return looked(dataset, scope, { outcomes }).flatMap(({ fact }) => {
    const outcome = outcomeOf(fact);
    return outcomes.has(outcome) ? aboutFact(rule, { kind: 'status', fact, outcome }, outcome) : [];
  });
}
