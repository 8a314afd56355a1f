import { readdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { projectFiles } from '../init/files.js';
import { CommandError, hasCode } from '../issues/command-error.js';
import { writeAtomically } from '../output/write-atomically.js';
import type { CommandContext, DefineCommand, ExitCode } from './context.js';

interface InitCommandOptions {
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly language: string;
  readonly json?: boolean | undefined;
}

/** The verb `init`. */
export const defineInit: DefineCommand = (program, context, ended) => {
  program
    .command('init')
    .description('make a small project that builds, to begin from')
    .argument('<folder>', 'a folder that does not exist yet or is empty')
    .option('--id <id>', "the document's id (default: the folder's name)")
    .option('--title <title>', "the document's title (default: the same)")
    .option('--language <tag>', 'the language of its texts', 'en-GB')
    .option('--json', 'write which files were made as JSON')
    .action(async (folder: string, options: InitCommandOptions) => {
      ended(await runInit(folder, options, context));
    });
};

/** `cairn init`: writes the files of a new project; never into a folder that holds anything. */
async function runInit(
  folder: string,
  { id, title, language, json }: InitCommandOptions,
  { out }: CommandContext,
): Promise<ExitCode> {
  const present = await contents(folder);
  if (present.length > 0)
    throw new CommandError(`${folder} is not empty. Name a folder that does not exist yet.`);
  const name = basename(resolve(folder));
  const files = projectFiles({ id: id ?? name, title: title ?? name, language });
  for (const [file, text] of files) await writeAtomically(join(folder, file), text);
  if (json) {
    out(JSON.stringify({ ok: true, folder, files: [...files.keys()] }, null, 2));
    return 0;
  }
  out(
    [
      `A project with example figures is in ${folder}: ${[...files.keys()].join(', ')}.`,
      `Build it with "cairn build ${folder}", look at it with "cairn preview ${folder}",`,
      'then put your own measures into cairn.json and your own files into sources.',
    ].join('\n'),
  );
  return 0;
}

async function contents(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return [];
    if (hasCode(error, 'ENOTDIR')) throw new CommandError(`${folder} is a file.`);
    throw error;
  }
}
