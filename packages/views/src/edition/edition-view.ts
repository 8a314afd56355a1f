import { editionNews, type Dataset } from '@cairn/dataset';
import { alertsView, type AlertGroup } from '../alerts/alerts-view.js';
import type { Words } from '../words/words.js';

/** What has changed since the edition before. */
export interface EditionView {
  readonly heading: string;
  /** Said in place of the groups where nothing has changed; empty where something has. */
  readonly nothing: string;
  /** What is new, over, corrected and late; none that is empty. */
  readonly groups: readonly AlertGroup[];
}

export function editionView(before: Dataset, after: Dataset, words: Words): EditionView {
  const { edition } = words.messages.alerts;
  const news = editionNews(before, after);
  const { raised, ended } = alertsView(after, news, words);
  const linesOf = (...kinds: readonly string[]) =>
    raised.lines.filter((_, at) => kinds.includes(news.raised[at]?.told.kind ?? ''));
  const groups = [
    { heading: edition.attention, lines: linesOf('status', 'specialCause') },
    { heading: edition.over, lines: ended.lines },
    { heading: edition.revised, lines: linesOf('revision') },
    { heading: edition.late, lines: linesOf('late') },
  ].filter(({ lines }) => lines.length > 0);
  return { heading: edition.heading, nothing: groups.length === 0 ? edition.nothing : '', groups };
}
