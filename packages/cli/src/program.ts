import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { type BuildCommandOptions, runBuild } from './commands/build.js';
import { type CheckCommandOptions, runCheck } from './commands/check.js';
import type { CommandContext, ExitCode } from './commands/context.js';
import { type PreviewCommandOptions, runPreview } from './commands/preview.js';
import { CommandError } from './issues/command-error.js';

/**
 * Runs the command line.
 *
 * @param words what was typed after `cairn`
 * @returns the exit code; a preview that was started goes on until it is interrupted
 */
export async function run(words: readonly string[], context: CommandContext): Promise<ExitCode> {
  let code: ExitCode = 0;
  const program = commands(context, (ended) => {
    code = ended;
  });
  try {
    await program.parseAsync(words, { from: 'user' });
    return code;
  } catch (error) {
    // Help and version end with 0; commander has written its own message for wrong usage.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof CommandError)) throw error;
    context.error(`${context.paint('red', 'error')} ${error.message}`);
    return 2;
  }
}

function commands(context: CommandContext, ended: (code: ExitCode) => void): Command {
  const program = new Command('cairn')
    .description('Makes, checks and shows performance documents.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        context.out(text.replace(/\n$/, ''));
      },
      writeErr: (text) => {
        context.error(text.replace(/\n$/, ''));
      },
    })
    .addHelpText(
      'after',
      '\nExit codes: 0 no errors, 1 errors in the data (each is listed), 2 the command could not be carried out.',
    );
  program
    .command('build')
    .description('make the document of a project out of its definitions and sources')
    .argument('<folder>', 'folder with cairn.json')
    .option('--sources <folder>', "where the source files are (default: the project's folder)")
    .option('--out <file>', 'where to write the document (default: as the project says, or out/<id>.json)')
    .option('--by <name>', 'who loads the figures (default: as the project says)')
    .option('--at <moment>', 'when they are loaded, such as 2026-10-31T09:00:00Z (default: now)')
    .option('--json', 'write the outcome as JSON')
    .option('--limit <count>', 'how many issues of a kind to list', count, 5)
    .action(async (folder: string, options: BuildCommandOptions) => {
      ended(await runBuild(folder, options, context));
    });
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
  program
    .command('preview')
    .description('show a document in a page with all widgets')
    .argument('<path>', 'a document, or the folder of a project that was built')
    .option('--port <number>', 'port on this machine; the next free one where it is taken', count, 4173)
    .option('--no-open', 'do not open the browser')
    .action(async (path: string, options: PreviewCommandOptions) => {
      ended(await runPreview(path, options, context));
    });
  return program;
}

function count(text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535)
    throw new InvalidArgumentError('It must be a whole number up to 65535.');
  return Number(text);
}
