import { OUTCOMES } from '@cairn/analysis';
import type { StatusView } from '../shared/status-view.js';
import type { GridCell, GridMark } from './grid-cell.js';

/** Explains the signs and letters that the drawn cells use, each once. */
export interface GridKey {
  readonly statuses: readonly (Pick<StatusView, 'tone' | 'shape'> & { readonly words: string })[];
  readonly marks: readonly Pick<GridMark, 'letter' | 'word'>[];
}

type Sign = Pick<StatusView, 'outcome' | 'tone' | 'shape' | 'word'>;

export function gridKey(cells: Iterable<GridCell>): GridKey {
  const statuses = new Map<string, { readonly first: Sign; readonly words: Set<string> }>();
  const marks = new Map<string, Pick<GridMark, 'letter' | 'word'>>();
  const explain = (sign: Sign) => {
    const known = statuses.get(sign.shape);
    if (known) known.words.add(sign.word);
    else statuses.set(sign.shape, { first: sign, words: new Set([sign.word]) });
  };
  for (const { status, figure, counts, rating } of cells) {
    if (status) explain(status);
    if (rating) explain(rating);
    counts.forEach(explain);
    for (const { letter, word } of figure?.marks ?? []) marks.set(letter, { letter, word });
  }
  return {
    statuses: [...statuses.values()]
      .sort((a, b) => OUTCOMES.indexOf(a.first.outcome) - OUTCOMES.indexOf(b.first.outcome))
      .map(({ first: { tone, shape }, words }) => ({ tone, shape, words: [...words].join(' / ') })),
    marks: [...marks.values()].sort((a, b) => (a.letter < b.letter ? -1 : 1)),
  };
}
