import '@cairn/elements/strategy-map/define.js';
import type { PerformanceDocument } from '@cairn/schema';
import type { Contest, Contestant, Entrant, RoundCounts, Workload } from '../../measure/contest.js';
import { record } from '../../page/recording.js';
import { afterFrame, stage } from '../../page/stage.js';
import { markup, widgets, type Make } from '../../page/widgets.js';
import { crossings, type Point } from './crossings.js';
import { askedOf, graphOf, strategyMap, type MapGraph, type MapSize } from './document.js';
import { PEERS, type MapPeer } from './drawers.js';

const DRAWING: Entrant = { name: 'finished drawing', role: 'limit', yardstick: 'drawing' };
const CONTENT: Entrant = {
  name: 'finished content',
  role: 'limit',
  yardstick: 'content',
  note: 'all that ours have written by then',
};

export function w4(): Workload {
  return {
    title: 'W4: a strategy map',
    about:
      'Objectives in given lanes with links between them, from a parsed document (peers: from a list of nodes and links) to the first task after the frame that shows it. Crossings are counted with every link as a straight line between the middles of its nodes.',
    contests: [
      map({ nodes: 60, links: 120, lanes: 5 }, { warm: Infinity, counted: Infinity }, PEERS),
      map(
        { nodes: 300, links: 900, lanes: 6 },
        { warm: 1, counted: 3 },
        PEERS.filter(({ large }) => large),
      ),
    ],
  };
}

function map(size: MapSize, rounds: RoundCounts, peers: readonly MapPeer[]): Contest {
  return {
    id: `w4/${size.nodes}-nodes`,
    title: `${size.nodes} objectives and ${size.links} links in ${size.lanes} lanes`,
    about:
      'The limits are finished strings through the page’s own parser, laid out by ours beforehand. Ours also write statuses, what each objective affects and two tables; peers draw boxes, names and links.',
    rounds,
    contestants: async () => {
      const document = strategyMap(size);
      const make = maker(document);
      const recording = await record({ box: 'strategy', drawing: '.map', make });
      const graph = graphOf(document);
      const ours = widgets(
        { name: 'cairn-strategy-map', role: 'ours', goal: { limit: DRAWING.name, most: 1.3 } },
        make,
      );
      return [
        markup(DRAWING, recording, 'drawings'),
        markup(CONTENT, recording, 'content'),
        { ...ours, beside: () => ({ crossings: crossings(graph, shownPlaces()) }) },
        ...peers.map((peer) => drawnBy(peer, graph)),
      ];
    },
  };
}

function drawnBy({ entrant, draw }: MapPeer, graph: MapGraph): Contestant {
  let places: ReadonlyMap<string, Point> = new Map();
  return {
    ...entrant,
    run: async () => {
      const place = document.createElement('div');
      stage.append(place);
      places = draw(place, graph);
      await afterFrame();
      return stage.childElementCount;
    },
    beside: () => ({ crossings: crossings(graph, places) }),
  };
}

/** Where the map that is shown has its nodes. */
function shownPlaces(): ReadonlyMap<string, Point> {
  const nodes = stage.firstElementChild?.shadowRoot?.querySelectorAll<HTMLElement>('[data-node]') ?? [];
  return new Map(
    [...nodes].map((node) => {
      const { x, y, width, height } = node.getBoundingClientRect();
      return [node.dataset['node'] ?? '', { x: x + width / 2, y: y + height / 2 }];
    }),
  );
}

function maker(document: PerformanceDocument): Make {
  return () => [Object.assign(window.document.createElement('cairn-strategy-map'), askedOf(document))];
}
