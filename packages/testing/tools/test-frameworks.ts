import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CairnData, CairnRagTile, CairnScorecardGrid } from '@cairn/react';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { compile } from 'svelte/compiler';
import { build, type Plugin, type Rolldown } from 'vite';
import { sourceConditions, withoutExtras } from './build/library.js';
import { inEachEngine, type OpenEngine } from './engines/open-engines.js';
import { recorderScript, toldBy } from './engines/recorder.js';
import { send, serve } from './engines/serve.js';
import { until, type Tab } from './engines/tab.js';
import type { FrameworksPage } from './frameworks/page.js';
import { root } from './paths.js';

/*
 * Puts a tile on a page with the real Angular, React, Preact, Vue, Solid and Svelte in every engine, before and after the elements are defined: a document keeps its
 * identity, the tile is drawn, a reader's choice is heard. The React components also render without a browser. Needs `npm run build`.
 */

declare const frameworks: FrameworksPage;

const INDICATOR = 'delayed-discharges';
/** Frameworks that write an attribute where they find no property. */
const LOSE_OBJECTS = ['react', 'preact'];
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

/** A page's script in one file. */
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
      ngDevMode: 'false',
    },
    build: {
      write: false,
      target: 'es2022',
      minify: false,
      rolldownOptions: { output: { codeSplitting: false } },
      lib: { entry: join(import.meta.dirname, 'frameworks', `${entry}.ts`), formats: ['es'] },
    },
  });
  const { output } = (Array.isArray(built) ? built[0] : built) as Rolldown.RolldownOutput;
  return output[0].code;
}

const scripts = new Map([
  ['recorder.js', recorderScript],
  ['plain.js', await bundle('plain')],
  ['components.js', await bundle('components')],
  ['components-prefixed.js', await bundle('components-prefixed')],
  ['cairn.js', readFileSync(join(root, 'packages/elements/dist/cairn.js'), 'utf8')],
]);
const data = readFileSync(join(root, 'demo/data/two-rivers.json'), 'utf8');
const server = await serve((path, response) => {
  const script = scripts.get(path);
  if (script !== undefined) send(response, 'text/javascript', script);
  else if (path === 'data.json') send(response, 'application/json', data);
  else
    send(
      response,
      'text/html; charset=utf-8',
      '<!doctype html><html lang="en"><title>Frameworks</title><script src="/recorder.js"></script><body>',
    );
});

await inEachEngine(async (engine) => {
  await visit(engine, 'defined before', async (tab) => {
    await load(tab, '/cairn.js');
    await load(tab, '/plain.js');
    await inspect(tab, 'defined before', true);
  });
  await visit(engine, 'defined after', async (tab) => {
    await load(tab, '/plain.js');
    const names = await tab.run((given) => frameworks.mountAll(given), false);
    await load(tab, '/cairn.js');
    await inspect(tab, 'defined after', false, { mounted: names });
  });
  await visit(engine, 'defined after, by code', async (tab) => {
    await load(tab, '/plain.js');
    const names = await tab.run((given) => frameworks.mountAll(given), true);
    await load(tab, '/cairn.js');
    await inspectLost(tab, names);
  });
  await visit(engine, 'defined by itself', async (tab) => {
    await load(tab, '/components.js');
    await inspect(tab, 'defined by itself', true);
  });
  await visit(engine, 'defined by itself under another prefix', async (tab) => {
    await load(tab, '/components-prefixed.js');
    await inspect(tab, 'defined by itself under another prefix', true, { prefix: 'hscp' });
  });
});

server.close();
for (const fault of faults) console.error(`✗ ${fault}`);
console.log(`${String(checks)} checks, ${String(faults.length)} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;

/** Opens an empty page, does something in it, and names the engine in what is found. */
async function visit(engine: OpenEngine, when: string, task: (tab: Tab) => Promise<void>): Promise<void> {
  const before = faults.length;
  const lost = await engine.visit(async (tab) => {
    await tab.open(server.base);
    await task(tab);
  });
  if (lost !== undefined) faults.push(`${when}: ${lost}`);
  for (const [at, fault] of faults.entries()) if (at >= before) faults[at] = `${engine.name}, ${fault}`;
}

function load(tab: Tab, src: string): Promise<void> {
  return tab.run(async (address) => {
    const script = document.createElement('script');
    Object.assign(script, { type: 'module', src: address });
    document.head.append(script);
    await new Promise((resolve, reject) => {
      script.addEventListener('load', resolve);
      script.addEventListener('error', reject);
    });
  }, src);
}

/** What each framework has made of a tile and the document that it was given. */
async function inspect(
  tab: Tab,
  when: string,
  byCode: boolean,
  { mounted, prefix = 'cairn' }: { mounted?: readonly string[]; prefix?: string } = {},
): Promise<void> {
  const names = mounted ?? (await tab.run((given) => frameworks.mountAll(given), byCode));
  await until(tab, 'each framework draws its tile', notDrawn, names, prefix).catch((error: unknown) =>
    faults.push(`${when}: ${String(error)}`),
  );
  for (const name of names) {
    const found = await tab.run(
      (id, own) => {
        const element = document.querySelector(`[id="${id}"] ${own}-rag-tile`);
        element?.shadowRoot?.querySelector<HTMLElement>('button.select')?.click();
        const holder = element?.closest(`${own}-data`) as { document?: unknown } | null;
        return {
          same: holder?.document === frameworks.given,
          told: frameworks.told[id] ?? 'nothing',
          level: element?.shadowRoot?.querySelector('[part=heading]')?.getAttribute('aria-level') ?? 'none',
        };
      },
      name,
      prefix,
    );
    if (byCode) check(found.same, `${name}, ${when}: the document is another object`);
    check(found.told === INDICATOR, `${name}, ${when}: heard ${found.told}`);
    check(found.level === '2', `${name}, ${when}: the heading has level ${found.level}`);
  }
  const { said } = await toldBy(tab);
  check(said.length === 0, `${when}: ${said.join('; ')}`);
}

function notDrawn(names: readonly string[], prefix: string): string {
  const tile = (id: string) => document.querySelector(`[id="${id}"] ${prefix}-rag-tile`)?.shadowRoot;
  return names.filter((id) => !tile(id)?.querySelector('button.select')).join();
}

/**
 * A document that is given before the element is defined. Frameworks that always set properties give it all the same; those that write an
 * attribute lose it: then the widget says so to the reader, and the console once to the developer.
 */
async function inspectLost(tab: Tab, names: readonly string[]): Promise<void> {
  await until(tab, 'no widget is blank', notSettled, names);
  const lost = await tab.run(
    (ids) =>
      ids.filter((id) => {
        const holder = document.querySelector(`[id="${id}"] cairn-data`) as { document?: unknown } | null;
        return holder?.document !== frameworks.given;
      }),
    names,
  );
  check(
    lost.join() === LOSE_OBJECTS.join(),
    `defined after, by code: the document is lost by ${lost.join(', ')}`,
  );
  const { said } = await toldBy(tab);
  check(
    said.length === 1 && said[0]?.includes('[cairn] lost-object') === true,
    `defined after, by code: the console says ${said.join('; ')}`,
  );
}

function notSettled(names: readonly string[]): string {
  const settled = (id: string) => {
    const tile = document.querySelector(`[id="${id}"] cairn-rag-tile`)?.shadowRoot;
    return tile?.querySelector('button.select') ?? tile?.textContent.includes('No figures are connected');
  };
  return names.filter((id) => !settled(id)).join();
}
