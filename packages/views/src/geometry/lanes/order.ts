import {
  ARC_STEP,
  costOf,
  crossingsGained,
  orderOf,
  sortedPlaces,
  renumber,
  type Order,
} from './crossings.js';
import type { Layers } from './graph.js';

/** Sweeps without a better order after which a start is given up. */
const PATIENCE = 4;
/** Rounds of sifting at most; each stops as soon as nothing moves. */
const ROUNDS = 6;

/**
 * Finds an order within each lane that has few crossings: barycentre sweeps up and down (K. Sugiyama et al., 1981) from several starts,
 * and of the best result every item sifted to its best place (C. Matuszewski et al., 1999). The same graph always gives the same order.
 */
export function orderItems(layers: Layers): Order {
  let best: Order | undefined;
  let least = Infinity;
  for (const start of starts(layers)) {
    const { order, cost } = sweep(layers, start);
    if (cost < least) [best, least] = [order, cost];
  }
  best ??= orderOf(layers, layers.initial);
  siftAll(layers, best);
  return best;
}

/** As given, as a walk along the links from the bottom meets the items, and as one from the top does. */
function starts(layers: Layers): readonly Order[] {
  return [
    orderOf(layers, layers.initial),
    orderOf(layers, walk(layers, [...layers.initial].reverse())),
    orderOf(layers, walk(layers, layers.initial)),
  ];
}

function walk(
  { initial, above, below, beside, laneOf }: Layers,
  from: readonly (readonly number[])[],
): number[][] {
  const lanes: number[][] = initial.map(() => []);
  const met = new Uint8Array(laneOf.length);
  for (const root of from.flat()) {
    const stack = [root];
    for (let item = stack.pop(); item !== undefined; item = stack.pop()) {
      if (met[item]) continue;
      met[item] = 1;
      lanes[laneOf[item] as number]?.push(item);
      const next = [...(above[item] ?? []), ...(beside[item] ?? []), ...(below[item] ?? [])];
      for (const other of next.reverse()) if (!met[other]) stack.push(other);
    }
  }
  return lanes;
}

function sweep(layers: Layers, start: Order): { readonly order: Order; readonly cost: number } {
  let best = start;
  let least = costOf(layers, start);
  let order = start;
  for (let round = 0, idle = 0; idle < PATIENCE; round++, idle++) {
    order = orderOf(layers, order.lanes);
    const down = round % 2 === 0;
    const leanRight = round % 4 >= 2;
    for (let step = 1; step < layers.lanes; step++) {
      const lane = down ? step : layers.lanes - 1 - step;
      byBarycentre(layers, order, lane, down ? layers.above : layers.below, leanRight);
    }
    const cost = costOf(layers, order);
    if (cost < least) [best, least, idle] = [order, cost, -1];
  }
  return { order: best, cost: least };
}

/** Sorts a lane by the mean place of each item's neighbours; items without any stay where they are. */
function byBarycentre(
  { beside }: Layers,
  order: Order,
  lane: number,
  neighbours: readonly (readonly number[])[],
  leanRight: boolean,
): void {
  const { lanes, place } = order;
  const items = lanes[lane] ?? [];
  const means = new Float64Array(items.length);
  items.forEach((item, at) => {
    let sum = 0;
    const others = neighbours[item] ?? [];
    for (const other of others) sum += place[other] as number;
    means[at] = sum / others.length;
  });
  items.forEach((item, at) => {
    // A node that is only linked within its lane goes where those nodes go.
    if (Number.isNaN(means[at])) means[at] = meanBeside(beside[item] ?? [], means, place);
  });
  const sign = leanRight ? -1 : 1;
  const sorted = items
    .filter((_, at) => !Number.isNaN(means[at]))
    .sort((a, b) => {
      const [atA, atB] = [place[a] as number, place[b] as number];
      return (means[atA] as number) - (means[atB] as number) || sign * (atA - atB);
    });
  let next = 0;
  lanes[lane] = items.map((item, at) => (Number.isNaN(means[at]) ? item : (sorted[next++] as number)));
  renumber(order, lane);
}

/** The mean of the means that are known; not a number when none is. */
function meanBeside(others: readonly number[], means: Float64Array, place: Int32Array): number {
  let [sum, count] = [0, 0];
  for (const other of others) {
    const mean = means[place[other] as number] as number;
    if (Number.isNaN(mean)) continue;
    sum += mean;
    count++;
  }
  return sum / count;
}

function siftAll(layers: Layers, order: Order): void {
  // Lanes in which nothing would move, as long as neither they nor the lanes beside them have changed.
  const settled = new Uint8Array(layers.lanes);
  for (let round = 0; settled.includes(0) && round < ROUNDS; round++) {
    for (let step = 0; step < layers.lanes; step++) {
      const lane = round % 2 === 0 ? step : layers.lanes - 1 - step;
      if (settled[lane]) continue;
      if (siftLane(layers, order, lane)) settled.fill(0, Math.max(0, lane - 1), lane + 2);
      else settled[lane] = 1;
    }
  }
}

/** Moves each item of a lane to the place where it causes the fewest crossings. */
function siftLane({ above, below, beside }: Layers, order: Order, lane: number): boolean {
  const items = order.lanes[lane] as number[];
  const { place } = order;
  const up = new Array<readonly number[]>(place.length);
  const down = new Array<readonly number[]>(place.length);
  for (const item of items) {
    up[item] = sortedPlaces(above[item] ?? [], place);
    down[item] = sortedPlaces(below[item] ?? [], place);
  }
  const weight = (item: number) => (above[item]?.length ?? 0) + ARC_STEP;
  /** What arcs gain or lose when `left` and `right`, neighbours while one of them moves, change places; `still` is the other one. */
  const arcs = (left: number, right: number, still: number) => {
    const beyond = (other: number) => (place[other] as number) > (place[still] as number);
    let cost = 0;
    for (const other of beside[left] ?? [])
      if (other !== right) cost += (beyond(other) ? -1 : 1) * weight(right);
    for (const other of beside[right] ?? [])
      if (other !== left) cost += (beyond(other) ? 1 : -1) * weight(left);
    return cost;
  };
  const exchange = (left: number, right: number, still: number) =>
    crossingsGained(up[left] as readonly number[], up[right] as readonly number[]) +
    crossingsGained(down[left] as readonly number[], down[right] as readonly number[]) +
    arcs(left, right, still);

  let moved = false;
  for (const item of [...items]) {
    const from = place[item] as number;
    let [bestAt, least] = [from, 0];
    for (let at = from + 1, cost = 0; at < items.length; at++) {
      const other = items[at] as number;
      cost += exchange(item, other, other);
      if (cost < least) [bestAt, least] = [at, cost];
    }
    for (let at = from - 1, cost = 0; at >= 0; at--) {
      const other = items[at] as number;
      cost += exchange(other, item, other);
      if (cost < least) [bestAt, least] = [at, cost];
    }
    if (bestAt === from) continue;
    items.splice(from, 1);
    items.splice(bestAt, 0, item);
    renumber(order, lane);
    moved = true;
  }
  return moved;
}
