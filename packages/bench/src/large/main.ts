import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { format, resolveConfig } from 'prettier';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { sourceConditions } from '../../../testing/tools/build/library.js';
import { findChromium } from '../../../testing/tools/browsers.js';
import { describeMachine, thisMachine, wasBusy } from '../measure/machine.js';
import { SIZES, writeNationalSet, type NationalSet } from './national-set.js';

/** `npm run bench:large`: ten widgets of a national set over a slow line; writes its section of docs/performance.md. */

const LINE = { offline: false, latency: 100, downloadThroughput: 500_000, uploadThroughput: 500_000 };
const ROUNDS = 3;

interface Visit {
  readonly milliseconds: number;
  readonly requests: number;
  readonly bytes: number;
}

const page = fileURLToPath(new URL('../../dist/large/', import.meta.url));
const data = mkdtempSync(join(tmpdir(), 'cairn-large-'));
try {
  const set = writeNationalSet(data, (done) => {
    if (done % 200 === 0) process.stdout.write(`${String(done)} of ${String(SIZES.indicators)} measures\n`);
  });
  await build({
    configFile: false,
    logLevel: 'warn',
    root: fileURLToPath(new URL('page/', import.meta.url)),
    base: './',
    resolve: { conditions: sourceConditions },
    build: { outDir: page, emptyOutDir: true, target: 'es2022' },
  });
  const { visits, browser } = await visitOften();
  const section = sectionOf(set, visits, browser);
  process.stdout.write(`${section}\n`);
  if (!process.argv.includes('--dry')) await writeSection(section);
} finally {
  rmSync(data, { recursive: true, force: true });
}

async function visitOften(): Promise<{ visits: Visit[]; browser: string }> {
  // Counted where the files are: the browser tells of some requests late.
  let [requests, bytes] = [0, 0];
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://127.0.0.1');
    const inData = pathname.startsWith('/data/');
    const file = normalize(pathname).slice(inData ? '/data/'.length : 1);
    try {
      const body = gzipSync(readFileSync(join(inData ? data : page, file)));
      const type = { '.html': 'text/html', '.js': 'text/javascript' }[extname(file)] ?? 'application/json';
      response.writeHead(200, {
        'content-type': type,
        'content-encoding': 'gzip',
        'cache-control': 'no-store',
      });
      response.end(body);
      requests++;
      bytes += body.length;
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { launchOptions } = await findChromium();
  const browser = await puppeteer.launch(launchOptions);
  try {
    const visits: Visit[] = [];
    const { port } = server.address() as AddressInfo;
    for (let round = 0; round < ROUNDS; round++) {
      const context = await browser.createBrowserContext();
      const tab = await context.newPage();
      const session = await tab.createCDPSession();
      await session.send('Network.enable');
      await session.send('Network.emulateNetworkConditions', LINE);
      [requests, bytes] = [0, 0];
      await tab.goto(`http://127.0.0.1:${String(port)}/index.html`);
      await tab.waitForSelector('html[data-drawn]', { timeout: 120_000 });
      const drawn = await tab.evaluate(() => Number(document.documentElement.dataset['drawn']));
      visits.push({ milliseconds: drawn, requests, bytes });
      await context.close();
    }
    return { visits, browser: await browser.version() };
  } finally {
    await browser.close();
    server.close();
  }
}

function sectionOf(set: NationalSet, visits: readonly Visit[], browser: string): string {
  const machine = thisMachine();
  const sorted = [...visits].sort((a, b) => a.milliseconds - b.milliseconds);
  const { milliseconds = 0, requests = 0, bytes = 0 } = sorted[Math.floor(sorted.length / 2)] ?? {};
  const MB = (count: number) => `${(count / 1e6).toFixed(count < 1e7 ? 2 : 0)} MB`;
  const seconds = (count: number) => `${count.toFixed(1)} s`;
  const busy = wasBusy(machine)
    ? ' **The machine was busy with other work: the time is an upper bound.**'
    : '';
  return [
    `A generated set of ${SIZES.areas.toLocaleString('en-GB')} areas, ${SIZES.indicators.toLocaleString('en-GB')} measures and ${String(SIZES.years)} years, each figure with two limits, as static files: a document and ${set.parts.toLocaleString('en-GB')} parts, one a measure. A page of seven tiles, two charts and a comparison of all areas, ten measures together, ranked among all areas; an empty cache, 4 Mbit/s and 100 ms, files compressed with gzip beforehand.`,
    `${describeMachine(machine)}, ${browser}; the middle of ${String(ROUNDS)} visits.${busy}`,
    [
      '| | the page loads | loading the whole |',
      '| --- | --: | --: |',
      `| bytes of files as sent, the page’s own script among them | ${MB(bytes)} | ${MB(set.wholeZipped)} of figures |`,
      `| requests | ${String(requests)} | – |`,
      `| to the last of ten widgets | ${seconds(milliseconds / 1_000)} | ${seconds((set.wholeZipped * 8) / 4e6)} of transfer alone |`,
    ].join('\n'),
    `The document without figures is ${MB(set.main)} of that. Figures in one file would be ${MB(set.whole)} of JSON, more than widgets read; its time is worked out, not measured.`,
  ].join('\n\n');
}

async function writeSection(section: string): Promise<void> {
  const path = fileURLToPath(new URL('../../../../docs/performance.md', import.meta.url));
  const [begin, end] = ['<!-- large: begin -->', '<!-- large: end -->'];
  const text = readFileSync(path, 'utf8');
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`docs/performance.md has no place for ${begin} … ${end}`);
  const next = `${text.slice(0, from + begin.length)}\n\n${section}\n\n${text.slice(to)}`;
  writeFileSync(path, await format(next, { ...(await resolveConfig(path)), parser: 'markdown' }));
}
