import type { Answer } from '../answer.js';
import { clientPackage, decoded } from './client.js';

/** One row of the answer. */
interface RowOf {
  json(): readonly unknown[];
}

/** Asks a query of ClickHouse, which may then neither write nor change settings of the server. */
export async function askClickhouse(query: string, connection: URL): Promise<Answer> {
  const clickhouse = await clientPackage('@clickhouse/client', () => import('@clickhouse/client'));
  const database = decoded(connection.pathname.slice(1));
  const client = clickhouse.createClient({
    url: connection.origin,
    username: decoded(connection.username) || 'default',
    password: decoded(connection.password),
    ...(database === '' ? {} : { database }),
    application: 'cairn',
    // What goes wrong is said by this command, without addresses.
    log: { level: clickhouse.ClickHouseLogLevel.OFF },
    request_timeout: 600_000,
    clickhouse_settings: {
      readonly: '2',
      // Numbers beyond what JSON keeps exact come as texts.
      output_format_json_quote_64bit_integers: 1,
      output_format_json_quote_decimals: 1,
    },
  });
  const close = () => client.close();
  try {
    const format = 'JSONCompactEachRowWithNames';
    const answer = await client.query({ query: query.replace(/;\s*$/, ''), format });
    const parts = answer.stream()[Symbol.asyncIterator]() as AsyncIterator<readonly RowOf[]>;
    const first = await parts.next();
    const [names, ...early] = first.done ? [] : first.value.map((row: RowOf) => row.json());
    const rows = async function* (): AsyncGenerator<readonly unknown[]> {
      yield* early;
      for (let part = await parts.next(); !part.done; part = await parts.next())
        for (const row of part.value) yield row.json();
    };
    return { columns: (names ?? []).map(String), rows: rows(), close };
  } catch (error) {
    await close();
    throw error;
  }
}
