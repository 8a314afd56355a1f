import type { Layers, LaneLink } from './graph.js';
import type { LaneWidths, Placement } from './place.js';

/** The room between two lanes, which links cross: channel 0 lies above lane 0. Lengths in pixels, across in grid units. */
export interface Channel {
  readonly height: number;
  readonly strands: readonly Strand[];
}

/** One link's way through a channel. */
export interface Strand {
  /** Place of the link among the graph's links. */
  readonly link: number;
  /** SVG path over units across and pixels down. It stops short of the arrow where the link ends in this channel. */
  readonly path: string;
  /** The last straight bit that carries sign and arrow head: from `from` to `to` pixels down the channel, at `x` units. */
  readonly end: { readonly x: number; readonly from: number; readonly to: number } | null;
}

/** A link that passes a lane without stopping, at `x` units. */
export interface Passage {
  readonly link: number;
  readonly lane: number;
  readonly x: number;
}

const CHANNEL = { empty: 12, least: 52, each: 3, most: 132 } as const;
/** Room for sign and arrow head; the second row is used where signs would touch. */
const END = 24;
const SECOND_ROW = 14;
/** Units between neighbouring links at a node where there is room, and where two rows of signs are needed. */
const PORT_STEP = 1.2;
const TIGHT_STEP = 0.95;
/** Share of a node's width that links may use. */
const PORT_SHARE = 0.78;

interface Port {
  readonly link: number;
  readonly node: number;
  /** Sorts the ports of one side of a node from left to right. */
  readonly toward: number;
}

type Side = 'top' | 'bottom';

/** Draws the links: where they leave and reach nodes, how they cross channels, and where they pass lanes. */
export function routeLinks(
  layers: Layers,
  links: readonly LaneLink[],
  { start }: Placement,
  widths: LaneWidths,
): { readonly channels: readonly Channel[]; readonly passages: readonly Passage[] } {
  const { nodeCount, laneOf, chains, lanes } = layers;
  const centre = (item: number) =>
    (start[item] as number) + (item < nodeCount ? widths.node : widths.passage) / 2;
  const ports = setPorts(chains, laneOf, nodeCount, centre, widths);
  const found: Strand[][] = Array.from({ length: lanes }, () => []);
  const heights = channelHeights(layers);
  const passages: Passage[] = [];

  links.forEach((link, at) => {
    const chain = chains[at] ?? [];
    const [first, last] = [chain[0], chain.at(-1)];
    if (first === undefined || last === undefined) return;
    const lane = laneOf[first] as number;
    if (lane === laneOf[last]) {
      const height = heights[lane] as number;
      found[lane]?.push(arc(at, ports(at, link.from, 'top'), ports(at, link.to, 'top'), height, widths.node));
      return;
    }
    chain.forEach((item, step) => {
      const next = chain[step + 1];
      if (item >= nodeCount) passages.push({ link: at, lane: laneOf[item] as number, x: centre(item) });
      if (next === undefined) return;
      const channel = laneOf[next] as number;
      const upper = item < nodeCount ? ports(at, item, 'bottom') : { x: centre(item), row: 0 };
      const lower = next < nodeCount ? ports(at, next, 'top') : { x: centre(next), row: 0 };
      const head = link.to === item ? 'up' : link.to === next ? 'down' : null;
      found[channel]?.push(strand(at, upper, lower, heights[channel] as number, head));
    });
  });
  return { channels: found.map((strands, lane) => ({ height: heights[lane] as number, strands })), passages };
}

interface PortPlace {
  readonly x: number;
  readonly row: number;
}

