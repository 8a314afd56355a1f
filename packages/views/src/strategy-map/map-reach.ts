import type { MapContent } from './map-content.js';

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
  { nodes, links }: MapContent,
  from: number,
  direction: ReachDirection,
  depth: number,
): Reach {
  const sides = direction === 'both' ? (['causes', 'effects'] as const) : [direction];
  const found = sides.map((side) => follow(nodes.length, links, from, side, depth));
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

function follow(
  count: number,
  links: MapContent['links'],
  from: number,
  side: 'causes' | 'effects',
  depth: number,
): Reach {
  const next: { readonly node: number; readonly link: number }[][] = Array.from({ length: count }, () => []);
  links.forEach((link, at) => {
    const [here, there] = side === 'effects' ? [link.from, link.to] : [link.to, link.from];
    next[here]?.push({ node: there, link: at });
  });
  const seen = new Set([from]);
  const reached = new Set<number>();
  const steps: number[][] = [[from]];
  let front: readonly number[] = [from];
  for (let step = 1; step <= depth && front.length > 0; step++) {
    const here: number[] = [];
    for (const { node, link } of front.flatMap((one) => next[one] ?? [])) {
      reached.add(link);
      if (seen.has(node)) continue;
      seen.add(node);
      here.push(node);
    }
    if (here.length > 0) steps.push(here);
    front = here;
  }
  const further = front.some((one) => next[one]?.some(({ link }) => !reached.has(link)));
  return { steps, links: reached, further };
}
