import { runOf } from '../run/steps.js';
import { taken } from '../run/step.js';
import { loadProject } from '../project/load.js';
import type { CommandContext, DefineCommand, ExitCode } from './context.js';

interface RunCommandOptions {
  readonly sources?: string | undefined;
  readonly by?: string | undefined;
}

/** The verb `run`. */
export const defineRun: DefineCommand = (program, context, ended) => {
  program
    .command('run')
    .description('build, check, draw reports, publish and warn in one go, for a schedule')
    .argument('<folder>', 'folder with cairn.json')
    .option('--sources <folder>', "where the source files are (default: the project's folder)")
    .option('--by <name>', 'who loads the figures (default: as the project says)')
    .action(async (folder: string, options: RunCommandOptions) => {
      ended(await runAll(folder, options, context));
    });
};

/**
 * `cairn run`: one line a step, and what a step had to say where it failed. Nothing is published before all of it is made, and nobody is
 * warned of what was not published. Ends as the first step that failed.
 */
async function runAll(
  folder: string,
  { sources, by }: RunCommandOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const project = (await loadProject(folder, folder, () => undefined))?.project ?? null;
  const { steps, isPublished } = runOf({ folder, sources, by, project });
  for (const step of steps) {
    const code = await taken(step, context);
    if (code === 0) continue;
    if (!isPublished()) context.error('Nothing was published: what stands stays as it is.');
    return code;
  }
  return 0;
}
