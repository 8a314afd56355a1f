/** The longest document that is read, in bytes. */
export const MOST_BYTES = 64 * 1024 * 1024;

/** How deep lists and objects may lie in each other; the format needs ten. */
const DEEPEST = 64;

/** More faults than this are of one kind or of no use to anyone. */
export const MOST_ISSUES = 1_000;

const [QUOTE, ESCAPE] = [0x22, 0x5c];
const OPENING: ReadonlySet<number> = new Set([0x5b, 0x7b]);
const CLOSING: ReadonlySet<number> = new Set([0x5d, 0x7d]);

/** Letters looked at in one step. */
const STRETCH = 500_000;

/** Whether lists and objects lie too deep in each other to be read safely. Looks at each letter once; keeps nothing. */
export function* isTooDeep(json: string): Generator<void, boolean> {
  let depth = 0;
  let inText = false;
  for (let at = 0, next = STRETCH; at < json.length; at++) {
    if (at >= next) {
      next = at + STRETCH;
      yield;
    }
    const letter = json.charCodeAt(at);
    if (inText) {
      if (letter === ESCAPE) at++;
      else if (letter === QUOTE) inText = false;
    } else if (letter === QUOTE) inText = true;
    else if (OPENING.has(letter)) {
      if (++depth > DEEPEST) return true;
    } else if (CLOSING.has(letter)) depth--;
  }
  return false;
}
