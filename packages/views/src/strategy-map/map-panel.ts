import type { Dataset, Fact } from '@cairn/dataset';
import { definitionView, type DefinitionView } from '../shared/definition-view.js';
import { statusOfFact, type StatusView } from '../shared/status-view.js';
import { valueView } from '../shared/value-view.js';
import type { Words } from '../words/words.js';
import type { MapContent } from './map-content.js';
import {
  incoming,
  laneName,
  outgoing,
  statusOfNode,
  type LinkPhrase,
  type MapQuestions,
} from './map-words.js';

/** Everything a node has to say. */
export interface MapPanel {
  readonly heading: string;
  readonly lang: string | null;
  readonly perspective: string;
  /** Null when nothing measures the node; `why` says so. */
  readonly status: StatusView | null;
  readonly why: string;
  readonly commentary: string | null;
  readonly measures: readonly MapMeasure[];
  readonly affects: readonly LinkPhrase[];
  readonly affectedBy: readonly LinkPhrase[];
}

/** A measure of a node: the same figure, period and status as on its tile. */
export interface MapMeasure {
  readonly indicator: string;
  readonly name: string;
  readonly value: string;
  readonly period: string;
  readonly status: StatusView;
  readonly definition: DefinitionView;
}

export function mapPanel(
  content: MapContent,
  at: number,
  questions: MapQuestions,
  dataset: Dataset,
  words: Words,
): MapPanel | null {
  const own = content.nodes[at];
  const lane = content.lanes.find(({ nodes }) => nodes.includes(at));
  if (!own || !lane) return null;
  const status = statusOfNode(own, words);
  const { commentary } = own.objective ?? {};
  return {
    heading: words.text(own.node.label),
    lang: words.languageOf(own.node.label),
    perspective: laneName(lane, words),
    status,
    why: status?.why ?? words.messages.map.unmeasuredWhy,
    commentary: commentary === undefined ? null : words.text(commentary),
    measures: (own.rolled?.facts ?? []).map((fact) => measure(fact, dataset, words)),
    affects: outgoing(content, at, questions, words),
    affectedBy: incoming(content, at, questions, words),
  };
}

function measure(fact: Fact, dataset: Dataset, words: Words): MapMeasure {
  const { indicator, observation, period } = fact;
  return {
    indicator: indicator.id,
    name: words.name(indicator),
    value: valueView(indicator, observation, words).text,
    period: period ? words.period(period) : '',
    status: statusOfFact(fact, words),
    definition: definitionView(dataset, indicator, words),
  };
}
