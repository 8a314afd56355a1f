/** CLDR plural categories. */
export type PluralCategory = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** Forms of a message by plural category; `other` serves where a form is absent. */
export type PluralForms = Partial<Record<PluralCategory, string>> & { readonly other: string };

/** The plural category of a whole number in one language. */
export type PluralRule = (count: number) => PluralCategory;

/*
 * Chromium has no plural rules for Welsh and Gaelic, so they are carried here, as CLDR gives them
 * (unicode.org/cldr/charts, "Language Plural Rules").
 */

export const englishPlural: PluralRule = (count) => (count === 1 ? 'one' : 'other');

const WELSH: ReadonlyMap<number, PluralCategory> = new Map([
  [0, 'zero'],
  [1, 'one'],
  [2, 'two'],
  [3, 'few'],
  [6, 'many'],
]);

export const welshPlural: PluralRule = (count) => WELSH.get(count) ?? 'other';

export const gaelicPlural: PluralRule = (count) => {
  if (count === 1 || count === 11) return 'one';
  if (count === 2 || count === 12) return 'two';
  return count >= 3 && count <= 19 ? 'few' : 'other';
};

/** The form of a message for a count, with `#` replaced by the count as written. */
export function plural(rule: PluralRule, count: number, forms: PluralForms, written = String(count)): string {
  return (forms[rule(count)] ?? forms.other).replace('#', written);
}
