/** A stretch of rows or columns, `to` not included. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

/** One place of a table that is drawn in part: a row or column by its index, or room for so many that are not drawn. */
export type Place = { readonly index: number } | { readonly skipped: number };

/** Windows begin and end at multiples of this, so that a small scroll changes nothing. */
const STEP = 2;

/**
 * Which of many equally large rows or columns to draw: those in view and some beyond on either side.
 *
 * @param scrolled how far the frame is scrolled, in pixels
 * @param room size of the frame in pixels
 * @param size of one row or column in pixels
 * @param beyond how many more on either side
 */
export function windowOf(
  scrolled: number,
  room: number,
  size: number,
  count: number,
  beyond: number,
): Extent {
  const first = Math.floor((Math.floor(scrolled / size) - beyond) / STEP) * STEP;
  const last = Math.ceil((Math.ceil((scrolled + room) / size) + beyond) / STEP) * STEP;
  const from = Math.min(Math.max(0, first), count);
  return { from, to: Math.max(from, Math.min(count, last)) };
}

/** What to draw once the view has moved: what is wanted, and of what is drawn as much as may stay, where the two meet. */
export function extended(drawn: Extent, wanted: Extent, most: Extent): Extent {
  const from = Math.max(drawn.from, most.from);
  const to = Math.min(drawn.to, most.to);
  if (from >= to || to < wanted.from || from > wanted.to) return wanted;
  return { from: Math.min(from, wanted.from), to: Math.max(to, wanted.to) };
}

/** One step closer to the most that is drawn, behind first; the same when nothing is left to draw. */
export function grown(drawn: Extent, most: Extent): Extent {
  if (drawn.to < most.to) return { ...drawn, to: Math.min(most.to, drawn.to + STEP) };
  if (drawn.from > most.from) return { ...drawn, from: Math.max(most.from, drawn.from - STEP) };
  return drawn;
}

/** The places of a table in order: the window, the pinned ones wherever they are, and room for all others. */
export function placesOf({ from, to }: Extent, pinned: readonly number[], count: number): readonly Place[] {
  const inside = Array.from({ length: to - from }, (_, at) => from + at);
  const outside = pinned.filter((index) => index >= 0 && index < count && (index < from || index >= to));
  const places: Place[] = [];
  let next = 0;
  for (const index of [...new Set([...inside, ...outside])].sort((a, b) => a - b)) {
    if (index > next) places.push({ skipped: index - next });
    places.push({ index });
    next = index + 1;
  }
  if (next < count) places.push({ skipped: count - next });
  return places;
}
