import { readFile, stat } from 'node:fs/promises';
import { parseText } from '@cairn/schema';
import { buildProject } from '../build/build.js';
import { CommandError, hasCode } from '../issues/command-error.js';
import { countsOf, IssueLog } from '../issues/log.js';
import { countsText, issuesText } from '../output/issues-text.js';
import type { CommandContext, ExitCode } from './context.js';

export interface CheckCommandOptions {
  readonly sources?: string | undefined;
  readonly json?: boolean | undefined;
  readonly limit: number;
}

/** `cairn check`: says what is wrong with a document, or with a project and its sources, and writes nothing. */
export async function runCheck(
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

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) throw new CommandError(`There is no file or folder ${path}.`);
    throw error;
  }
}

async function checkProject(
  folder: string,
  { sources }: CheckCommandOptions,
  { now }: CommandContext,
): Promise<IssueLog> {
  return (await buildProject({ folder, sources, now: now() })).log;
}

async function checkDocument(path: string, { sources }: CheckCommandOptions): Promise<IssueLog> {
  if (sources !== undefined)
    throw new CommandError('--sources belongs to the folder of a project, not to a document.');
  const log = new IssueLog();
  for (const issue of parseText(await readFile(path, 'utf8')).issues) log.add({ ...issue, file: path });
  return log;
}
