import type { Dataset, PeriodChoice } from '@cairn/dataset';
import type { Area, Indicator, Relationship } from '@cairn/schema';
import { absent, type ViewResult } from '../shared/outcome.js';
import type { Words } from '../words/words.js';

export type RelationshipForm = 'scatter' | 'path' | 'lines' | 'multiples';

/** What a relationship chart is asked for. */
export interface RelationshipQuery {
  /** Id of one of the document's relationships, whose measures and lag take the place of `x`, `y` and `size`. */
  readonly relationship: string | undefined;
  readonly x: string | undefined;
  readonly y: string | undefined;
  readonly size: string | undefined;
  /** Ids of several measures, for lines and small multiples. */
  readonly indicators: readonly string[];
  /** The reader's own area. */
  readonly area: string | undefined;
  /** Areas that are named in the drawing beside the reader's own. */
  readonly areas: readonly string[];
  readonly group: string | undefined;
  /** The period of a scatter, the last period of the other forms; the latest when absent. */
  readonly period: PeriodChoice | undefined;
  /** The first period of the other forms. */
  readonly from: string | undefined;
  readonly form: RelationshipForm | undefined;
}

/** What is to be shown, found in the document. */
export interface RelationshipSource {
  readonly dataset: Dataset;
  readonly words: Words;
  readonly query: RelationshipQuery;
  readonly relationship: Relationship | null;
  /** Two measures at least. */
  readonly measures: readonly [Indicator, Indicator, ...Indicator[]];
  /** What the size of a point shows. */
  readonly size: Indicator | null;
  /** By how many periods the second measure follows the first. */
  readonly lag: number;
  readonly own: Area | null;
}

/** @returns what to show, or what is wrong with the asking */
export function relationshipSource(
  dataset: Dataset,
  query: RelationshipQuery,
  words: Words,
): ViewResult<RelationshipSource> {
  const { states, relationship: messages } = words.messages;
  const { directory, document } = dataset;
  const relationship = document.relationships.find(({ id }) => id === query.relationship) ?? null;
  if (query.relationship !== undefined && !relationship)
    return absent('unknown-relationship', messages.unknown(query.relationship));
  const { x, y, size } = relationship ?? query;
  const asked = query.indicators.length > 0 ? query.indicators : [x, y].filter((id) => id !== undefined);
  const measures: Indicator[] = [];
  for (const id of new Set([...asked, ...(size === undefined ? [] : [size])])) {
    const measure = directory.indicator(id);
    if (!measure) return absent('unknown-indicator', states.unknown('indicator', id));
    if (measure.valueType === 'text' || measure.valueType === 'category')
      return absent('measure-in-words', messages.inWords(words.name(measure)));
    measures.push(measure);
  }
  const [first, second, ...more] = measures;
  if (!first || !second || asked.length < 2) return absent('missing-relationship', messages.missing);
  const stranger = [query.area, ...query.areas].find((id) => id !== undefined && !directory.area(id));
  if (stranger !== undefined) return absent('unknown-area', states.unknown('area', stranger));
  if (query.group !== undefined && !directory.group(query.group))
    return absent('unknown-group', states.unknown('group', query.group));
  return {
    view: {
      dataset,
      words,
      query,
      relationship,
      measures: [first, second, ...more],
      size: size === undefined ? null : (directory.indicator(size) ?? null),
      lag: relationship?.lag ?? 0,
      own: query.area === undefined ? null : (directory.area(query.area) ?? null),
    },
  };
}
