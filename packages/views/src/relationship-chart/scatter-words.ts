import type { Period } from '@cairn/analysis';
import type { Area, Indicator } from '@cairn/schema';
import type { Words } from '../words/words.js';
import type { AreaPair, AreaPairs } from './area-pairs.js';
import { isFinal, type Pair, type Pairing } from './pairing.js';
import type { RelationshipChartView, RelationshipKey } from './relationship-chart-view.js';
import type { RelationshipSource } from './relationship-query.js';
import {
  cellsOf,
  columnOf,
  itemOf,
  pairedHow,
  pairSaid,
  readingOf,
  together,
  type RelationshipReading,
} from './relationship-words.js';

/** The middle of each measure. */
export interface Medians {
  readonly x: number;
  readonly y: number;
}

/** What is drawn, how it was paired, what the reader's own area has, and what can be counted. */
export function scatterSentence(
  source: RelationshipSource,
  pairing: Pairing,
  { drawn, missing }: AreaPairs,
  medians: Medians | null,
): string {
  const { words, own, measures } = source;
  const { relationship: messages, list } = words.messages;
  const mine = [...drawn, ...missing].find(({ area }) => area === own);
  return together([
    messages.eachArea,
    across(measures, drawn[0].pair, words),
    ...pairedHow(source, pairing),
    mine ? pairSaid(shortName(mine.area, words), mine.pair, source) : '',
    medians ? sameSide(drawn, medians, words) : '',
    missing.length > 0 ? messages.leftOut(list(missing.map(({ area }) => shortName(area, words)))) : '',
  ]);
}

/** What points and lines mean, where they are drawn. */
export function scatterKey(
  { words, own, size }: RelationshipSource,
  { drawn }: AreaPairs,
  medians: Medians | null,
): readonly RelationshipKey[] {
  const { relationship: messages, table } = words.messages;
  const { keys } = messages;
  const key: RelationshipKey[] = [];
  if (own && drawn.some(({ area }) => area === own)) key.push({ sample: 'own', text: shortName(own, words) });
  key.push({ sample: 'other', text: own ? keys.other : table.area });
  if (medians) key.push({ sample: 'median', text: keys.median });
  if (!drawn.every(({ pair }) => isFinal(pair))) key.push({ sample: 'hollow', text: keys.hollow });
  if (size) key.push({ sample: 'size', text: messages.size(words.name(size)) });
  return key;
}

/** Every area, with those that cannot be drawn last. */
export function scatterTable(
  source: RelationshipSource,
  caption: string,
  { drawn, missing }: AreaPairs,
): RelationshipChartView['table'] {
  const { words, measures } = source;
  return {
    caption,
    columns: [
      { label: words.messages.table.area, numeric: false },
      ...measures.map((measure) => columnOf(measure, words)),
    ],
    rows: [...drawn, ...missing].map((entry) => [
      { text: words.text(entry.area.name) },
      ...cellsOf(areaReading(entry, source)),
    ]),
  };
}

/** What an area's point says. */
export function areaReading(
  { area, pair, size }: AreaPair,
  { measures, size: measure, words }: RelationshipSource,
): RelationshipReading {
  const [x, y] = measures;
  const items = [itemOf(x, pair.x, pair.period, words), itemOf(y, pair.y, pair.period, words)];
  const third = measure && {
    measure: words.name(measure),
    value: size === null ? words.messages.noValue : words.value(size, measure.unit).text,
    note: '',
  };
  return readingOf(words.text(area.name), third ? [...items, third] : items, words);
}

/** The name of an area where room is short. */
export const shortName = (area: Area, words: Words): string => words.text(area.shortName ?? area.name);

function across([x, y]: RelationshipSource['measures'], pair: Pair, words: Words): string {
  const { acrossUp, measureIn } = words.messages.relationship;
  const named = (measure: Indicator, period: Period) => measureIn(words.name(measure), words.period(period));
  return acrossUp(named(x, pair.x.period), named(y, pair.y.period));
}

/** How many areas are on one side of the middle for both measures; an area on a median is on neither. */
function sameSide(drawn: readonly AreaPair[], medians: Medians, words: Words): string {
  const same = drawn.filter(
    ({ pair: { x, y } }) => ((x.value ?? 0) - medians.x) * ((y.value ?? 0) - medians.y) > 0,
  ).length;
  return words.messages.relationship.sameSide(words.count(same), words.count(drawn.length));
}
