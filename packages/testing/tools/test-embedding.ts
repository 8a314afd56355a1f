import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { findChromium } from './browsers.js';
import { root } from './paths.js';
import { releaseFolder } from './release.js';

/*
 * Opens pages that embed the built release as strict hosts do, and holds them against a page without any policy: no policy may be
 * violated, everything must stand where it stands without one, and every export must do what it says. Needs `npm run build`.
 */

const data = readFileSync(join(root, 'demo/data/two-rivers.json'), 'utf8');

const strict = "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'none'";
const typed = "require-trusted-types-for 'script'; trusted-types lit-html";
const module = (src: string) => `<script type="module" src="${src}"></script>`;

interface Host {
  readonly policy?: string;
  readonly scripts: string;
}

const hosts: Readonly<Record<string, Host>> = {
  'no policy': { scripts: module('/cairn.js') },
  'strict policy': { policy: strict, scripts: module('/cairn.js') },
  'strict policy with Trusted Types': { policy: `${strict}; ${typed}`, scripts: module('/cairn.js') },
  'two copies under Trusted Types': {
    policy: `${strict}; ${typed} 'allow-duplicates'`,
    scripts: module('/cairn.js') + module('/copy/cairn.js'),
  },
  'classic script under Trusted Types': {
    policy: `${strict}; ${typed}`,
    scripts: '<script src="/cairn.classic.js" defer></script>',
  },
  'loader under Trusted Types': { policy: `${strict}; ${typed}`, scripts: module('/loader.js') },
};

const widgets = [
  '<cairn-rag-tile indicator="delayed-discharges" area="aldermoor"></cairn-rag-tile>',
  '<cairn-trend-sparkline indicator="delayed-discharges" area="aldermoor"></cairn-trend-sparkline>',
  '<cairn-trend-chart indicator="delayed-discharges" area="aldermoor" exportable></cairn-trend-chart>',
  '<cairn-benchmark-comparison indicator="delayed-discharges" area="aldermoor" exportable></cairn-benchmark-comparison>',
  '<cairn-scorecard-grid area="aldermoor"></cairn-scorecard-grid>',
  '<cairn-strategy-map area="aldermoor" exportable></cairn-strategy-map>',
].join('\n');

function pageOf({ scripts }: Host): string {
  return `${head}${scripts}<cairn-data src="/data.json">${widgets}</cairn-data>`;
}

const head = '<!doctype html><html lang="en"><title>Embedding</title>';

/** A document that stands in the page and comes in pieces, while the elements are defined already. */
async function sendSlowly(response: ServerResponse, ready: Promise<void>): Promise<void> {
  const text = data.replaceAll('<', String.raw`\u003c`);
  const middle = text.length / 2;
  response.write(`${head}<script type="module" async src="/cairn.js"></script>`);
  // Browsers hold back the first kilobyte.
  response.write(`<p>${'…'.repeat(1024)}</p>`);
  await ready;
  response.write(`<cairn-data><script type="application/json">${text.slice(0, middle)}`);
  await new Promise((resolve) => setTimeout(resolve, 300));
  response.end(`${text.slice(middle)}</script>${widgets}</cairn-data>`);
}

let defined: () => void = () => undefined;
const whenDefined = new Promise<void>((resolve) => (defined = resolve));

