/** What is to be laid out: nodes whose lanes are given, and links between them in any direction, cycles allowed. */
export interface LaneGraph {
  /** How many lanes; lane 0 is on top. */
  readonly lanes: number;
  /** The lane of each node. */
  readonly laneOf: readonly number[];
  readonly links: readonly LaneLink[];
}

/** A link between two nodes, by their places in `laneOf`. */
export interface LaneLink {
  readonly from: number;
  readonly to: number;
}

/**
 * The graph with every link cut where it passes a lane: items are the nodes, followed by one passage for each lane a link passes.
 * Between neighbouring lanes only segments are left.
 */
export interface Layers {
  readonly lanes: number;
  /** Items from here on are passages. */
  readonly nodeCount: number;
  readonly laneOf: readonly number[];
  /** The items of each lane in the order they were given, passages last. */
  readonly initial: readonly (readonly number[])[];
  /** Items one lane up that an item is joined to, and one lane down. */
  readonly above: readonly (readonly number[])[];
  readonly below: readonly (readonly number[])[];
  /** Nodes of the same lane that a node is linked with, in either direction. */
  readonly beside: readonly (readonly number[])[];
  /** For each link the items it runs through, from top to bottom; two for a link within a lane; none for a link to itself. */
  readonly chains: readonly (readonly number[])[];
}

/** Cuts links into segments between neighbouring lanes. */
export function layersOf({ lanes, laneOf: given, links }: LaneGraph): Layers {
  const laneOf = [...given];
  const initial: number[][] = Array.from({ length: lanes }, () => []);
  const above: number[][] = given.map(() => []);
  const below: number[][] = given.map(() => []);
  const beside: number[][] = given.map(() => []);
  given.forEach((lane, node) => initial[lane]?.push(node));

  const chains = links.map(({ from, to }) => {
    if (from === to) return [];
    const [upper, lower] = laneAt(given, from) <= laneAt(given, to) ? [from, to] : [to, from];
    const [top, bottom] = [laneAt(given, upper), laneAt(given, lower)];
    if (top === bottom) {
      beside[from]?.push(to);
      beside[to]?.push(from);
      return [upper, lower];
    }
    const chain = [upper];
    for (let lane = top + 1; lane < bottom; lane++) {
      const passage = laneOf.push(lane) - 1;
      initial[lane]?.push(passage);
      above.push([]);
      below.push([]);
      chain.push(passage);
    }
    chain.push(lower);
    chain.forEach((item, at) => {
      const next = chain[at + 1];
      if (next === undefined) return;
      below[item]?.push(next);
      above[next]?.push(item);
    });
    return chain;
  });
  return { lanes, nodeCount: given.length, laneOf, initial, above, below, beside, chains };
}

function laneAt(laneOf: readonly number[], node: number): number {
  const lane = laneOf[node];
  if (lane === undefined) throw new RangeError(`invalid node: ${String(node)}`);
  return lane;
}
