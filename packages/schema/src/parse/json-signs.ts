const [QUOTE, ESCAPE] = [0x22, 0x5c];
/** The signs of JSON that hold or part what lies in it, as character codes. */
export const SIGN = {
  comma: 0x2c,
  listBegins: 0x5b,
  listEnds: 0x5d,
  objectBegins: 0x7b,
  objectEnds: 0x7d,
} as const;
const SIGNS: ReadonlySet<number> = new Set(Object.values(SIGN));

/** Letters looked through in one step. */
const STRETCH = 500_000;

/**
 * Goes through a JSON text a step at a time, and tells of each sign that stands outside of its texts, until it is told that this is enough.
 * Looks at each letter once and keeps nothing; the text need not be sound.
 */
export function* eachSign(
  json: string,
  isEnough: (sign: number, at: number) => boolean,
): Generator<void, void> {
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
    else if (SIGNS.has(letter) && isEnough(letter, at)) return;
  }
}

/** Whether lists and objects lie deeper in each other than `most`. */
export function* isDeeperThan(most: number, json: string): Generator<void, boolean> {
  let depth = 0;
  yield* eachSign(json, (sign) => {
    if (sign === SIGN.listBegins || sign === SIGN.objectBegins) depth++;
    else if (sign !== SIGN.comma) depth--;
    return depth > most;
  });
  return depth > most;
}
