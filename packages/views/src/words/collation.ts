/** Orders two names as a language's dictionary does: negative when the first stands first. */
export type Compare = (first: string, second: string) => number;

/** Letters written with two signs, each with the letter it follows in the alphabet: Welsh `ch` follows `c`. */
export type Digraphs = Readonly<Record<string, string>>;

/** Welsh, as CLDR has it. Browsers do not: Chromium sorts Welsh as English. */
export const WELSH_DIGRAPHS: Digraphs = {
  ch: 'c',
  dd: 'd',
  ff: 'f',
  ng: 'g',
  ll: 'l',
  ph: 'p',
  rh: 'r',
  th: 't',
};

/** A letter that every browser sorts after z, and that no name here has. */
const LAST = 'ʒ';

/** The order of names in a language: numbers by their size, accents and capitals only between names otherwise alike. */
export function collation(tag: string, digraphs: Digraphs = {}): Compare {
  const { compare } = new Intl.Collator([tag, 'en-GB'], { numeric: true });
  const pairs = Object.keys(digraphs);
  if (pairs.length === 0) return compare;
  const pattern = new RegExp(pairs.join('|'), 'gi');
  const asLetters = (name: string) =>
    name.normalize('NFC').replace(pattern, (pair) => (digraphs[pair.toLowerCase()] ?? pair) + LAST);
  return (first, second) => compare(asLetters(first), asLetters(second)) || compare(first, second);
}
