import writeXlsxFile, { type SheetData } from 'write-excel-file/node';
import type { Cell, Figures } from './figures.js';

/**
 * Figures as an XLSX workbook with one sheet: numbers as numbers, everything else as text, no formulas. A text that looks like a
 * formula is text, and needs no apostrophe.
 */
export async function xlsxOf({ columns, rows }: Figures): Promise<Uint8Array> {
  const header = columns.map(({ name }) => ({ value: name, type: String, fontWeight: 'bold' as const }));
  const data: SheetData = [header, ...rows.map((cells) => cells.map(typed))];
  return writeXlsxFile([{ data, sheet: 'figures', stickyRowsCount: 1 }]).toBuffer();
}

function typed(cell: Cell) {
  if (cell === null) return null;
  return typeof cell === 'number' ? { value: cell, type: Number } : { value: cell, type: String };
}
