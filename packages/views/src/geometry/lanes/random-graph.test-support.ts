import type { LaneGraph, LaneLink } from './graph.js';

/** Numbers in [0, 1) that are the same on every machine: a linear congruential generator with the constants of Numerical Recipes. */
function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * A graph like a strategy map: nodes spread evenly over lanes, lane 0 on top; nine links in ten go one lane up, the others two; the
 * far end lies within a third of the lane's width of the place opposite. No link twice.
 */
export function randomGraph(nodes: number, links: number, lanes: number, seed: number): LaneGraph {
  const next = numbersFrom(seed);
  const laneOf = Array.from({ length: nodes }, (_, node) => Math.floor((node * lanes) / nodes));
  const members = Array.from({ length: lanes }, (_, lane) =>
    laneOf.flatMap((own, node) => (own === lane ? [node] : [])),
  );
  const found = new Map<string, LaneLink>();
  while (found.size < links) {
    const from = Math.floor(next() * nodes);
    const lane = laneOf[from] ?? 0;
    const up = lane - (next() < 0.9 ? 1 : 2);
    const [own, others] = [members[lane] ?? [], members[up]];
    if (!others) continue;
    const place = own.indexOf(from) / own.length + (next() - 0.5) / 1.5;
    const to = others[Math.min(others.length - 1, Math.max(0, Math.floor(place * others.length)))];
    if (to !== undefined) found.set(`${String(from)} ${String(to)}`, { from, to });
  }
  return { lanes, laneOf, links: [...found.values()] };
}

/** Crossings of straight lines between the centres of nodes; links that share a node do not count. */
export function straightCrossings(
  links: readonly LaneLink[],
  at: (node: number) => readonly [x: number, y: number],
): number {
  const side = (a: readonly [number, number], b: readonly [number, number], c: readonly [number, number]) =>
    (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
  let count = 0;
  links.forEach((one, i) => {
    const [a, b] = [at(one.from), at(one.to)];
    for (const two of links.slice(i + 1)) {
      if (one.from === two.from || one.to === two.to || one.from === two.to || one.to === two.from) continue;
      const [c, d] = [at(two.from), at(two.to)];
      if (side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0) count++;
    }
  });
  return count;
}
