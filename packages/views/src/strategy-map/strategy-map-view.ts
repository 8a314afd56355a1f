import { tryParsePeriod } from '@cairn/analysis';
import type { Dataset, PeriodChoice } from '@cairn/dataset';
import { laneLayout } from '../geometry/lanes/layout.js';
import { absent, type ViewResult } from '../shared/outcome.js';
import type { StatusCount } from '../shared/status-counts.js';
import type { StatusView } from '../shared/status-view.js';
import type { TableView } from '../shared/table-view.js';
import type { Words } from '../words/words.js';
import { mapContent, type MapContent, type MapNode } from './map-content.js';
import { mapDrawing, type MapChannel, type MapPassage } from './map-drawing.js';
import { mapMoves, type MapMoves } from './map-moves.js';
import { mapPanel, type MapPanel } from './map-panel.js';
import { mapPath, type MapPath, type PathQuery } from './map-path.js';
import { mapQuestions, type MapQuestion } from './map-questions.js';
import { countsOf, groupsOf, sentenceOf, type MapGroup } from './map-summary.js';
import { laneName, linkTable, nodeTable, outgoing, statusOfNode, type LinkPhrase } from './map-words.js';

/** What the element asks for by its attributes. */
export interface StrategyMapQuery {
  /** Id of the strategy map; the document's first when absent. */
  readonly map?: string | undefined;
  readonly area: string | undefined;
  /** The period of every measure; the latest of each when absent. */
  readonly period?: PeriodChoice | undefined;
}

/** A node of the map, ready to draw: where it stands and what it says. */
export interface MapNodeView {
  readonly id: string;
  readonly objective: string | null;
  readonly label: string;
  readonly lang: string | null;
  readonly status: StatusView | null;
  /** The status word, or that nothing measures the node. */
  readonly statusText: string;
  /** First grid column, from 1, and how many it takes. */
  readonly column: number;
  readonly span: number;
  readonly moves: MapMoves;
  readonly affects: readonly LinkPhrase[];
}

/** A perspective with its nodes from start to end. */
export interface MapLaneView {
  readonly id: string;
  readonly name: string;
  readonly lang: string | null;
  /** The balance of risk: how many nodes have each status. */
  readonly counts: readonly StatusCount[];
  readonly nodes: readonly MapNodeView[];
  /** The links between this lane and the one above, and within this lane. */
  readonly channel: MapChannel;
  /** Links that pass this lane. */
  readonly passages: readonly MapPassage[];
}

/** A node and everything linked with it. */
export interface MapNeighbourhood {
  readonly nodes: ReadonlySet<string>;
  readonly links: ReadonlySet<number>;
}

/** A strategy map in one area. What a single node has to say is worked out when it is asked for. */
export class StrategyMapView {
  readonly heading: string;
  readonly sentence: string;
  readonly area: string;
  /** Grid columns of every lane. */
  readonly columns: number;
  readonly lanes: readonly MapLaneView[];
  /** Which nodes have which status, what needs attention first. */
  readonly groups: readonly MapGroup[];
  readonly nodeTable: TableView;
  readonly linkTable: TableView;
  /** Links that the measures of their nodes speak against. */
  readonly questions: readonly MapQuestion[];

  readonly #content: MapContent;
  readonly #dataset: Dataset;
  readonly #questions: ReadonlyMap<number, MapQuestion>;
  readonly #words: Words;
  readonly #places: ReadonlyMap<string, number>;

