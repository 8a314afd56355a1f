import type { Order } from './crossings.js';
import type { Layers } from './graph.js';

/** Rounds over all links; a link set straight makes room for others. */
const ROUNDS = 4;

/**
 * Lets links that pass several lanes pass them in one straight line, as far as the items beside them leave room: smoothing brings
 * passages near each other, and a reader follows a line more easily than a zigzag. Moves `start` in place; order and distances hold.
 */
export function straighten(
  { chains, nodeCount, laneOf }: Layers,
  { lanes, place }: Order,
  start: Int32Array,
  units: number,
  widthOf: (item: number) => number,
): void {
  const passing = chains
    .map((chain) => chain.filter((item) => item >= nodeCount))
    .filter((chain) => chain.length > 1);
  passing.sort((a, b) => b.length - a.length);
  /** Where an item may begin without moving its neighbours. */
  const room = (item: number): readonly [from: number, to: number] => {
    const items = lanes[laneOf[item] as number] as readonly number[];
    const at = place[item] as number;
    const [before, after] = [items[at - 1], items[at + 1]];
    return [
      before === undefined ? 0 : (start[before] as number) + widthOf(before),
      (after === undefined ? units : (start[after] as number)) - widthOf(item),
    ];
  };
  for (let round = 0; round < ROUNDS; round++) {
    for (const chain of passing) {
      for (let first = 0; first < chain.length;) {
        let [from, to] = room(chain[first] as number);
        let next = first + 1;
        for (; next < chain.length; next++) {
          const [low, high] = room(chain[next] as number);
          if (Math.max(from, low) > Math.min(to, high)) break;
          [from, to] = [Math.max(from, low), Math.min(to, high)];
        }
        const run = chain.slice(first, next);
        const wanted = run.map((item) => start[item] as number).sort((a, b) => a - b)[
          run.length >> 1
        ] as number;
        for (const item of run) start[item] = Math.min(to, Math.max(from, wanted));
        first = next;
      }
    }
  }
}
