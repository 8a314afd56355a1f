import type { Language } from './language.js';

/** CLDR plural categories. */
export type PluralCategory = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** Forms of a message by plural category; `other` serves where a form is absent. */
export type PluralForms = Partial<Record<PluralCategory, string>> & { readonly other: string };

/*
 * Chromium has no plural rules for Welsh, so they are carried here, as CLDR gives them
 * (unicode.org/cldr/charts, "Language Plural Rules").
 */
const WELSH: ReadonlyMap<number, PluralCategory> = new Map([
  [0, 'zero'],
  [1, 'one'],
  [2, 'two'],
  [3, 'few'],
  [6, 'many'],
]);

/** The plural category of a whole number in a language. */
function pluralCategory(language: Language, count: number): PluralCategory {
  switch (language) {
    case 'en':
      return count === 1 ? 'one' : 'other';
    case 'cy':
      return WELSH.get(count) ?? 'other';
    default:
      return language satisfies never;
  }
}

/** The form of a message for a count, with `#` replaced by the count as written. */
export function plural(
  language: Language,
  count: number,
  forms: PluralForms,
  written = String(count),
): string {
  return (forms[pluralCategory(language, count)] ?? forms.other).replace('#', written);
}
