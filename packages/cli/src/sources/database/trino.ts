import type { QueryResult } from 'trino-client';
import type { Answer } from '../answer.js';
import { clientPackage, decoded } from './client.js';

/** Asks a query of Trino. The address names catalog and schema: `https://user:password@host:8443/catalog/schema`. */
export async function askTrino(query: string, connection: URL): Promise<Answer> {
  const { BasicAuth, Trino } = await clientPackage('trino-client', () => import('trino-client'));
  const [catalog, schema] = connection.pathname.split('/').filter(Boolean).map(decoded);
  const trino = Trino.create({
    server: connection.origin,
    source: 'cairn',
    ...(catalog === undefined ? {} : { catalog }),
    ...(schema === undefined ? {} : { schema }),
    auth: new BasicAuth(decoded(connection.username) || 'cairn', decoded(connection.password) || undefined),
  });
  const parts = await trino.query(query.replace(/;\s*$/, ''));
  const next = async (): Promise<QueryResult | null> => {
    const part = await parts.next();
    if (part.done) return null;
    const { error } = part.value;
    if (error) throw new Error(error.message);
    return part.value;
  };
  // The columns are known when planning is done, which may take several answers.
  let part = await next();
  while (part && !part.columns) part = await next();
  const columns = part?.columns?.map(({ name }) => name) ?? [];
  const rows = async function* (): AsyncGenerator<readonly unknown[]> {
    for (; part; part = await next()) yield* (part.data ?? []) as readonly unknown[][];
  };
  return { columns, rows: rows() };
}
