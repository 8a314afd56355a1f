import { FORMULA_START } from '@cairn/views';
import type { Table, TableRow } from './table.js';

/** A text that was written with an apostrophe, so that no spreadsheet takes it for a formula. */
const GUARDED = new RegExp(`^'+${FORMULA_START}`, 'u');

/** The table without the apostrophes that `cairn export` puts before such texts. */
export function withoutApostrophes(table: Table): Table {
  const plain = (text: string) => (GUARDED.test(text) ? text.slice(1) : text);
  const rows = async function* (): AsyncGenerator<TableRow> {
    for await (const { row, cells } of table.rows) yield { row, cells: cells.map(plain) };
  };
  return { ...table, headers: table.headers.map(plain), rows: rows() };
}
