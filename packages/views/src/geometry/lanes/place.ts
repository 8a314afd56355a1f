import type { Order } from './crossings.js';
import type { Layers } from './graph.js';
import { straighten } from './straighten.js';

/** Widths in grid units: what a lane is made of. */
export interface LaneWidths {
  readonly node: number;
  readonly passage: number;
  /** Fewest units of the whole drawing, so that few nodes are not drawn huge. */
  readonly least: number;
}

/** Passes of smoothing; more change nothing that a reader would see. */
const PASSES = 16;

/** How strongly a segment pulls: long links are straight first (as in E. Gansner et al., "A technique for drawing directed graphs", 1993). */
const PULL = { nodes: 1, mixed: 2, passages: 8, beside: 0.5 } as const;

/** Where each item begins, in whole units from the start of its lane, and how many units the drawing has. */
export interface Placement {
  readonly units: number;
  readonly start: Int32Array;
}

/** Sets items near their neighbours without changing their order or letting them overlap. */
export function placeItems(layers: Layers, order: Order, widths: LaneWidths): Placement {
  const { nodeCount, laneOf } = layers;
  const { lanes } = order;
  const widthOf = (item: number) => (item < nodeCount ? widths.node : widths.passage);
  const totals = lanes.map((items) => items.reduce((sum, item) => sum + widthOf(item), 0));
  const units = Math.max(widths.least, ...totals);

  const centre = new Float64Array(laneOf.length);
  lanes.forEach((items, lane) => {
    const room = (units - (totals[lane] ?? 0)) / (items.length + 1);
    let at = room;
    for (const item of items) {
      centre[item] = at + widthOf(item) / 2;
      at += widthOf(item) + room;
    }
  });

  const pulls = pullsOn(layers);
  const room = settling(Math.max(0, ...lanes.map(({ length }) => length)));
  for (let pass = 0; pass < PASSES; pass++) {
    for (let step = 0; step < lanes.length; step++) {
      const items = lanes[pass % 2 === 0 ? step : lanes.length - 1 - step] ?? [];
      settle(items, widthOf, units, centre, pulls, room);
    }
  }

  const start = new Int32Array(laneOf.length);
  for (const items of lanes) {
    let taken = 0;
    for (const item of items) {
      // Rounded without the width of what stands before it, the order of rounded starts is the order of starts.
      start[item] = taken + Math.round((centre[item] as number) - widthOf(item) / 2 - taken);
      taken += widthOf(item);
    }
  }
  straighten(layers, order, start, units, widthOf);
  return { units, start };
}

/**
 * What pulls at each item, worked out once for all passes: from `first[item]` to `first[item + 1]` its neighbours and how strongly each
 * pulls, and the sum of that.
 */
interface Pulls {
  readonly first: Int32Array;
  readonly other: Int32Array;
  readonly strength: Float64Array;
  readonly total: Float64Array;
}

function pullsOn({ nodeCount, laneOf, above, below, beside }: Layers): Pulls {
  const count = laneOf.length;
  const sizeOf = (all: Layers['above']) => all.reduce((sum, others) => sum + others.length, 0);
  const size = sizeOf(above) + sizeOf(below) + sizeOf(beside);
  const first = new Int32Array(count + 1);
  const other = new Int32Array(size);
  const strength = new Float64Array(size);
  const total = new Float64Array(count);
  let at = 0;
  const pull = (item: number, by: number, how: number) => {
    other[at] = by;
    strength[at++] = how;
    total[item] = (total[item] as number) + how;
  };
  for (let item = 0; item < count; item++) {
    for (const side of [above, below])
      for (const by of side[item] ?? []) {
        const passages = Number(item >= nodeCount) + Number(by >= nodeCount);
        pull(item, by, passages === 2 ? PULL.passages : passages === 1 ? PULL.mixed : PULL.nodes);
      }
    for (const by of beside[item] ?? []) pull(item, by, PULL.beside);
    first[item + 1] = at;
  }
  return { first, other, strength, total };
}

/** Runs of items that touch, moved as one: room for those of any lane. */
interface Blocks {
  readonly sum: Float64Array;
  readonly weight: Float64Array;
  readonly count: Int32Array;
}

const settling = (most: number): Blocks => ({
  sum: new Float64Array(most),
  weight: new Float64Array(most),
  count: new Int32Array(most),
});

/**
 * Moves the centres of a row of items as near to where their neighbours pull them as order, widths and room allow, in the sense of least
 * squares: without the widths of the items before, starts must not fall from left to right, so pooling adjacent violators finds them.
 */
function settle(
  items: readonly number[],
  widthOf: (item: number) => number,
  units: number,
  centre: Float64Array,
  { first, other, strength, total }: Pulls,
  blocks: Blocks,
): void {
  let [last, taken] = [-1, 0];
  for (const item of items) {
    let pulled = 0;
    const end = first[item + 1] as number;
    for (let at = first[item] as number; at < end; at++)
      pulled += (strength[at] as number) * (centre[other[at] as number] as number);
    // What nothing pulls stays where it is.
    const own = total[item] as number;
    let weight = own > 0 ? own : PULL.nodes;
    const wanted = own > 0 ? pulled / own : (centre[item] as number);
    let sum = weight * (wanted - widthOf(item) / 2 - taken);
    let count = 1;
    taken += widthOf(item);
    for (
      ;
      last >= 0 && (blocks.sum[last] as number) / (blocks.weight[last] as number) > sum / weight;
      last--
    ) {
      sum = (blocks.sum[last] as number) + sum;
      weight = (blocks.weight[last] as number) + weight;
      count = (blocks.count[last] as number) + count;
    }
    last++;
    blocks.sum[last] = sum;
    blocks.weight[last] = weight;
    blocks.count[last] = count;
  }
  const room = units - taken;
  let [before, next] = [0, 0];
  for (let block = 0; block <= last; block++) {
    const free = Math.min(
      room,
      Math.max(0, (blocks.sum[block] as number) / (blocks.weight[block] as number)),
    );
    for (let i = blocks.count[block] as number; i > 0; i--) {
      const item = items[next++] as number;
      centre[item] = free + before + widthOf(item) / 2;
      before += widthOf(item);
    }
  }
}
