/* What a reader does with a list of chosen ids. Each gives a new list. */

/** The list with one more at its end; the same where it is there already. */
export function withMeasure(chosen: readonly string[], id: string): readonly string[] {
  return chosen.includes(id) ? chosen : [...chosen, id];
}

export function withoutMeasure(chosen: readonly string[], id: string): readonly string[] {
  return chosen.filter((one) => one !== id);
}

/** The list with one moved by so many places, no further than its ends. */
export function movedMeasure(chosen: readonly string[], id: string, places: number): readonly string[] {
  const from = chosen.indexOf(id);
  if (from < 0) return chosen;
  const rest = withoutMeasure(chosen, id);
  const to = Math.max(0, Math.min(rest.length, from + places));
  return [...rest.slice(0, to), id, ...rest.slice(to)];
}
