import { buildProject } from '../build/build.js';
import { CommandError } from '../issues/command-error.js';
import { countsOf, IssueLog } from '../issues/log.js';
import { countsText, issuesText } from '../output/issues-text.js';
import type { CommandContext, DefineCommand, ExitCode } from './context.js';
import { count } from './count.js';
import { isFolder, readDocumentFile } from './document-file.js';

interface CheckCommandOptions {
  readonly sources?: string | undefined;
  readonly json?: boolean | undefined;
  readonly limit: number;
}

/** The verb `check`. */
export const defineCheck: DefineCommand = (program, context, ended) => {
  program
    .command('check')
    .description('list what is wrong with a document, or with a project and its sources')
    .argument('<path>', 'a document, or a folder with cairn.json')
    .option('--sources <folder>', 'where the source files of a project are')
    .option('--json', 'write the issues as JSON')
    .option('--limit <count>', 'how many issues of a kind to list', count, 5)
    .action(async (path: string, options: CheckCommandOptions) => {
      ended(await runCheck(path, options, context));
    });
};

/** `cairn check`: says what is wrong with a document, or with a project and its sources, and writes nothing. */
async function runCheck(
  path: string,
  options: CheckCommandOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const log = (await isFolder(path))
    ? await checkProject(path, options, context)
    : await checkDocument(path, options);
  const counts = countsOf(log);
  if (options.json) {
    const groups = log.groups.map(({ severity, code, file, count }) => ({ severity, code, file, count }));
    context.out(JSON.stringify({ ok: counts.error === 0, counts, groups, issues: log.issues }, null, 2));
  } else {
    if (log.groups.length > 0) context.out(issuesText(log.groups, options.limit, context.paint));
    context.out(context.paint(counts.error > 0 ? 'red' : 'green', `${path}: ${countsText(counts)}.`));
  }
  return counts.error > 0 ? 1 : 0;
}

async function checkProject(
  folder: string,
  { sources }: CheckCommandOptions,
  { now, progress }: CommandContext,
): Promise<IssueLog> {
  return (await buildProject({ folder, sources, now: now(), progress: (text) => progress?.show(text) })).log;
}

async function checkDocument(path: string, { sources }: CheckCommandOptions): Promise<IssueLog> {
  if (sources !== undefined)
    throw new CommandError('--sources belongs to the folder of a project, not to a document.');
  const log = new IssueLog();
  await readDocumentFile(path, log);
  return log;
}
