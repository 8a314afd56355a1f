import { costOf } from './crossings.js';
import { layersOf, type LaneGraph } from './graph.js';
import { orderItems } from './order.js';
import { placeItems, type LaneWidths } from './place.js';
import { routeLinks, type Channel, type Passage } from './route.js';

/**
 * A drawing of a graph whose lanes are given. Across it is measured in grid units, which the page makes as wide as it has room; down
 * only the channels between the lanes have a height, in pixels: lanes are as high as their words need. So nothing has to be measured
 * before it can be drawn.
 */
export interface LaneLayout {
  readonly units: number;
  readonly widths: LaneWidths;
  /** Nodes of each lane from left to right. */
  readonly lanes: readonly (readonly number[])[];
  /** First unit of each node, from 0. */
  readonly start: readonly number[];
  /** The channel above each lane. */
  readonly channels: readonly Channel[];
  readonly passages: readonly Passage[];
  /** What the order costs: crossings between lanes, and arcs across what they span. */
  readonly cost: number;
}

/** A node eight units wide; a link passing a lane takes one. Not fewer than five nodes' width in all. */
const WIDTHS: LaneWidths = { node: 8, passage: 1, least: 40 };

/** Lays a graph out. The same graph always gives the same drawing. */
export function laneLayout(graph: LaneGraph): LaneLayout {
  const layers = layersOf(graph);
  const order = orderItems(layers);
  const placement = placeItems(layers, order, WIDTHS);
  const { channels, passages } = routeLinks(layers, graph.links, placement, WIDTHS);
  return {
    units: placement.units,
    widths: WIDTHS,
    lanes: order.lanes.map((items) => items.filter((item) => item < layers.nodeCount)),
    start: [...placement.start.subarray(0, layers.nodeCount)],
    channels,
    passages,
    cost: costOf(layers, order),
  };
}
