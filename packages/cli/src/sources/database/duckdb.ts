import { readdir } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import type { DuckDBConnection, StatementType } from '@duckdb/node-api';
import type { Answer } from '../answer.js';
import { TableFault } from '../table.js';
import { clientPackage } from './client.js';

/*
 * Nothing from the net is loaded, nothing is written, and nothing outside the folder is read: the last two settings cannot be
 * taken back by a query.
 */
const CONFIGURATION = {
  autoinstall_known_extensions: 'false',
  autoload_known_extensions: 'false',
  allow_community_extensions: 'false',
  memory_limit: '2GB',
  temp_directory: '',
};

/**
 * Asks a query of the files of a folder: CSV, Parquet and JSON. A file is a table by its name, `FROM 'falls.csv'`; `{folder}` stands
 * for the folder in functions that read several, `read_csv('{folder}/*.csv')`.
 *
 * @param known the files that the query names, where that is known; they are looked for otherwise
 */
export async function askFiles(query: string, folder: string, known?: readonly string[]): Promise<Answer> {
  const root = resolve(folder);
  const duckdb = await clientPackage('@duckdb/node-api', () => import('@duckdb/node-api'));
  const instance = await duckdb.DuckDBInstance.create(':memory:', CONFIGURATION);
  const connection = await instance.connect();
  const close = () => {
    connection.closeSync();
    instance.closeSync();
    return Promise.resolve();
  };
  try {
    await connection.run(`SET allowed_directories = [${literal(root + sep)}]`);
    await connection.run('SET enable_external_access = false');
    await connection.run('SET lock_configuration = true');
    for (const name of known ?? (await namedFiles(query, root))) await nameFile(connection, name, root);
    const asked = query.replaceAll('{folder}', root.replaceAll("'", "''")).replace(/;\s*$/, '');
    const prepared = await onlyQuestion(connection, asked, duckdb.StatementType.SELECT);
    const result = await prepared.stream();
    const rows = async function* (): AsyncGenerator<readonly unknown[]> {
      for (;;) {
        const chunk = await result.fetchChunk();
        if (!chunk || chunk.rowCount === 0) return;
        yield* chunk.getRows();
      }
    };
    return { columns: result.columnNames(), rows: rows(), close };
  } catch (error) {
    await close();
    throw sqlite(error) ?? error;
  }
}

/** Every value as text: numbers to their last digit, days as they are written. A statement within brackets can only be a question. */
async function onlyQuestion(connection: DuckDBConnection, query: string, question: StatementType) {
  const statements = await connection.extractStatements(
    `SELECT CAST(COLUMNS(*) AS VARCHAR) FROM (\n${query}\n)`,
  );
  const prepared = statements.count === 1 ? await statements.prepare(0) : null;
  if (prepared?.statementType === question) return prepared;
  throw new TableFault(
    'query-failed',
    'The query is not one question.',
    'Write one SELECT, and nothing after it.',
  );
}

const DATA_FILE = /\.(csv|tsv|txt|json|jsonl|ndjson|parquet)$/i;

/** The data files of a folder that a query names. */
async function namedFiles(query: string, root: string): Promise<readonly string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && DATA_FILE.test(entry.name))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll(sep, '/'),
    )
    .filter((name) => query.includes(name));
}

/** Makes a file a table of its name. */
async function nameFile(connection: DuckDBConnection, name: string, root: string): Promise<void> {
  const quoted = `"${name.replaceAll('"', '""')}"`;
  await connection.run(`CREATE VIEW ${quoted} AS SELECT * FROM ${literal(join(root, name))}`);
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

function sqlite(error: unknown): TableFault | null {
  if (!(error instanceof Error) || !/sqlite/i.test(error.message)) return null;
  return new TableFault(
    'sqlite-not-read',
    'A query of several files cannot read SQLite: the part of DuckDB that does is not delivered with it.',
    'Name the SQLite file as "file" of this source, with the query beside it.',
  );
}
