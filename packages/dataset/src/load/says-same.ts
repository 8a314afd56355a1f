import { isSame } from '../is-same.js';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Whether two documents say the same, whatever the order of their fields, an item of their collections a step: a large one would keep the
 * page otherwise.
 */
export function* saysSame(one: object, other: object): Generator<void, boolean> {
  const names = Object.keys(one);
  if (names.length !== Object.keys(other).length) return false;
  for (const name of names) {
    const [mine, theirs] = [(one as Fields)[name], (other as Fields)[name]];
    if (!Array.isArray(mine) || !Array.isArray(theirs)) {
      if (!isSame(mine, theirs)) return false;
      continue;
    }
    if (mine.length !== theirs.length) return false;
    for (const [at, item] of mine.entries()) {
      if (!isSame(item, theirs[at])) return false;
      yield;
    }
  }
  return true;
}
