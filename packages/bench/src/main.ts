import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { describeMachine, thisMachine } from './measure/machine.js';
import type { RoundCounts } from './measure/rounds.js';
import { withReport, type Report } from './report/page.js';
import { Progress } from './report/progress.js';
import { terminalTable } from './report/terminal.js';
import { runBrowserWorkload } from './run/browser-workload.js';
import { Listener } from './run/listener.js';
import { runNodeWorkload } from './run/node-workload.js';
import { readOptions, USAGE } from './run/options.js';
import { buildNodeProgram, buildPage } from './run/programs.js';

/** `npm run bench`: measures, prints tables, and writes them into docs/performance.md. */

const IN_A_PAGE = ['w1', 'w3'];
const IN_NODE = ['w5', 'w7'];
const ROUNDS = { warm: 2, counted: 9 };

if (process.argv.includes('--help')) {
  process.stdout.write(`${USAGE}\n`);
} else {
  const { only, rounds, json, dry } = readOptions(process.argv.slice(2), [...IN_A_PAGE, ...IN_NODE]);
  process.stdout.write(`${describeMachine(thisMachine())}\n`);
  const reports: Report[] = [];
  for (const id of only) reports.push(await run(id, { ...ROUNDS, counted: rounds ?? ROUNDS.counted }));
  if (json !== null) writeFileSync(json, `${JSON.stringify(reports, null, 2)}\n`);
  if (!dry) await writePage(reports);
}

async function run(id: string, rounds: RoundCounts): Promise<Report> {
  const listener = new Listener(new Progress(), (result) => process.stdout.write(terminalTable(result)));
  return IN_A_PAGE.includes(id)
    ? runBrowserWorkload(await buildPage(), id, rounds, listener)
    : runNodeWorkload(await buildNodeProgram(), id, rounds, listener);
}

async function writePage(reports: readonly Report[]): Promise<void> {
  const path = fileURLToPath(new URL('../../../docs/performance.md', import.meta.url));
  const page = reports.reduce(withReport, readFileSync(path, 'utf8'));
  writeFileSync(path, await format(page, { ...(await resolveConfig(path)), parser: 'markdown' }));
}
