import type { CommandContext, ExitCode } from '../commands/context.js';
import { CommandError } from '../issues/command-error.js';

/** One thing that a run does. */
export interface Step {
  readonly name: string;
  /** How many of its last lines say what it did. */
  readonly summary: number;
  readonly work: (context: CommandContext) => Promise<ExitCode>;
}

/** Takes a step: one line when it is well, what it had to say as well where it is not. */
export async function taken({ name, summary, work }: Step, context: CommandContext): Promise<ExitCode> {
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
  context.out(`${now()} ${name} ${word}: ${lines.slice(code === 0 ? -summary : -1).join(' ')}`);
  if (code !== 0) context.error(lines.join('\n'));
  return code;
}
