import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { findChromium } from './browsers.js';
import { root } from './paths.js';
import { readRelease, releaseFolder } from './release.js';

/*
 * Opens pages that load the small files of the built release: what is fetched and when, what a page shows while something is missing,
 * and what two versions say to each other. Needs `npm run build`.
 */

const release = readRelease();
const data = readFileSync(join(root, 'demo/data/two-rivers.json'));
const OTHER = '0.0.1';

const widget = (tag: string) =>
  `<cairn-${tag} indicator="delayed-discharges" area="aldermoor"></cairn-${tag}>`;
const script = (file: string, folder = 'release') =>
  `<script type="module" src="/${folder}/${file}" integrity="${folder === 'release' ? (release.files[file]?.integrity ?? 'none') : ''}"></script>`;

/** What the server has now: tests take files away. */
const missing = new Set<string>();
let body = '';
let language = 'en';
const server = createServer(({ url = '' }, response) => {
  const [, folder, ...rest] = url.split('/');
  const file = rest.join('/');
  const known = folder === 'release' || folder === 'other' ? release.files[file] : undefined;
  if (known && !missing.has(file)) {
    const text = readFileSync(join(releaseFolder, file), 'utf8');
    // The same release with the number of another.
    const sent = folder === 'other' ? text.replaceAll(release.version, OTHER) : text;
    response.setHeader('content-type', 'text/javascript').end(sent);
  } else if (url === '/data.json') response.setHeader('content-type', 'application/json').end(data);
  else if (url === '/')
    response
      .setHeader('content-type', 'text/html; charset=utf-8')
      .setHeader('content-security-policy', "default-src 'none'; script-src 'self'; connect-src 'self'")
      .end(`<!doctype html><html lang="${language}"><title>Release</title>${body}`);
  else response.writeHead(404).end();
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const base = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
const { launchOptions } = await findChromium();
const browser = await puppeteer.launch(launchOptions);

interface Opened {
  readonly page: Page;
  /** Paths of the files asked for, without the folder. */
  readonly asked: readonly string[];
  /** What the console said. */
  readonly said: readonly string[];
}

let faults = 0;
let tests = 0;

async function test(name: string, run: () => Promise<void>): Promise<void> {
  tests++;
  try {
    await run();
  } catch (error) {
    faults++;
    console.error(`✗ ${name}\n  ${String(error)}`);
  }
  missing.clear();
  language = 'en';
}

function check(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(otherwise);
}

async function open(content: string): Promise<Opened> {
  body = content;
  const page = await browser.newPage({ type: 'window' });
  const asked: string[] = [];
  const said: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(base)) said.push(`${request.url()} is another origin's`);
    asked.push(request.url().slice(base.length).replace('release/', ''));
  });
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(String(error)));
  await page.goto(base);
  return { page, asked, said };
}

/** Waits until a widget says something that fits. */
async function says(page: Page, tag: string, pattern: RegExp): Promise<void> {
  await page.waitForFunction(
    (name, source) => new RegExp(source).test(document.querySelector(name)?.shadowRoot?.textContent ?? ''),
    { timeout: 10_000 },
    tag,
    pattern.source,
  );
}

const drawn = /Delayed|delayed/;
const inData = (content: string) => `<cairn-data src="/data.json">${content}</cairn-data>`;

await test('The loader fetches what the page uses and nothing else', async () => {
  const { page, asked, said } = await open(script('loader.js') + inData(widget('rag-tile')));
  await says(page, 'cairn-rag-tile', drawn);
  const wanted = ['cairn-data', 'cairn-rag-tile'].flatMap((tag) => {
    const { file = '', imports = [] } = release.elements[tag] ?? {};
    return [file, ...imports];
  });
  const expected = [...new Set([release.loader.file, ...release.loader.imports, ...wanted])].sort();
  const fetched = asked.filter((path) => path in release.files);
  check([...fetched].sort().join() === expected.join(), `fetched ${fetched.join(', ')}`);
  check(said.length === 0, said.join('\n'));
});

