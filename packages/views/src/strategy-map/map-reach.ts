import type { LinkEnds, MapContent } from './map-content.js';

/** Which way a path is followed: towards what affects the node, what it affects, or both. */
export type ReachDirection = 'causes' | 'effects' | 'both';

/** What is reached from a node, step by step along the links. */
export interface Reach {
  /** Places of the nodes of each step, the first being the node itself. */
  readonly steps: readonly (readonly number[])[];
  readonly links: ReadonlySet<number>;
  /** Whether another step would reach more. */
  readonly further: boolean;
}

/**
 * Follows the links from a node. Causes of causes and effects of effects are reached, but not the other effects of a cause: a path keeps
 * its direction.
 */
export function reachOf(
  { ends }: Pick<MapContent, 'ends'>,
  from: number,
  direction: ReachDirection,
  depth: number,
): Reach {
  const sides = direction === 'both' ? (['causes', 'effects'] as const) : [direction];
  const found = sides.map((side) => follow(ends, from, side, depth));
  const steps: number[][] = [];
  const seen = new Set<number>();
  for (let step = 0; step <= depth; step++) {
    const here = found
      .flatMap((one) => one.steps[step] ?? [])
      .filter((node) => !seen.has(node) && seen.add(node));
    if (here.length > 0) steps.push(here);
  }
  return {
    steps,
    links: new Set(found.flatMap((one) => [...one.links])),
    further: found.some((one) => one.further),
  };
}

function follow(ends: LinkEnds, from: number, side: 'causes' | 'effects', depth: number): Reach {
  const [next, far] = side === 'effects' ? [ends.outgoing, 'to' as const] : [ends.incoming, 'from' as const];
  const seen = new Set([from]);
  const reached = new Set<number>();
  const steps: number[][] = [[from]];
  let front: readonly number[] = [from];
  for (let step = 1; step <= depth && front.length > 0; step++) {
    const here: number[] = [];
    for (const { at, link } of front.flatMap((one) => next[one] ?? [])) {
      const node = link[far];
      reached.add(at);
      if (seen.has(node)) continue;
      seen.add(node);
      here.push(node);
    }
    if (here.length > 0) steps.push(here);
    front = here;
  }
  const further = front.some((one) => next[one]?.some(({ at }) => !reached.has(at)));
  return { steps, links: reached, further };
}
