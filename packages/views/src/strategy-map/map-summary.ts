import { OUTCOMES, outcomeGroup, type Outcome } from '@cairn/analysis';
import type { LinkEffect } from '@cairn/schema';
import { countsText, statusCounts, type StatusCount } from '../shared/status-counts.js';
import type { Words } from '../words/words.js';
import type { MapContent, MapNode } from './map-content.js';

/** The nodes that share a status. */
export interface MapGroup {
  readonly count: StatusCount;
  readonly nodes: readonly { readonly label: string; readonly lang: string | null }[];
}

/** What a node counts as; one that nothing measures is without a status. */
const outcomeOf = (node: MapNode | undefined): Outcome => node?.rolled?.rollUp.outcome ?? 'notAssessed';

/** The statuses of some nodes, by their places. */
export function countsOf(
  { nodes }: MapContent,
  places: readonly number[],
  words: Words,
): readonly StatusCount[] {
  const counts = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0])) as Record<Outcome, number>;
  for (const at of places) counts[outcomeOf(nodes[at])]++;
  return statusCounts(counts, words);
}

/** Which nodes have which status: what needs attention first, those without one last. */
export function groupsOf(content: MapContent, words: Words): readonly MapGroup[] {
  const groupOf = (node: MapNode | undefined) => {
    const outcome = outcomeOf(node);
    return outcomeGroup(outcome) === 'none' ? 'none' : outcome;
  };
  const inOrder = content.lanes.flatMap(({ nodes }) => nodes);
  return [...OUTCOMES.filter((outcome) => outcomeGroup(outcome) !== 'none'), 'none' as const].flatMap(
    (group) => {
      const places = inOrder.filter((at) => groupOf(content.nodes[at]) === group);
      const [count] = countsOf(content, places, words);
      const labels = places.map((at) => content.nodes[at]?.node.label ?? '');
      const nodes = labels.map((label) => ({ label: words.text(label), lang: words.languageOf(label) }));
      return count ? [{ count, nodes }] : [];
    },
  );
}

/** What the map shows, and whether the figures speak against it. */
export function sentenceOf(content: MapContent, questions: number, words: Words): string {
  const { nodes, links, lanes, area } = content;
  const { map } = words.messages;
  const count = (effect: LinkEffect) =>
    words.count(links.filter(({ link }) => link.effect === effect).length);
  return [
    map.shows(
      words.plural(nodes.length, map.objectives),
      words.plural(lanes.length, map.perspectives),
      words.text(area.name),
    ),
    map.balance(countsText(countsOf(content, [...nodes.keys()], words))),
    map.linked(words.plural(links.length, map.links), count('positive'), count('negative'), count('unclear')),
    ...(questions === 0 ? [] : [words.plural(questions, map.questioned)]),
  ].join(' ');
}
