import { TableFault, type TableRow } from './table.js';

export interface Headed {
  readonly header: TableRow;
  /** What stands above it. */
  readonly before: readonly TableRow[];
}

/**
 * Reads rows until the header: the one with the number, or else the first with text.
 *
 * @throws TableFault when there is none
 */
export async function headed(rows: AsyncGenerator<TableRow>, headerRow?: number): Promise<Headed> {
  const before: TableRow[] = [];
  for (;;) {
    const next = await rows.next();
    if (next.done) break;
    const { row, cells } = next.value;
    const isHeader = headerRow === undefined ? cells.some((text) => text.trim() !== '') : row === headerRow;
    if (isHeader) return { header: next.value, before };
    if (headerRow !== undefined && row > headerRow) break;
    before.push(next.value);
  }
  if (headerRow === undefined || before.length === 0)
    throw new TableFault('empty-file', 'The file is empty.', 'Export it again, with its header.');
  throw new TableFault(
    'missing-header',
    `Row ${String(headerRow)}, which is to be the header, is empty.`,
    'Correct "headerRow" of this source: the number that the spreadsheet program shows beside the headers.',
  );
}
