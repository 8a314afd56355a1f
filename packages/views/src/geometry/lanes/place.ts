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

  for (let pass = 0; pass < PASSES; pass++) {
    for (let step = 0; step < lanes.length; step++) {
      const items = lanes[pass % 2 === 0 ? step : lanes.length - 1 - step] ?? [];
      const starts = settle(items, widthOf, units, (item) => wanted(layers, centre, item));
      items.forEach((item, at) => {
        centre[item] = (starts[at] as number) + widthOf(item) / 2;
      });
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

/** The centre an item would like best, and how much it minds. */
function wanted(
  { nodeCount, above, below, beside }: Layers,
  centre: Float64Array,
  item: number,
): { readonly centre: number; readonly weight: number } {
  let [sum, weight] = [0, 0];
  const pull = (others: readonly number[] | undefined, strength: (other: number) => number) => {
    for (const other of others ?? []) {
      sum += strength(other) * (centre[other] as number);
      weight += strength(other);
    }
  };
  const passage = item >= nodeCount;
  const across = (other: number) =>
    passage && other >= nodeCount ? PULL.passages : passage || other >= nodeCount ? PULL.mixed : PULL.nodes;
  pull(above[item], across);
  pull(below[item], across);
  pull(beside[item], () => PULL.beside);
  return weight > 0
    ? { centre: sum / weight, weight }
    : { centre: centre[item] as number, weight: PULL.nodes };
}

/** A run of items that touch, moved as one. */
interface Block {
  sum: number;
  weight: number;
  count: number;
}

/**
 * The starts of a row of items, as near to the wanted ones as order, widths and room allow, in the sense of least squares: without the
 * widths of the items before, starts must not fall from left to right, so pooling adjacent violators finds them.
 */
function settle(
  items: readonly number[],
  widthOf: (item: number) => number,
  units: number,
  want: (item: number) => { readonly centre: number; readonly weight: number },
): readonly number[] {
  const blocks: Block[] = [];
  let taken = 0;
  for (const item of items) {
    const { centre, weight } = want(item);
    let block: Block = { sum: weight * (centre - widthOf(item) / 2 - taken), weight, count: 1 };
    taken += widthOf(item);
    for (
      let last = blocks.at(-1);
      last && last.sum / last.weight > block.sum / block.weight;
      last = blocks.at(-1)
    ) {
      blocks.pop();
      block = {
        sum: last.sum + block.sum,
        weight: last.weight + block.weight,
        count: last.count + block.count,
      };
    }
    blocks.push(block);
  }
  const room = units - taken;
  const starts: number[] = [];
  let before = 0;
  for (const { sum, weight, count } of blocks) {
    const free = Math.min(room, Math.max(0, sum / weight));
    for (let i = 0; i < count; i++) {
      starts.push(free + before);
      before += widthOf(items[starts.length - 1] as number);
    }
  }
  return starts;
}
