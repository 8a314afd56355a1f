import type { Command } from 'commander';
import type { Paint } from '../output/paint.js';
import type { Progress } from '../output/progress.js';

/** What a command needs from around it, so that it can be run in a test. */
export interface CommandContext {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  readonly paint: Paint;
  /** Where long work says what it is at; nowhere where absent. */
  readonly progress?: Progress | undefined;
  /** The current moment, `2026-10-31T09:00:00Z`. */
  readonly now: () => string;
  /** Where secrets are; the variables of the process where absent. */
  readonly environment?: Readonly<Record<string, string | undefined>> | undefined;
}

/**
 * How a command ended. 0: no errors. 1: errors in the data; what could be used was used. 2: the command could not be carried out.
 */
export type ExitCode = 0 | 1 | 2;

/** Adds one verb to the command line. `ended` is told how it ended. */
export type DefineCommand = (
  program: Command,
  context: CommandContext,
  ended: (code: ExitCode) => void,
) => void;
