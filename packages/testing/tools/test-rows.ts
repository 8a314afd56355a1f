import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findChromium } from './browsers.js';
import { demoPages, serveDemo } from './demo-server.js';
import { root } from './paths.js';
import { account, reports, signs } from './rows/account.js';
import { board } from './rows/board.js';
import { measures, pickers } from './rows/measures.js';
import { Reader } from './rows/reader.js';
import { reflowFaults, ZOOMED } from './rows/reflow.js';
import { region } from './rows/region.js';
import type { Row, Visit } from './rows/row.js';
import { tableFaults } from './rows/tables.js';
import { beforeAfter, withinYear } from './rows/year.js';

/*
 * Does in the built demo what people come for, with a keyboard alone, and hears it from the browser's accessibility tree (docs/tour.md):
 * names, roles, values and states, in reading order. Wherever the keyboard comes to, that can be seen and has a name. Then on every page: tables
 * are heard as they stand, and at 400 % nothing scrolls sideways, is cut off or covered, and nothing keeps the keyboard. Needs
 * `npm run build:demo`.
 */

const visits: readonly Visit[] = [
  board,
  signs,
  reports,
  withinYear,
  beforeAfter,
  measures,
  pickers,
  region,
  account,
];

/** What docs/tour.md promises by keyboard and by ear: the rows of its table begin with their codes. */
const promised = [...readFileSync(join(root, 'docs/tour.md'), 'utf8').matchAll(/^\| (?<id>[A-Z]\d+) /gm)].map(
  ({ groups }) => groups?.['id'] ?? '',
);

const server = await serveDemo();
const { launchOptions } = await findChromium();
const browser = await puppeteer.launch(launchOptions);
const faults: string[] = [];
const done = new Set<string>();
let keys = 0;

for (const { page, rows } of visits) {
  const reader = await Reader.open(browser, server.base + page);
  for (const row of rows) {
    const fault = await walked(reader, row);
    if (fault === undefined) row.ids.forEach((id) => done.add(id));
    else faults.push(`${row.ids.join()}, ${page}: who ${row.does}: ${fault}`);
  }
  for (const fault of reader.unseen) faults.push(`${page}: ${fault}`);
  keys += reader.keys;
  await reader.close().catch((error: unknown) => faults.push(`${page} was lost: ${String(error)}`));
}
let cells = 0;
for (const path of demoPages) {
  const [reader, zoomed] = [
    await Reader.open(browser, server.base + path),
    await Reader.open(browser, `${server.base}${path}?lang=cy`, ZOOMED),
  ];
  const found = await tableFaults(reader);
  cells += found.cells;
  for (const fault of found.faults) faults.push(`${path}: ${fault}`);
  // Everything that can be opened is open now.
  await reader.page.setViewport(ZOOMED);
  for (const fault of await reflowFaults(reader)) faults.push(`${path} at 400 %: ${fault}`);
  for (const fault of await reflowFaults(zoomed)) faults.push(`${path} in Welsh at 400 %: ${fault}`);
  await zoomed.goThrough().catch((error: unknown) => faults.push(`${path}: ${String(error)}`));
  for (const fault of zoomed.unseen) faults.push(`${path} in Welsh at 400 %: ${fault}`);
  keys += zoomed.keys;
  for (const one of [reader, zoomed])
    await one.close().catch((error: unknown) => faults.push(`${path} was lost: ${String(error)}`));
}
await browser.close();
server.close();

for (const id of promised) if (!done.has(id)) faults.push(`${id} of docs/tour.md is not done by keyboard`);
for (const id of done) if (!promised.includes(id)) faults.push(`docs/tour.md does not tell of ${id}`);
for (const fault of faults) console.error(`✗ ${fault}`);
console.log(
  `${String(done.size)} rows by ${String(keys)} keys, ${String(cells)} cells, ${String(faults.length)} faults`,
);
process.exitCode = faults.length === 0 ? 0 : 1;

async function walked(reader: Reader, row: Row): Promise<string | undefined> {
  try {
    await row.walk(reader);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
