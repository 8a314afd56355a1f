import { CommandError, hasCode } from '../issues/command-error.js';
import type { BuildIssue } from '../issues/issue.js';
import { type CsvOptions, openCsv } from './csv.js';
import { type Table, TableFault } from './table.js';

/**
 * Opens a file as a table. This is the one place that knows which kinds of files there are.
 *
 * @throws TableFault when the file is missing or cannot be read
 */
export async function openTable(path: string, options: CsvOptions): Promise<Table> {
  try {
    return await openCsv(path, options);
  } catch (error) {
    throw missingFile(error, path) ?? error;
  }
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
