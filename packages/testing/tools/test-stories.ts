import puppeteer, { type Page } from 'puppeteer-core';
import { preview } from 'vite';
import { findChromium } from './browsers.js';
import { root } from './paths.js';

/*
 * Opens every story and every docs page of the built Storybook in Chromium. A story fails on an error of the page, a
 * failed render or play function, and on what axe finds.
 */

const pagesAtATime = 2;
const patience = 30_000;

interface Entry {
  readonly id: string;
  readonly type: 'story' | 'docs';
}

interface Verdict {
  readonly status: string;
  readonly message?: string;
  readonly reports: readonly { type: string; failed: boolean; violations: readonly string[] }[];
}

const server = await preview({
  configFile: false,
  root,
  logLevel: 'silent',
  build: { outDir: 'dist/storybook' },
  preview: { port: 0, host: '127.0.0.1' },
});
const base = server.resolvedUrls?.local[0] ?? '';
const index = (await (await fetch(`${base}index.json`)).json()) as { entries: Record<string, Entry> };
const entries = Object.values(index.entries);
const { launchOptions } = await findChromium();
const browser = await puppeteer.launch(launchOptions);

let failed = 0;
const queue = [...entries];
await Promise.all(
  Array.from({ length: pagesAtATime }, async () => {
    // A window for each page: in a background tab animation frames do not come.
    const page = await browser.newPage({ type: 'window' });
    for (let entry = queue.shift(); entry; entry = queue.shift()) {
      const faults = await visit(page, entry);
      if (faults.length === 0) continue;
      failed++;
      console.error(`✗ ${entry.id}\n${faults.map((fault) => `    ${fault}`).join('\n')}`);
    }
  }),
);
await browser.close();
await server.close();
console.log(`${String(entries.length - failed)} passed, ${String(failed)} failed`);
if (entries.length === 0) console.error('the Storybook has no stories');
process.exit(failed === 0 && entries.length > 0 ? 0 : 1);

async function visit(page: Page, { id, type }: Entry): Promise<readonly string[]> {
  const faults = new Set<string>();
  const note = (error: unknown) => faults.add(error instanceof Error ? error.message : String(error));
  page.on('pageerror', note);
  try {
    await page.goto(`${base}iframe.html?id=${id}&viewMode=${type}`);
    const handle = await page.waitForFunction(readVerdict, { timeout: patience }, type);
    const verdict = (await handle.jsonValue()) as Verdict;
    if (verdict.message !== undefined) faults.add(verdict.message);
    for (const { failed, violations, type: reporter } of verdict.reports) {
      if (failed) faults.add(`${reporter}: ${violations.join('; ')}`);
    }
    if (verdict.status !== 'success' && faults.size === 0) faults.add(`ended with ${verdict.status}`);
    const wasChecked = verdict.reports.some((report) => report.type === 'a11y');
    if (type === 'story' && faults.size === 0 && !wasChecked) faults.add('axe has not looked at it');
    // Leaving while still listening: what the page throws late is this entry's fault, not the next one's.
    await page.goto('about:blank');
  } catch (error) {
    note(error);
  }
  page.off('pageerror', note);
  return [...faults];
}

/** Runs in the page. Storybook's channel remembers the last payload of each event. */
function readVerdict(type: Entry['type']): Verdict | undefined {
  interface Finished {
    readonly status: string;
    readonly reporters: readonly {
      readonly type: string;
      readonly status: string;
      readonly result?: { readonly violations?: readonly { id: string; help: string }[] };
    }[];
  }
  const { __STORYBOOK_ADDONS_CHANNEL__: channel } = window as unknown as {
    __STORYBOOK_ADDONS_CHANNEL__?: { last(event: string): readonly unknown[] | undefined };
  };
  if (!channel) return undefined;
  if (document.body.matches('.sb-show-errordisplay, .sb-show-nopreview')) {
    const message = document.querySelector('#error-message')?.textContent;
    return { status: 'error', message: message ?? 'there is nothing to show', reports: [] };
  }
  const thrown = channel.last('playFunctionThrewException')?.[0] as Error | undefined;
  if (thrown) return { status: 'error', message: `play: ${thrown.message}`, reports: [] };
  if (type === 'docs') return channel.last('docsRendered') ? { status: 'success', reports: [] } : undefined;
  const finished = channel.last('storyFinished')?.[0] as Finished | undefined;
  if (!finished) return undefined;
  const reports = finished.reporters.map(({ type: reporter, status, result }) => ({
    type: reporter,
    failed: status === 'failed',
    violations: (result?.violations ?? []).map(({ id, help }) => `${id}: ${help}`),
  }));
  return { status: finished.status, reports };
}
