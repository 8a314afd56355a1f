import type { PerformanceDocumentInput } from '@cairn/schema';
import { migrate, type Migration } from '@cairn/schema/migrate';
import { serialise } from '../build/serialise.js';
import { countsOf, IssueLog } from '../issues/log.js';
import { countsText, issuesText } from '../output/issues-text.js';
import { writeAtomically } from '../output/write-atomically.js';
import { SIGNATURE_ENDING } from '../sign/signature.js';
import { exists } from './built-document.js';
import type { CommandContext, DefineCommand, ExitCode } from './context.js';
import { count } from './count.js';
import { readDocumentJson } from './document-file.js';
import { unreadable } from './unreadable.js';

interface MigrateCommandOptions {
  readonly out?: string | undefined;
  readonly json?: boolean | undefined;
  readonly limit: number;
}

/** The verb `migrate`. */
export const defineMigrate: DefineCommand = (program, context, ended) => {
  program
    .command('migrate')
    .description('write a document of another version in the current form; nothing in it is lost')
    .argument('<document>', 'the document')
    .option('--out <file>', 'where to write it; without this it is only said what would change')
    .option('--json', 'write the outcome as JSON')
    .option('--limit <count>', 'how many issues of a kind to list', count, 5)
    .action(async (document: string, options: MigrateCommandOptions) => {
      ended(await runMigrate(document, options, context));
    });
};

/** `cairn migrate`: ends with 1 when the document cannot be read, or has faults that were there before and stay. */
async function runMigrate(
  path: string,
  options: MigrateCommandOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const log = new IssueLog();
  const read = await readDocumentJson(path, log);
  if (!read) return unreadable(log, context, options);
  const found = migrate(read.json);
  for (const issue of found.issues) log.add({ ...issue, file: path });
  if (!found.document) return unreadable(log, context, options);
  for (const place of found.unknownFields) log.add(unknownField(path, place));
  const text = serialise(found.document as unknown as PerformanceDocumentInput);
  const changed = text !== read.text;
  if (options.out !== undefined) await writeAtomically(options.out, text);
  const isStale = options.out !== undefined && (await exists(options.out + SIGNATURE_ENDING));
  const counts = countsOf(log);
  if (options.json) {
    const { from, to, unknownFields } = found;
    const outcome = { ok: counts.error === 0, from, to, changed, document: options.out ?? null };
    context.out(JSON.stringify({ ...outcome, unknownFields, counts, issues: log.issues }, null, 2));
  } else {
    if (log.groups.length > 0) context.out(issuesText(log.groups, options.limit, context.paint));
    context.out(
      context.paint(
        counts.error > 0 ? 'red' : 'green',
        `${path}: ${outcomeText(found, changed, options.out)}; ${countsText(counts)}.`,
      ),
    );
    if (isStale)
      context.out(`Sign it again: ${options.out ?? ''}${SIGNATURE_ENDING} is of what stood there before.`);
  }
  return counts.error > 0 ? 1 : 0;
}

function outcomeText({ from, to }: Migration, changed: boolean, out: string | undefined): string {
  const step = from === to ? to : `${from} becomes ${to}`;
  if (out !== undefined) return `${step}, written to ${out}`;
  return changed
    ? `${step}, its fields would be put in order (--out writes it)`
    : `${step}, nothing would change`;
}

function unknownField(file: string, path: string) {
  return {
    code: 'unknown-field',
    severity: 'notice',
    file,
    path,
    message: 'This version of Cairn does not know this field; it is kept.',
    remedy: 'Nothing, where a newer version has written it; else look whether its name is misspelt.',
  } as const;
}
