import type { LaneLayout } from '../geometry/lanes/layout.js';
import type { MapContent } from './map-content.js';

/** Where the arrow keys lead from a node, by node ids; null where there is nothing further. */
export interface MapMoves {
  /** Towards the start and the end of the lane, in reading direction. */
  readonly before: string | null;
  readonly after: string | null;
  readonly first: string;
  readonly last: string;
  /** To the nearest linked node of a lane above or below; without one, to the nearest node of the next lane. */
  readonly up: string | null;
  readonly down: string | null;
}

/** The moves from every node, by place. */
export function mapMoves({ nodes, links }: MapContent, { lanes, start }: LaneLayout): readonly MapMoves[] {
  const linked: number[][] = nodes.map(() => []);
  for (const { from, to } of links) {
    linked[from]?.push(to);
    linked[to]?.push(from);
  }
  const laneOf = new Int32Array(nodes.length);
  lanes.forEach((items, lane) => {
    for (const item of items) laneOf[item] = lane;
  });
  const id = (at: number | undefined) => (at === undefined ? null : (nodes[at]?.node.id ?? null));

  return nodes.map((_, at) => {
    const lane = laneOf[at] as number;
    const row = lanes[lane] ?? [];
    const place = row.indexOf(at);
    const nearest = (others: readonly number[]): number | undefined =>
      [...others].sort((a, b) => distance(a) - distance(b) || (start[a] as number) - (start[b] as number))[0];
    const distance = (other: number) =>
      Math.abs((laneOf[other] as number) - lane) * 1e6 +
      Math.abs((start[other] as number) - (start[at] as number));
    const toward = (step: 1 | -1) => {
      const along = (linked[at] ?? []).filter((other) => ((laneOf[other] as number) - lane) * step > 0);
      return nearest(along.length > 0 ? along : (lanes[lane + step] ?? []));
    };
    return {
      before: id(row[place - 1]),
      after: id(row[place + 1]),
      first: id(row[0]) ?? '',
      last: id(row.at(-1)) ?? '',
      up: id(toward(-1)),
      down: id(toward(1)),
    };
  });
}
