import { OUTCOMES, type Outcome } from '@cairn/analysis';
import type { Alert, Dataset, EndedAlert, Fact, RaisedAlert } from '@cairn/dataset';
import type { Revision } from '@cairn/schema';
import { controlSignsOf } from '../shared/spc-signs-view.js';
import { statusOfFact } from '../shared/status-view.js';
import { valueView } from '../shared/value-view.js';
import type { Words } from '../words/words.js';

/** What and where: "Falls, Northton". Of a load, what was loaded. */
export function placeOfAlert(dataset: Dataset, alert: Alert | EndedAlert, words: Words): string {
  const { told } = alert;
  if (told.kind === 'signOff') {
    const batch = dataset.document.batches.find(({ id }) => id === told.subject);
    return batch ? words.text(batch.source) : told.subject;
  }
  const indicator = dataset.directory.indicator(told.subject);
  const areas = told.area !== '' ? [told.area] : lateAreas(alert);
  const names = areas.map((id) => words.text(dataset.directory.area(id)?.name ?? id));
  const name = indicator ? words.text(indicator.name) : told.subject;
  return names.length === 0 ? name : `${name}, ${words.messages.list(names)}`;
}

function lateAreas(alert: Alert | EndedAlert): readonly string[] {
  return 'matter' in alert && alert.matter.kind === 'late' ? alert.matter.figures.areas : [];
}

/** What is wrong, one sentence a reason. */
export function raisedSentences(dataset: Dataset, alert: RaisedAlert, words: Words): readonly string[] {
  const { alerts, exceptions } = words.messages;
  const { matter, was } = alert;
  switch (matter.kind) {
    case 'status': {
      const { word, why, override } = statusOfFact(matter.fact, words);
      const before = isOutcome(was) ? [alerts.before(formerWord(matter.fact, was, words))] : [];
      return [
        `${inPeriod(matter.fact, words)}${word}.`,
        why,
        ...(override === null ? [] : [override]),
        ...before,
      ];
    }
    case 'specialCause': {
      const { variation } = controlSignsOf(dataset, matter.fact);
      const concern =
        variation === 'concernLow' ? exceptions.concern.concernLow : exceptions.concern.concernHigh;
      return [`${inPeriod(matter.fact, words)}${valueOf(matter.fact, words)}.`, concern];
    }
    case 'missedTarget':
      return [words.plural(matter.run.periods, exceptions.missed), statusOfFact(matter.fact, words).why];
    case 'forecastMiss': {
      const { period } = matter.fact;
      return [alerts.forecastMiss(period ? words.period(period) : '', valueOf(matter.fact, words))];
    }
    case 'late':
      return [exceptions.late(words.period(matter.figures.period), words.date(matter.figures.due))];
    case 'signOff': {
      const { batch, due } = matter.signOff;
      return [alerts.unsigned(words.text(batch.source), words.date(batch.loaded), words.date(due ?? ''))];
    }
    case 'revision':
      return [revised(dataset, matter.revision, words)];
    default:
      return matter satisfies never;
  }
}

/** Why a warning is over, or why that cannot be said. */
export function endedSentences({ told, how, fact }: EndedAlert, words: Words): readonly string[] {
  const { alerts, noValue } = words.messages;
  if (how === 'unknown') return [alerts.unknown(fact ? statusOfFact(fact, words).word : noValue)];
  if (told.kind === 'revision') return [];
  const now = fact ? `${inPeriod(fact, words)}${statusOfFact(fact, words).word}.` : '';
  if (told.kind === 'status') return fact ? [now, statusOfFact(fact, words).why] : [];
  return [alerts.over[told.kind], ...(fact ? [`${inPeriod(fact, words)}${valueOf(fact, words)}.`] : [])];
}

function revised(dataset: Dataset, { series, period, from, to, reason }: Revision, words: Words): string {
  const indicator = dataset.directory.indicator(series.indicator);
  const read = dataset.period(series.indicator, period);
  const figure = (value: Revision['from']) =>
    typeof value === 'number' && indicator
      ? words.value(value, indicator.unit).text
      : String(value ?? words.messages.noValue);
  return words.messages.alerts.revised(
    read ? words.period(read) : period,
    figure(from),
    figure(to),
    words.text(reason),
  );
}

/** What a former status of the same measure is called, by the same rule. */
function formerWord(fact: Fact, outcome: Outcome, words: Words): string {
  const { variation: _, ...assessment } = fact.assessment;
  return statusOfFact({ ...fact, override: null, assessment: { ...assessment, outcome } }, words).word;
}

function inPeriod({ period }: Fact, words: Words): string {
  return period ? `${words.period(period)}: ` : '';
}

function valueOf({ indicator, observation }: Fact, words: Words): string {
  return valueView(indicator, observation, words).text;
}

function isOutcome(text: string | null): text is Outcome {
  return OUTCOMES.some((outcome) => outcome === text);
}
