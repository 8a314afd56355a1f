import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { describeMachine, thisMachine } from './measure/machine.js';
import { withReport, type Report } from './report/page.js';
import { Progress } from './report/progress.js';
import { terminalTable } from './report/terminal.js';
import { Listener } from './run/listener.js';
import { runGate } from './run/gate.js';
import { readOptions, USAGE, type Options } from './run/options.js';
import type { Order } from './run/order.js';
import { KNOWN, runWorkload } from './run/workloads.js';

/** `npm run bench`: measures, prints tables, and writes them into docs/performance.md. */

const ASKED = { warm: 2, counted: 5, peers: true };

if (process.argv.includes('--help')) {
  process.stdout.write(`${USAGE}\n`);
} else {
  const options = readOptions(process.argv.slice(2), KNOWN);
  process.stdout.write(`${describeMachine(thisMachine())}\n`);
  if (options.gate) await holdGate();
  else await measure(options);
}

async function holdGate(): Promise<void> {
  const found = await runGate(run);
  for (const { says } of found) process.stderr.write(`\u2717 ${says}\n`);
  process.stdout.write(found.length === 0 ? 'The gate holds.\n' : 'The gate does not hold.\n');
  process.exitCode = found.length === 0 ? 0 : 1;
}

async function measure({ only, rounds, json, dry }: Options): Promise<void> {
  const reports: Report[] = [];
  for (const id of only) {
    const report = await run({ id, only: [], asked: { ...ASKED, counted: rounds ?? ASKED.counted } });
    reports.push(report);
    // What has been measured stays, whatever becomes of the rest.
    if (json !== null) writeFileSync(json, `${JSON.stringify(reports, null, 2)}\n`);
    if (!dry) await writeInto(report);
  }
}

async function run(order: Order): Promise<Report> {
  const listener = new Listener(new Progress(), (result) => process.stdout.write(terminalTable(result)));
  return runWorkload(order, listener);
}

async function writeInto(report: Report): Promise<void> {
  const path = fileURLToPath(new URL('../../../docs/performance.md', import.meta.url));
  const page = withReport(readFileSync(path, 'utf8'), report);
  writeFileSync(path, await format(page, { ...(await resolveConfig(path)), parser: 'markdown' }));
}
