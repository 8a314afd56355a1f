import { createRequire } from 'node:module';
import { Command, CommanderError } from 'commander';
import { defineAlerts } from './commands/alerts.js';
import { defineAudit } from './commands/audit.js';
import { defineBuild } from './commands/build.js';
import { defineCheck } from './commands/check.js';
import type { CommandContext, DefineCommand, ExitCode } from './commands/context.js';
import { defineDiff } from './commands/diff.js';
import { defineDoctor } from './commands/doctor.js';
import { defineDue } from './commands/due.js';
import { defineEmbed } from './commands/embed.js';
import { defineExport } from './commands/export.js';
import { defineInit } from './commands/init.js';
import { defineKeys } from './commands/keys.js';
import { defineMerge } from './commands/merge.js';
import { defineMigrate } from './commands/migrate.js';
import { definePreview } from './commands/preview.js';
import { defineSign } from './commands/sign.js';
import { defineReport } from './commands/report.js';
import { defineReturn } from './commands/return.js';
import { defineRun } from './commands/run.js';
import { defineSignOff } from './commands/sign-off.js';
import { CommandError } from './issues/command-error.js';

/** Every verb, in the order in which help lists them. */
const VERBS: readonly DefineCommand[] = [
  defineInit,
  defineBuild,
  defineCheck,
  defineDiff,
  defineDue,
  defineAlerts,
  defineRun,
  defineReturn,
  defineSignOff,
  defineAudit,
  defineMerge,
  defineMigrate,
  defineExport,
  defineKeys,
  defineSign,
  defineEmbed,
  defineDoctor,
  definePreview,
  defineReport,
];

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

/** The version of the package, from its manifest. By its name: an address beside this file would be put into the build as data. */
function version(): string {
  const require = createRequire(import.meta.url);
  return (require('@cairn/cli/package.json') as { readonly version: string }).version;
}

function commands(context: CommandContext, ended: (code: ExitCode) => void): Command {
  const program = new Command('cairn')
    .description('Makes, checks and shows performance documents.')
    .version(version(), '--version', 'say which version this is')
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
  for (const define of VERBS) define(program, context, ended);
  return program;
}
