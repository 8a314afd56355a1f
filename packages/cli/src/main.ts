import { hasCode } from './issues/command-error.js';
import { stripVTControlCharacters } from 'node:util';
import { paintFor } from './output/paint.js';
import { progressOn } from './output/progress.js';
import { run } from './program.js';

/** The command `cairn`, with the words it was started with. Sets the exit code of the process. */
export async function main(): Promise<void> {
  // Whoever reads the output may stop reading: `cairn check … | head`.
  process.stdout.on('error', (error) => {
    if (!hasCode(error, 'EPIPE')) throw error;
    process.exit();
  });
  const progress = progressOn(process.stderr, process.env);
  // What is painted for a terminal stays plain where only the errors go into a file.
  const plain = process.stderr.isTTY ? (text: string) => text : stripVTControlCharacters;
  try {
    process.exitCode = await run(process.argv.slice(2), {
      out: (text) => {
        progress.clear();
        process.stdout.write(text + '\n');
      },
      error: (text) => {
        progress.clear();
        process.stderr.write(plain(text) + '\n');
      },
      progress,
      paint: paintFor(process.stdout, process.env),
      now: () => new Date().toISOString().replace(/\.\d+/, ''),
    });
  } catch (error) {
    // A fault of the command itself, which is no fault of the data (exit code 1).
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 2;
  }
}
