import type { Dataset } from '@cairn/dataset';
import type { Indicator, LocalisedText } from '@cairn/schema';
import type { Words } from '../words/words.js';
import { judgementOf } from './judgement.js';
import { ownWords, proseOf, type Prose } from './prose.js';

/** What a measure is, how it is counted and judged, and who answers for it. */
export interface DefinitionView {
  /** What opens the definition: "About this measure". */
  readonly show: string;
  /** Only what the document says; never an empty entry. */
  readonly entries: readonly DefinitionEntry[];
}

export interface DefinitionEntry {
  readonly term: string;
  /** One paragraph each. */
  readonly details: readonly Prose[];
}

/** The definition of a measure in brief, for a disclosure beside its figures. */
export function definitionView(dataset: Dataset, indicator: Indicator, words: Words): DefinitionView {
  const { definition } = words.messages;
  const { numerator, denominator, method, source, responsible } = indicator;
  const unit = words.unit(indicator.unit);
  const text = (term: string, given: LocalisedText | undefined) => textEntry(term, given, words);
  return {
    show: definition.show,
    entries: [
      text(definition.definition, indicator.definition),
      text(definition.numerator, numerator?.definition),
      text(definition.denominator, denominator?.definition),
      text(definition.method, method),
      entry(definition.unit, unit === '' ? [] : [ownWords(unit)]),
      entry(definition.direction, [ownWords(definition.directions[indicator.polarity])]),
      entry(definition.judgement, judgementOf(dataset, indicator, words).map(ownWords)),
      text(definition.source, source),
      entry(definition.frequency, [ownWords(definition.frequencies[indicator.frequency])]),
      text(definition.owner, responsible?.owner),
    ].flat(),
  };
}

/** One text of the document under its term, where there is one. */
export function textEntry(
  term: string,
  text: LocalisedText | undefined,
  words: Words,
): readonly DefinitionEntry[] {
  return entry(term, text === undefined ? [] : [proseOf(text, words)]);
}

/** What there is to say under a term; no entry where there is nothing. */
export function entry(term: string, details: readonly Prose[]): readonly DefinitionEntry[] {
  return details.length === 0 ? [] : [{ term, details }];
}
