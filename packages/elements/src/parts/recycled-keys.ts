/**
 * Keys for the rows or columns of a table that is drawn in part. What comes into view takes over the key, and with it the nodes, of what
 * has left it: then only texts and classes are written, and no node is made.
 */
export class RecycledKeys {
  #keys: ReadonlyMap<string, number> = new Map();
  #made = 0;

  /**
   * @param shown names of what is drawn now, each once
   * @param recycles whether what comes may take over what has left; nodes that are taken over are moved
   */
  next(shown: readonly string[], recycles: boolean): ReadonlyMap<string, number> {
    const before = this.#keys;
    const wanted = new Set(shown);
    const free = recycles ? [...before].flatMap(([name, key]) => (wanted.has(name) ? [] : [key])) : [];
    const given = new Map<string, number>();
    for (const name of inTurn(shown, (one) => before.has(one))) {
      const key = name.leads ? free.pop() : free.shift();
      given.set(name.name, key ?? this.#made++);
    }
    this.#keys = new Map(shown.map((name) => [name, before.get(name) ?? given.get(name) ?? -1]));
    return this.#keys;
  }
}

/**
 * What comes, in the order in which it takes over what is free: at either end the outermost first, the one at the end taking what was
 * first, so that rows go round from one end to the other. That is what `repeat` does without moving all the others.
 */
function inTurn(
  shown: readonly string[],
  stays: (name: string) => boolean,
): readonly { readonly name: string; readonly leads: boolean }[] {
  const first = shown.findIndex(stays);
  // Where nothing stays each takes over what was in its place.
  if (first < 0) return shown.map((name) => ({ name, leads: false }));
  const leading = shown.slice(0, first).map((name) => ({ name, leads: true }));
  const others = shown.slice(first).flatMap((name) => (stays(name) ? [] : { name, leads: false }));
  return [...leading, ...others.reverse()];
}
