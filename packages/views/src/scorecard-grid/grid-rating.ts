import { selfAssessmentOf } from '@cairn/dataset';
import type { Objective, SelfAssessment } from '@cairn/schema';
import { richTextOf, type RichText } from '../shared/rich-text.js';
import { signOf, type StatusView } from '../shared/status-view.js';
import type { Words } from '../words/words.js';
import type { GridColumn } from './grid-columns.js';

/** What those who answer for an objective say of it themselves, beside what its measures say. */
export interface GridRating extends Pick<StatusView, 'outcome' | 'tone' | 'shape' | 'word'> {
  /** "Rated amber by the directors on 2 October 2026". */
  readonly said: string;
  readonly text: RichText | null;
}

/** What stands beside an objective: its commentary, and every rating with whose it is. */
export interface GridCommentary {
  readonly commentary: RichText | null;
  readonly heading: string;
  readonly ratings: readonly (GridRating & { readonly area: string | null; readonly lang: string | null })[];
}

/** The rating that holds in a column; of several periods in the last, for a rating has no periods. */
export function ratingIn(
  objective: Objective | null,
  column: GridColumn,
  columns: readonly GridColumn[],
  words: Words,
): GridRating | null {
  if (!objective || (column.period && column !== columns.at(-1))) return null;
  if (column.aspect !== null && column.aspect !== 'status') return null;
  const rating = selfAssessmentOf(objective, column.area.id);
  return rating && ratingView(rating, words);
}

/** Null where there is nothing to read. */
export function commentaryOf(
  objective: Objective,
  columns: readonly GridColumn[],
  words: Words,
): GridCommentary | null {
  const { commentary, selfAssessments = [], selfAssessment } = objective;
  const areas = [...new Set(columns.map(({ area }) => area))];
  const own = areas.flatMap((area) => {
    const rating = selfAssessments.find((one) => one.area === area.id);
    const name = area.shortName ?? area.name;
    return rating
      ? [{ ...ratingView(rating, words), area: words.text(name), lang: words.languageOf(name) }]
      : [];
  });
  const shared = selfAssessment ? [{ ...ratingView(selfAssessment, words), area: null, lang: null }] : [];
  if (commentary === undefined && own.length + shared.length === 0) return null;
  return {
    commentary: commentary === undefined ? null : richTextOf(commentary, words),
    heading: words.messages.grid.selfAssessment,
    ratings: [...shared, ...own],
  };
}

function ratingView({ rating, by, on, text }: SelfAssessment, words: Words): GridRating {
  const { selfRated, grid } = words.messages;
  const word = selfRated[rating];
  return {
    outcome: rating,
    ...signOf(rating),
    word,
    said: grid.rated(word, words.text(by), words.date(on)),
    text: text === undefined ? null : richTextOf(text, words),
  };
}
