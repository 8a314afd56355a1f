import { fork } from 'node:child_process';
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Contestant, Entrant, Workload } from '../../measure/contest.js';
import type { ChildReport } from './w8-child.js';
import { writeW8Project } from './w8-project.js';

/** @param program the built `w8-child.ts` */
export function w8(program: string): Workload {
  return {
    title: 'W8: a million observations',
    about:
      'Four CSV files of codes, months and figures in the ways of four systems, 960,000 rows and some that have to be rejected, into one document by series: seconds from the start of a process to its end, and the most memory it had. `cairn build` also checks every row against the definitions and says which it rejects and why, suppresses small numbers, calculates a measure of 40,000 figures from two others and keeps a record; the others join, divide and write.',
    contests: [
      {
        id: 'w8/million',
        title: 'From CSV files to a document',
        about:
          'The limit cuts the lines of these very files by hand. DuckDB does it in one statement, on as many cores as there are.',
        rounds: { warm: 0, counted: 2 },
        figure: 's',
        contestants: async () => {
          const folder = await mkdtemp(join(tmpdir(), 'cairn-w8-'));
          process.once('exit', () => {
            rmSync(folder, { recursive: true, force: true });
          });
          await writeW8Project(folder);
          const of = (entrant: Entrant, key: string) => contestant(entrant, key, program, folder);
          return [
            of({ name: 'lines cut by hand', role: 'limit' }, 'hand'),
            of({ name: 'cairn build', role: 'ours' }, 'cairn'),
            of({ name: 'DuckDB', role: 'peer' }, 'duckdb'),
            of({ name: 'd3-dsv and a loop', role: 'peer' }, 'd3'),
            of({ name: 'csv-parse and a loop', role: 'peer' }, 'csv-parse'),
          ];
        },
      },
    ],
  };
}

function contestant(entrant: Entrant, key: string, program: string, folder: string): Contestant {
  const out = join(folder, 'out', `${key}.json`);
  let peak = 0;
  let size = 0;
  return {
    ...entrant,
    // Building upon the document of the round before would be another piece of work.
    before: async () => {
      await rm(join(folder, 'out'), { recursive: true, force: true });
      await mkdir(join(folder, 'out'));
    },
    run: async () => {
      const begin = performance.now();
      ({ peak } = await runChild(program, [key, folder, out]));
      const seconds = (performance.now() - begin) / 1000;
      size = (await stat(out)).size / 1e6;
      return seconds;
    },
    beside: () => ({ 'peak MB': peak, 'document MB': size }),
  };
}

function runChild(program: string, args: readonly string[]): Promise<ChildReport> {
  return new Promise((resolve, reject) => {
    let report: ChildReport | undefined;
    const child = fork(program, args, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'], execArgv: [] });
    child.on('message', (message: ChildReport) => {
      report = message;
    });
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0 && report) resolve(report);
      else reject(new Error(`${args[0] ?? ''} ended with code ${String(code)}`));
    });
  });
}
