import { readFile, stat } from 'node:fs/promises';
import type { Database, SqlValue } from 'sql.js';
import { plain } from '../spreadsheet/cell-text.js';
import { answerTable } from '../answer.js';
import { type Table, TableFault } from '../table.js';
import { clientPackage } from './client.js';

export interface SqliteOptions {
  /** The table or view; may be absent where there is only one. */
  readonly table?: string;
  /** A question whose answer is read in place of a table. */
  readonly query?: string;
  /** The decimal sign of the source's numbers. */
  readonly decimal?: '.' | ',';
}

/** The file is read whole, as the engine works in memory. */
const MOST_BYTES = 1_000_000_000;
const MAGIC = 'SQLite format 3\0';
/** Where a file says that its changes stand in a log beside it (SQLite file format, 1.3). */
const WRITE_VERSION = 18;
const READ_VERSION = 19;
const WITH_LOG = 2;

/**
 * Opens a table of a SQLite file, or the answer to a question of it. A copy in memory is asked, so nothing is written or locked.
 *
 * @throws TableFault when it is no SQLite file, is being written, or has no such table
 */
export async function openSqlite(path: string, options: SqliteOptions): Promise<Table> {
  const bytes = await readWhole(path);
  const { default: initialise } = await clientPackage('sql.js', () => import('sql.js'));
  const engine = await initialise();
  const database = new engine.Database(bytes);
  try {
    database.run('PRAGMA trusted_schema = OFF');
    return askedTable(database, options);
  } catch (error) {
    database.close();
    throw sqliteFault(error, options);
  }
}

/** A statement that gives whole numbers to their last digit; the package's types do not know the option. */
interface ExactStatement {
  get(values: null, options: { readonly useBigInt: boolean }): readonly (SqlValue | bigint)[];
}

function askedTable(database: Database, options: SqliteOptions): Table {
  const { query, decimal = '.' } = options;
  const sql = query === undefined ? selectAll(database, options) : onlyQuestion(query);
  const statements = database.iterateStatements(sql);
  statements.next();
  if (statements.getRemainingSQL().trim() !== '') throw noQuestion();
  const statement = database.prepare(sql);
  const columns = statement.getColumnNames();
  const written = (value: SqlValue | bigint) => (typeof value === 'number' ? plain(value, decimal) : value);
  const rows = function* (): Generator<readonly unknown[]> {
    try {
      const exact = statement as unknown as ExactStatement;
      while (statement.step()) yield exact.get(null, { useBigInt: true }).map(written);
    } catch (error) {
      throw sqliteFault(error, options);
    }
  };
  const close = () => {
    statement.free();
    database.close();
    return Promise.resolve();
  };
  return answerTable({ columns, rows: rows(), close });
}

async function readWhole(path: string): Promise<Uint8Array> {
  if ((await stat(path)).size > MOST_BYTES) {
    const remedy = 'Export what you need of it as CSV or Parquet, which may be of any length.';
    throw new TableFault('sqlite-too-large', 'The SQLite file is larger than a gigabyte.', remedy);
  }
  for (const ending of ['-wal', '-journal']) if (await isFilled(path + ending)) throw isOpen();
  const bytes = await readFile(path);
  if (bytes.subarray(0, MAGIC.length).toString('latin1') !== MAGIC) {
    const remedy = 'Name a SQLite file without a password, or state the "format" that it has.';
    throw new TableFault('not-sqlite', 'The file is no SQLite file, or it is encrypted.', remedy);
  }
  // The log is empty, so the copy in memory can do without one.
  for (const version of [WRITE_VERSION, READ_VERSION]) if (bytes[version] === WITH_LOG) bytes[version] = 1;
  return bytes;
}

async function isFilled(path: string): Promise<boolean> {
  try {
    return (await stat(path)).size > 0;
  } catch {
    return false;
  }
}

function isOpen(): TableFault {
  return new TableFault(
    'sqlite-in-use',
    'A program is writing this SQLite file: some of its rows are in a second file beside it.',
    'Close that program, or let it make a copy (VACUUM INTO), and read that.',
  );
}

function selectAll(database: Database, { table }: SqliteOptions): string {
  const found = database.exec(
    "SELECT name FROM sqlite_schema WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite~_%' ESCAPE '~' ORDER BY rowid",
  );
  const names = (found[0]?.values ?? []).map(([name]) => String(name));
  const list = names.slice(0, 20).map((name) => `"${name}"`);
  const [only] = names;
  if (table === undefined && names.length !== 1) {
    const message = `The SQLite file has ${String(names.length)} tables, and nothing says which one is meant.`;
    throw new TableFault('table-not-stated', message, `State "table" for this source: ${list.join(', ')}.`);
  }
  const wanted = table ?? only ?? '';
  if (!names.includes(wanted)) {
    const message = `The SQLite file has no table "${wanted}".`;
    throw new TableFault(
      'missing-table',
      message,
      `Correct "table" of this source; there is ${list.join(', ')}.`,
    );
  }
  return `SELECT * FROM "${wanted.replaceAll('"', '""')}"`;
}

/** A statement within brackets can only be a question. */
function onlyQuestion(query: string): string {
  return `SELECT * FROM (\n${query.replace(/;\s*$/, '')}\n)`;
}

function noQuestion(): TableFault {
  return new TableFault(
    'query-failed',
    'The query is not one question.',
    'Write one SELECT, and nothing after it.',
  );
}

function sqliteFault(error: unknown, { query }: SqliteOptions): unknown {
  if (error instanceof TableFault || !(error instanceof Error)) return error;
  const said = error.message.slice(0, 300).replace(/\.?$/, '.');
  return query === undefined
    ? new TableFault(
        'broken-sqlite',
        `The SQLite file cannot be read: ${said}`,
        'Ask for a whole copy of it.',
      )
    : new TableFault(
        'query-failed',
        `The query was not answered: ${said}`,
        'Correct "query" of this source; try it in a program for SQLite first.',
      );
}
