import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { preview } from 'vite';
import { findChromium } from '../../../testing/tools/browsers.js';
import type { ColdStart, PageCounts } from '../page/outside.js';
import type { Report } from '../report/page.js';
import type { Listener } from './listener.js';
import type { Order } from './order.js';

/**
 * Runs one workload in a page of a fresh headless Chromium.
 *
 * @param folder the built page
 */
export async function runBrowserWorkload(folder: string, order: Order, listener: Listener): Promise<Report> {
  const server = await preview({
    configFile: false,
    root: folder,
    logLevel: 'silent',
    build: { outDir: '.' },
    preview: {
      port: 0,
      host: '127.0.0.1',
      // Pages that are isolated from others have the finest clock.
      headers: {
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Embedder-Policy': 'require-corp',
      },
    },
  });
  const { launchOptions } = await findChromium();
  const browser = await puppeteer.launch({
    ...launchOptions,
    args: [...(launchOptions.args ?? []), '--js-flags=--expose-gc'],
    protocolTimeout: 30 * 60_000,
  });
  try {
    const address = `${server.resolvedUrls?.local[0] ?? ''}index.html`;
    const { id, only, asked } = order;
    const query = new URLSearchParams({
      workload: id,
      only: only.join(','),
      warm: String(asked.warm),
      counted: String(asked.counted),
      peers: asked.peers ? 'yes' : 'no',
    });
    const page = await openPage(browser, `${address}?${query.toString()}`, async (opened) => {
      await opened.exposeFunction('tell', listener.hear);
      await exposeCounts(opened);
      await opened.exposeFunction('coldStart', (start: ColdStart) => startColdly(browser, address, start));
    });
    await page.evaluate(() => window.start());
    return listener.report(id, await browser.version());
  } finally {
    await browser.close();
    await server.close();
  }
}

async function openPage(
  browser: Pick<Browser, 'newPage'>,
  address: string,
  prepare?: (page: Page) => Promise<void>,
): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await prepare?.(page);
  await page.goto(address);
  await page.waitForFunction(() => typeof window.startCold === 'function');
  return page;
}

/** Lets a page ask what the browser counts of it. */
async function exposeCounts(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  await page.exposeFunction('counts', async (collect: boolean): Promise<PageCounts> => {
    // What one collection frees may hold others by its finalisers.
    for (let often = collect ? 3 : 0; often > 0; often -= 1)
      await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? NaN;
    return {
      heap: of('JSHeapUsedSize'),
      nodes: of('Nodes'),
      listeners: of('JSEventListeners'),
      taskTime: of('TaskDuration') * 1000,
    };
  });
}

/** Shows one thing once in a page with a process of its own. */
async function startColdly(browser: Browser, address: string, start: ColdStart): Promise<number> {
  const context = await browser.createBrowserContext();
  try {
    const page = await openPage(context, address);
    return await page.evaluate((asked) => window.startCold(asked), start);
  } finally {
    await context.close();
  }
}
