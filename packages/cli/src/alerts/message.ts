import { createHash } from 'node:crypto';
import type { AlertNews, Dataset } from '@cairn/dataset';
import { alertsView, Words, type AlertsView } from '@cairn/views';

/** What one channel has to tell. */
export interface AlertMessage {
  readonly news: AlertNews;
  readonly view: AlertsView;
  readonly words: Words;
  /** Id of the document. */
  readonly document: string;
  /** `2026-11-22T09:00:00Z`. */
  readonly moment: string;
}

export function messageFor(
  dataset: Dataset,
  news: AlertNews,
  language: string,
  moment: string,
): AlertMessage {
  const { document } = dataset;
  const words = new Words(language, document.language, (id) => dataset.directory.comparator(id)?.name);
  return { news, view: alertsView(dataset, news, words), words, document: document.id, moment };
}

/** The same for the same news, so that what is sent twice after a crash can be known for one. */
export function fingerprint(channel: string, { news, document }: AlertMessage): string {
  const told = [...news.raised, ...news.ended].map((one) => one.told);
  return createHash('sha256')
    .update(JSON.stringify([channel, document, news.raised.length, told]))
    .digest('hex');
}

export function isEmpty({ raised, ended }: AlertNews): boolean {
  return raised.length + ended.length === 0;
}
