import { samePeriod, type Period } from '@cairn/analysis';
import type { Indicator } from '@cairn/schema';
import { absent, type ViewResult } from '../shared/outcome.js';
import type { CellView } from '../shared/table-view.js';
import type { Stride } from '../words/messages/shapes/relationship.js';
import type { Words } from '../words/words.js';
import type { Pair, PairedFigure, Pairing } from './pairing.js';
import type { RelationshipSource } from './relationship-query.js';

/** What a point says. */
export interface RelationshipReading {
  /** The area or the period. */
  readonly name: string;
  readonly items: readonly { readonly measure: string; readonly value: string; readonly note: string }[];
  /** The whole in one sentence. */
  readonly text: string;
}

/** One figure of a reading; `of` is the period of the reading, which is said again only where the figure's own differs. */
export function itemOf(
  indicator: Indicator,
  figure: Pick<PairedFigure, 'period' | 'text' | 'marks'>,
  of: Period,
  words: Words,
): RelationshipReading['items'][number] {
  const elsewhere = samePeriod(figure.period, of) ? [] : [words.period(figure.period)];
  const marks = [...new Set(figure.marks)].map((mark) => words.messages.marks[mark]);
  return { measure: words.name(indicator), value: figure.text, note: [...elsewhere, ...marks].join(', ') };
}

export function readingOf(
  name: string,
  items: RelationshipReading['items'],
  words: Words,
): RelationshipReading {
  const { figure, figures } = words.messages.relationship;
  const each = items.map(({ measure, value, note }) => withNote(figure(measure, value), note));
  return { name, items, text: figures(name, each.join('; ')) };
}

/** The figures of a reading as the cells of a row. */
export function cellsOf({ items }: RelationshipReading): readonly CellView[] {
  return items.map(({ value, note }) => ({ text: withNote(value, note) }));
}

const withNote = (said: string, note: string) => (note === '' ? said : `${said} (${note})`);

/** Both figures of a pair in a sentence; `name` is the area or the period that they are of. */
export function pairSaid(name: string, { x, y }: Pair, { measures, words }: RelationshipSource): string {
  const { figure, figures } = words.messages.relationship;
  const [first, second] = measures;
  return figures(
    name,
    words.messages.list([figure(words.name(first), x.text), figure(words.name(second), y.text)]),
  );
}

/** Sentences that there are, one after another. */
export const together = (sentences: readonly string[]): string =>
  sentences.filter((sentence) => sentence !== '').join(' ');

/** Why there is nothing to draw where no pair has both figures. */
export function withoutPairs(
  { measures, words }: RelationshipSource,
  { combined }: Pairing,
): ViewResult<never> {
  const { cannotPair, noPairs } = words.messages.relationship;
  return combined
    ? absent('unpaired', cannotPair(words.name(measures[0]), words.name(measures[1])))
    : absent('no-pairs', noPairs);
}

/** What the measures are called together. */
export function nameOf({ relationship, measures, words }: RelationshipSource): string {
  return relationship
    ? words.text(relationship.name)
    : words.messages.list(measures.map((measure) => words.name(measure)));
}

/** What is never to be concluded, and what the document says besides. */
export function cautionsOf({ relationship, words }: RelationshipSource): readonly string[] {
  const own = relationship?.caution;
  return [words.messages.relationship.caution, ...(own === undefined ? [] : [words.text(own)])];
}

/** How the measures were paired, where that is not plain: one later than the other, or put together from shorter periods. */
export function pairedHow(
  { measures, lag, words }: RelationshipSource,
  { base, combined }: Pairing,
): readonly string[] {
  const { later, lags, combined: made } = words.messages.relationship;
  const said: string[] = [];
  if (lag !== 0) {
    const [first, second] = lag > 0 ? [measures[0], measures[1]] : [measures[1], measures[0]];
    const stride = words.plural(Math.abs(lag), lags[strideOf(base)]);
    said.push(later(words.name(second), stride, words.name(first)));
  }
  if (combined) said.push(made(words.name(combined)));
  return said;
}

function strideOf({ frequency }: Indicator): Stride {
  return frequency === 'twoYear' || frequency === 'irregular' ? 'period' : frequency;
}

/** A column of figures: the measure with its unit. */
export function columnOf(
  indicator: Indicator,
  words: Words,
): { readonly label: string; readonly numeric: true } {
  const unit = words.unit(indicator.unit);
  return {
    label:
      unit === '' ? words.text(indicator.name) : words.messages.joinClauses(words.text(indicator.name), unit),
    numeric: true,
  };
}
