import type { Words } from '../words/words.js';
import type { MapContent } from './map-content.js';
import { reachOf, type ReachDirection } from './map-reach.js';

/** From where, which way and how far a path is followed. */
export interface PathQuery {
  readonly node: string;
  readonly direction: ReachDirection;
  /** Steps along the links, 1 at least. */
  readonly depth: number;
}

/** What is reached from a node, in the drawing and in words. */
export interface MapPath {
  readonly nodes: ReadonlySet<string>;
  /** Links by their places in the document. */
  readonly links: ReadonlySet<number>;
  /** Whether another step would reach more. */
  readonly further: boolean;
  /** Steps that reached something; no more than were asked for. */
  readonly depth: number;
  /** "“Posts are filled”: 3 objectives reached in 2 steps." */
  readonly sentence: string;
  /** "Step 1: Care begins without delay and Every visit is made." */
  readonly steps: readonly string[];
}

export function mapPath(
  content: MapContent,
  at: number,
  { direction, depth }: PathQuery,
  words: Words,
): MapPath {
  const { map, list } = words.messages;
  const { steps, links, further } = reachOf(content, at, direction, depth);
  const label = (node: number) => words.text(content.nodes[node]?.node.label ?? '');
  const reached = steps.slice(1);
  const count = reached.reduce((sum, step) => sum + step.length, 0);
  return {
    nodes: new Set(steps.flat().map((node) => content.nodes[node]?.node.id ?? '')),
    links,
    further,
    depth: reached.length,
    sentence: map.followed(
      label(at),
      words.plural(count, map.objectives),
      words.plural(reached.length, map.steps),
    ),
    steps: reached.map((step, place) => map.step(words.count(place + 1), list(step.map(label)))),
  };
}
