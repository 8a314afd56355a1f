import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { describeMachine, thisMachine } from './measure/machine.js';
import { withReport, type Report } from './report/page.js';
import { Progress } from './report/progress.js';
import { terminalTable } from './report/terminal.js';
import { runNodeWorkload } from './run/node-workload.js';
import { readOptions, USAGE } from './run/options.js';
import { buildNodeProgram } from './run/programs.js';

/** `npm run bench`: measures, prints tables, and writes them into docs/performance.md. */

const NODE_WORKLOADS = ['w5', 'w7'];
const ROUNDS = { warm: 2, counted: 9 };

if (process.argv.includes('--help')) {
  process.stdout.write(`${USAGE}\n`);
} else {
  const { only, rounds, json, dry } = readOptions(process.argv.slice(2), NODE_WORKLOADS);
  process.stdout.write(`${describeMachine(thisMachine())}\n`);
  const program = await buildNodeProgram();
  const progress = new Progress();
  const reports: Report[] = [];
  for (const id of only) {
    const counts = { ...ROUNDS, ...(rounds === null ? {} : { counted: rounds }) };
    const report = await runNodeWorkload(program, id, counts, progress, (result) =>
      process.stdout.write(terminalTable(result)),
    );
    reports.push(report);
  }
  if (json !== null) writeFileSync(json, `${JSON.stringify(reports, null, 2)}\n`);
  if (!dry) await writePage(reports);
}

async function writePage(reports: readonly Report[]): Promise<void> {
  const path = fileURLToPath(new URL('../../../docs/performance.md', import.meta.url));
  const page = reports.reduce(withReport, readFileSync(path, 'utf8'));
  writeFileSync(path, await format(page, { ...(await resolveConfig(path)), parser: 'markdown' }));
}
