import { copyFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Report } from '../report/page.js';
import { runBrowserWorkload } from './browser-workload.js';
import type { Listener } from './listener.js';
import { runNodeWorkload } from './node-workload.js';
import type { Order } from './order.js';
import { w6 } from '../workloads/w6/index.js';
import { w8 } from '../workloads/w8/index.js';
import { runOwnWorkload } from './own-workload.js';
import { buildPage, buildProgram } from './programs.js';

/** What runs each workload. */
const RUNNERS: Readonly<Record<string, (order: Order, listener: Listener) => Promise<Report>>> = {
  w1: inPage,
  w2: inPage,
  w3: inPage,
  w4: inPage,
  w5: inNode,
  w5page: inPage,
  w6: (order, listener) => runOwnWorkload(w6(), order, listener),
  w7: inNode,
  w8: async (order, listener) => runOwnWorkload(w8(await buildCommand()), order, listener),
  w9: inPage,
};

/** Every workload there is, in the order of the page. */
export const KNOWN: readonly string[] = Object.keys(RUNNERS);

/** @throws Error for a workload that there is not */
export async function runWorkload(order: Order, listener: Listener): Promise<Report> {
  const runner = RUNNERS[order.id];
  if (!runner) throw new Error(`unknown workload: ${order.id}`);
  return runner(order, listener);
}

/** Each program is built once. */
let [page, program]: [Promise<string> | undefined, Promise<string> | undefined] = [undefined, undefined];

async function buildCommand(): Promise<string> {
  const built = await buildProgram('workloads/w8/w8-child.ts');
  // The command reads its version from above the folder that it lies in.
  await copyFile(
    new URL('../../../cli/package.json', import.meta.url),
    join(dirname(built), '../package.json'),
  );
  return built;
}

async function inPage(order: Order, listener: Listener): Promise<Report> {
  page ??= buildPage();
  return runBrowserWorkload(await page, order, listener);
}

async function inNode(order: Order, listener: Listener): Promise<Report> {
  program ??= buildProgram('run/workload-process.ts');
  return runNodeWorkload(await program, order, listener);
}
