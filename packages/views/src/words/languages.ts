import { collation, WELSH_DIGRAPHS, type Compare, type Digraphs } from './collation.js';
import { cy } from './messages/cy/cy.js';
import { en } from './messages/en/en.js';
import { gd } from './messages/gd/gd.js';
import { filledIn } from './messages/filled-in.js';
import type { Messages } from './messages/messages.js';
import { englishPlural, gaelicPlural, welshPlural, type PluralRule } from './plurals.js';

/** All that Cairn must know to speak a language. */
export interface LanguagePack {
  /** Every word; `messages.language` is the BCP 47 tag it serves, `fr` for `fr-CA` and `fr-BE` alike. */
  readonly messages: Messages;
  /** Which plural form a whole number takes. */
  readonly plural: PluralRule;
  /** Letters of two signs, each with the letter it follows, where browsers do not sort the language themselves. */
  readonly digraphs?: Digraphs;
}

/** A language ready to speak. */
export interface SpokenLanguage {
  readonly messages: Messages;
  readonly plural: PluralRule;
  readonly compare: Compare;
}

/** Languages that come with Cairn. */
export const LANGUAGES = ['en', 'cy', 'gd'] as const;

const ENGLISH = spoken({ messages: en, plural: englishPlural });

const known = new Map<string, SpokenLanguage>([
  ['en', ENGLISH],
  ['cy', spoken({ messages: cy, plural: welshPlural, digraphs: WELSH_DIGRAPHS })],
  ['gd', spoken({ messages: gd, plural: gaelicPlural })],
]);

/**
 * Makes Cairn speak one more language, or speak one differently. Words that a pack does not have, because it was written for an
 * earlier Cairn, are said in English.
 */
export function registerLanguage(pack: LanguagePack): void {
  known.set(pack.messages.language.toLowerCase(), spoken(pack));
}

/** The language that serves a BCP 47 tag best: `cy-GB` is served by `cy`, anything unknown by English. */
export function languageFor(tag: string): SpokenLanguage {
  const parts = tag.toLowerCase().split('-');
  for (; parts.length > 0; parts.pop()) {
    const found = known.get(parts.join('-'));
    if (found) return found;
  }
  return ENGLISH;
}

function spoken({ messages, plural, digraphs }: LanguagePack): SpokenLanguage {
  return {
    messages: messages === en ? en : filledIn(messages, en),
    plural,
    compare: collation(messages.language, digraphs),
  };
}
