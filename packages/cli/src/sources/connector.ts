import { realpath } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Answer, answerTable } from './answer.js';
import { missingFile } from './open.js';
import type { SourceContext } from './source-context.js';
import { type Table, TableFault } from './table.js';

/**
 * A module that gives a table that Cairn has no reader for. It exports one function by default:
 * `export default async ({ environment, now, expected }) => ({ columns: […], rows: … })`.
 *
 * It is a program, run with all rights of whoever builds the project; only a module in the project's own folder is run.
 */
export type Connector = (context: ConnectorContext) => Answer | Promise<Answer>;

export type ConnectorContext = Pick<SourceContext, 'folder' | 'environment' | 'now' | 'expected'>;

/**
 * Runs a connector and opens what it gives as a table.
 *
 * @param file its place in the project's folder
 * @throws TableFault when there is none, it fails, or gives no table
 */
export async function openConnector(file: string, context: SourceContext): Promise<Table> {
  const path = await withinProject(file, context.projectFolder);
  const { folder, environment, now, expected } = context;
  try {
    // A project's own program, which lies in its folder: this is what a connector is for.
    // eslint-disable-next-line no-unsanitized/method
    const module = (await import(pathToFileURL(path).href)) as { readonly default?: unknown };
    if (typeof module.default !== 'function') throw noTable();
    const answer: unknown = await (module.default as Connector)({ folder, environment, now, expected });
    if (!isAnswer(answer)) throw noTable();
    const table = answerTable(answer);
    return { ...table, rows: guarded(table.rows) };
  } catch (error) {
    throw failed(error);
  }
}

/** A link in the project's folder could lead out of it, so it is asked where the file really lies. */
async function withinProject(file: string, projectFolder: string): Promise<string> {
  const wanted = join(projectFolder, file);
  try {
    const [path, folder] = [await realpath(wanted), await realpath(projectFolder)];
    const way = relative(folder, path);
    if (way !== '..' && !way.startsWith(`..${sep}`)) return path;
  } catch (error) {
    throw missingFile(error, wanted) ?? error;
  }
  throw new TableFault(
    'connector-outside',
    'The connector does not lie in the folder of the project, so it was not run.',
    'Put it there: a connector is a program, and is looked after with the project.',
  );
}

async function* guarded(rows: Table['rows']): Table['rows'] & AsyncGenerator {
  try {
    yield* rows;
  } catch (error) {
    throw failed(error);
  }
}

function isAnswer(value: unknown): value is Answer {
  if (typeof value !== 'object' || value === null || !('columns' in value) || !('rows' in value))
    return false;
  const { columns, rows } = value;
  const isList =
    typeof rows === 'object' && rows !== null && (Symbol.asyncIterator in rows || Symbol.iterator in rows);
  return isList && Array.isArray(columns) && columns.every((name) => typeof name === 'string');
}

function failed(error: unknown): TableFault {
  if (error instanceof TableFault) return error;
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const remedy = 'Mend the connector; it is a program of the project.';
  return new TableFault('connector-failed', `The connector failed. ${reason.slice(0, 300)}`, remedy);
}

function noTable(): TableFault {
  const remedy = 'Let it export a function by default that gives {"columns": […], "rows": […]}.';
  return new TableFault('connector-failed', 'The connector gives no table.', remedy);
}
