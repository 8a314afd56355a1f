import { createHash } from 'node:crypto';
import type { AlertLine } from '@cairn/views';
import { html } from '../preview/escape.js';
import type { AlertMessage } from './message.js';

/** One entry of the feed, as the state keeps it. */
export interface FeedEntry {
  /** `urn:uuid:…`, the same whenever the same news is written. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** `2026-11-22T09:00:00Z`. */
  readonly at: string;
}

/** More than this no reader of feeds asks for. */
const MOST_ENTRIES = 200;

/** The entries of before with those of the news on top. */
export function withNews(former: readonly FeedEntry[], message: AlertMessage): readonly FeedEntry[] {
  const { news, view, document, moment } = message;
  const known = new Set(former.map(({ id }) => id));
  const entry = (line: AlertLine, kind: string, mark: string): FeedEntry => {
    // What comes a second time is news of its own.
    let id = '';
    for (let time = 1; id === '' || known.has(id); time++)
      id = uuidOf(JSON.stringify([document, kind, line.id, mark, time]));
    return { id, title: line.title, text: line.sentences.join(' '), at: moment };
  };
  const { raised, ended } = view;
  return [
    ...raised.lines.map((line, at) => entry(line, 'raised', news.raised[at]?.told.mark ?? '')),
    ...ended.lines.map((line, at) => {
      const made = entry(line, 'ended', news.ended[at]?.told.mark ?? '');
      return { ...made, title: `${ended.heading}: ${made.title}` };
    }),
    ...former,
  ].slice(0, MOST_ENTRIES);
}

/** An Atom feed (RFC 4287). */
export function atomFeed(entries: readonly FeedEntry[], message: AlertMessage): string {
  const { view, document, moment, words } = message;
  const parts = entries.map(
    ({ id, title, text, at }) =>
      html` <entry>
        <id>${id}</id>
        <title>${plain(title)}</title>
        <updated>${at}</updated>
        <content type="text">${plain(text)}</content>
      </entry>`,
  );
  const feed = html`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${words.tag}">
    <id>${uuidOf(document)}</id>
    <title>${plain(view.heading)}</title>
    <updated>${entries[0]?.at ?? moment}</updated>
    <author><name>Cairn</name></author>
    ${parts}
  </feed>`;
  return `<?xml version="1.0" encoding="utf-8"?>\n${feed.text}\n`;
}

/** Characters that XML cannot hold at all are left out. */
function plain(text: string): string {
  return text.replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}

/** A name-based UUID (RFC 9562, version 8) out of a hash. */
function uuidOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`];
  return `urn:uuid:${[...parts, hex.slice(20, 32)].join('-')}`;
}
