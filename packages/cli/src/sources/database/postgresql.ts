import type { QueryConfig } from 'pg';
import type { Answer } from '../answer.js';
import { clientPackage } from './client.js';

const ROWS_AT_ONCE = 2000;
const BOOLEAN = 16;

/** Every value as the server writes it: a number to its last digit, a day without anybody's time zone. */
const asWritten = {
  getTypeParser: (type: number) => (text: unknown) =>
    type === BOOLEAN ? (text === 't' ? 'true' : 'false') : text,
};

/** Asks a query of PostgreSQL, in a transaction that cannot write, a few thousand rows at a time. */
export async function askPostgresql(query: string, connection: URL): Promise<Answer> {
  const { default: pg } = await clientPackage('pg', () => import('pg'));
  const client = new pg.Client({
    connectionString: connection.href,
    application_name: 'cairn',
    connectionTimeoutMillis: 20_000,
    statement_timeout: 600_000,
    types: asWritten,
  });
  // A connection that breaks while nothing is asked would end the process; what is asked next says so as well.
  client.on('error', () => undefined);
  const close = () => client.end();
  try {
    await client.connect();
    await client.query('BEGIN READ ONLY');
    // The extended protocol takes one statement only, so nothing can follow the question.
    const declared = `DECLARE answer NO SCROLL CURSOR FOR ${query.replace(/;\s*$/, '')}`;
    await client.query({ text: declared, queryMode: 'extended' } as QueryConfig);
    const next = () =>
      client.query<unknown[]>({ text: `FETCH ${String(ROWS_AT_ONCE)} FROM answer`, rowMode: 'array' });
    const first = await next();
    const rows = async function* (): AsyncGenerator<readonly unknown[]> {
      for (let part = first; part.rows.length > 0; part = await next()) yield* part.rows;
    };
    return { columns: first.fields.map(({ name }) => name), rows: rows(), close };
  } catch (error) {
    await close();
    throw error;
  }
}
