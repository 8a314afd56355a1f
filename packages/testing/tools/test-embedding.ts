import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { inEachEngine, type OpenEngine } from './engines/open-engines.js';
import { recorderScript, toldBy } from './engines/recorder.js';
import { send, serve } from './engines/serve.js';
import { until, type Tab } from './engines/tab.js';
import { root } from './paths.js';
import { releaseFolder } from './release.js';

/*
 * Opens pages that embed the built release from a publisher's origin as strict hosts do, in every engine, and holds them against a page
 * without any policy: no policy may be violated, everything must stand where it stands without one, and every export must do what it
 * says. Needs `npm run build`.
 */

const data = readFileSync(join(root, 'demo/data/two-rivers.json'), 'utf8');

/** Another library that is made with Lit, and brings a copy of it. */
const otherLibrary = await bundle('embedding/other-library.ts');

/** Where the script and the figures are. */
const publisher = await serve((path, response) => {
  response.setHeader('access-control-allow-origin', '*');
  const name = path.replace('copy/', '');
  if (name.endsWith('.js')) send(response, 'text/javascript', readFileSync(join(releaseFolder, name)));
  else if (name === 'data.json') send(response, 'application/json', data);
  else response.writeHead(404).end();
});

const from = publisher.base.slice(0, -1);
const strict = `default-src 'none'; script-src 'self' ${from}; connect-src ${from}`;
const typed = "require-trusted-types-for 'script'; trusted-types lit-html";
const module = (src: string) => `<script type="module" src="${src}"></script>`;
const cairn = module(`${from}/cairn.js`);

interface Host {
  readonly policy?: string;
  readonly scripts: string;
  /** What else is on the page, beneath the widgets. */
  readonly more?: string;
}

const hosts: Readonly<Record<string, Host>> = {
  'no policy': { scripts: cairn },
  'strict policy': { policy: strict, scripts: cairn },
  'strict policy with Trusted Types': { policy: `${strict}; ${typed}`, scripts: cairn },
  'two copies under Trusted Types': {
    policy: `${strict}; ${typed} 'allow-duplicates'`,
    scripts: cairn + module(`${from}/copy/cairn.js`),
  },
  'another library with Lit under Trusted Types': {
    policy: `${strict}; ${typed} 'allow-duplicates'`,
    scripts: module('/other.js') + cairn,
    more: '<other-badge></other-badge>',
  },
  'classic script under Trusted Types': {
    policy: `${strict}; ${typed}`,
    scripts: `<script src="${from}/cairn.classic.js" defer></script>`,
  },
  'loader under Trusted Types': { policy: `${strict}; ${typed}`, scripts: module(`${from}/loader.js`) },
};

const measure = 'indicator="delayed-discharges" area="aldermoor"';
const widgets = `
  <cairn-rag-tile ${measure}></cairn-rag-tile>
  <cairn-trend-sparkline ${measure}></cairn-trend-sparkline>
  <cairn-trend-chart ${measure} exportable></cairn-trend-chart>
  <cairn-benchmark-comparison ${measure} exportable></cairn-benchmark-comparison>
  <cairn-scorecard-grid area="aldermoor"></cairn-scorecard-grid>
  <cairn-strategy-map area="aldermoor" exportable></cairn-strategy-map>
  <cairn-exception-list area="aldermoor"></cairn-exception-list>
  <cairn-indicator-profile ${measure}></cairn-indicator-profile>
  <cairn-relationship-chart relationship="sickness-and-agency" area="aldermoor"></cairn-relationship-chart>
  <cairn-story story="an-afternoon-off"></cairn-story>
  <cairn-data-quality></cairn-data-quality>
  <cairn-portfolio area="aldermoor" indicators="delayed-discharges"></cairn-portfolio>
  <cairn-context area="aldermoor" pick="area"></cairn-context>
  <cairn-report report="annual-account"></cairn-report>`;

