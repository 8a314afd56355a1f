import type { AlertLine } from '@cairn/views';
import type { AlertMessage } from './message.js';

/** Warnings as plain data, for programs. */
export function alertsData({ news, view, document, moment }: AlertMessage): object {
  return {
    document,
    at: moment,
    heading: view.heading,
    summary: view.summary,
    raised: view.raised.lines.map((line, at) => {
      const alert = news.raised[at];
      return { ...alert?.told, before: alert?.was ?? null, ...said(line) };
    }),
    ended: view.ended.lines.map((line, at) => {
      const alert = news.ended[at];
      return { ...alert?.told, how: alert?.how, ...said(line) };
    }),
  };
}

function said({ title, sentences, who }: AlertLine): object {
  return { title, sentences, who };
}
