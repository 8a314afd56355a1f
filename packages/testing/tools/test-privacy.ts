import puppeteer, { type BrowserContext } from 'puppeteer-core';
import { findChromium } from './browsers.js';
import { demoPages, serveDemo, untilDrawn } from './demo-server.js';

/*
 * Opens every page of the built demo and holds it to what docs/security.md says: nobody but the page's own server is asked for anything,
 * and nothing is stored. Needs `npm run build:demo`.
 */

const server = await serveDemo();
const { launchOptions } = await findChromium();
const browser = await puppeteer.launch(launchOptions);
const faults: string[] = [];
let requests = 0;
let widgets = 0;
for (const path of demoPages) {
  // A context each: what one page stores is not another's.
  const context = await browser.createBrowserContext();
  await look(context, path).catch((error: unknown) => faults.push(`${path}: ${String(error)}`));
  await context.close().catch((error: unknown) => faults.push(`${path} was lost: ${String(error)}`));
}
await browser.close();
server.close();

if (widgets < demoPages.length) faults.push(`only ${String(widgets)} elements of Cairn were seen`);
for (const fault of faults) console.error(`✗ ${fault}`);
console.log(
  `${String(demoPages.length)} pages, ${String(widgets)} elements, ${String(requests)} requests, ${String(faults.length)} faults`,
);
process.exitCode = faults.length === 0 ? 0 : 1;

/** Opens a page and notes whom it asks and what it keeps. */
async function look(context: BrowserContext, path: string): Promise<void> {
  const page = await context.newPage({ type: 'window' });
  const network = await page.createCDPSession();
  await network.send('Network.enable');
  network.on('Network.requestWillBeSent', ({ request: { url } }) => {
    requests++;
    if (!url.startsWith(server.base) && !/^(?:data|blob):/.test(url)) faults.push(`${path} asks for ${url}`);
  });
  network.on('Network.webSocketCreated', ({ url }) => faults.push(`${path} talks to ${url}`));
  network.on('Network.responseReceivedExtraInfo', ({ headers }) => {
    if ('set-cookie' in headers) faults.push(`${path} is given a cookie`);
  });
  await page.goto(server.base + path);
  await untilDrawn(page);
  // What waits for a reader to come near.
  await page.evaluate(() => {
    scrollTo(0, document.documentElement.scrollHeight);
    dispatchEvent(new Event('beforeprint'));
  });
  await page.waitForNetworkIdle();
  const kept = await page.evaluate(async () => ({
    widgets: [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('cairn-'))
      .length,
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    cookies: document.cookie,
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  widgets += kept.widgets;
  const stored = [kept.local, kept.session, kept.databases, kept.caches].flat();
  if (stored.length > 0 || kept.cookies !== '' || kept.workers > 0)
    faults.push(`${path} keeps ${JSON.stringify(kept)}`);
}
