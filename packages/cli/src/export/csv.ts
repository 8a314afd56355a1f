import { FORMULA_START } from '@cairn/views';
import type { Cell, Figures } from './figures.js';

/**
 * What a spreadsheet would take for a formula, and what would be taken for such a text guarded already: each gets an apostrophe, so
 * that taking one away gives every text back. A number stays a number, below nought too.
 */
const GUARD = new RegExp(`^'*${FORMULA_START}`, 'u');
const QUOTED = /[",\r\n]|^\s|\s$/;

/** Figures as RFC 4180 CSV, as `cairn build` reads it in a source with `"apostrophes": true`. */
export function csvOf({ columns, rows }: Figures): string {
  return [columns.map(({ name }) => name), ...rows]
    .map((cells) => cells.map(written).join(',') + '\r\n')
    .join('');
}

function written(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = GUARD.test(cell) ? `'${cell}` : cell;
  return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
