import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type CDPSession, type Page } from 'puppeteer-core';
import { findChromium } from './browsers.js';
import { send, serve } from './engines/serve.js';
import { root } from './paths.js';
import { readRelease, releaseFolder } from './release.js';

/*
 * Puts each element into a page and takes it out again, some eighty times: with figures, its menu opened and its tables unfolded, within a
 * `cairn-data` and a `cairn-context` that stay. Afterwards the page must be as it was. Chromium only, which counts what a page holds.
 * Needs `npm run build`.
 */

const MOUNTS = 80;
const AT_A_TIME = 10;
/** What is made once, and then kept for all, is there after so many. */
const WARM_UP = 40;
/** The browser makes code of what runs often, and keeps that; what each mount leaves behind is there each time. */
const MOST_TIMES = 10;
/** Of nodes and listeners nothing may stay for each mount; a few may come once. */
const FEW = 20;
/** What the heap may be larger by, as a part of it: half a kilobyte for each mount. */
const TOLERANCE = 0.008;

// Its parts are nowhere: every element would wait for them.
const { parts: _, ...parsed } = JSON.parse(
  readFileSync(join(root, 'packages/schema/examples/everything.json'), 'utf8'),
) as {
  readonly parts: unknown;
  readonly series: readonly { readonly indicator: string; readonly area: string }[];
  readonly relationships: readonly { readonly id: string }[];
};
const example = JSON.stringify(parsed);
const { indicator = '', area = '' } = parsed.series[0] ?? {};
const relationship = parsed.relationships[0]?.id ?? '';

const server = await serve((path, response) => {
  if (path === 'cairn.js') send(response, 'text/javascript', readFileSync(join(releaseFolder, 'cairn.js')));
  else if (path === 'data.json') send(response, 'application/json', example);
  else
    send(
      response,
      'text/html; charset=utf-8',
      `<!doctype html><html lang="en"><title>Leaks</title><script type="module" src="/cairn.js"></script>
       <cairn-data src="/data.json"><cairn-context pick=""><main></main></cairn-context></cairn-data>`,
    );
});

const { launchOptions } = await findChromium();
const browser = await puppeteer.launch(launchOptions);
const faults: string[] = [];
const tags = Object.keys(readRelease().elements);
let page: Page | undefined;
for (const tag of tags)
  try {
    page ??= await open();
    await look(page, tag);
  } catch (error) {
    faults.push(`${tag}: ${String(error)}`);
    // The next one has another page; one that is lost cannot be closed either.
    await page?.close().catch(() => undefined);
    page = undefined;
  }

await browser.close();
server.close();
for (const fault of faults) console.error(`✗ ${fault}`);
console.log(`${String(tags.length)} elements, ${String(faults.length)} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;

async function open(): Promise<Page> {
  const opened = await browser.newPage({ type: 'window' });
  opened.on('pageerror', (error) => faults.push(String(error)));
  await opened.goto(server.base);
  // The compiler of the tests keeps the names of functions with this.
  await opened.evaluate('globalThis.__name = (task) => task');
  await opened.waitForFunction(() => customElements.get('cairn-trend-sparkline'));
  return opened;
}

async function look(on: Page, tag: string): Promise<void> {
  const protocol = await on.createCDPSession();
  await protocol.send('Performance.enable');
  const drawn = await mount(on, tag, WARM_UP);
  if (!drawn) faults.push(`${tag}: nothing was drawn, so nothing was tested`);
  let found: readonly string[] = ['not tried'];
  for (let time = 0; time < MOST_TIMES && found.length > 0; time++) {
    const before = await held(on, protocol);
    await mount(on, tag, MOUNTS);
    found = compared(tag, before, await held(on, protocol));
    // What waits for its turn on a busy machine goes when it has had it.
    if (found.length > 0) found = compared(tag, before, await held(on, protocol));
  }
  faults.push(...found);
  await protocol.detach();
}

/** What the page holds more than before. */
function compared(tag: string, before: Held, after: Held): readonly string[] {
  const more = (name: keyof Held) => after[name] - before[name];
  const kilobytes = (bytes: number) => `${String(Math.round(bytes / 1_000))} kB`;
  const found: string[] = [];
  if (more('nodes') > FEW) found.push(`${tag}: ${String(more('nodes'))} nodes stay`);
  if (more('listeners') > FEW) found.push(`${tag}: ${String(more('listeners'))} listeners stay`);
  if (more('heap') > before.heap * TOLERANCE)
    found.push(`${tag}: ${kilobytes(more('heap'))} of ${kilobytes(before.heap)} stay`);
  return found;
}

/** Puts elements in and takes them out, some at a time; gives whether the last ones showed figures. */
function mount(on: Page, tag: string, times: number): Promise<boolean> {
  return on.evaluate(
    async ({ name, rounds, together, attributes }) => {
      const place = document.querySelector('main');
      const data: unknown = await (await fetch('/data.json')).json();
      let isDrawn = false;
      for (let round = 0; round < rounds; round++) {
        const mounted = Array.from({ length: together }, () => {
          const element = document.createElement(name);
          for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
          if (name === 'cairn-data') Object.assign(element, { document: data });
          if (name === 'cairn-context') element.setAttribute('pick', 'area');
          if (name === 'cairn-data' || name === 'cairn-context') {
            const tile = document.createElement('cairn-rag-tile');
            for (const [key, value] of Object.entries(attributes)) tile.setAttribute(key, value);
            element.append(tile);
          }
          return element as HTMLElement & { readonly updateComplete: Promise<unknown> };
        });
        place?.append(...mounted);
        for (const element of mounted) {
          await element.updateComplete;
          const shadow = element.shadowRoot;
          for (const details of shadow?.querySelectorAll('details') ?? []) details.open = true;
          shadow?.querySelector<HTMLElement>('#export')?.click();
          for (const button of shadow?.querySelectorAll<HTMLElement>('[aria-expanded=false]') ?? [])
            button.click();
          await element.updateComplete;
          isDrawn = Boolean(
            name === 'cairn-data'
              ? element.querySelector('cairn-rag-tile')?.shadowRoot?.querySelector('svg')
              : shadow?.querySelector('[part=heading], [part=pickers], svg'),
          );
        }
        await new Promise((resolve) => requestAnimationFrame(resolve));
        place?.replaceChildren();
      }
      return isDrawn;
    },
    {
      name: tag,
      rounds: times / AT_A_TIME,
      together: AT_A_TIME,
      attributes: { indicator, area, relationship, exportable: '' },
    },
  );
}

interface Held {
  readonly nodes: number;
  readonly listeners: number;
  /** Bytes. */
  readonly heap: number;
}

/** What the page holds after all that can go has gone. */
async function held(on: Page, session: CDPSession): Promise<Held> {
  // What waits for an idle moment, a frame or a timer lets go of its element then.
  await on.evaluate(() => new Promise((resolve) => requestIdleCallback(() => setTimeout(resolve, 200))));
  for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
  return {
    nodes: value('Nodes'),
    listeners: value('JSEventListeners'),
    heap: value('JSHeapUsedSize'),
  };
}