  /** @internal Use {@link strategyMapView}. */
  constructor(content: MapContent, dataset: Dataset, words: Words) {
    const { map, area, nodes, links, lanes } = content;
    const laneOf = new Array<number>(nodes.length).fill(0);
    lanes.forEach((lane, at) => {
      for (const node of lane.nodes) laneOf[node] = at;
    });
    const layout = laneLayout({ lanes: lanes.length, laneOf, links });
    this.questions = mapQuestions(content, dataset, words);
    const questions = new Map(this.questions.map((question) => [question.link, question]));
    const drawing = mapDrawing(layout, links, new Map(this.questions.map(({ link, mark }) => [link, mark])));
    const moves = mapMoves(content, layout);

    this.#content = content;
    this.#dataset = dataset;
    this.#questions = questions;
    this.#words = words;
    this.#places = new Map(nodes.map(({ node }, at) => [node.id, at]));
    this.heading = map.name === undefined ? words.messages.map.untitled : words.text(map.name);
    this.sentence = sentenceOf(content, questions.size, words);
    this.area = area.id;
    this.columns = layout.units;
    this.groups = groupsOf(content, words);
    this.nodeTable = nodeTable(content, this.heading, words);
    this.linkTable = linkTable(content, this.heading, questions, words);
    this.lanes = lanes.map((lane, at) => ({
      id: lane.perspective?.id ?? '',
      name: laneName(lane, words),
      lang: lane.perspective && words.languageOf(lane.perspective.name),
      counts: countsOf(content, lane.nodes, words),
      nodes: (layout.lanes[at] ?? []).map((node) => ({
        ...this.#node(node),
        column: (layout.start[node] as number) + 1,
        span: layout.widths.node,
        moves: moves[node] as MapMoves,
      })),
      channel: drawing.channels[at] as MapChannel,
      passages: drawing.passages[at] ?? [],
    }));
  }

  #node(at: number): Omit<MapNodeView, 'column' | 'span' | 'moves'> {
    const [content, words] = [this.#content, this.#words];
    const own = content.nodes[at] as MapNode;
    const status = statusOfNode(own, words);
    return {
      id: own.node.id,
      objective: own.objective?.id ?? null,
      label: words.text(own.node.label),
      lang: words.languageOf(own.node.label),
      status,
      statusText: status?.word ?? words.messages.map.unmeasured,
      affects: outgoing(content, at, this.#questions, words),
    };
  }

  /** Everything a node has to say; null when the map has no such node. */
  panel(id: string): MapPanel | null {
    const at = this.#places.get(id);
    return at === undefined ? null : mapPanel(this.#content, at, this.#questions, this.#dataset, this.#words);
  }

  /** What is reached along the links from a node; null when the map has no such node. */
  path(query: PathQuery): MapPath | null {
    const at = this.#places.get(query.node);
    return at === undefined ? null : mapPath(this.#content, at, query, this.#words);
  }

  /** A node, the nodes linked with it and the links between, by their places in the document. */
  neighbourhood(id: string): MapNeighbourhood {
    const [nodes, links] = [new Set([id]), new Set<number>()];
    this.#content.links.forEach(({ link: { from, to } }, at) => {
      if (from !== id && to !== id) return;
      nodes.add(from).add(to);
      links.add(at);
    });
    return { nodes, links };
  }
}

/** @returns the map, or why there is none */
export function strategyMapView(
  dataset: Dataset,
  query: StrategyMapQuery,
  words: Words,
): ViewResult<StrategyMapView> {
  const { states, map: messages } = words.messages;
  const { map: id, area: areaId, period } = query;
  if (areaId === undefined) return absent('missing-area', states.missingAttribute('area'));
  const area = dataset.directory.area(areaId);
  if (!area) return absent('unknown-area', states.unknown('area', areaId));
  const periodText = typeof period === 'object' ? period.asOf : period;
  if (periodText !== undefined && !tryParsePeriod(periodText))
    return absent('unknown-period', states.unknown('period', periodText));
  const map = dataset.directory.strategyMap(id);
  if (!map) {
    return id === undefined
      ? absent('no-map', messages.none)
      : absent('unknown-map', states.unknown('strategyMap', id));
  }
  const framework = dataset.directory.framework(map.framework);
  if (!framework) return absent('unknown-framework', states.unknown('framework', map.framework));
  if (map.nodes.length === 0) return absent('empty-map', messages.empty);
  return { view: new StrategyMapView(mapContent(dataset, map, framework, area, period), dataset, words) };
}
