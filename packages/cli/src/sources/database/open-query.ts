import type { ProjectSource } from '@cairn/schema/project';
import { hasCode } from '../../issues/command-error.js';
import { type Answer, answerTable } from '../answer.js';
import type { SourceContext } from '../source-context.js';
import { type Table, TableFault } from '../table.js';
import { secretIn } from '../web/open-url.js';
import { askClickhouse } from './clickhouse.js';
import { decoded } from './client.js';
import { askFiles } from './duckdb.js';
import { askPostgresql } from './postgresql.js';
import { askTrino } from './trino.js';

export type ServerName = Exclude<NonNullable<ProjectSource['database']>, 'files'>;

/** What asks a database. */
export type Engine = (query: string, connection: URL) => Promise<Answer>;

const ENGINES: Readonly<Record<ServerName, Engine>> = {
  postgresql: askPostgresql,
  clickhouse: askClickhouse,
  trino: askTrino,
};

/**
 * Opens the answer to a query as a table.
 *
 * @throws TableFault when it cannot be asked or answered; no message holds the connection's address, user or password
 */
export async function openQuery(
  source: ProjectSource,
  query: string,
  context: SourceContext,
): Promise<Table> {
  const { database = 'files', connectionFrom = '' } = source;
  if (database === 'files') return guarded(() => askFiles(query, context.folder), []);
  const secret = secretIn(connectionFrom, context);
  if (!URL.canParse(secret)) {
    throw new TableFault(
      'invalid-connection',
      `The variable ${connectionFrom} does not hold the address of a database.`,
      'Write it as "postgresql://user:password@host:5432/database", or "https://user:password@host:8443/database".',
    );
  }
  const connection = new URL(secret);
  return guarded(() => ENGINES[database](query, connection), secretsOf(secret, connection));
}

/** Opens an answer; what goes wrong then or while its rows come is the fault of the query. */
async function guarded(ask: () => Promise<Answer>, secrets: readonly string[]): Promise<Table> {
  try {
    const table = answerTable(await ask());
    const rows = async function* (): Table['rows'] & AsyncGenerator {
      try {
        yield* table.rows;
      } catch (error) {
        throw queryFault(error, secrets);
      }
    };
    return { ...table, rows: rows() };
  } catch (error) {
    throw queryFault(error, secrets);
  }
}

const UNREACHABLE = ['ECONNREFUSED', 'ENOTFOUND', 'ETIMEDOUT', 'ECONNRESET', 'EAI_AGAIN', 'EHOSTUNREACH'];
/** Codes of PostgreSQL that say who may not come in. */
const REFUSED = ['28P01', '28000', '3D000'];

function queryFault(error: unknown, secrets: readonly string[]): unknown {
  if (error instanceof TableFault || !(error instanceof Error)) return error;
  const { code } = error as { readonly code?: unknown };
  if (hasCode(error, ...UNREACHABLE)) {
    const remedy =
      'See whether the server runs and may be reached from here; correct the variable otherwise.';
    return new TableFault(
      'unreachable-database',
      `The database could not be reached (${String(code)}).`,
      remedy,
    );
  }
  if (hasCode(error, ...REFUSED)) {
    const remedy = 'Correct the user, password or database in the variable that "connectionFrom" names.';
    return new TableFault(
      'database-refused',
      `The database does not let this command in (${String(code)}).`,
      remedy,
    );
  }
  let said = error.message.split('\n')[0]?.trim().slice(0, 300) ?? '';
  for (const secret of secrets) said = said.replaceAll(wordOf(secret), '…');
  const remedy = 'Correct "query" of this source; try it in a program for that database first.';
  return new TableFault('query-failed', `The query was not answered: ${said.replace(/\.?$/, '.')}`, remedy);
}

/** A secret where it stands for itself: a user called "an" is no part of "another". */
function wordOf(secret: string): RegExp {
  const literal = secret.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'gu');
}

function secretsOf(address: string, { username, password, host, hostname }: URL): readonly string[] {
  const plain = [username, password].flatMap((part) => [part, decoded(part)]);
  return [address, ...plain, host, hostname].filter((part) => part !== '');
}
