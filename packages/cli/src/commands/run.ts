import { loadProject } from '../project/load.js';
import { CommandError } from '../issues/command-error.js';
import { runAlerts } from './alerts.js';
import { runBuild } from './build.js';
import type { CommandContext, DefineCommand, ExitCode } from './context.js';

interface RunCommandOptions {
  readonly sources?: string | undefined;
  readonly by?: string | undefined;
}

/** One thing that a run does. */
interface Step {
  readonly name: string;
  readonly work: (context: CommandContext) => Promise<ExitCode>;
}

/** The verb `run`. */
export const defineRun: DefineCommand = (program, context, ended) => {
  program
    .command('run')
    .description('build, check, publish and warn in one go, for a schedule')
    .argument('<folder>', 'folder with cairn.json')
    .option('--sources <folder>', "where the source files are (default: the project's folder)")
    .option('--by <name>', 'who loads the figures (default: as the project says)')
    .action(async (folder: string, options: RunCommandOptions) => {
      ended(await runAll(folder, options, context));
    });
};

/**
 * `cairn run`: one line a step, and what a step had to say where it failed. The document is replaced as a whole, and only when there are
 * no errors; nobody is warned of one that was not published. Ends as the first step that failed.
 */
async function runAll(
  folder: string,
  { sources, by }: RunCommandOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const project = (await loadProject(folder, folder, () => undefined))?.project;
  const steps: Step[] = [
    { name: 'build', work: (inner) => runBuild(folder, { sources, by, ifClean: true, limit: 5 }, inner) },
  ];
  if (project?.alerts)
    steps.push({ name: 'alerts', work: (inner) => runAlerts(folder, { send: true, format: 'text' }, inner) });
  for (const step of steps) {
    const code = await taken(step, context);
    if (code !== 0) return code;
  }
  return 0;
}

async function taken({ name, work }: Step, context: CommandContext): Promise<ExitCode> {
  const said: string[] = [];
  const hear = (text: string) => said.push(text);
  let code: ExitCode = 2;
  try {
    code = await work({ ...context, out: hear, error: hear });
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    hear(`${context.paint('red', 'error')} ${error.message}`);
  }
  const lines = said.join('\n').trimEnd().split('\n');
  const { paint, now } = context;
  const word = code === 0 ? paint('green', 'ok') : paint('red', 'failed');
  context.out(`${now()} ${name} ${word}: ${code === 0 ? summaryOf(lines) : (lines.at(-1) ?? '')}`);
  if (code !== 0) context.error(lines.join('\n'));
  return code;
}

/** A step that is well says at its end what it did. */
function summaryOf(lines: readonly string[]): string {
  return lines.slice(-2).join(' ');
}
