import type { Dataset } from '@cairn/dataset';
import {
  scorecardGridView,
  type ScorecardGridQuery,
  type ScorecardGridView,
  type ViewResult,
  type Words,
} from '@cairn/views';

/** Makes the grid that is asked for, and keeps the last: scrolling asks for it again and again. */
export class GridMade {
  #last: (Asked & { readonly result: ViewResult<ScorecardGridView> }) | undefined;

  /** The grid as it was last made; undefined where there is none. */
  get view(): ScorecardGridView | undefined {
    const result = this.#last?.result;
    return result && 'view' in result ? result.view : undefined;
  }

  of(dataset: Dataset, query: ScorecardGridQuery, words: Words): ViewResult<ScorecardGridView> {
    const { toggled = [], ...plain } = query;
    const asked = { dataset, words, query: JSON.stringify([plain, [...toggled]]) };
    if (this.#last && isSame(this.#last, asked)) return this.#last.result;
    const result = scorecardGridView(dataset, query, words);
    this.#last = { ...asked, result };
    return result;
  }
}

interface Asked {
  readonly dataset: Dataset;
  readonly words: Words;
  readonly query: string;
}

function isSame(a: Asked, b: Asked): boolean {
  return a.dataset === b.dataset && a.words === b.words && a.query === b.query;
}
