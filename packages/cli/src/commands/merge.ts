import { resolve } from 'node:path';
import { mergeDocuments, type Merged } from '@cairn/dataset';
import type { PerformanceDocument } from '@cairn/schema';
import { serialise } from '../build/serialise.js';
import { CommandError } from '../issues/command-error.js';
import { countsOf, IssueLog } from '../issues/log.js';
import { countsText, issuesText } from '../output/issues-text.js';
import { counted, wholeNumber } from '../output/table-text.js';
import { writeAtomically } from '../output/write-atomically.js';
import type { CommandContext, DefineCommand, ExitCode } from './context.js';
import { count } from './count.js';
import { readDocumentFile } from './document-file.js';
import { unreadable } from './unreadable.js';

interface MergeCommandOptions {
  readonly out: string;
  readonly id: string;
  readonly title: string;
  readonly json?: boolean | undefined;
  readonly limit: number;
}

/** The verb `merge`. */
export const defineMerge: DefineCommand = (program, context, ended) => {
  program
    .command('merge')
    .description('make one document out of several that share their measures')
    .argument('<documents...>', 'the documents; where they disagree, the one named first counts')
    .requiredOption('--out <file>', 'where to write the document')
    .requiredOption('--id <id>', "the new document's id")
    .requiredOption('--title <title>', "the new document's title")
    .option('--json', 'write the outcome as JSON')
    .option('--limit <count>', 'how many conflicts of a kind to list', count, 20)
    .action(async (documents: readonly string[], options: MergeCommandOptions) => {
      ended(await runMerge(documents, options, context));
    });
};

/** `cairn merge`: a regional document out of local ones. Ends with 1 when they disagree or something was set aside. */
async function runMerge(
  paths: readonly string[],
  options: MergeCommandOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const out = resolve(options.out);
  if (paths.some((path) => resolve(path) === out))
    throw new CommandError(`${options.out} is one of the documents; write the new one to another file.`);
  const log = new IssueLog();
  const documents: PerformanceDocument[] = [];
  for (const path of paths) {
    const document = await readDocumentFile(path, log);
    if (!document) return unreadable(log, context, options);
    documents.push(document);
  }
  const merged = mergeDocuments(documents, { id: options.id, title: options.title });
  reportConflicts(merged, paths, log);
  await writeAtomically(out, serialise(merged.document));
  const counts = countsOf(log);
  if (options.json) {
    context.out(
      JSON.stringify({ ok: counts.error === 0, document: options.out, counts, issues: log.issues }, null, 2),
    );
  } else {
    if (log.groups.length > 0) context.out(issuesText(log.groups, options.limit, context.paint));
    const { areas, indicators, series } = merged.document;
    const size = `${counted(areas.length, 'area')}, ${counted(indicators.length, 'indicator')}, ${wholeNumber(series.length)} series`;
    context.out(
      context.paint(counts.error > 0 ? 'red' : 'green', `${options.out}: ${size}; ${countsText(counts)}.`),
    );
  }
  return counts.error > 0 ? 1 : 0;
}

function reportConflicts({ definitions, series }: Merged, paths: readonly string[], log: IssueLog): void {
  const first = paths[0] ?? '';
  for (const { document, collection, id, path, kept, setAside } of definitions) {
    const place = [collection, id, ...path].join(' / ');
    log.add({
      code: 'definition-conflict',
      severity: 'error',
      file: paths[document] ?? '',
      message: `${place} is ${brief(setAside)} here, but ${brief(kept)} in a document named before it.`,
      remedy: `Agree on one definition; until then the one of the document named first (${first}) counts.`,
    });
  }
  for (const { document, indicator, area, period, path, kept, setAside } of series) {
    const place = [indicator, area, ...(period === null ? [] : [period]), ...path].join(', ');
    log.add({
      code: 'figure-conflict',
      severity: 'error',
      file: paths[document] ?? '',
      message: `${place}: ${brief(setAside)} here, but ${brief(kept)} in a document named before it.`,
      remedy: 'Find out which figure is right and correct the other document; name the trusted one first.',
    });
  }
}

function brief(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
