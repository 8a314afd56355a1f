import { readFile, stat } from 'node:fs/promises';
import { plain } from './spreadsheet/cell-text.js';
import { type Table, TableFault, type TableRow } from './table.js';

export interface JsonOptions {
  /** JSON Pointer to the list of rows; the whole file where absent. */
  readonly rowsAt?: string;
  /** The decimal sign of the source's numbers. */
  readonly decimal?: '.' | ',';
}

/** JSON is read whole; a larger file would not leave room for the document. */
const MOST_BYTES = 200_000_000;
/** Objects within a row have their fields named like `area.code`. */
const DEEPEST = 5;
const MOST_HEADERS = 2000;

/**
 * Opens a JSON file: a list of objects, one a row. The first of them is row 1; what one has and another lacks is empty there.
 *
 * @throws TableFault when it is not JSON, or there is no such list in it
 */
export async function openJson(path: string, { rowsAt = '', decimal = '.' }: JsonOptions): Promise<Table> {
  const list = listAt(await readJsonFile(path), rowsAt);
  const columns = new Map<string, number>();
  const rows = list.map((item, at): TableRow => {
    const cells: string[] = [];
    spread(item, '', 1, (name, value) => {
      const column = columns.get(name) ?? columns.size;
      columns.set(name, column);
      if (columns.size > MOST_HEADERS) throw tooManyFields(at + 1);
      while (cells.length < column) cells.push('');
      cells[column] = cellText(value, decimal);
    });
    return { row: at + 1, cells };
  });
  return {
    headers: [...columns.keys()],
    rows: filled(rows),
    close: () => Promise.resolve(),
    notices: [],
  };
}

/**
 * What a JSON file holds.
 *
 * @throws TableFault when it is not JSON or too large
 */
export async function readJsonFile(path: string): Promise<unknown> {
  if ((await stat(path)).size > MOST_BYTES) {
    throw new TableFault(
      'json-too-large',
      'The JSON file is larger than 200 megabytes.',
      'Give the rows as CSV, which may be of any length, or take what you need out of it with "query".',
    );
  }
  return parsed(await readFile(path));
}

function parsed(bytes: Uint8Array): unknown {
  const remedy = 'Save it again as JSON in UTF-8; an editor that knows JSON shows the place.';
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError)
      throw new TableFault('not-json', `The file is not JSON: ${error.message}.`, remedy);
    if (error instanceof TypeError || error instanceof RangeError)
      throw new TableFault('not-json', 'The file is not JSON in UTF-8, or is nested too deeply.', remedy);
    throw error;
  }
}

type Row = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function listAt(content: unknown, rowsAt: string): readonly Row[] {
  let here = content;
  for (const step of rowsAt.split('/').slice(1)) {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
    const holder = typeof here === 'object' && here !== null && Object.hasOwn(here, name) ? here : {};
    here = (holder as Row)[name];
  }
  const place = rowsAt === '' ? 'The file' : `What stands at ${rowsAt}`;
  if (!Array.isArray(here)) {
    throw new TableFault(
      'no-rows',
      `${place} is no list of rows.`,
      'State in "rowsAt" where the list is, such as "/data/rows".',
    );
  }
  const other = here.findIndex((item) => !isObject(item));
  if (other < 0) return here as readonly Row[];
  throw new TableFault(
    'no-rows',
    `${place} is a list, but not of objects.`,
    'Give each row as an object: {"area": "S1", "value": 3}.',
    other + 1,
  );
}

function spread(
  value: unknown,
  name: string,
  depth: number,
  take: (name: string, value: unknown) => void,
): void {
  if (!isObject(value) || depth > DEEPEST) {
    take(name, value);
    return;
  }
  for (const [field, inner] of Object.entries(value))
    spread(inner, name === '' ? field : `${name}.${field}`, depth + 1, take);
}

/** A list, or an object that lies too deep, is no value: what stands for it is refused wherever it would be used. */
function cellText(value: unknown, decimal: '.' | ','): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return plain(value, decimal);
  if (typeof value === 'boolean') return String(value);
  return Array.isArray(value) ? '(a list)' : '(an object)';
}

function tooManyFields(row: number): TableFault {
  return new TableFault(
    'too-many-columns',
    `The rows have more than ${String(MOST_HEADERS)} different fields.`,
    'Give every row the same fields: one figure a row.',
    row,
  );
}

// A generator, as every table is read in pieces.
async function* filled(rows: readonly TableRow[]): AsyncGenerator<TableRow> {
  for (const row of rows) if (row.cells.some((text) => text.trim() !== '')) yield await Promise.resolve(row);
}
