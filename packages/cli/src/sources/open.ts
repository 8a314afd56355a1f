import type { ProjectSource } from '@cairn/schema/project';
import { CommandError, hasCode } from '../issues/command-error.js';
import type { BuildIssue } from '../issues/issue.js';
import { type CsvOptions, openCsv } from './csv.js';
import { openParquet } from './database/parquet.js';
import { openSqlite, type SqliteOptions } from './database/sqlite.js';
import { type JsonOptions, openJson } from './json.js';
import { openSdmxJson } from './sdmx-json.js';
import type { SheetOptions } from './spreadsheet/grid.js';
import { openOds } from './spreadsheet/ods.js';
import { openXlsx } from './spreadsheet/xlsx.js';
import { type Table, TableFault } from './table.js';

export type FileFormat = NonNullable<ProjectSource['format']>;

export interface FileOptions extends CsvOptions, SheetOptions, JsonOptions, SqliteOptions {
  /** What kind of file it is; by the ending of its name where absent. */
  readonly format?: FileFormat;
}

/**
 * Opens a file as a table. This is the one place that knows which kinds of files there are.
 *
 * @throws TableFault when the file is missing or cannot be read
 */
export async function openTable(path: string, options: FileOptions): Promise<Table> {
  try {
    return await openFormat(path, options.format ?? formatOf(path), options);
  } catch (error) {
    throw missingFile(error, path) ?? error;
  }
}

function openFormat(path: string, format: FileFormat, options: FileOptions): Promise<Table> {
  switch (format) {
    case 'csv':
      return openCsv(path, options);
    case 'xlsx':
      return openXlsx(path, options);
    case 'ods':
      return openOds(path, options);
    case 'json':
      return openJson(path, options);
    case 'sdmx-json':
      return openSdmxJson(path, options);
    case 'sqlite':
      return openSqlite(path, options);
    case 'parquet':
      return openParquet(path);
    default:
      return format satisfies never;
  }
}

const ENDINGS: ReadonlyMap<string, FileFormat> = new Map([
  ['xlsx', 'xlsx'],
  ['xlsm', 'xlsx'],
  ['ods', 'ods'],
  ['json', 'json'],
  ['parquet', 'parquet'],
  ['sqlite', 'sqlite'],
  ['sqlite3', 'sqlite'],
  ['db', 'sqlite'],
]);

/** The kind of a file by the ending of its name; CSV where the ending says nothing. */
export function formatOf(name: string): FileFormat {
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  return ENDINGS.get(ending) ?? 'csv';
}

/** The fault of a file that is not there, or null for another error. */
export function missingFile(error: unknown, path: string): TableFault | null {
  if (hasCode(error, 'ENOENT', 'ENOTDIR')) {
    const remedy =
      'Put the file there, correct its name in the project, or say with --sources where the files are.';
    return new TableFault('missing-file', `There is no file ${path}.`, remedy);
  }
  if (hasCode(error, 'EISDIR')) return new TableFault('missing-file', `${path} is a folder.`, 'Name a file.');
  if (hasCode(error, 'EACCES', 'EPERM')) {
    return new TableFault('unreadable-file', `${path} may not be read.`, 'Ask for the right to read it.');
  }
  return null;
}

/**
 * The issue that a table's fault makes.
 *
 * @throws the error itself when it is no fault of the file
 */
export function tableFaultIssue(error: unknown, file: string): BuildIssue {
  if (error instanceof CommandError || !(error instanceof TableFault)) throw error;
  const { code, message, remedy, row } = error;
  return { code, severity: 'error', file, ...(row === undefined ? {} : { row }), message, remedy };
}