/** Spreads the links at each side of a node, in the order of where they go, so that they neither cross nor touch there. */
function setPorts(
  chains: Layers['chains'],
  laneOf: readonly number[],
  nodeCount: number,
  centre: (item: number) => number,
  widths: LaneWidths,
): (link: number, node: number, side: Side) => PortPlace {
  const sides = new Map<string, Port[]>();
  const add = (node: number, side: Side, link: number, toward: number) => {
    const key = `${String(node)} ${side}`;
    const ports = sides.get(key);
    if (ports) ports.push({ link, node, toward });
    else sides.set(key, [{ link, node, toward }]);
  };
  chains.forEach((chain, link) => {
    const [first, second] = chain;
    const [before, last] = [chain.at(-2), chain.at(-1)];
    if (first === undefined || second === undefined || before === undefined || last === undefined) return;
    if (laneOf[first] === laneOf[last]) {
      add(first, 'top', link, arcToward(centre(first), centre(last)));
      add(last, 'top', link, arcToward(centre(last), centre(first)));
    } else {
      add(first, 'bottom', link, centre(second));
      add(last, 'top', link, centre(before));
    }
  });
  const places = new Map<string, PortPlace>();
  for (const [key, ports] of sides) {
    ports.sort((a, b) => a.toward - b.toward || a.link - b.link);
    const step = Math.min(PORT_STEP, (widths.node * PORT_SHARE) / ports.length);
    ports.forEach(({ link, node }, at) => {
      const x = centre(node) + (at - (ports.length - 1) / 2) * step;
      places.set(`${key} ${String(link)}`, { x, row: step < TIGHT_STEP ? at % 2 : 0 });
    });
  }
  return (link, node, side) =>
    places.get(`${String(node)} ${side} ${String(link)}`) ?? {
      x: node < nodeCount ? centre(node) : 0,
      row: 0,
    };
}

/** Arcs leave at the outside of a node, the nearest neighbour's outermost: so arcs nest, and nothing that goes up is crossed. */
function arcToward(own: number, other: number): number {
  const far = 1e6;
  return other > own ? far - (other - own) : -far + (own - other);
}

function channelHeights({ chains, laneOf, lanes }: Layers): readonly number[] {
  const counts = new Array<number>(lanes).fill(0);
  const count = (lane: number) => (counts[lane] = (counts[lane] ?? 0) + 1);
  for (const chain of chains) {
    const [first, second] = chain;
    if (first === undefined || second === undefined) continue;
    if (laneOf[first] === laneOf[second]) count(laneOf[first] as number);
    else for (const item of chain.slice(1)) count(laneOf[item] as number);
  }
  const { empty, least, each, most } = CHANNEL;
  return counts.map((links) => (links === 0 ? empty : Math.min(most, least + each * links)));
}

function strand(
  link: number,
  upper: PortPlace,
  lower: PortPlace,
  height: number,
  head: 'up' | 'down' | null,
): Strand {
  const top = head === 'up' ? END + upper.row * SECOND_ROW : 0;
  const bottom = head === 'down' ? height - END - lower.row * SECOND_ROW : height;
  const [x1, x2] = [lower.x, upper.x];
  const middle = tidy((top + bottom) / 2);
  const path = `M${tidy(x1)} ${bottom}C${tidy(x1)} ${middle} ${tidy(x2)} ${middle} ${tidy(x2)} ${top}`;
  const end =
    head === 'up'
      ? { x: tidy(upper.x), from: top, to: 0 }
      : head === 'down'
        ? { x: tidy(lower.x), from: bottom, to: height }
        : null;
  return { link, path, end };
}

/** From the top of one node over whatever stands between to the top of another of the same lane. */
function arc(link: number, from: PortPlace, to: PortPlace, height: number, node: number): Strand {
  const bottom = height - END - to.row * SECOND_ROW;
  const reach = Math.min(1, Math.abs(to.x - from.x) / (4 * node));
  // A control point above the channel would be cut off by nothing, but would run into the lane above.
  const peak = tidy(bottom * (0.6 - 0.6 * reach) - bottom / 6);
  const path = `M${tidy(from.x)} ${height}C${tidy(from.x)} ${peak} ${tidy(to.x)} ${peak} ${tidy(to.x)} ${bottom}`;
  return { link, path, end: { x: tidy(to.x), from: bottom, to: height } };
}

function tidy(coordinate: number): number {
  return Math.round(coordinate * 100) / 100;
}
