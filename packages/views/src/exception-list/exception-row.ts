import type { PeriodFrequency } from '@cairn/analysis';
import type { Dataset, ExceptionAction, ExceptionFact, Run } from '@cairn/dataset';
import { changeView, type ChangeView } from '../shared/change-view.js';
import { proseOf, type Prose } from '../shared/prose.js';
import { controlSignsOf } from '../shared/spc-signs-view.js';
import { statusOfFact, type StatusView } from '../shared/status-view.js';
import { valueView } from '../shared/value-view.js';
import { lowerFirst } from '../words/letters.js';
import type { ExceptionsMessages } from '../words/messages/shapes/exceptions.js';
import type { Words } from '../words/words.js';

/** One measure that needs attention in one area. */
export interface ExceptionRow {
  readonly key: string;
  /** What a click on the name is about. */
  readonly indicator: string;
  readonly area: string;
  readonly periodText: string;

  readonly name: Prose;
  readonly areaName: Prose;
  readonly period: string;
  /** Empty where the status says the same. */
  readonly value: string;
  /** "provisional", "revised". */
  readonly marks: readonly string[];
  readonly status: StatusView;
  /** Why it is listed, one sentence a reason. */
  readonly why: readonly string[];
  /** "Since April 2025, 19 months; off track since July 2026"; null where only figures are late. */
  readonly since: string | null;
  readonly change: ChangeView | null;
  /** Null where the document names nobody. */
  readonly owner: Prose | null;
  readonly actions: readonly ActionView[];
}

/** Something that is being done. */
export interface ActionView {
  readonly title: Prose;
  readonly owner: Prose | null;
  /** "due 31 January 2027, in progress". */
  readonly state: string;
  /** "overdue", to stand out beside the rest; null where it is not. */
  readonly overdue: string | null;
}

export function exceptionRow(dataset: Dataset, exception: ExceptionFact, words: Words): ExceptionRow {
  const { fact, run, attention, actions } = exception;
  const { indicator, area, period, observation } = fact;
  const value = valueView(indicator, observation, words);
  const status = statusOfFact(fact, words);
  const owner = indicator.responsible?.owner;
  return {
    key: `${indicator.id} ${area.id}`,
    indicator: indicator.id,
    area: area.id,
    periodText: period?.text ?? '',
    name: proseOf(indicator.shortName ?? indicator.name, words),
    areaName: proseOf(area.name, words),
    period: period ? words.period(period) : '',
    value: value.text === status.word ? '' : value.text,
    marks: value.marks.map(({ word }) => word),
    status,
    why: reasonsOf(dataset, exception, words),
    since: run && sinceOf(run, attention, status, words),
    change: changeView(fact.sincePrevious ?? fact.sinceLastYear, indicator, words),
    owner: owner === undefined ? null : proseOf(owner, words),
    actions: actions.map((action) => actionView(action, words)),
  };
}

function reasonsOf(
  dataset: Dataset,
  { fact, reasons, missed, late }: ExceptionFact,
  words: Words,
): readonly string[] {
  const { concern, ...messages } = words.messages.exceptions;
  const status = statusOfFact(fact, words, 'brief');
  const said: string[] = reasons[0] === 'late' ? [] : [status.why];
  if (status.override !== null) said.push(status.override);
  // Where the chart gives the status, its reason has been said.
  if (reasons.includes('specialCause') && fact.assessment.variation === undefined) {
    const { variation } = controlSignsOf(dataset, fact);
    if (variation === 'concernHigh' || variation === 'concernLow') said.push(concern[variation]);
  }
  if (missed && reasons.includes('missedTarget')) said.push(words.plural(missed.periods, messages.missed));
  for (const { period, due } of late) said.push(messages.late(words.period(period), words.date(due)));
  return said;
}

/** Since when, and for how long in the measure's own periods. */
function sinceOf(run: Run, attention: Run | null, { word }: StatusView, words: Words): string {
  // What was amber before it was red is not new.
  if (!attention || attention.periods <= run.periods) return runText(run, words);
  const status = lowerFirst(word);
  return words.messages.exceptions.changed(runText(attention, words), status, words.period(run.since));
}

function runText({ since, periods, orEarlier }: Run, words: Words): string {
  const { running, runningFromStart, isNew, lengths } = words.messages.exceptions;
  const label = words.period(since);
  const length = words.plural(periods, lengths[unitOf(since.frequency)]);
  if (orEarlier) return runningFromStart(label, length);
  return periods === 1 ? isNew(label) : running(label, length);
}

function unitOf(frequency: PeriodFrequency): keyof ExceptionsMessages['lengths'] {
  switch (frequency) {
    case 'week':
    case 'month':
    case 'quarter':
    case 'year':
      return frequency;
    case 'day':
    case 'trimester':
    case 'halfYear':
    case 'span':
      return 'period';
    default:
      return frequency satisfies never;
  }
}

function actionView({ action, overdue }: ExceptionAction, words: Words): ActionView {
  const { due, overdue: late, actionStatuses } = words.messages.exceptions;
  const state = [
    action.due === undefined ? '' : due(words.date(action.due)),
    // "late" and "overdue" say the same.
    action.status === undefined || (overdue && action.status === 'late') ? '' : actionStatuses[action.status],
  ];
  return {
    title: proseOf(action.title, words),
    owner: action.owner === undefined ? null : proseOf(action.owner, words),
    state: state.filter((part) => part !== '').join(', '),
    overdue: overdue ? late : null,
  };
}