const server = createServer(({ url = '' }, response) => {
  const name = decodeURIComponent(url.slice(1));
  if (name.endsWith('.js'))
    response
      .setHeader('content-type', 'text/javascript')
      .end(readFileSync(join(releaseFolder, name.replace('copy/', ''))));
  else if (name === 'data.json') response.setHeader('content-type', 'application/json').end(data);
  else if (name === 'slow') {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    void sendSlowly(response, whenDefined);
  } else {
    const host = hosts[name];
    if (host?.policy) response.setHeader('content-security-policy', host.policy);
    response.setHeader('content-type', 'text/html; charset=utf-8').end(host && pageOf(host));
  }
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const base = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
const { launchOptions } = await findChromium();
const browser = await puppeteer.launch(launchOptions);

const faults: string[] = [];
let expected: readonly string[] | undefined;
for (const name of Object.keys(hosts)) {
  const page = await open(name);
  await page.goto(base + encodeURIComponent(name));
  const places = await placesOf(page);
  expected ??= places;
  const moved = places.filter((place, at) => place !== expected?.[at]);
  if (places.length < 1000) faults.push(`${name}: only ${String(places.length)} elements were drawn`);
  if (moved.length > 0 || places.length !== expected.length)
    faults.push(
      `${name}: ${String(moved.length)} places are others than without a policy: ${moved[0] ?? ''}`,
    );
  faults.push(...(await exportFaults(page)).map((fault) => `${name}: ${fault}`));
  faults.push(...(await violationsOf(page)).map((violation) => `${name}: ${violation}`));
  await page.close();
}

const page = await open('slow');
const going = page.goto(`${base}slow`);
await page.waitForFunction(() => customElements.get('cairn-data'));
defined();
await going;
await placesOf(page);
const codes = await page.evaluate(() => (globalThis as unknown as { codes: string[] }).codes);
if (codes.length > 0) faults.push(`a document that comes in pieces: told of ${codes.join(', ')}`);

await browser.close();
server.close();
for (const fault of faults) console.error(`✗ ${fault}`);
console.log(`${String(Object.keys(hosts).length + 1)} pages, ${String(faults.length)} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;

async function open(name: string): Promise<Page> {
  const page = await browser.newPage({ type: 'window' });
  page.on('pageerror', (error) => faults.push(`${name}: ${String(error)}`));
  await page.evaluateOnNewDocument(() => {
    const told = Object.assign(globalThis, { violations: [] as string[], codes: [] as string[] });
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      told.violations.push(`${violatedDirective} ${blockedURI} ${sample}`);
    });
    addEventListener('cairn-error', (event) => {
      told.codes.push((event as CustomEvent<{ code: string }>).detail.code);
    });
  });
  return page;
}

/** Waits until all widgets show something, and gives the place of everything in them. */
async function placesOf(page: Page): Promise<readonly string[]> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('cairn-data > :not(script)')].every((widget) =>
      widget.shadowRoot?.querySelector('[part=heading]'),
    ),
  );
  return page.evaluate(async () => {
    // What is measured after the first draw settles within two frames.
    for (let frame = 0; frame < 3; frame++)
      await new Promise((resolve) => {
        requestAnimationFrame(resolve);
      });
    return [...document.querySelectorAll('cairn-data > :not(script)')]
      .flatMap((widget) => [widget, ...(widget.shadowRoot?.querySelectorAll('*') ?? [])])
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return `${element.localName} ${[x, y, width, height].map((length) => length.toFixed(1)).join(' ')}`;
      });
  });
}

/** Makes every file and picture that the widgets offer; the clipboard and the printer are the machine's own. */
function exportFaults(page: Page): Promise<readonly string[]> {
  // The page knows nothing of the names that the compiler would keep of inner functions.
  return page.evaluate(async () => {
    const found: string[] = [];
    for (const { localName, shadowRoot } of document.querySelectorAll('[exportable]'))
      for (const at of [1, 2, 3, 4]) {
        shadowRoot?.querySelector<HTMLElement>('#export')?.click();
        let pressed = false;
        let told = '';
        for (let frame = 0; frame < 600 && told === ''; frame++) {
          await new Promise((resolve) => requestAnimationFrame(resolve));
          const item = shadowRoot?.querySelectorAll<HTMLElement>('[role=menuitem]')[at];
          if (!pressed) item?.click();
          pressed ||= item !== undefined;
          if (pressed) told = shadowRoot?.querySelector('.export-told')?.textContent.trim() ?? '';
        }
        if (told !== 'The file is ready.') found.push(`${localName}, export ${String(at)}: ${told}`);
      }
    return found;
  });
}

function violationsOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => (globalThis as unknown as { violations: string[] }).violations);
}
