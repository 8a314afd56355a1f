import type { ProjectSource } from '@cairn/schema/project';
import { type Table, TableFault, type TableRow } from './table.js';

/** What the headers of a wide table hold. */
export type Across = NonNullable<ProjectSource['across']>;

/**
 * A table with a figure in each of many columns, as people keep them, as one with a figure a row: `area, Apr-26, May-26` becomes
 * `area, period, value`. An empty cell is no row: a month that has not come is no missing figure.
 *
 * @param across what the headers of the figures hold
 * @param expected headers that the source names itself; every other header is one of a figure
 * @throws TableFault when there is no such header, or a column already holds what the headers hold
 */
export function acrossTable(table: Table, across: Across, expected: readonly string[]): Table {
  const { headers } = table;
  const isNamed = (header: string) => header === '' || expected.includes(header);
  const kept = headers.flatMap((header, at) => (header !== '' && isNamed(header) ? [{ header, at }] : []));
  const figures = headers.flatMap((header, at) => (isNamed(header) ? [] : [{ header, at }]));
  const taken = [across, 'value'].find((name) => headers.includes(name));
  if (taken !== undefined) {
    const remedy = `Remove "across" from this source, or give that column another header.`;
    throw new TableFault('invalid-across', `The file has a column "${taken}", and "across" too.`, remedy);
  }
  if (figures.length === 0) {
    const remedy = 'Remove "across" from this source, or look whether "headerRow" is right.';
    throw new TableFault('invalid-across', `No header of the file can be a ${across}.`, remedy);
  }
  const rows = async function* (): AsyncGenerator<TableRow> {
    for await (const { row, cells } of table.rows) {
      const shared = kept.map(({ at }) => cells[at] ?? '');
      for (const { header, at } of figures) {
        const cell = cells[at] ?? '';
        if (cell.trim() !== '') yield { row, cells: [...shared, header, cell], column: header };
      }
      const slipped = cells.slice(headers.length);
      if (slipped.some((text) => text.trim() !== '')) yield { row, cells: [...shared, '', '', ...slipped] };
    }
  };
  return {
    ...table,
    headers: [...kept.map(({ header }) => header), across, 'value'],
    headersInFile: headers,
    rows: rows(),
  };
}
