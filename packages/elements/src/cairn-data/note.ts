import type { LoadState } from '@cairn/dataset';
import { nothing } from 'lit';
import { wordsFor } from '../core/words-for.js';

/**
 * What there is to say about a document once, and not in every widget: that its signature holds, that it has changed since the page
 * was opened, or that the newest could not be loaded.
 */
export function noteOf(state: LoadState, changed: boolean, tag: string): string | typeof nothing {
  if (state.phase !== 'ready') return nothing;
  const { dataset, stale, verified } = state;
  const words = wordsFor(dataset, tag);
  const { published, publisher } = dataset.document;
  const { states } = words.messages;
  const date = published === undefined ? null : words.date(published);
  const said: string[] = [];
  if (stale) said.push(states.stale(date), states.failures[stale.code].what);
  else if (changed) said.push(states.updated(date));
  if (verified) said.push(states.verified(publisher ? words.text(publisher.name) : null, date));
  return said.length === 0 ? nothing : said.join(' ');
}
