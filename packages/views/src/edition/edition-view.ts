import { editionNews, type AlertNews, type Dataset } from '@cairn/dataset';
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

/** @param areas ids of the areas to speak of; of every area where absent */
export function editionView(
  before: Dataset,
  after: Dataset,
  words: Words,
  areas?: ReadonlySet<string>,
): EditionView {
  const { edition } = words.messages.alerts;
  const news = newsOf(editionNews(before, after), areas);
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

/** What is of no single area, such as a load, is of all of them. */
function newsOf(news: AlertNews, areas: ReadonlySet<string> | undefined): AlertNews {
  if (!areas) return news;
  const isOf = ({ told: { area } }: { readonly told: { readonly area: string } }) =>
    area === '' || areas.has(area);
  return { raised: news.raised.filter(isOf), ended: news.ended.filter(isOf) };
}