/** What editors keep that take unknown elements out. */
const places = `<div data-cairn="data" data-src="${from}/data.json">
    <div data-cairn="rag-tile" data-indicator="delayed-discharges" data-area="aldermoor"><p>In the last report</p></div>
  </div>`;

const head = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Embedding</title>
  <script src="/recorder.js"></script>`;

/** Lets a page that is being sent slowly go on. */
let goOn: () => void = () => undefined;

const pages = await serve((path, response) => {
  if (path === 'recorder.js') send(response, 'text/javascript', recorderScript);
  else if (path === 'other.js') send(response, 'text/javascript', otherLibrary);
  else if (path === 'go-on') {
    goOn();
    response.end();
  } else if (path === 'slow') {
    // A document that stands in the page and comes in pieces, while the elements are defined already.
    const text = data.replaceAll('<', String.raw`\u003c`);
    const middle = text.length / 2;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    // WebKitGTK may hold a module that it preloaded back until the page is whole, so it is written where no preloading sees it.
    const ask = `
      document.head.append(Object.assign(document.createElement('script'), { type: 'module', src: '${from}/cairn.js' }));
      customElements.whenDefined('cairn-report').then(() => fetch('/go-on'));`;
    // Browsers hold back the first kilobyte.
    response.write(`${head}<script>${ask}</script><p>${'…'.repeat(1024)}</p>
      <cairn-data><script type="application/json">${text.slice(0, middle)}`);
    goOn = () => setTimeout(() => response.end(`${text.slice(middle)}</script>${widgets}</cairn-data>`), 300);
  } else if (path === 'written anew')
    send(response, 'text/html; charset=utf-8', `${head}${cairn}<body>${places}`);
  else {
    const host = hosts[path];
    if (!host) return void response.writeHead(404).end();
    if (host.policy) response.setHeader('content-security-policy', host.policy);
    const { scripts, more = '' } = host;
    const figures = `<cairn-data src="${from}/data.json">${widgets}</cairn-data>`;
    send(response, 'text/html; charset=utf-8', `${head}${scripts}${figures}${more}`);
  }
});

const faults: string[] = [];
let opened = 0;

await inEachEngine(async (engine) => {
  let expected: readonly string[] | undefined;
  for (const [name, host] of Object.entries(hosts))
    await look(engine, name, async (tab) => {
      const places = await placesOf(tab);
      expected ??= places;
      const moved = places.filter((place, at) => place !== expected?.[at]);
      const found: string[] = [];
      if (places.length < 1_000) found.push(`only ${String(places.length)} elements were drawn`);
      if (moved.length > 0 || places.length !== expected.length)
        found.push(
          `${String(moved.length)} of ${String(places.length)} places are others than without a policy: ${moved[0] ?? ''}`,
        );
      found.push(...(await exportFaults(tab)));
      if (host.more !== undefined) await until(tab, 'the other library draws', drawsOther);
      return found;
    });
  await look(engine, 'slow', async (tab) => {
    await placesOf(tab);
    return [];
  });
  await look(engine, 'written anew', async (tab) => {
    for (const anew of ['as it came', 'replaced', 'written'] as const) {
      await tab.run(writeAnew, anew, places);
      await until(tab, `the tile is drawn where all is ${anew}`, says, 'Delayed discharges', 'en');
      await until(tab, `it speaks Welsh where all is ${anew}`, says, 'Oedi wrth ryddhau', 'cy');
    }
    return [];
  });
});

publisher.close();
pages.close();
for (const fault of faults) console.error(`✗ ${fault}`);
console.log(`${String(opened)} pages, ${String(faults.length)} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;

/** Renews the page as a whole, in the ways that scripts have. */
function writeAnew(anew: 'as it came' | 'replaced' | 'written', content: string): void {
  const page = `<!doctype html><html lang="en"><title>Anew</title><body>${content}`;
  if (anew === 'replaced') {
    const { documentElement } = new DOMParser().parseFromString(page, 'text/html');
    document.documentElement.replaceWith(document.adoptNode(documentElement));
  } else if (anew === 'written') {
    document.open();
    // eslint-disable-next-line @typescript-eslint/no-deprecated, no-unsanitized/method -- pages do
    document.write(page);
    document.close();
  }
}

