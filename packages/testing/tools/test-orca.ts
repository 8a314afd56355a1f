import puppeteer from 'puppeteer-core';
import { findChromium } from './browsers.js';
import { demoPages, serveDemo, untilDrawn } from './demo-server.js';
import { Desktop, missingForOrca } from './orca/desktop.js';
import { unsaid, wordsOf } from './orca/words.js';

/*
 * Lets Orca read the pages of the built demo aloud in Firefox, from top to bottom, and holds what it says to the words that the page gives to
 * assistive technology: none may be left out. Needs `npm run build:demo`, and what docs/contributing.md names. It takes minutes and is not
 * part of `npm test`. Pages named on the command line are read alone, as in `aldermoor/index.html`.
 */

const missing = missingForOrca();
if (missing !== undefined) {
  console.error(`ORCA NOT RUN: not on this machine: ${missing} (see docs/contributing.md)`);
  process.exit(1);
}

const named = process.argv.slice(2);
const server = await serveDemo();
const { launchOptions } = await findChromium();
const browser = await puppeteer.launch(launchOptions);
let faults = 0;
let words = 0;
const pages = demoPages.filter((path) => named.length === 0 || named.includes(path));
for (const path of pages) {
  const page = await browser.newPage();
  await page.goto(server.base + path);
  await untilDrawn(page);
  const there = await wordsOf(page);
  await page.close();
  try {
    const lost = unsaid(there, await Desktop.read(server.base + path));
    for (const text of lost) console.error(`${path}: Orca does not say “${text}”`);
    faults += lost.length;
    words += there.length;
    console.log(`${path}: ${String(there.length)} texts, ${String(lost.length)} of them not said`);
  } catch (error) {
    faults += 1;
    console.error(`${path}: ${String(error)}`);
  }
}
await browser.close();
server.close();
console.log(`${String(pages.length)} pages, ${String(words)} texts, ${String(faults)} faults`);
process.exitCode = faults === 0 && pages.length > 0 ? 0 : 1;
