/** A phrase as it stands within a sentence: "On target" becomes "on target". Abbreviations at its start stay. */
export function lowerFirst(phrase: string): string {
  const [first = '', second = ''] = phrase;
  return second === second.toUpperCase() && second !== second.toLowerCase()
    ? phrase
    : first.toLowerCase() + phrase.slice(first.length);
}

/** A clause as it stands at the start of a sentence. */
export function upperFirst(clause: string): string {
  const [first = ''] = clause;
  return first.toUpperCase() + clause.slice(first.length);
}
