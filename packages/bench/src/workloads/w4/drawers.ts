import { graphlib, layout } from '@dagrejs/dagre';
import cytoscape from 'cytoscape';
import { decrossTwoLayer, graphConnect, layeringSimplex, sugiyama, coordGreedy, coordSimplex } from 'd3-dag';
import type { Entrant } from '../../measure/contest.js';
import type { MapGraph } from './document.js';
import type { Point } from './crossings.js';

/** Draws a map and says where its nodes are. */
export interface MapPeer {
  readonly entrant: Entrant;
  readonly draw: (place: HTMLElement, graph: MapGraph) => ReadonlyMap<string, Point>;
}

const [WIDTH, HEIGHT, GAP] = [110, 36, 54];

interface Placed {
  readonly width: number;
  readonly height: number;
  readonly places: ReadonlyMap<string, Point>;
  readonly paths: readonly (readonly Point[])[];
}

/** dagre's own layers: it cannot be told which lane a node belongs to. */
function byDagre({ nodes, links }: MapGraph): Placed {
  const graph = new graphlib.Graph();
  graph.setGraph({ rankdir: 'BT', nodesep: 16, ranksep: GAP });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id } of nodes) graph.setNode(id, { width: WIDTH, height: HEIGHT });
  for (const { from, to } of links) graph.setEdge(from, to);
  layout(graph);
  const { width = 0, height = 0 } = graph.graph() as { readonly width?: number; readonly height?: number };
  return {
    ...{ width, height },
    places: new Map(nodes.map(({ id }) => [id, graph.node(id) as Point])),
    paths: links.map(
      ({ from, to }) => (graph.edge(from, to) as { readonly points: readonly Point[] }).points,
    ),
  };
}

/** Nodes without a link are not in the graph that d3-dag makes of links; these maps have none. */
function byD3Dag(method: 'greedy' | 'simplex'): (graph: MapGraph) => Placed {
  return ({ nodes, links }) => {
    const lanes = new Map(nodes.map(({ id, lane }) => [id, lane]));
    const graph = graphConnect().nodeDatum((id) => id)(links.map(({ from, to }) => [to, from]));
    const { width, height } = sugiyama()
      .layering(layeringSimplex().rank(({ data }: { readonly data: string }) => lanes.get(data)))
      .decross(decrossTwoLayer())
      .coord(method === 'greedy' ? coordGreedy() : coordSimplex())
      .nodeSize([WIDTH, HEIGHT])
      .gap([16, GAP])(graph);
    const places = new Map([...graph.nodes()].map(({ data, x, y }) => [data, { x, y }]));
    const paths = [...graph.links()].map(({ points }) => points.map(([x, y]) => ({ x, y })));
    return { width, height, places, paths };
  };
}

/** Layouts come without a drawing: nodes as rectangles with a text, links as lines, one string through the page's parser. */
function show(place: HTMLElement, { nodes }: MapGraph, { width, height, places, paths }: Placed): void {
  const lines = paths.map(
    (points) => `<path d="M${points.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}"/>`,
  );
  const boxes = nodes.map(({ id, label }) => {
    const { x, y } = places.get(id) ?? { x: 0, y: 0 };
    return (
      `<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)})"><rect x="${-WIDTH / 2}" y="${-HEIGHT / 2}" ` +
      `width="${WIDTH}" height="${HEIGHT}" rx="4"/><text y="4" text-anchor="middle">${label}</text></g>`
    );
  });
  // The labels are this benchmark's own.
  // eslint-disable-next-line no-unsanitized/property
  place.innerHTML =
    `<svg width="${Math.ceil(width)}" height="${Math.ceil(height)}"><g fill="none" stroke="gray">${lines.join('')}</g>` +
    `<g fill="lavender">${boxes.join('')}</g></svg>`;
}

const laidOutBy = (name: string, note: string, place: (graph: MapGraph) => Placed): MapPeer => ({
  entrant: { name, role: 'peer', note },
  draw: (element, graph) => {
    const placed = place(graph);
    show(element, graph, placed);
    return placed.places;
  },
});

/** Cytoscape draws on a canvas; its own layout by layers does not look for crossings. */
const byCytoscape: MapPeer = {
  entrant: { name: 'Cytoscape.js, breadthfirst', role: 'peer', note: 'own layers' },
  draw: (place, { nodes, links }) => {
    place.className = 'canvas-of-map';
    const graph = cytoscape({
      container: place,
      elements: [
        ...nodes.map(({ id, label }) => ({ data: { id, label } })),
        ...links.map(({ from, to }) => ({ data: { source: to, target: from } })),
      ],
      style: [{ selector: 'node', style: { label: 'data(label)', shape: 'rectangle' } }],
      layout: { name: 'breadthfirst', directed: true, animate: false },
    });
    return new Map(graph.nodes().map((node) => [node.id(), node.position()]));
  },
};

/** Those that take more than ten seconds for the large map are left out of it. */
export const PEERS: readonly (MapPeer & { readonly large: boolean })[] = [
  { ...laidOutBy('dagre', 'own layers', byDagre), large: true },
  { ...laidOutBy('d3-dag, greedy', 'lanes kept', byD3Dag('greedy')), large: true },
  { ...laidOutBy('d3-dag, simplex', 'lanes kept', byD3Dag('simplex')), large: false },
  { ...byCytoscape, large: true },
];
