import type { Layers } from './graph.js';

/** The order of items in each lane, and the place of each item in its own lane. */
export interface Order {
  readonly lanes: number[][];
  readonly place: Int32Array;
}

export function orderOf(layers: Layers, lanes: readonly (readonly number[])[]): Order {
  const order: Order = { lanes: lanes.map((lane) => [...lane]), place: new Int32Array(layers.laneOf.length) };
  order.lanes.forEach((_, lane) => {
    renumber(order, lane);
  });
  return order;
}

export function renumber({ lanes, place }: Order, lane: number): void {
  lanes[lane]?.forEach((item, at) => {
    place[item] = at;
  });
}

/** Places of neighbours, sorted: by insertion, because an item has few. */
export function sortedPlaces(neighbours: readonly number[], place: Int32Array): readonly number[] {
  const places: number[] = [];
  for (const neighbour of neighbours) {
    const own = place[neighbour] as number;
    let at = places.length;
    for (; at > 0 && (places[at - 1] as number) > own; at--) places[at] = places[at - 1] as number;
    places[at] = own;
  }
  return places;
}

/**
 * How many crossings more there are when two items that stand side by side change places; by the sorted places of their neighbours. Every
 * pair of segments crosses in one order of the two and not in the other, unless they end at the same place.
 */
export function crossingsGained(left: readonly number[], right: readonly number[]): number {
  let [gained, below, upTo] = [0, 0, 0];
  for (const place of left) {
    while (below < right.length && (right[below] as number) < place) below++;
    while (upTo < right.length && (right[upTo] as number) <= place) upTo++;
    gained += right.length - upTo - below;
  }
  return gained;
}

/**
 * Crossings of segments between a lane and the next, counted in the time of sorting by an accumulator tree
 * (W. Barth, P. Mutzel, M. Jünger, "Simple and efficient bilayer cross counting", 2004).
 */
export function crossingsBelow(layers: Layers, { lanes, place }: Order, lane: number): number {
  const width = lanes[lane + 1]?.length ?? 0;
  const tree = new Int32Array(width + 1);
  let [count, seen] = [0, 0];
  for (const item of lanes[lane] ?? []) {
    const places = sortedPlaces(layers.below[item] ?? [], place);
    for (const at of places) {
      let before = 0;
      for (let i = at + 1; i > 0; i -= i & -i) before += tree[i] as number;
      count += seen - before;
    }
    for (const at of places) {
      for (let i = at + 1; i <= width; i += i & -i) tree[i] = (tree[i] as number) + 1;
      seen++;
    }
  }
  return count;
}

/** A link within a lane is drawn as an arc above it: short ones are wanted, even where nothing is crossed. */
export const ARC_STEP = 0.25;

/** What an order costs: the crossings between lanes, and for each link within a lane what its arc runs across. */
export function costOf(layers: Layers, order: Order): number {
  let cost = 0;
  for (let lane = 0; lane + 1 < layers.lanes; lane++) cost += crossingsBelow(layers, order, lane);
  return cost + arcCost(layers, order);
}

function arcCost({ beside, above }: Layers, { lanes, place }: Order): number {
  let cost = 0;
  for (const items of lanes) {
    for (const item of items) {
      for (const other of beside[item] ?? []) {
        for (let at = (place[item] as number) + 1; at < (place[other] as number); at++) {
          cost += (above[items[at] as number]?.length ?? 0) + ARC_STEP;
        }
      }
    }
  }
  return cost;
}
