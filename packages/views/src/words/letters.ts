/** A phrase as it stands within a sentence: "On track" becomes "on track". Abbreviations at its start stay. */
export function lowerFirst(phrase: string): string {
  const [first = '', second = ''] = phrase;
  return second === second.toUpperCase() && second !== second.toLowerCase()
    ? phrase
    : first.toLowerCase() + phrase.slice(first.length);
}

/** A status and why: where the reason begins with the status, or with the form that it has there, the reason alone says both. */
export function saidOnce(status: string, why: string, form = status): string {
  return why.startsWith(form) ? why : `${status}. ${why}`;
}

/** A clause as it stands at the start of a sentence. */
export function upperFirst(clause: string): string {
  const [first = ''] = clause;
  return first.toUpperCase() + clause.slice(first.length);
}
