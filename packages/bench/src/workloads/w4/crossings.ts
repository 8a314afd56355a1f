import type { MapGraph } from './document.js';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How often links would cross if each ran straight from the middle of one node to the middle of the other. */
export function crossings({ links }: MapGraph, places: ReadonlyMap<string, Point>): number {
  const lines = links.flatMap(({ from, to }) => {
    const [a, b] = [places.get(from), places.get(to)];
    return a && b ? [{ from, to, a, b }] : [];
  });
  if (lines.length < links.length) return NaN;
  let count = 0;
  lines.forEach((one, at) => {
    for (const other of lines.slice(at + 1)) {
      const meet = [other.from, other.to].some((end) => end === one.from || end === one.to);
      if (!meet && isApart(one.a, one.b, other.a, other.b) && isApart(other.a, other.b, one.a, one.b))
        count += 1;
    }
  });
  return count;
}

/** Whether a line has one point on one side and the other on the other. */
function isApart(from: Point, to: Point, a: Point, b: Point): boolean {
  const side = ({ x, y }: Point) => (to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x);
  return side(a) * side(b) < 0;
}
