import type { LinkEffect, StrategyLink } from '@cairn/schema';
import { statusOfRollUp, type StatusView } from '../shared/status-view.js';
import { tableLater, type TableView } from '../shared/table-view.js';
import type { Words } from '../words/words.js';
import type { MapContent, MapLane, MapLink, MapNode } from './map-content.js';
import type { MapQuestion } from './map-questions.js';

/** The questions about links, by the places of the links. */
export type MapQuestions = ReadonlyMap<number, MapQuestion>;

/** What one link does, in words. */
export interface LinkPhrase {
  readonly effect: LinkEffect;
  /** "helps", or from the other end "is helped by". */
  readonly verb: string;
  /** The node at the other end. */
  readonly node: string;
  readonly label: string;
  readonly lang: string | null;
  /** "strong, after 3 to 6 months"; empty when the document does not say. */
  readonly detail: string;
  readonly evidence: string | null;
  /** "Question 1" where the measures speak against the link; null otherwise. */
  readonly question: string | null;
}

/** What a node does to others. */
export function outgoing(
  content: MapContent,
  node: number,
  questions: MapQuestions,
  words: Words,
): readonly LinkPhrase[] {
  const { effects } = words.messages;
  return (content.ends.outgoing[node] ?? []).map(({ at, link: { link, to } }) =>
    phrase(link, effects[link.effect], content.nodes[to], questions.get(at), words),
  );
}

/** What others do to a node. */
export function incoming(
  content: MapContent,
  node: number,
  questions: MapQuestions,
  words: Words,
): readonly LinkPhrase[] {
  const { effectsFrom } = words.messages.map;
  return (content.ends.incoming[node] ?? []).map(({ at, link: { link, from } }) =>
    phrase(link, effectsFrom[link.effect], content.nodes[from], questions.get(at), words),
  );
}

function phrase(
  link: StrategyLink,
  verb: string,
  other: MapNode | undefined,
  question: MapQuestion | undefined,
  words: Words,
): LinkPhrase {
  const { map } = words.messages;
  const label = other?.node.label ?? '';
  const detail = [
    link.strength ? map.strengths[link.strength] : '',
    link.lag === undefined ? '' : map.after(words.text(link.lag)),
  ];
  return {
    effect: link.effect,
    verb,
    node: other?.node.id ?? '',
    label: words.text(label),
    lang: words.languageOf(label),
    detail: detail.filter((part) => part !== '').join(', '),
    evidence: link.evidence === undefined ? null : map.evidence(words.text(link.evidence)),
    question: question?.mark ?? null,
  };
}

/** The status of a node; null when nothing measures it. */
export function statusOfNode({ rolled }: MapNode, words: Words): StatusView | null {
  return rolled && statusOfRollUp(rolled.rollUp, words);
}

export function laneName({ perspective }: MapLane, words: Words): string {
  return perspective ? words.text(perspective.name) : words.messages.map.noPerspective;
}

/** Every node with its status and why, lane by lane. */
export function nodeTable(content: MapContent, heading: string, words: Words): TableView {
  const { map, table } = words.messages;
  const head = {
    caption: map.nodesCaption(heading, words.text(content.area.name)),
    columns: [table.objective, table.perspective, table.status, table.why].map((label) => ({
      label,
      numeric: false,
    })),
  };
  return tableLater(head, () =>
    content.lanes.flatMap((lane) =>
      lane.nodes.map((at) => {
        const node = content.nodes[at] as MapNode;
        const status = statusOfNode(node, words);
        return [
          { text: words.text(node.node.label) },
          { text: laneName(lane, words) },
          status ? { text: status.word, status } : { text: map.unmeasured },
          { text: status?.why ?? map.unmeasuredWhy },
        ];
      }),
    ),
  );
}

/** Every link, as the document has them, and where there are any, the questions that the figures raise. */
export function linkTable(
  { nodes, links }: MapContent,
  heading: string,
  questions: MapQuestions,
  words: Words,
): TableView {
  const { map, effects } = words.messages;
  const label = (at: number) => words.text(nodes[at]?.node.label ?? '');
  const asked = questions.size === 0 ? [] : [map.questions];
  const columns = [map.from, map.effect, map.to, map.strength, map.lag, map.evidenceHead, ...asked];
  const head = {
    caption: map.linksCaption(heading),
    columns: columns.map((one) => ({ label: one, numeric: false })),
  };
  return tableLater(head, () =>
    links.map(({ link, from, to }: MapLink, at) => [
      { text: label(from) },
      { text: effects[link.effect] },
      { text: label(to) },
      { text: link.strength ? map.strengths[link.strength] : '' },
      { text: link.lag === undefined ? '' : words.text(link.lag) },
      { text: link.evidence === undefined ? '' : words.text(link.evidence) },
      ...asked.map(() => ({ text: questions.get(at)?.mark ?? '' })),
    ]),
  );
}
