import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { CairnData, CairnRagTile, CairnScorecardGrid } from '@cairn/react';
import puppeteer, { type Page } from 'puppeteer-core';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { compile } from 'svelte/compiler';
import { build, type Plugin, type Rolldown } from 'vite';
import { sourceConditions, withoutExtras } from '../../../vite.library.js';
import { findChromium } from './browsers.js';
import type { FrameworksPage } from './frameworks/page.js';
import { root } from './paths.js';

/*
 * Puts a tile on a page with the real React, Preact, Vue, Solid and Svelte, before and after the elements are defined: a document keeps its
 * identity, the tile is drawn, a reader's choice is heard. The React components also render without a browser. Needs `npm run build`.
 */

declare const frameworks: FrameworksPage;

const INDICATOR = 'delayed-discharges';
const faults: string[] = [];
let checks = 0;

function check(holds: boolean, fault: string): void {
  checks++;
  if (!holds) faults.push(fault);
}

const tile = createElement(
  CairnRagTile,
  { indicator: 'falls', headingLevel: 2, selectable: true, onCairnSelect: () => undefined },
  'The report',
);
const markup = renderToString(createElement(CairnData, { src: '/data.json' }, tile));
check(
  markup ===
    '<cairn-data src="/data.json"><cairn-rag-tile indicator="falls" heading-level="2" selectable="">The report</cairn-rag-tile></cairn-data>',
  `on a server React writes ${markup}`,
);
const nothing = renderToString(
  createElement(CairnScorecardGrid, { trend: false, groupBy: null, data: null }),
);
check(
  nothing === '<cairn-scorecard-grid></cairn-scorecard-grid>',
  `on a server React writes what is not given: ${nothing}`,
);

const svelte: Plugin = {
  name: 'svelte',
  transform: (code, id) =>
    id.endsWith('.svelte')
      ? { code: compile(code, { filename: id, generate: 'client' }).js.code, map: null }
      : null,
};

async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'error',
    plugins: [svelte, withoutExtras],
    resolve: { conditions: sourceConditions },
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
    },
    build: {
      write: false,
      target: 'es2022',
      minify: false,
      lib: { entry: join(import.meta.dirname, 'frameworks', `${entry}.ts`), formats: ['es'] },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const { output } = (Array.isArray(built) ? built[0] : built) as Rolldown.RolldownOutput;
  return output[0].code;
}

const scripts = new Map([
  ['/plain.js', await bundle('plain')],
  ['/components.js', await bundle('components')],
  ['/cairn.js', readFileSync(join(root, 'packages/elements/dist/cairn.js'), 'utf8')],
]);
const data = readFileSync(join(root, 'demo/data/two-rivers.json'), 'utf8');
const server = createServer(({ url = '' }, response) => {
  const script = scripts.get(url);
  if (script !== undefined) response.setHeader('content-type', 'text/javascript').end(script);
  else if (url === '/data.json') response.setHeader('content-type', 'application/json').end(data);
  else
    response
      .setHeader('content-type', 'text/html; charset=utf-8')
      .end('<!doctype html><html lang="en"><title>Frameworks</title><body>');
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const base = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
const { launchOptions } = await findChromium();
const browser = await puppeteer.launch(launchOptions);

function mountAll(page: Page, byCode: boolean): Promise<readonly string[]> {
  return page.evaluate((given) => frameworks.mountAll(given), byCode);
}

async function inspect(page: Page, when: string, name: string, byCode: boolean): Promise<void> {
  const tag = `[id="${name}"] cairn-rag-tile`;
  const drawn = await page
    .waitForFunction(
      (path) => document.querySelector(path)?.shadowRoot?.querySelector('button.select'),
      { timeout: 8000 },
      tag,
    )
    .then(
      () => true,
      () => false,
    );
  check(drawn, `${name}, ${when}: the tile is not drawn`);
  if (!drawn) return;
  const found = await page.evaluate(
    (path, id) => {
      const element = document.querySelector(path);
      element?.shadowRoot?.querySelector<HTMLElement>('button.select')?.click();
      const holder = element?.closest('cairn-data') as { document?: unknown } | null;
      return {
        same: holder?.document === frameworks.given,
        told: frameworks.told[id],
        level: element?.shadowRoot?.querySelector('[part=heading]')?.getAttribute('aria-level'),
      };
    },
    tag,
    name,
  );
  if (byCode) check(found.same, `${name}, ${when}: the document is another object`);
  check(found.told === INDICATOR, `${name}, ${when}: heard ${String(found.told)}`);
  check(found.level === '2', `${name}, ${when}: the heading has level ${String(found.level)}`);
}

async function open(name: string): Promise<Page> {
  const page = await browser.newPage({ type: 'window' });
  page.on('pageerror', (error) => faults.push(`${name}: ${String(error)}`));
  await page.goto(base);
  return page;
}

const load = (page: Page, src: string) => page.addScriptTag({ type: 'module', url: src });

let page = await open('early');
await load(page, '/cairn.js');
await load(page, '/plain.js');
for (const name of await mountAll(page, true)) await inspect(page, 'defined before', name, true);

page = await open('late');
await load(page, '/plain.js');
const names = await mountAll(page, false);
await load(page, '/cairn.js');
for (const name of names) await inspect(page, 'defined after', name, false);

page = await open('components');
await load(page, '/components.js');
for (const name of await mountAll(page, true)) await inspect(page, 'defined by itself', name, true);

await browser.close();
server.close();
for (const fault of faults) console.error(`✗ ${fault}`);
console.log(`${String(checks)} checks, ${String(faults.length)} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
