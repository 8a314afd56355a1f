import { collation, type Compare, type Digraphs } from './collation.js';
import { en } from './messages/en/en.js';
import { filledIn } from './messages/filled-in.js';
import type { EnglishWords, Messages } from './messages/messages.js';
import { englishPlural, type PluralRule } from './plurals.js';
import { shipped } from './shipped.js';

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

/** Languages other than English by tag: there already, or fetched when they are asked for. */
export type ShippedLanguages = Readonly<Record<'cy' | 'gd', LanguagePack | (() => Promise<LanguagePack>)>>;

/** Languages that come with Cairn. */
export const LANGUAGES = ['en', 'cy', 'gd'] as const;

const ENGLISH = spoken({ messages: en, plural: englishPlural });

const known = new Map<string, SpokenLanguage>([['en', ENGLISH]]);
const toFetch = new Map<string, () => Promise<LanguagePack>>();
const coming = new Map<string, Promise<boolean>>();
for (const [tag, language] of Object.entries(shipped)) {
  if (typeof language === 'function') toFetch.set(tag, language);
  else known.set(tag, spoken(language));
}

/**
 * Makes Cairn speak one more language, or speak one differently. Words that a pack does not have, because it was written for an
 * earlier Cairn, are said in English.
 */
export function registerLanguage(pack: LanguagePack): void {
  known.set(pack.messages.language.toLowerCase(), spoken(pack));
}

/**
 * Adds words of English that come later than others, with the views that say them. Languages that lack them say them in English.
 */
export function addEnglish(more: EnglishWords): void {
  for (const { messages } of known.values()) Object.assign(messages, filledIn<EnglishWords>(messages, more));
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

/**
 * The fetch of the language that would serve a tag better than those that are there; the first call begins it.
 *
 * @returns whether the language could be had, once that is known; nothing when none is on its way
 */
export function comingLanguage(tag: string): Promise<boolean> | undefined {
  const parts = tag.toLowerCase().split('-');
  for (; parts.length > 0; parts.pop()) {
    const name = parts.join('-');
    if (known.has(name)) return undefined;
    const fetching = coming.get(name) ?? begin(name);
    if (fetching) return fetching;
  }
  return undefined;
}

function begin(name: string): Promise<boolean> | undefined {
  const fetching = toFetch
    .get(name)?.()
    .then(
      (pack) => {
        // What a page has registered itself in the meantime stays.
        if (!known.has(name)) known.set(name, spoken(pack));
        return true;
      },
      () => false,
    );
  if (!fetching) return undefined;
  toFetch.delete(name);
  coming.set(name, fetching);
  void fetching.then(() => coming.delete(name));
  return fetching;
}

function spoken({ messages, plural, digraphs }: LanguagePack): SpokenLanguage {
  return {
    messages: messages === en ? en : filledIn(messages, en),
    plural,
    compare: collation(messages.language, digraphs),
  };
}
