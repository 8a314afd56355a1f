import { hasCode } from './issues/command-error.js';
import { paintFor } from './output/paint.js';
import { run } from './program.js';

/** The command `cairn`, with the words it was started with. Sets the exit code of the process. */
export async function main(): Promise<void> {
  // Whoever reads the output may stop reading: `cairn check … | head`.
  process.stdout.on('error', (error) => {
    if (!hasCode(error, 'EPIPE')) throw error;
    process.exit();
  });
  try {
    process.exitCode = await run(process.argv.slice(2), {
      out: (text) => process.stdout.write(text + '\n'),
      error: (text) => process.stderr.write(text + '\n'),
      paint: paintFor(process.stdout, process.env),
      now: () => new Date().toISOString().replace(/\.\d+/, ''),
    });
  } catch (error) {
    // A fault of the command itself, which is no fault of the data (exit code 1).
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 2;
  }
}
