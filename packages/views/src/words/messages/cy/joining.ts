/*
 * Small words of Welsh that change before what they join: `na` is `nag` before a vowel, and the article `y` that follows melts into
 * them: `na’r`. A name is otherwise left as the document writes it: names are not mutated, so that they can be found.
 */

const BEFORE_VOWELS = { a: 'ac', na: 'nag', â: 'ag', gyda: 'gydag' } as const;

const ARTICLE = /^yr? (?=\p{L})/iu;
/** `w` is a vowel before most consonants, as in “wth”, and none before vowels nor in “Wrecsam”; `y` before consonants. */
const VOWEL = /^(?:[aeiou]|y(?![aeiou])|w(?![aeioulnr]))/;
/** Numbers whose names begin with a vowel: un, wyth, un ar ddeg, and what begins with wyth. */
const VOWEL_NUMBER = /^(?:(?:1|11)(?![\d,])|8)/;

/** “nag Arfordir”, “na Llanelli”, “na’r Barri”, “ac 8.2”. */
export function joined(word: keyof typeof BEFORE_VOWELS, next: string): string {
  if (ARTICLE.test(next)) return `${word}’r ${next.replace(ARTICLE, '')}`;
  const plain = next.normalize('NFD').replace(/[^\p{L}\d.,−]/gu, '');
  const vowel = VOWEL_NUMBER.test(plain) || VOWEL.test(plain.toLowerCase());
  return `${vowel ? BEFORE_VOWELS[word] : word} ${next}`;
}
