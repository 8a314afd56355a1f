import { headed } from '../header.js';
import { type Table, TableFault, type TableRow } from '../table.js';

/** How a sheet is read. */
export interface SheetOptions {
  /** The sheet's name; may be absent where there is only one. */
  readonly sheet?: string;
  /** The row with the headers, counted from 1; the first row with text where absent. */
  readonly headerRow?: number;
  /** The decimal sign of the source's numbers. */
  readonly decimal?: '.' | ',';
}

/** Cells that are merged into one, counted from 0 for columns and from 1 for rows; both ends belong to it. */
export interface Merged {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** No sheet is wider: the limit of both formats. */
export const MOST_COLUMNS = 16_384;

export interface Grid {
  readonly rows: AsyncGenerator<TableRow>;
  /** The merged cells that reach into a row; asked only when that row has empty cells. */
  readonly mergedIn: (row: number) => Promise<readonly Merged[]>;
  readonly close: () => void;
}

/** The table of a sheet. A header that is merged over several cells is the header of each of them. */
export async function gridTable(
  { rows, mergedIn, close }: Grid,
  { headerRow }: SheetOptions,
): Promise<Table> {
  const end = async () => {
    await rows.return(undefined);
    close();
  };
  try {
    const { header, before } = await headed(rows, headerRow);
    const written = new Map([...before, header].map(({ row, cells }) => [row, cells]));
    const headers = [...header.cells];
    // A cell that is merged with the one above it need not be in the file, so what stands above may reach further.
    const reach = Math.max(...[...before, header].map(({ cells }) => cells.length));
    while (headers.length < reach) headers.push('');
    if (headers.some((text) => text.trim() === '')) {
      for (const { top, left, right } of await mergedIn(header.row)) {
        const text = written.get(top)?.[left] ?? '';
        for (let at = left; at <= right && at < reach; at++) headers[at] ||= text;
      }
    }
    while (headers.at(-1)?.trim() === '') headers.pop();
    return {
      headers: headers.map((text) => text.trim().replaceAll(/\s+/g, ' ')),
      rows: filled(rows, end),
      close: end,
      notices: [],
    };
  } catch (error) {
    await end();
    throw error;
  }
}

async function* filled(rows: AsyncGenerator<TableRow>, end: () => Promise<void>): AsyncGenerator<TableRow> {
  try {
    for await (const row of rows) if (row.cells.some((text) => text.trim() !== '')) yield row;
  } finally {
    await end();
  }
}

/** The sheet that is wanted among those there are. */
export function chosenSheet(names: readonly string[], wanted: string | undefined): string {
  const list = names.slice(0, 20).map((name) => `"${name}"`);
  if (wanted !== undefined) {
    if (names.includes(wanted)) return wanted;
    throw new TableFault(
      'missing-sheet',
      `The spreadsheet has no sheet "${wanted}".`,
      `Correct "sheet" of this source; there is ${list.join(', ')}.`,
    );
  }
  const [only, ...more] = names;
  if (only !== undefined && more.length === 0) return only;
  throw new TableFault(
    'sheet-not-stated',
    `The spreadsheet has ${String(names.length)} sheets, and nothing says which one is meant.`,
    `State "sheet" for this source: ${list.join(', ')}.`,
  );
}
