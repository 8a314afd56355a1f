import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import type { ProjectSource } from '@cairn/schema/project';
import { loadName } from './name.js';
import { type FileOptions, openTable } from './open.js';
import type { Table } from './table.js';

export interface SourceContext {
  /** What the names of source files are relative to. */
  readonly folder: string;
  /** The folder with `cairn.json`. */
  readonly projectFolder: string;
  /** Headers that the table is to have. */
  readonly expected: readonly string[];
  /** The moment of the build, `2026-10-31T09:00:00Z`. */
  readonly now: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

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
  const path = join(context.folder, source.file ?? '');
  return { table: await openTable(path, fileOptions(source, context)), batch: () => fileBatch(source, path) };
}

function fileOptions(source: ProjectSource, { expected }: SourceContext): FileOptions {
  const { encoding, delimiter, sheet, headerRow, rowsAt, format, numbers } = source;
  const decimal = numbers?.decimal;
  return {
    expected,
    ...(encoding === undefined ? {} : { encoding }),
    ...(delimiter === undefined ? {} : { delimiter }),
    ...(sheet === undefined ? {} : { sheet }),
    ...(headerRow === undefined ? {} : { headerRow }),
    ...(rowsAt === undefined ? {} : { rowsAt }),
    ...(format === undefined ? {} : { format }),
    ...(decimal === undefined ? {} : { decimal }),
  };
}

async function fileBatch(source: ProjectSource, path: string): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(source));
  for await (const chunk of createReadStream(path)) hash.update(chunk as Uint8Array);
  return `${loadName(source)}-${hash.digest('hex').slice(0, 12)}`;
}
