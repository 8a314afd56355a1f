import type { Dataset, PeriodChoice, RollUpFact } from '@cairn/dataset';
import type { Area, Framework, Objective, StrategyLink, StrategyMap, StrategyNode } from '@cairn/schema';

/** A node with what the document says of it. */
export interface MapNode {
  readonly node: StrategyNode;
  readonly objective: Objective | null;
  /** The status of its measures; null when it has none. */
  readonly rolled: RollUpFact | null;
}

/** A link whose both ends are known, by the places of its nodes. */
export interface MapLink {
  readonly link: StrategyLink;
  readonly from: number;
  readonly to: number;
}

/** A link with its place in the document's list. */
export interface LinkEnd {
  readonly at: number;
  readonly link: MapLink;
}

/** The links of each node, by its place: those that begin at it and those that end there. */
export interface LinkEnds {
  readonly outgoing: readonly (readonly LinkEnd[])[];
  readonly incoming: readonly (readonly LinkEnd[])[];
}

export interface MapLane {
  /** Null for nodes whose perspective the framework does not have. */
  readonly perspective: Framework['perspectives'][number] | null;
  /** Places of its nodes. */
  readonly nodes: readonly number[];
}

/** A strategy map in one area. */
export interface MapContent {
  readonly map: StrategyMap;
  readonly area: Area;
  readonly nodes: readonly MapNode[];
  readonly links: readonly MapLink[];
  readonly ends: LinkEnds;
  /** From top to bottom, as the framework has its perspectives; those without a node are left out. */
  readonly lanes: readonly MapLane[];
}

/** Joins a map with its framework and the statuses of its measures. Links to nodes that do not exist are left out. */
export function mapContent(
  dataset: Dataset,
  map: StrategyMap,
  framework: Framework,
  area: Area,
  period: PeriodChoice | undefined,
): MapContent {
  const nodes = distinct(map.nodes).map((node) => mapNode(dataset, node, framework, area.id, period));
  const places = new Map(nodes.map(({ node }, at) => [node.id, at]));
  const links = map.links.flatMap((link): readonly MapLink[] => {
    const [from, to] = [places.get(link.from), places.get(link.to)];
    return from === undefined || to === undefined ? [] : [{ link, from, to }];
  });
  const inLane = (perspective: string) =>
    nodes.flatMap(({ node }, at) => (node.perspective === perspective ? [at] : []));
  const known = new Set(framework.perspectives.map(({ id }) => id));
  const lanes: readonly MapLane[] = [
    ...framework.perspectives.map((perspective) => ({ perspective, nodes: inLane(perspective.id) })),
    { perspective: null, nodes: nodes.flatMap(({ node }, at) => (known.has(node.perspective) ? [] : [at])) },
  ];
  return {
    ...{ map, area, nodes, links },
    ends: linkEnds(nodes.length, links),
    lanes: lanes.filter((lane) => lane.nodes.length > 0),
  };
}

function linkEnds(nodes: number, links: readonly MapLink[]): LinkEnds {
  const none = () => Array.from({ length: nodes }, (): LinkEnd[] => []);
  const ends = { outgoing: none(), incoming: none() };
  links.forEach((link, at) => {
    ends.outgoing[link.from]?.push({ at, link });
    ends.incoming[link.to]?.push({ at, link });
  });
  return ends;
}

function mapNode(
  dataset: Dataset,
  node: StrategyNode,
  framework: Framework,
  area: string,
  period: PeriodChoice | undefined,
): MapNode {
  const objective =
    (node.objective !== undefined && dataset.directory.objective(framework, node.objective)) || null;
  if (objective) {
    const measured = objective.indicators.length > 0;
    return {
      node,
      objective,
      rolled: measured ? dataset.objective(framework, objective, area, period) : null,
    };
  }
  const measures = node.indicators ?? [];
  return {
    node,
    objective,
    rolled: measures.length > 0 ? dataset.basket(framework, measures, area, period) : null,
  };
}

/** The first node of each id; a repeated one is an issue of the document. */
function distinct(nodes: readonly StrategyNode[]): readonly StrategyNode[] {
  const seen = new Set<string>();
  return nodes.filter(({ id }) => !seen.has(id) && seen.add(id));
}
