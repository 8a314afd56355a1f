import {
  ARC_STEP,
  costOf,
  crossingsOfPair,
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
    const found = sweep(layers, start);
    const cost = costOf(layers, found);
    if (cost < least) [best, least] = [found, cost];
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

function sweep(layers: Layers, start: Order): Order {
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
  return best;
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
  const means = items.map((item) => mean(neighbours[item] ?? [], (other) => place[other] as number));
  items.forEach((item, at) => {
    // A node that is only linked within its lane goes where those nodes go.
    if (Number.isNaN(means[at]))
      means[at] = mean(beside[item] ?? [], (other) => means[place[other] as number] ?? NaN);
  });
  const meanOf = (item: number) => means[place[item] as number] as number;
  const isFree = (item: number) => !Number.isNaN(meanOf(item));
  const sign = leanRight ? -1 : 1;
  const sorted = items
    .filter(isFree)
    .sort((a, b) => meanOf(a) - meanOf(b) || sign * ((place[a] as number) - (place[b] as number)));
  let next = 0;
  lanes[lane] = items.map((item) => (isFree(item) ? (sorted[next++] as number) : item));
  renumber(order, lane);
}

/** The mean of what is known of the others; not a number when nothing is. */
function mean(others: readonly number[], valueOf: (other: number) => number): number {
  let [sum, count] = [0, 0];
  for (const other of others) {
    const value = valueOf(other);
    if (Number.isNaN(value)) continue;
    sum += value;
    count++;
  }
  return count > 0 ? sum / count : NaN;
}

function siftAll(layers: Layers, order: Order): void {
  for (let round = 0, moved = true; moved && round < ROUNDS; round++) {
    moved = false;
    for (let step = 0; step < layers.lanes; step++) {
      const lane = round % 2 === 0 ? step : layers.lanes - 1 - step;
      if (siftLane(layers, order, lane)) moved = true;
    }
  }
}

/** Moves each item of a lane to the place where it causes the fewest crossings. */
function siftLane({ above, below, beside }: Layers, order: Order, lane: number): boolean {
  const items = order.lanes[lane] as number[];
  const { place } = order;
  const up: (readonly number[])[] = [];
  const down: (readonly number[])[] = [];
  for (const item of items) {
    up[item] = sortedPlaces(above[item] ?? [], place);
    down[item] = sortedPlaces(below[item] ?? [], place);
  }
  const segments = (left: number, right: number) =>
    crossingsOfPair(up[left] ?? [], up[right] ?? []) + crossingsOfPair(down[left] ?? [], down[right] ?? []);
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
    segments(right, left) - segments(left, right) + arcs(left, right, still);

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
