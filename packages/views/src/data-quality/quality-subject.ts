import type { Dataset } from '@cairn/dataset';
import type { Area, Indicator, Issue } from '@cairn/schema';
import type { TableSort } from '../shared/sortable-table.js';
import type { Words } from '../words/words.js';

/** What the quality is told of, and in which words and order. */
export interface QualitySubject {
  readonly dataset: Dataset;
  /** Null for all measures. */
  readonly indicator: Indicator | null;
  /** Null for all areas. */
  readonly area: Area | null;
  /** What was found when the document was read. */
  readonly issues: readonly Issue[];
  readonly sort: TableSort | undefined;
  readonly words: Words;
}

/** The measures in question. */
export function measuresOf({ dataset, indicator }: QualitySubject): readonly Indicator[] {
  return indicator ? [indicator] : dataset.document.indicators;
}

/** The ids of the areas in question. */
export function areasOf({ dataset, area }: QualitySubject): readonly string[] {
  return area ? [area.id] : dataset.document.areas.map(({ id }) => id);
}

/** What the tables are about: measure, area, or the whole document. */
export function subjectTitle({ dataset, indicator, area, words }: QualitySubject): string {
  const parts = [...(indicator ? [words.name(indicator)] : []), ...(area ? [words.text(area.name)] : [])];
  return parts.length === 0 ? words.text(dataset.document.title) : parts.join(', ');
}

/** What a table holds, and of what. */
export function tableTitle(what: string, subject: QualitySubject): string {
  return subject.words.messages.tile.caption(what, subjectTitle(subject));
}
