import { type ProjectSource, SOURCE_COLUMNS } from '@cairn/schema/project';
import { type Fault, quote } from '../issues/issue.js';

/** Where a piece of an observation comes from. */
export type Place =
  | { readonly kind: 'column'; readonly at: number; readonly header: string }
  | { readonly kind: 'constant'; readonly text: string };

/** Where everything a source says of an observation stands. */
export interface Columns {
  /** By name: one of the known columns, or the id of a dimension. */
  readonly places: ReadonlyMap<string, Place>;
  /** What rows have to hold to be read. */
  readonly where: readonly { readonly at: number; readonly texts: ReadonlySet<string> }[];
}

export interface ColumnFault extends Fault {
  readonly column?: string;
}

/** The headers a source is expected to have: those it maps, or else the names themselves. */
export function expectedHeaders(source: ProjectSource, dimensions: readonly string[]): readonly string[] {
  const named = Object.values(source.columns ?? {});
  return [...named, ...Object.keys(source.where ?? {}), ...SOURCE_COLUMNS, ...dimensions];
}

/**
 * Finds each column of a source among the headers of its file. Any fault means that the source cannot be read.
 *
 * @param inFile the headers as the file has them, for messages
 */
export function resolveColumns(
  source: ProjectSource,
  headers: readonly string[],
  dimensions: readonly string[],
  inFile: readonly string[] = headers,
): { readonly columns: Columns; readonly faults: readonly ColumnFault[] } {
  const faults: ColumnFault[] = [];
  const places = new Map<string, Place>();
  const find = (header: string): number => {
    const at = headers.indexOf(header);
    if (at < 0) faults.push(noColumn(header, inFile, source.headerRow));
    else if (headers.lastIndexOf(header) !== at) faults.push(twice(header));
    return at;
  };
  const columns = new Map(Object.entries(source.columns ?? {}));
  const constants = new Map(Object.entries(source.constants ?? {}));
  for (const name of [...SOURCE_COLUMNS, ...dimensions]) {
    const header = columns.get(name);
    const constant = constants.get(name);
    if (header !== undefined && constant !== undefined) faults.push(both(name));
    if (constant !== undefined) places.set(name, { kind: 'constant', text: String(constant) });
    else if (header !== undefined)
      places.set(name, { kind: 'column', at: find(header.trim()), header: header.trim() });
    else if (headers.includes(name)) places.set(name, { kind: 'column', at: find(name), header: name });
  }
  for (const name of ['indicator', 'area', 'period']) if (!places.has(name)) faults.push(notSaid(name));
  if (!places.has('value') && !(places.has('numerator') && places.has('denominator')))
    faults.push(notSaid('value'));
  const where = Object.entries(source.where ?? {}).map(([header, texts]) => ({
    at: find(header.trim()),
    texts: new Set(typeof texts === 'string' ? [texts] : texts),
  }));
  return { columns: { places, where }, faults };
}

function noColumn(header: string, headers: readonly string[], headerRow: number | undefined): ColumnFault {
  const close = headers.find((one) => one.toLowerCase() === header.toLowerCase());
  const found = headers.filter((one) => one !== '').map(quote);
  const named = found.slice(0, 20).join(', ') || 'no text';
  return {
    code: 'missing-column',
    column: header,
    message: `The file has no column ${quote(header)}.`,
    remedy:
      close === undefined
        ? headerRow === undefined
          ? `Correct the project or the file's first row, which has ${named}. Where titles stand above the headers, give the row of the headers as "headerRow".`
          : `Correct the project or row ${String(headerRow)} of the file, which has ${named}.`
        : `Write ${quote(close)} in the project, as the file does.`,
  };
}

function twice(header: string): ColumnFault {
  return {
    code: 'duplicate-column',
    column: header,
    message: `The file has more than one column ${quote(header)}.`,
    remedy: 'Give each column its own header.',
  };
}

function both(name: string): ColumnFault {
  return {
    code: 'column-and-constant',
    message: `The source gives both a column and a constant for "${name}".`,
    remedy: 'Remove one of the two from the project.',
  };
}

function notSaid(name: string): ColumnFault {
  return {
    code: 'missing-column',
    column: name,
    message: `Nothing says where the ${name} of a row is.`,
    remedy:
      name === 'value'
        ? 'Name the column in "columns" of this source: "value", or "numerator" and "denominator".'
        : `Name its column in "columns" of this source, or give it for all rows in "constants".`,
  };
}
