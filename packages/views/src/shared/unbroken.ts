const IS_NUMBER = /^[\d.,]+$/;
const IS_WORD = /^\p{Letter}/u;

/** Keeps a number and the word it counts on one line: "3 off track" never ends a line with its 3. */
export function unbroken(text: string): string {
  const words = text.split(' ');
  return words
    .map((word, at) => {
      const next = words[at + 1];
      if (next === undefined) return word;
      return word + (IS_NUMBER.test(word) && IS_WORD.test(next) ? '\u00A0' : ' ');
    })
    .join('');
}
