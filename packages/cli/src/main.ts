import { paintFor } from './output/paint.js';
import { run } from './program.js';

/** The command `cairn`, with the words it was started with. Sets the exit code of the process. */
export async function main(): Promise<void> {
  process.exitCode = await run(process.argv.slice(2), {
    out: (text) => process.stdout.write(text + '\n'),
    error: (text) => process.stderr.write(text + '\n'),
    paint: paintFor(process.stdout, process.env),
    now: () => new Date().toISOString().replace(/\.\d+/, ''),
  });
}
