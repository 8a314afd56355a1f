import type { LocalisedText } from '@cairn/schema';

/**
 * A text of the document in the language asked for. Falls back from `cy-GB` to `cy`, then to the document's own language, then to
 * English, then to whatever there is; never to nothing.
 */
export function localise(text: LocalisedText, tag: string, documentLanguage: string): string {
  if (typeof text === 'string') return text;
  for (const wanted of [tag, primary(tag), documentLanguage, primary(documentLanguage), 'en']) {
    const found = Object.entries(text).find(([own]) => own.toLowerCase() === wanted.toLowerCase());
    if (found) return found[1];
    const regional = Object.entries(text).find(([own]) => primary(own) === primary(wanted));
    if (regional) return regional[1];
  }
  return Object.values(text)[0] ?? '';
}

/** The language a text is really given in, for its `lang` attribute; null when it is the one asked for. */
export function languageGiven(text: LocalisedText, tag: string, documentLanguage: string): string | null {
  if (typeof text === 'string') return primary(documentLanguage) === primary(tag) ? null : documentLanguage;
  const shown = localise(text, tag, documentLanguage);
  const own = Object.entries(text).find(([, words]) => words === shown)?.[0];
  return own === undefined || primary(own) === primary(tag) ? null : own;
}

function primary(tag: string): string {
  return tag.toLowerCase().split('-', 1)[0] ?? tag;
}
