import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import type { ProjectSource } from '@cairn/schema/project';
import { acrossTable } from './across.js';
import { openConnector } from './connector.js';
import { openQuery } from './database/open-query.js';
import { fileOptions } from './file-options.js';
import { loadName } from './name.js';
import { openTable } from './open.js';
import type { SourceContext } from './source-context.js';
import type { Table } from './table.js';
import { withoutApostrophes } from './apostrophes.js';
import { openUrl } from './web/open-url.js';

export interface OpenSource {
  readonly table: Table;
  /** The name of this very load, when the table has been read: the same content read the same way has the same one. */
  readonly batch: () => Promise<string>;
}

/**
 * Opens what a source names as a table.
 *
 * @throws TableFault when it is missing or cannot be read
 */
export async function openSource(source: ProjectSource, context: SourceContext): Promise<OpenSource> {
  const opened = await openOrigin(source, context);
  const table = source.apostrophes ? withoutApostrophes(opened.table) : opened.table;
  if (source.across === undefined) return { ...opened, table };
  try {
    const { [source.across]: _place, value: _value, ...named } = source.columns ?? {};
    const expected = [...Object.values(named), ...context.expected].map((header) => header.trim());
    return { ...opened, table: acrossTable(table, source.across, expected) };
  } catch (error) {
    await table.close();
    throw error;
  }
}

async function openOrigin(source: ProjectSource, context: SourceContext): Promise<OpenSource> {
  if (source.url !== undefined) {
    const { table, path } = await openUrl(source, source.url, context);
    return { table, batch: () => fileBatch(source, path) };
  }
  if (source.query !== undefined && source.file === undefined)
    return byContent(source, await openQuery(source, source.query, context));
  if (source.connector !== undefined)
    return byContent(source, await openConnector(source.connector, context));
  const path = join(context.folder, source.file ?? '');
  return { table: await openTable(path, fileOptions(source, context)), batch: () => fileBatch(source, path) };
}

async function fileBatch(source: ProjectSource, path: string): Promise<string> {
  const hash = hashOf(source);
  for await (const chunk of createReadStream(path)) hash.update(chunk as Uint8Array);
  return named(source, hash);
}

/** What no file holds is known by the rows themselves, which are hashed as they pass. */
function byContent(source: ProjectSource, table: Table): OpenSource {
  const hash = hashOf(source).update(JSON.stringify(table.headers));
  const rows = async function* () {
    for await (const row of table.rows) {
      hash.update(JSON.stringify(row.cells));
      yield row;
    }
  };
  return { table: { ...table, rows: rows() }, batch: () => Promise.resolve(named(source, hash)) };
}

function hashOf(source: ProjectSource): Hash {
  return createHash('sha256').update(JSON.stringify(source));
}

function named(source: ProjectSource, hash: Hash): string {
  return `${loadName(source)}-${hash.digest('hex').slice(0, 12)}`;
}
