import { join } from 'node:path';
import type { ProjectSource } from '@cairn/schema/project';
import { fileOptions } from '../file-options.js';
import { pathOf } from '../name.js';
import { type FileFormat, formatOf, openTable } from '../open.js';
import type { SourceContext } from '../source-context.js';
import { type Table, TableFault } from '../table.js';
import { type Snapshot, snapshot } from './snapshot.js';

/** Folder of a project in which copies of web addresses are kept. */
const CACHE = join('out', 'cache');

/** Opens the file at the address of a source as a table, out of the copy that is kept of it. */
export async function openUrl(
  source: ProjectSource,
  url: string,
  context: SourceContext,
): Promise<{ readonly table: Table; readonly path: string }> {
  const token = source.tokenFrom === undefined ? undefined : secretIn(source.tokenFrom, context);
  const copy = await snapshot({
    url,
    folder: join(context.projectFolder, CACHE),
    token,
    refreshAfter: source.refreshAfter,
    now: context.now,
  });
  const format = source.format ?? formatOfAnswer(copy, url);
  const table = await openTable(copy.path, { ...fileOptions(source, context), format });
  return {
    table: copy.fresh ? table : { ...table, notices: [...table.notices, fromCopy(copy)] },
    path: copy.path,
  };
}

/** What an environment variable holds. */
export function secretIn(variable: string, { environment }: SourceContext): string {
  const secret = environment[variable];
  if (secret !== undefined && secret !== '') return secret;
  throw new TableFault(
    'missing-variable',
    `The environment variable ${variable} is not set.`,
    'Set it where the command is run; it is never written into a file.',
  );
}

function formatOfAnswer({ contentType }: Snapshot, url: string): FileFormat {
  const type = (contentType ?? '').toLowerCase();
  if (type.startsWith('text/html')) {
    throw new TableFault(
      'web-page',
      'The address answers with a web page, not with a file.',
      'Write the address of the file itself: that of its download button.',
    );
  }
  if (/[/+]json\b/.test(type)) return 'json';
  if (type.includes('spreadsheetml')) return 'xlsx';
  if (type.includes('opendocument.spreadsheet')) return 'ods';
  return type.startsWith('text/csv') ? 'csv' : formatOf(pathOf(url));
}

function fromCopy({ asked }: Snapshot): Table['notices'][number] {
  return {
    code: 'copy-used',
    message: `The copy of ${asked.slice(0, 10)} was read; the address was not asked.`,
    remedy: 'Nothing; or take "refreshAfter" away to ask at every build.',
  };
}
