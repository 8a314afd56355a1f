import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { preview } from 'vite';
import { findChromium } from './browsers.js';
import { root } from './paths.js';

/*
 * Shows every story and every docs page of the built Storybook in Chromium. A story fails on an error of the page, and on a failed render or
 * play function. Axe looks at what is a story alone: the examples are looked at in every engine with the elements' own tests. The examples
 * of one file follow each other in one page, as they do for a reader; each file begins with a page of its own, and so knows no more than
 * it brings.
 */

const pagesAtATime = 2;
const patience = 60_000;

interface Entry {
  readonly id: string;
  readonly type: 'story' | 'docs';
  readonly importPath: string;
  readonly exportName?: string;
}

/** Entries that follow each other in one page. */
interface Visit {
  readonly entries: readonly Entry[];
  readonly withAxe: boolean;
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
const queue = [...visitsOf(entries)];
await Promise.all(
  Array.from({ length: pagesAtATime }, async () => {
    for (let visit = queue.shift(); visit; visit = queue.shift()) await make(visit);
  }),
);
await browser.close();
await server.close();
console.log(`${String(entries.length - failed)} passed, ${String(failed)} failed`);
if (entries.length === 0) console.error('the Storybook has no stories');
process.exit(failed === 0 && entries.length > 0 ? 0 : 1);

/** The examples of each file together, everything else alone. */
function visitsOf(all: readonly Entry[]): readonly Visit[] {
  const isExample = ({ importPath, exportName }: Entry) =>
    exportName !== undefined &&
    readFileSync(join(root, importPath), 'utf8').includes(`export const ${exportName} = fromExample(`);
  const files = new Set(all.map(({ importPath }) => importPath));
  return [
    ...all.filter((entry) => !isExample(entry)).map((entry) => ({ entries: [entry], withAxe: true })),
    ...[...files].map((file) => ({
      entries: all.filter((entry) => entry.importPath === file && isExample(entry)),
      withAxe: false,
    })),
  ];
}

/** Shows entries in one page, and in a new one after each that has faults. */
async function make({ entries: some, withAxe }: Visit): Promise<void> {
  let shown: Page | undefined;
  for (const entry of some) {
    const faults = new Set<string>();
    const note = (error: unknown) => faults.add(error instanceof Error ? error.message : String(error));
    // A window for each page: in a background tab animation frames do not come.
    const page: Page = shown ?? (await browser.newPage({ type: 'window' }));
    page.on('pageerror', note);
    try {
      if (shown) await turnTo(page, entry);
      else await page.goto(addressOf(entry, withAxe));
      for (const fault of await faultsOf(page, entry, withAxe)) faults.add(fault);
      // Leaving while still listening: what the page throws late is this visit's fault, not the next one's.
      if (entry === some.at(-1)) await page.goto('about:blank');
    } catch (error) {
      note(error);
    }
    page.off('pageerror', note);
    shown = faults.size === 0 ? page : undefined;
    if (shown) continue;
    failed++;
    console.error(`✗ ${entry.id}\n${[...faults].map((fault) => `    ${fault}`).join('\n')}`);
    // A page that is lost cannot be closed either.
    await page.close().catch(() => undefined);
  }
  await shown?.close();
}

function addressOf({ id, type }: Entry, withAxe: boolean): string {
  const byHand = withAxe ? '' : '&globals=a11y.manual:!true';
  return `${base}iframe.html?id=${id}&viewMode=${type}${byHand}`;
}

/** Shows another story in a page, as Storybook's own navigation does. */
async function turnTo(page: Page, { id, type }: Entry): Promise<void> {
  await page.evaluate(
    (storyId, viewMode) => {
      const { __STORYBOOK_ADDONS_CHANNEL__: channel } = window as unknown as {
        __STORYBOOK_ADDONS_CHANNEL__: { emit(event: string, payload: object): void };
      };
      channel.emit('setCurrentStory', { storyId, viewMode });
    },
    id,
    type,
  );
}

async function faultsOf(page: Page, { id, type }: Entry, withAxe: boolean): Promise<readonly string[]> {
  const handle = await page.waitForFunction(readVerdict, { timeout: patience }, type, id);
  const { status, message, reports } = (await handle.jsonValue()) as Verdict;
  const faults = message === undefined ? [] : [message];
  for (const { failed: isFailed, violations, type: reporter } of reports)
    if (isFailed) faults.push(`${reporter}: ${violations.join('; ')}`);
  if (status !== 'success' && faults.length === 0) faults.push(`ended with ${status}`);
  const wasChecked = reports.some((report) => report.type === 'a11y');
  if (type === 'story' && withAxe && faults.length === 0 && !wasChecked)
    faults.push('axe has not looked at it');
  return faults;
}

/** Runs in the page. Storybook's channel remembers the last payload of each event. */
function readVerdict(type: Entry['type'], id: string): Verdict | undefined {
  interface Finished {
    readonly storyId: string;
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
  if (finished?.storyId !== id) return undefined;
  const reports = finished.reporters.map(({ type: reporter, status, result }) => ({
    type: reporter,
    failed: status === 'failed',
    violations: (result?.violations ?? []).map(({ id, help }) => `${id}: ${help}`),
  }));
  return { status: finished.status, reports };
}