await test('An element that comes to the page later is defined then', async () => {
  const { page, asked } = await open(script('loader.js') + inData(widget('rag-tile')));
  await says(page, 'cairn-rag-tile', drawn);
  await page.evaluate(() => {
    const chart = document.createElement('cairn-trend-chart');
    chart.setAttribute('indicator', 'delayed-discharges');
    chart.setAttribute('area', 'aldermoor');
    const section = document.createElement('section');
    section.append(chart);
    document.querySelector('cairn-data')?.append(section);
  });
  await says(page, 'cairn-trend-chart', drawn);
  check(asked.includes('elements/trend-chart.js'), 'the chart came from elsewhere');
});

await test('A language is fetched when the page speaks it, and the widgets speak it then', async () => {
  const { page, asked, said } = await open(script('loader.js') + inData(widget('rag-tile')));
  await says(page, 'cairn-rag-tile', /Show the figures/);
  const fetched = () => asked.filter((path) => /chunks\/(welsh|gaelic)/.test(path)).length;
  check(fetched() === 0, 'a language was fetched that the page does not speak');
  await page.evaluate(() => document.documentElement.setAttribute('lang', 'cy-GB'));
  await says(page, 'cairn-rag-tile', /ffigurau/);
  check(fetched() === 1, `${String(fetched())} languages were fetched`);
  check(said.length === 0, said.join('\n'));
});

await test('A page in Gaelic speaks Gaelic from the first, and never English', async () => {
  language = 'gd';
  const { page } = await open(`${script('loader.js')}${inData(widget('rag-tile'))}`);
  await says(page, 'cairn-rag-tile', /figearan/);
});

await test('Without the words of its language a page is in English, and the console says so once', async () => {
  language = 'cy';
  for (const file of Object.keys(release.files)) if (file.includes('welsh')) missing.add(file);
  const { page, said } = await open(script('loader.js') + inData(widget('rag-tile') + widget('rag-tile')));
  await says(page, 'cairn-rag-tile', /Show the figures/);
  const warnings = said.filter((line) => line.includes('[cairn] language'));
  check(warnings.length === 1, `said ${String(warnings.length)} times`);
});

await test('An element whose file is missing keeps what the page put into it; the others are drawn', async () => {
  missing.add('elements/trend-chart.js');
  const fallback = '<cairn-trend-chart><a href="/report">The report</a></cairn-trend-chart>';
  const { page, said } = await open(script('loader.js') + inData(fallback + widget('rag-tile')));
  await says(page, 'cairn-rag-tile', drawn);
  const height = await page.$eval('cairn-trend-chart a', (link) => link.getBoundingClientRect().height);
  check(height > 0, 'the link cannot be seen');
  check(
    said.some((line) => line.includes('[cairn] loader: cairn-trend-chart')),
    'the console does not say which element is missing',
  );
});

await test('Files of single elements work without the loader', async () => {
  const files = ['cairn-data', 'cairn-strategy-map'].map((tag) => release.elements[tag]?.file ?? '');
  const { page, asked } = await open(
    files.map((file) => script(file)).join('') + inData(widget('strategy-map')),
  );
  await page.waitForFunction(() =>
    document.querySelector('cairn-strategy-map')?.shadowRoot?.querySelector('[part=heading]'),
  );
  check(!asked.includes('loader.js'), 'the loader was fetched');
});

await test('The same version twice is harmless and silent', async () => {
  const { page, said } = await open(script('loader.js') + script('cairn.js') + inData(widget('rag-tile')));
  await says(page, 'cairn-rag-tile', drawn);
  check(said.length === 0, said.join('\n'));
});

await test('Of two versions the first stays, and the console says once which two met', async () => {
  const { page, said } = await open(
    script('cairn.js') + script('cairn.js', 'other') + inData(widget('rag-tile')),
  );
  await says(page, 'cairn-rag-tile', drawn);
  const kept = await page.evaluate(
    () => (customElements.get('cairn-rag-tile') as unknown as { cairnVersion: string }).cairnVersion,
  );
  check(kept === release.version, `${kept} is in use`);
  check(said.length === 1, said.join('\n'));
  check(said[0]?.includes(OTHER) === true && said[0].includes(release.version), said.join('\n'));
});

await browser.close();
server.close();
console.log(`${String(tests)} pages, ${String(faults)} faults`);
process.exitCode = faults === 0 ? 0 : 1;
