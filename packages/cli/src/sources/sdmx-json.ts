import { readJsonFile } from './json.js';
import { plain } from './spreadsheet/cell-text.js';
import { type Table, TableFault, type TableRow } from './table.js';

interface Component {
  readonly id: string;
  /** What the codes stand for; none where cells hold values themselves. */
  readonly values: readonly (string | null)[];
}

/** That a category does not apply; a table says nothing there. */
const NOT_APPLICABLE = '_Z';

/**
 * Opens an SDMX-JSON 2 data message of series as a table: a column for each dimension, measure and attribute of an observation, by
 * their ids. The first observation is row 1.
 *
 * @throws TableFault when it is no such message
 */
export async function openSdmxJson(path: string, { decimal = '.' }: { decimal?: '.' | ',' }): Promise<Table> {
  const data = at(await readJsonFile(path), 'data');
  const structure = at(data, 'structures', '0');
  const keys = components(at(structure, 'dimensions', 'series'));
  const [time, ...others] = components(at(structure, 'dimensions', 'observation'));
  const cells = [
    ...components(at(structure, 'measures', 'observation')),
    ...components(at(structure, 'attributes', 'observation')),
  ];
  if (!time || others.length > 0 || keys.length === 0) throw noMessage();
  const rows: TableRow[] = [];
  for (const [key, one] of Object.entries(objectOf(at(data, 'dataSets', '0', 'series')))) {
    const codes = key.split(':').map((code, place) => codeText(keys[place], code));
    for (const [code, found] of Object.entries(objectOf(at(one, 'observations')))) {
      const values = Array.isArray(found) ? (found as readonly unknown[]) : [];
      const written = cells.map((component, place) => cellText(component, values[place], decimal));
      rows.push({ row: rows.length + 1, cells: [...codes, codeText(time, code), ...written] });
    }
  }
  return {
    headers: [...keys, time, ...cells].map(({ id }) => id),
    rows: given(rows),
    close: () => Promise.resolve(),
    notices: [],
  };
}

function at(value: unknown, ...steps: readonly string[]): unknown {
  let here = value;
  for (const step of steps) here = objectOf(here)[step];
  return here;
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

function components(value: unknown): readonly Component[] {
  return (Array.isArray(value) ? (value as readonly unknown[]) : []).map((component) => {
    const { id, name, values } = objectOf(component);
    const codes = Array.isArray(values) ? (values as readonly unknown[]) : [];
    // No id has a colon, so that a note in another language is known by its name.
    const header = typeof name === 'string' && /^note:[A-Za-z-]+$/.test(name) ? name : id;
    return { id: typeof header === 'string' ? header : '', values: codes.map(codeOf) };
  });
}

function codeOf(code: unknown): string | null {
  const { id, value } = objectOf(code);
  if (typeof id === 'string') return id === NOT_APPLICABLE ? '' : id;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}

function codeText(component: Component | undefined, code: string): string {
  const text = component?.values[Number(code)];
  if (text === undefined || text === null) throw noMessage();
  return text;
}

function cellText({ values }: Component, cell: unknown, decimal: '.' | ','): string {
  if (typeof cell === 'number') return values.length > 0 ? (values[cell] ?? '') : plain(cell, decimal);
  return typeof cell === 'string' || typeof cell === 'boolean' ? String(cell) : '';
}

function noMessage(): TableFault {
  return new TableFault(
    'no-sdmx',
    'The file is no SDMX-JSON data message with series, version 2.',
    'Ask the service for "application/vnd.sdmx.data+json;version=2.0" with the time at the level of observations.',
  );
}

// A generator, as every table is read in pieces.
async function* given(rows: readonly TableRow[]): AsyncGenerator<TableRow> {
  for (const row of rows) yield await Promise.resolve(row);
}
