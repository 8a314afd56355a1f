import { eachSign, SIGN } from './json-signs.js';

/*
 * JSON.parse cannot be interrupted, and of a national document it takes a tenth of a second. Nearly all of such a text is its series: they are
 * cut between one and the next, and read some at a time. What is read, and what is refused, is what JSON.parse alone would read and refuse.
 */

/** Letters read at a time: about a millisecond's work. */
const PIECE = 100_000;

/** Stands for the series in what is left of the text without them. */
const MARK = -0.5;

const SERIES = /"series"\s*:\s*\[$/u;

/** Where the series stand: after their `[`, at their `]`, and the commas at which they are cut. */
interface Places {
  readonly from: number;
  readonly to: number;
  readonly cuts: readonly number[];
}

/**
 * Reads JSON a step at a time.
 *
 * @throws SyntaxError as JSON.parse does
 */
export function* jsonInSteps(json: string): Generator<void, unknown> {
  const places = json.length > PIECE ? yield* findSeries(json) : null;
  if (!places) return JSON.parse(json) as unknown;
  const around = [json.slice(0, places.from), String(MARK), json.slice(places.to)].join('');
  const frame = readPiece(around, json);
  yield;
  // Another "series" in the text, spelled in another way, may have won.
  if (!isMarked(frame)) return JSON.parse(json) as unknown;
  const series: unknown[] = [];
  let from = places.from;
  for (const to of [...places.cuts, places.to]) {
    const piece = json.slice(from, to);
    // As in [1,]: every comma has something behind it.
    if (piece.trim() === '') return JSON.parse(json) as unknown;
    for (const item of readPiece(`[${piece}]`, json) as readonly unknown[]) series.push(item);
    from = to + 1;
    yield;
  }
  return Object.assign(frame, { series });
}

/** Reads what was cut out of a text. */
function readPiece(piece: string, json: string): unknown {
  try {
    return JSON.parse(piece);
  } catch {
    // Says where in the whole text the fault is.
    return JSON.parse(json);
  }
}

function isMarked(frame: unknown): frame is { series: unknown } {
  const { series } = frame as { readonly series?: unknown };
  return Array.isArray(series) && series.length === 1 && series[0] === MARK;
}

/** @returns null where the text has no series to cut, or is not what it should be */
function* findSeries(json: string): Generator<void, Places | null> {
  const cuts: number[] = [];
  let [depth, from, last] = [0, -1, 0];
  let found: Places | null = null;
  yield* eachSign(json, (sign, at) => {
    if (sign === SIGN.listBegins || sign === SIGN.objectBegins) {
      depth++;
      if (
        depth === 2 &&
        sign === SIGN.listBegins &&
        from < 0 &&
        SERIES.test(json.slice(Math.max(0, at - 40), at + 1))
      )
        from = last = at + 1;
    } else if (sign !== SIGN.comma) {
      depth--;
      if (depth !== 1 || from < 0) return false;
      if (sign === SIGN.listEnds && at > from) found = { from, to: at, cuts };
      return true;
    } else if (depth === 2 && from >= 0 && at - last > PIECE) {
      cuts.push(at);
      last = at;
    }
    return false;
  });
  return found;
}
