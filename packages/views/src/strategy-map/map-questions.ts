import type { Period } from '@cairn/analysis';
import type { Dataset } from '@cairn/dataset';
import { movementOf, type Movement } from '../shared/movement.js';
import type { Words } from '../words/words.js';
import type { MapContent, MapLink, MapNode } from './map-content.js';

/** A link that the measures of its two nodes speak against: a question to the people who drew it, not a verdict on it. */
export interface MapQuestion {
  /** Place of the link in the document's list. */
  readonly link: number;
  /** Number under which it stands on the map and beneath it, from 1. */
  readonly number: string;
  /** "Question 1". */
  readonly mark: string;
  /** "Is it still right that “Posts are filled” helps “Care begins without delay”?" */
  readonly question: string;
  /** What the measures have done, and after what time the effect is expected. */
  readonly because: string;
}

interface Moved {
  readonly direction: Movement['direction'];
  readonly measures: readonly [Movement, ...Movement[]];
}

/** The questions that the figures raise, in the order of the links. */
export function mapQuestions(content: MapContent, dataset: Dataset, words: Words): readonly MapQuestion[] {
  const moved = content.nodes.map((node) => movedNode(dataset, node));
  const found = content.links.flatMap((link, at) => {
    const [cause, effect] = [moved[link.from], moved[link.to]];
    return cause && effect && speaksAgainst(link, cause, effect) ? [{ link, at, cause, effect }] : [];
  });
  return found.map(({ link, at, cause, effect }, place) => {
    const { map } = words.messages;
    const number = words.count(place + 1);
    const label = (node: number) => words.text(content.nodes[node]?.node.label ?? '');
    const ask = map.question[link.link.effect === 'negative' ? 'negative' : 'positive'];
    const { lag } = link.link;
    return {
      link: at,
      number,
      mark: map.questionMark(number),
      question: ask(label(link.from), label(link.to)),
      because: [
        ...[...cause.measures, ...effect.measures].map((movement) => told(movement, words)),
        lag === undefined ? '' : map.expectedAfter(words.text(lag)),
      ]
        .filter((part) => part !== '')
        .join(' '),
    };
  });
}

function told({ indicator, direction, since }: Movement, words: Words): string {
  return words.messages.map.moved[direction](words.name(indicator), words.period(since));
}

/** A node moves as its measures do; where one gets better and another worse, it is not said to move. */
function movedNode(dataset: Dataset, { rolled }: MapNode): Moved | null {
  const [first, ...more] = (rolled?.facts ?? []).flatMap((fact) => movementOf(dataset, fact) ?? []);
  if (!first || more.some(({ direction }) => direction !== first.direction)) return null;
  return { direction: first.direction, measures: [first, ...more] };
}

/**
 * A link that helps is doubted when cause and effect move in opposite ways, one that works against when they move alike. Not when both
 * nodes move by the same measure, which says nothing of the link, and not before the effect has had its time.
 */
function speaksAgainst({ link }: MapLink, cause: Moved, effect: Moved): boolean {
  if (link.effect === 'unclear') return false;
  const alike = cause.direction === effect.direction;
  if (alike === (link.effect === 'positive')) return false;
  const ids = new Set(cause.measures.map(({ indicator }) => indicator.id));
  if (effect.measures.some(({ indicator }) => ids.has(indicator.id))) return false;
  return cause.measures.some(({ since }) =>
    effect.measures.some(({ until }) => hadTime(since, until, link.lagMonths ?? 0)),
  );
}

/** Days of a month, near enough for delays that are told in months. */
const MONTH = 365.25 / 12;

function hadTime(since: Period, until: Period, months: number): boolean {
  return until.end + 1 - since.start >= months * MONTH;
}
