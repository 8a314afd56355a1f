import type { LocalisedText } from '@cairn/schema';
import type { Words } from '../words/words.js';
import type { CellView } from './table-view.js';

/** A text ready to show; one that is in another language than asked for says so, for its `lang` attribute. */
export interface Prose {
  readonly text: string;
  /** BCP 47 tag; null where the text is in the reader's language. */
  readonly lang: string | null;
}

/** A text of the document. */
export function proseOf(text: LocalisedText, words: Words): Prose {
  return { text: words.text(text), lang: words.languageOf(text) };
}

/** The same as the cell of a table. */
export function proseCell(text: LocalisedText, words: Words): CellView {
  const lang = words.languageOf(text);
  return { text: words.text(text), ...(lang === null ? {} : { lang }) };
}

/** Cairn's own words, which are always in the reader's language. */
export function ownWords(text: string): Prose {
  return { text, lang: null };
}
