import { expect } from 'chai';
import fc from 'fast-check';
import { costOf, crossingsBelow, orderOf } from './crossings.js';
import { layersOf, type LaneGraph } from './graph.js';
import { laneLayout, type LaneLayout } from './layout.js';
import { randomGraph, straightCrossings } from './random-graph.test-support.js';

/*
 * Crossings of straight lines between nodes as @dagrejs/dagre 3.1.3 places them (rankdir BT, all else as it comes) in the graphs of
 * random-graph.test-support.ts: nodes, links, lanes, seed, crossings. Measured once with that generator and that counter.
 */
const DAGRE = [
  [25, 40, 6, 1, 18],
  [25, 40, 6, 2, 24],
  [25, 40, 6, 3, 13],
  [60, 120, 5, 1, 248],
  [60, 120, 5, 2, 226],
  [60, 120, 5, 3, 248],
  [300, 900, 6, 1, 15_436],
  [300, 900, 6, 2, 14_916],
] as const;

/** Small graphs of every kind: links up, down, within a lane, to the same node, twice, in circles. */
const anyGraph = fc.integer({ min: 1, max: 5 }).chain((lanes) =>
  fc.array(fc.integer({ min: 0, max: lanes - 1 }), { minLength: 1, maxLength: 14 }).chain((laneOf) => {
    const node = fc.integer({ min: 0, max: laneOf.length - 1 });
    return fc
      .array(fc.record({ from: node, to: node }), { maxLength: 24 })
      .map((links): LaneGraph => ({ lanes, laneOf, links }));
  }),
);

const boxesOf = (layout: LaneLayout, lane: number) =>
  (layout.lanes[lane] ?? [])
    .map((node) => layout.start[node]!)
    .map((from) => ({ from, to: from + layout.widths.node }));

describe('the lane layout', () => {
  for (const [nodes, links, lanes, seed, dagre] of DAGRE) {
    it(`crosses no more than 1.05 times as often as dagre: ${nodes} nodes, ${links} links, seed ${seed}`, () => {
      const graph = randomGraph(nodes, links, lanes, seed);
      const { start } = laneLayout(graph);
      expect(straightCrossings(graph.links, (node) => [start[node]!, graph.laneOf[node]!])).to.be.at.most(
        1.05 * dagre,
      );
    });
  }

  it('finds an order without crossings where there is one', () => {
    const laneOf = Array.from({ length: 20 }, (_, node) => (node < 10 ? 0 : 1));
    const links = Array.from({ length: 10 }, (_, at) => ({ from: 10 + at, to: 9 - at }));
    expect(laneLayout({ lanes: 2, laneOf, links }).cost).to.equal(0);
  });

  it('gives the same drawing for the same graph', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        expect(laneLayout(graph)).to.deep.equal(laneLayout(structuredClone(graph)));
      }),
    );
  });

  it('leaves the graph it is given as it was', () => {
    const graph = randomGraph(25, 40, 6, 1);
    const before = structuredClone(graph);
    laneLayout(graph);
    expect(graph).to.deep.equal(before);
  });

  it('is never worse than the order given', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const layers = layersOf(graph);
        expect(laneLayout(graph).cost).to.be.at.most(costOf(layers, orderOf(layers, layers.initial)) + 1e-9);
      }),
    );
  });

  it('puts every node once into its own lane, within the drawing and beside the others', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const layout = laneLayout(graph);
        layout.lanes.forEach((nodes, lane) => {
          const own = graph.laneOf.flatMap((one, node) => (one === lane ? [node] : []));
          expect([...nodes].sort((a, b) => a - b)).to.deep.equal(own);
          let end = 0;
          for (const { from, to } of boxesOf(layout, lane)) {
            expect(from).to.be.at.least(end);
            end = to;
          }
          expect(end).to.be.at.most(layout.units);
        });
      }),
    );
  });

  it('never runs a link through a node', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const layout = laneLayout(graph);
        for (const { lane, x } of layout.passages) {
          for (const { from, to } of boxesOf(layout, lane)) expect(x <= from || x >= to).to.equal(true);
        }
      }),
    );
  });

  it('ends every link but those to the same node with one arrow, at a place of its own', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const ends = laneLayout(graph).channels.flatMap(({ strands }, lane) =>
          strands.flatMap(({ link, end }) => (end ? [{ link, place: `${lane} ${end.x} ${end.to}` }] : [])),
        );
        const drawn = graph.links.flatMap(({ from, to }, link) => (from === to ? [] : [link]));
        expect(ends.map(({ link }) => link).sort((a, b) => a - b)).to.deep.equal(drawn);
        expect(new Set(ends.map(({ place }) => place)).size).to.equal(ends.length);
      }),
    );
  });

  it('lets a long link that has room pass all lanes in one straight line', () => {
    const laneOf = [0, 1, 1, 2, 2, 3, 3, 4];
    const across = [
      { from: 3, to: 1 },
      { from: 4, to: 2 },
      { from: 5, to: 3 },
      { from: 6, to: 4 },
    ];
    const { passages } = laneLayout({ lanes: 5, laneOf, links: [{ from: 7, to: 0 }, ...across] });
    expect(passages).to.have.length(3);
    expect(new Set(passages.map(({ x }) => x)).size).to.equal(1);
  });

  it('points arrows up in the channel below the upper node, down above the lower one, and in above the lane for a link within it', () => {
    const layout = laneLayout({
      lanes: 2,
      laneOf: [0, 1, 1],
      links: [
        { from: 1, to: 0 },
        { from: 0, to: 2 },
        { from: 1, to: 2 },
      ],
    });
    const { height, strands } = layout.channels[1]!;
    const ends = strands.map(({ end }) => end!);
    expect(ends.map(({ to }) => to)).to.deep.equal([0, height, height]);
    expect(ends.map(({ from, to }) => Math.sign(to - from))).to.deep.equal([-1, 1, 1]);
    expect(layout.channels[0]!.strands).to.deep.equal([]);
  });

  it('refuses a link to a node that is not there', () => {
    expect(() => laneLayout({ lanes: 1, laneOf: [0], links: [{ from: 0, to: 3 }] })).to.throw(
      RangeError,
      'invalid node: 3',
    );
  });

  it('counts crossings as comparing every pair of segments does', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const layers = layersOf(graph);
        const order = orderOf(layers, layers.initial);
        for (let lane = 0; lane < graph.lanes; lane++) {
          const segments = order.lanes[lane]!.flatMap((upper) =>
            layers.below[upper]!.map((lower) => [order.place[upper]!, order.place[lower]!] as const),
          );
          let count = 0;
          for (const [a, b] of segments) for (const [c, d] of segments) if (a < c && b > d) count++;
          expect(crossingsBelow(layers, order, lane)).to.equal(count);
        }
      }),
    );
  });
});
