import { OUTCOMES } from '@cairn/analysis';
import type { StatusView } from '../shared/status-view.js';
import type { GridCell, GridMark } from './grid-cell.js';

/** Explains the signs and letters that the drawn cells use, each once. */
export interface GridKey {
  readonly statuses: readonly (Pick<StatusView, 'tone' | 'shape'> & { readonly words: string })[];
  readonly marks: readonly Pick<GridMark, 'letter' | 'word'>[];
}

type Sign = Pick<StatusView, 'outcome' | 'tone' | 'shape' | 'word'>;

/** Gathers what is to be explained, cell by cell, so that a large grid is not looked through anew at each draw. */
export class GridSigns {
  readonly #statuses = new Map<string, { readonly first: Sign; readonly words: Set<string> }>();
  readonly #marks = new Map<string, Pick<GridMark, 'letter' | 'word'>>();
  #key: GridKey | undefined;

  add({ status, figure, counts, rating }: GridCell): void {
    if (status) this.#explain(status);
    if (rating) this.#explain(rating);
    for (const sign of counts) this.#explain(sign);
    for (const { letter, word } of figure?.marks ?? []) {
      if (this.#marks.has(letter)) continue;
      this.#marks.set(letter, { letter, word });
      this.#key = undefined;
    }
  }

  get key(): GridKey {
    return (this.#key ??= {
      statuses: [...this.#statuses.values()]
        .sort((a, b) => OUTCOMES.indexOf(a.first.outcome) - OUTCOMES.indexOf(b.first.outcome))
        .map(({ first: { tone, shape }, words }) => ({ tone, shape, words: [...words].join(' / ') })),
      marks: [...this.#marks.values()].sort((a, b) => (a.letter < b.letter ? -1 : 1)),
    });
  }

  #explain(sign: Sign): void {
    const known = this.#statuses.get(sign.shape);
    if (known?.words.has(sign.word)) return;
    if (known) known.words.add(sign.word);
    else this.#statuses.set(sign.shape, { first: sign, words: new Set([sign.word]) });
    this.#key = undefined;
  }
}
