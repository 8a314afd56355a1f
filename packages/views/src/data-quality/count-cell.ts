import type { CellView } from '../shared/table-view.js';
import type { Words } from '../words/words.js';

/** A count of what may be wrong; nought of it stands back. */
export function countCell(count: number, words: Words): CellView {
  return { text: words.count(count), quiet: count === 0 };
}