/** Says in which language the page is, and what the one tile lacks that is then said. */
function says(text: string, language: string): string {
  document.documentElement.lang = language;
  const tiles = [...document.querySelectorAll('cairn-rag-tile')];
  const said = tiles[0]?.shadowRoot?.textContent ?? '';
  const isSaid =
    said.includes(text) && said.includes('2026') && said.includes('Medi') === (language === 'cy');
  return tiles.length === 1 && isSaid ? '' : `${String(tiles.length)} tiles: ${said}`;
}

/** Opens a page and notes what is wrong with it: what is found, what was thrown or violated, and faults that widgets tell of. */
async function look(
  engine: OpenEngine,
  name: string,
  find: (tab: Tab) => Promise<readonly string[]>,
): Promise<void> {
  opened++;
  const lost = await engine.visit(async (tab) => {
    await tab.open(pages.base + encodeURIComponent(name));
    const found = await find(tab);
    const { said, violations, codes } = await toldBy(tab);
    for (const fault of [...found, ...said, ...violations, ...codes])
      faults.push(`${engine.name}, ${name}: ${fault}`);
  });
  if (lost !== undefined) faults.push(`${engine.name}, ${name}: ${lost}`);
}

/** Waits until all widgets show something, and gives the place of everything in them, and in the widgets within them. */
async function placesOf(tab: Tab): Promise<readonly string[]> {
  await until(tab, 'all widgets are drawn', () => {
    const all = [...document.querySelectorAll('cairn-data > :not(script)')];
    const waiting = all.filter(
      ({ shadowRoot }) => !shadowRoot?.querySelector('[part=heading], [part=pickers], [part=drawing]'),
    );
    return all.length < 10 ? 'widgets' : waiting.map(({ localName }) => localName).join();
  });
  return tab.run(async () => {
    // What is measured after the first draw settles within some frames; tables that wait for an idle moment come later.
    let all: Element[] = [];
    for (let same = 0, frame = 0; same < 20 && frame < 600; frame++) {
      await new Promise((resolve) => {
        requestAnimationFrame(resolve);
      });
      const next: Element[] = [];
      const queue: ParentNode[] = [document];
      for (let place = queue.pop(); place; place = queue.pop())
        for (const element of place.querySelectorAll('*')) {
          if (place !== document) next.push(element);
          if (element.shadowRoot && element.localName.startsWith('cairn-')) queue.push(element.shadowRoot);
        }
      same = next.length === all.length ? same + 1 : 0;
      all = next;
    }
    return all.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      // What takes no room has no place that anyone sees.
      if (width === 0 && height === 0) return `${element.localName} hidden`;
      return `${element.localName} ${[x, y, width, height].map((length) => length.toFixed(1)).join(' ')}`;
    });
  });
}

function drawsOther(): string {
  const text = document.querySelector('other-badge')?.shadowRoot?.textContent.trim();
  return text === 'Drawn by another library' ? '' : 'other-badge';
}

/** Makes every file and picture that the widgets offer; the clipboard and the printer are the machine's own. */
function exportFaults(tab: Tab): Promise<readonly string[]> {
  return tab.run(async () => {
    // A file that is handed over makes some browsers ask where to put it.
    const files: string[] = [];
    HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
      files.push(this.download);
    };
    const found: string[] = [];
    const widgets = [...document.querySelectorAll('[exportable]')];
    for (const { localName, shadowRoot } of widgets)
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
    if (files.length !== widgets.length * 4) found.push(`only ${String(files.length)} files were made`);
    return found;
  });
}

async function bundle(entry: string): Promise<string> {
  const built = (await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: { write: false, lib: { entry: join(import.meta.dirname, entry), formats: ['es'] } },
  })) as Rolldown.RolldownOutput[];
  return built[0]?.output[0].code ?? '';
}
