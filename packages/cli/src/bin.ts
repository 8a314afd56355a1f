import { run } from './program.js';
import { paintFor } from './output/paint.js';

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(text + '\n'),
  error: (text) => process.stderr.write(text + '\n'),
  paint: paintFor(process.stdout, process.env),
  now: () => new Date().toISOString().replace(/\.\d+/, ''),
});
