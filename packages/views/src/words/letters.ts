/** A phrase as it stands within a sentence: "On target" becomes "on target". Abbreviations at its start stay. */
export function lowerFirst(phrase: string): string {
  const [first = '', second = ''] = phrase;
  return second === second.toUpperCase() && second !== second.toLowerCase()
    ? phrase
    : first.toLowerCase() + phrase.slice(first.length);
}
