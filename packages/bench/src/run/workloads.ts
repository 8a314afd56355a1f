import type { Report } from '../report/page.js';
import { runBrowserWorkload } from './browser-workload.js';
import type { Listener } from './listener.js';
import { runNodeWorkload } from './node-workload.js';
import type { Order } from './order.js';
import { buildNodeProgram, buildPage } from './programs.js';

/** What runs each workload. */
const RUNNERS: Readonly<Record<string, (order: Order, listener: Listener) => Promise<Report>>> = {
  w1: inPage,
  w2: inPage,
  w3: inPage,
  w4: inPage,
  w5: inNode,
  w7: inNode,
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

async function inPage(order: Order, listener: Listener): Promise<Report> {
  page ??= buildPage();
  return runBrowserWorkload(await page, order, listener);
}

async function inNode(order: Order, listener: Listener): Promise<Report> {
  program ??= buildNodeProgram();
  return runNodeWorkload(await program, order, listener);
}
