import type { AlertNews, Dataset, EndedAlert, RaisedAlert } from '@cairn/dataset';
import type { Words } from '../words/words.js';
import { endedSentences, placeOfAlert, raisedSentences } from './alert-sentences.js';

/** What there is to warn of, in words. */
export interface AlertsView {
  /** "Warnings: Two Rivers". */
  readonly heading: string;
  /** "2 new warnings, 1 warning is over". */
  readonly summary: string;
  readonly raised: AlertGroup;
  readonly ended: AlertGroup;
  /** Why somebody gets the message. */
  readonly because: string;
}

export interface AlertGroup {
  readonly heading: string;
  readonly lines: readonly AlertLine[];
}

/** One warning, or one that is over. */
export interface AlertLine {
  /** The identity of the warning. */
  readonly id: string;
  /** "Falls, Northton". */
  readonly title: string;
  /** What is wrong or is well again, and why. */
  readonly sentences: readonly string[];
  /** Names of those who answer for it. */
  readonly who: readonly string[];
}

export function alertsView(dataset: Dataset, { raised, ended }: AlertNews, words: Words): AlertsView {
  const { alerts } = words.messages;
  const { title } = dataset.document;
  const counts = [
    ...(raised.length === 0 ? [] : [words.plural(raised.length, alerts.raised)]),
    ...(ended.length === 0 ? [] : [words.plural(ended.length, alerts.ended)]),
  ];
  const line = (one: RaisedAlert | EndedAlert, sentences: readonly string[]): AlertLine => ({
    id: one.told.id,
    title: placeOfAlert(dataset, one, words),
    sentences,
    who: one.who.map((name) => words.text(name)),
  });
  return {
    heading: `${alerts.heading}: ${words.text(title)}`,
    summary: counts.length === 0 ? alerts.nothing : counts.join(', '),
    raised: {
      heading: alerts.groups.raised,
      lines: raised.map((alert) => line(alert, raisedSentences(dataset, alert, words))),
    },
    ended: {
      heading: alerts.groups.ended,
      lines: ended.map((alert) => line(alert, endedSentences(alert, words))),
    },
    because: alerts.because(words.text(title)),
  };
}
