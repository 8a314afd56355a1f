import { OUTCOMES } from '@cairn/analysis';
import type { StatusView } from '../shared/status-view.js';
import type { GridCell, GridMark } from './grid-cell.js';

/** Explains the signs and letters that the drawn cells use, each once. */
export interface GridKey {
  readonly statuses: readonly (Pick<StatusView, 'tone' | 'shape'> & { readonly words: string })[];
  readonly marks: readonly Pick<GridMark, 'letter' | 'word'>[];
}

export function gridKey(cells: Iterable<GridCell>): GridKey {
  const statuses = new Map<string, { first: StatusView; words: Set<string> }>();
  const marks = new Map<string, Pick<GridMark, 'letter' | 'word'>>();
  for (const { status, figure } of cells) {
    if (status) {
      const known = statuses.get(status.shape);
      if (known) known.words.add(status.word);
      else statuses.set(status.shape, { first: status, words: new Set([status.word]) });
    }
    for (const { letter, word } of figure?.marks ?? []) marks.set(letter, { letter, word });
  }
  return {
    statuses: [...statuses.values()]
      .sort((a, b) => OUTCOMES.indexOf(a.first.outcome) - OUTCOMES.indexOf(b.first.outcome))
      .map(({ first: { tone, shape }, words }) => ({ tone, shape, words: [...words].join(' / ') })),
    marks: [...marks.values()].sort((a, b) => (a.letter < b.letter ? -1 : 1)),
  };
}
