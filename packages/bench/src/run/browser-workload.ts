import puppeteer from 'puppeteer-core';
import { preview } from 'vite';
import { findChromium } from '../../../testing/tools/browsers.js';
import type { RoundCounts } from '../measure/rounds.js';
import type { Report } from '../report/page.js';
import type { Listener } from './listener.js';

/**
 * Runs one workload in a page of a fresh headless Chromium.
 *
 * @param folder the built page
 */
export async function runBrowserWorkload(
  folder: string,
  id: string,
  rounds: RoundCounts,
  listener: Listener,
): Promise<Report> {
  const server = await preview({
    configFile: false,
    root: folder,
    logLevel: 'silent',
    build: { outDir: '.' },
    preview: { port: 0, host: '127.0.0.1' },
  });
  const { launchOptions } = await findChromium();
  const browser = await puppeteer.launch({
    ...launchOptions,
    args: [...(launchOptions.args ?? []), '--js-flags=--expose-gc'],
    protocolTimeout: 30 * 60_000,
  });
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    await page.exposeFunction('tell', listener.hear);
    const query = new URLSearchParams({
      workload: id,
      warm: String(rounds.warm),
      counted: String(rounds.counted),
    });
    await page.goto(`${server.resolvedUrls?.local[0] ?? ''}index.html?${query.toString()}`);
    await page.evaluate(() => window.start());
    return listener.report(id, rounds, await browser.version());
  } finally {
    await browser.close();
    await server.close();
  }
}
