import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { inEachEngine, type OpenEngine } from './engines/open-engines.js';
import { recorderScript, toldBy } from './engines/recorder.js';
import { send, serve } from './engines/serve.js';
import { until, type Tab } from './engines/tab.js';
import { root } from './paths.js';
import { readRelease, releaseFolder } from './release.js';

/*
 * Opens pages that load the small files of the built release, in every engine: what is fetched and when, what a page shows while
 * something is missing, what two versions say to each other, and that two prefixes live side by side. Needs `npm run build`.
 */

const release = readRelease();
const data = readFileSync(join(root, 'demo/data/two-rivers.json'));
/** The same with something in it that has to be set aside. */
const faulty = JSON.stringify({
  ...(JSON.parse(data.toString()) as object),
  stories: [{ id: 'untold' }],
});
const OTHER = '0.0.1';

const widget = (tag: string, prefix = 'cairn') =>
  `<${prefix}-${tag} indicator="delayed-discharges" area="aldermoor"></${prefix}-${tag}>`;
const script = (file: string, folder = 'release', more = '') =>
  `<script type="module" src="/${folder}/${file}" integrity="${folder === 'release' ? (release.files[file]?.integrity ?? 'none') : ''}" ${more}></script>`;
const inData = (content: string, prefix = 'cairn', src = '/data.json') =>
  `<${prefix}-data src="${src}">${content}</${prefix}-data>`;
/** The same document inside the page. */
const inline = (content: string, text: string) =>
  `<cairn-data><script type="application/json">${text.replaceAll('</', '<\\/')}</script>${content}</cairn-data>`;

/** Where the release is: for each page somewhere else, as WebKit keeps what was fetched ahead for the pages that follow. */
const FOLDER = /^release\d+$/;
let opened = 0;
/** What the server has now: tests take files away. */
const missing = new Set<string>();
/** A file that is kept back until the others are asked for too, and the answers that wait for them. */
let keptBack: { readonly file: string; readonly until: readonly string[] } | undefined;
let waiting: (() => void)[] = [];
let asked: string[] = [];
let body = '';
/** What the measure is called from now on. */
const NAME = 'Delayed discharges';
let renamed: string | undefined;
let language = 'en';
const USUAL_POLICY = "script-src 'self'";
let policy = USUAL_POLICY;
const NONCE = 'only-once';
/** A page's own way to ask, set before the loader runs. */
const hook = `document.querySelector('cairn-data').request = (url, signal) => fetch(url + '?own', { signal });`;
const server = await serve((path, response) => {
  const [folder = '', ...rest] = path.split('/');
  const file = rest.join('/');
  asked.push(FOLDER.test(folder) ? file : path);
  if (keptBack?.file === file)
    waiting.push(() => {
      answer(path, folder, file, response);
    });
  else answer(path, folder, file, response);
  if (keptBack?.until.every((one) => asked.includes(one))) for (const go of waiting.splice(0)) go();
});

function answer(path: string, folder: string, file: string, response: ServerResponse): void {
  const known = folder === 'other' || FOLDER.test(folder) ? release.files[file] : undefined;
  if (known && !missing.has(file)) {
    const text = readFileSync(join(releaseFolder, file), 'utf8');
    // The same release with the number of another.
    send(response, 'text/javascript', folder === 'other' ? text.replaceAll(release.version, OTHER) : text);
  } else if (/^data\.json(?:\?own)?$/.test(path))
    send(response, 'application/json', renamed ? data.toString().replaceAll(NAME, renamed) : data);
  else if (path === 'faulty.json') send(response, 'application/json', faulty);
  else if (path === 'page.html') send(response, 'application/json', '<!doctype html>');
  else if (path === 'go-on') response.end();
  else if (path === 'elsewhere') send(response, 'text/html', '<!doctype html><title>Elsewhere</title>');
  else if (path === 'recorder.js') send(response, 'text/javascript', recorderScript);
  else if (path === 'hook.js') send(response, 'text/javascript', hook);
  else if (path === '') {
    response.setHeader('content-security-policy', `default-src 'none'; ${policy}; connect-src 'self'`);
    send(
      response,
      'text/html; charset=utf-8',
      `<!doctype html><html lang="${language}"><title>Release</title><script src="/recorder.js" nonce="${NONCE}"></script>${body}`,
    );
  } else response.writeHead(404).end();
}

let faults = 0;
let tests = 0;

/** What a test may do to its page. */
interface Page {
  readonly tab: Tab;
  readonly open: (content: string) => Promise<void>;
  /** Waits until a widget says something that fits. */
  readonly says: (tag: string, pattern: RegExp) => Promise<void>;
  /** What the page said since it was opened. */
  readonly said: () => Promise<readonly string[]>;
}

type Test = (page: Page) => Promise<void>;

function check(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(otherwise);
}

function pageIn(tab: Tab): Page {
  return {
    tab,
    async open(content) {
      opened++;
      body = content.replaceAll('/release/', `/release${String(opened)}/`);
      asked = [];
      await tab.open(server.base);
    },
    says: (tag, pattern) => until(tab, `${tag} says ${pattern.source}`, notSaid, tag, pattern.source),
    async said() {
      const { said, violations } = await toldBy(tab);
      return [...said, ...violations];
    },
  };
}

function notSaid(tag: string, source: string): string {
  const text = document.querySelector(tag)?.shadowRoot?.textContent.trim() ?? `no ${tag}`;
  return new RegExp(source).test(text) ? '' : text.slice(0, 200) || 'nothing';
}

function notWarned(start: string): string {
  const { said } = (globalThis as unknown as { told: { said: readonly string[] } }).told;
  return said.some((line) => line.startsWith(start)) ? '' : `said: ${said.join(' ')}`;
}

/** What the chart reads out after a key that goes back by one. */
async function readOn(): Promise<string> {
  const chart = document.querySelector('cairn-trend-chart') as (Element & { updateComplete: unknown }) | null;
  const slider = chart?.shadowRoot?.querySelector<HTMLElement>('[role=slider]');
  slider?.focus();
  slider?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true, cancelable: true }));
  await chart?.updateComplete;
  return slider?.getAttribute('aria-valuetext') ?? '';
}

function chooseOther(area: string): void {
  const select = document.querySelector('cairn-context')?.shadowRoot?.querySelector('select');
  const option = [...(select?.options ?? [])].find(({ text }) => text === area);
  if (!select || !option) throw new Error(`no ${area} to choose`);
  select.value = option.value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

function stillLoading(tag: string): string {
  return document.querySelector(tag)?.shadowRoot?.querySelector('[part=loading]') ? 'loading' : '';
}

/** Opens what is closed: then what is made when the page is idle is there at once. */
function emptyDisclosures(tag: string): string {
  const all = [...(document.querySelector(tag)?.shadowRoot?.querySelectorAll('details') ?? [])];
  for (const details of all) details.open = true;
  const empty = all.filter((details) => details.childElementCount < 2);
  return empty.map((details) => `${details.className}: ${details.innerHTML.slice(0, 300)}`).join(' ');
}

function textOf(tab: Tab, tag: string): Promise<string> {
  return tab.run((name: string) => document.querySelector(name)?.shadowRoot?.textContent ?? '', tag);
}

/** A widget that shows figures, not only that it waits for them. */
const drawn = /Delayed|delayed/;
/** Elements that need other attributes than a measure and an area. */
const setUp: Readonly<Record<string, string>> = {
  'cairn-report': '<cairn-report report="planning-group"></cairn-report>',
  'cairn-benchmark-comparison':
    '<cairn-benchmark-comparison indicator="delayed-discharges" form="funnel"></cairn-benchmark-comparison>',
  'cairn-relationship-chart':
    '<cairn-relationship-chart indicators="delayed-discharges care-at-home-wait" area="aldermoor"></cairn-relationship-chart>',
};
const beforeAfter =
  '<cairn-trend-chart indicator="delayed-discharges" area="aldermoor" view="before-after"></cairn-trend-chart>';
/** The files of a page with one element, in order. */
function filesOf(tag: string): readonly string[] {
  const { file = '', imports = [] } = release.elements[tag] ?? {};
  return [...new Set([release.loader.file, ...release.loader.imports, file, ...imports])].sort();
}
const calculations = () => asked.filter((path) => /chunks\/(student-t|chi-square)/.test(path)).length;
const fullChecks = () => asked.filter((path) => /chunks\/full-/.test(path)).length;
const languageFiles = () => asked.filter((path) => /chunks\/(welsh|gaelic)/.test(path)).length;

/** Leaves a page with widgets and goes back to it: the browser has kept it, and its widgets do what they did. */
async function goBack({ tab, open, says, said }: Page, file: string): Promise<void> {
  const chart = '<cairn-trend-chart indicator="delayed-discharges"></cairn-trend-chart>';
  const tile = '<cairn-rag-tile indicator="delayed-discharges"></cairn-rag-tile>';
  const chosen = `<cairn-context area="aldermoor" pick="area">${tile}${chart}</cairn-context>`;
  await open(script(file) + inData(chosen));
  await says('cairn-rag-tile', /Aldermoor/);
  await says('cairn-trend-chart', /Aldermoor/);
  const before = await tab.run(readOn);
  await tab.run(() => {
    addEventListener('pageshow', ({ persisted }) => {
      document.title = persisted ? 'Back' : 'Loaded anew';
    });
  });
  await tab.open(`${server.base}elsewhere`);
  await tab.back();
  await until(tab, `${file}: the page comes back from the browser’s memory`, () =>
    document.title === 'Back' ? '' : document.title,
  );
  await says('cairn-rag-tile', /Aldermoor/);
  const after = await tab.run(readOn);
  check(after !== before && after !== '', `a key leads from “${before}” to “${after}”`);
  await tab.run(chooseOther, 'Greyhaven');
  await says('cairn-rag-tile', /Greyhaven/);
  await says('cairn-trend-chart', /Greyhaven/);
  renamed = 'Late discharges';
  await tab.run(() => {
    (document.querySelector('cairn-data') as unknown as { reload: () => void }).reload();
  });
  await says('cairn-rag-tile', /Late discharges/);
  renamed = undefined;
  check((await said()).length === 0, (await said()).join('\n'));
}

const all: Readonly<Record<string, Test>> = {
  async 'The loader fetches what the page uses and nothing else'({ open, says, said }) {
    await open(script('loader.js') + inData(widget('rag-tile')));
    await says('cairn-rag-tile', drawn);
    const expected = filesOf('cairn-rag-tile');
    const fetched = asked.filter((path) => path in release.files);
    // Firefox may ask once more for a file whose hash it checks.
    check([...new Set(fetched)].sort().join() === expected.join(), `fetched ${fetched.join(', ')}`);
    check((await said()).length === 0, (await said()).join('\n'));
  },

  async 'The document and all files of a widget are asked for before the first of them has come'(page) {
    const { open, says, said } = page;
    for (const file of filesOf('cairn-rag-tile')) {
      if (file === 'loader.js') continue;
      keptBack = { file, until: [...filesOf('cairn-rag-tile'), 'data.json'] };
      await open(script('loader.js') + inData(widget('rag-tile')));
      await says('cairn-rag-tile', drawn);
      check(asked.filter((path) => path === 'data.json').length === 1, 'the document was asked for twice');
    }
    check((await said()).length === 0, (await said()).join('\n'));
  },

  async 'A policy that knows scripts by a nonce keeps nothing from being fetched at once'(page) {
    const { open, says, said } = page;
    for (const sources of [`'nonce-${NONCE}'`, `'nonce-${NONCE}' 'strict-dynamic'`]) {
      policy = `script-src ${sources}`;
      keptBack = { file: 'elements/rag-tile.js', until: [...filesOf('cairn-rag-tile'), 'data.json'] };
      await open(script('loader.js', 'release', `nonce="${NONCE}"`) + inData(widget('rag-tile')));
      await says('cairn-rag-tile', drawn);
      check((await said()).length === 0, (await said()).join('\n'));
    }
  },

  async 'A document that the page asks for in its own way is asked for in no other'({ open, says, said }) {
    const own = '<script type="module" src="/hook.js"></script>';
    await open(own + script('loader.js') + inData(widget('rag-tile')));
    await says('cairn-rag-tile', drawn);
    const documents = asked.filter((path) => path.startsWith('data.json'));
    check(documents.join() === 'data.json?own', `asked for ${documents.join()}`);
    check((await said()).length === 0, (await said()).join('\n'));
  },

  async 'An editor’s places have their document and files asked for at once, too'({ open, says, said }) {
    const place = `<div data-cairn="data" data-src="/data.json">
      <div data-cairn="rag-tile" data-indicator="delayed-discharges" data-area="aldermoor">In the last report</div></div>`;
    keptBack = { file: 'elements/rag-tile.js', until: [...filesOf('cairn-rag-tile'), 'data.json'] };
    await open(script('loader.js') + place);
    await says('cairn-rag-tile', drawn);
    check(asked.filter((path) => path === 'data.json').length === 1, 'the document was asked for twice');
    check((await said()).length === 0, (await said()).join('\n'));
  },

  async 'A page that names all files of a widget loads each once, and is drawn'({ open, says, said }) {
    const links = filesOf('cairn-rag-tile')
      .filter((file) => file !== release.loader.file)
      .map((file) => `<link rel="modulepreload" href="/release/${file}" crossorigin="anonymous">`);
    await open(script('loader.js') + links.join('') + inData(widget('rag-tile')));
    await says('cairn-rag-tile', drawn);
    const fetched = asked.filter((path) => path in release.files).sort();
    check(fetched.join() === filesOf('cairn-rag-tile').join(), `fetched ${fetched.join(', ')}`);
    check((await said()).length === 0, (await said()).join('\n'));
  },

  async 'A sparkline is drawn from its own files, without what judges figures'({ open, says, said }) {
    await open(script('loader.js') + inData(widget('trend-sparkline')));
    await says('cairn-trend-sparkline', drawn);
    const expected = filesOf('cairn-trend-sparkline');
    const fetched = asked.filter((path) => path in release.files);
    check([...new Set(fetched)].sort().join() === expected.join(), `fetched ${fetched.join(', ')}`);
    const { file = '', imports = [] } = release.elements['cairn-rag-tile'] ?? {};
    const judging = [file, ...imports].filter((path) => /chunks\/shared-/.test(path));
    check(judging.length === 1, 'what judges figures is in another file than this test knows');
    check(!fetched.some((path) => judging.includes(path)), 'what judges figures was fetched');
    check((await said()).length === 0, (await said()).join('\n'));
  },

  async 'An element that comes to the page later is defined then'({ tab, open, says }) {
    await open(script('loader.js') + inData(widget('rag-tile')));
    await says('cairn-rag-tile', drawn);
    await tab.run(() => {
      const chart = document.createElement('cairn-trend-chart');
      chart.setAttribute('indicator', 'delayed-discharges');
      chart.setAttribute('area', 'aldermoor');
      const section = document.createElement('section');
      section.append(chart);
      document.querySelector('cairn-data')?.append(section);
    });
    await says('cairn-trend-chart', drawn);
    check(asked.includes('elements/trend-chart.js'), 'the chart came from elsewhere');
  },

  async 'A widget that offers exports is drawn with their menu, which is fetched with its files'(page) {
    const { open, says, said } = page;
    const exportable = widget('rag-tile').replace(' area', ' exportable area');
    const menu = Object.keys(release.files).find((file) => file.includes('chunks/export-menu')) ?? '';
    keptBack = { file: menu, until: [...filesOf('cairn-rag-tile'), menu, 'data.json'] };
    await open(script('loader.js') + inData(exportable));
    await says('cairn-rag-tile', /[Dd]elayed[^]*Export/);
    check(asked.filter((path) => path === menu).length === 1, 'the menu was fetched twice');
    check((await said()).length === 0, (await said()).join('\n'));
  },

  async 'A widget that comes to offer exports goes on showing its figures until their menu is there'(page) {
    const { tab, open, says, said } = page;
    const menu = Object.keys(release.files).find((file) => file.includes('chunks/export-menu')) ?? '';
    await open(script('loader.js') + inData(widget('rag-tile')));
    await says('cairn-rag-tile', drawn);
    check(!asked.includes(menu), 'the menu was fetched for a page that has none');
    keptBack = { file: menu, until: ['go-on'] };
    await tab.run(() => document.querySelector('cairn-rag-tile')?.toggleAttribute('exportable'));
    await tab.run(
      () =>
        (document.querySelector('cairn-rag-tile') as Element & { updateComplete: unknown }).updateComplete,
    );
    check(drawn.test(await textOf(tab, 'cairn-rag-tile')), 'the figures are gone');
    await tab.run(async () => (await fetch('/go-on')).ok);
    await says('cairn-rag-tile', /[Dd]elayed[^]*Export/);
    check((await said()).length === 0, (await said()).join('\n'));
  },

  async 'Without the menu of exports a widget is drawn, and the console says so once'({ open, says, said }) {
    for (const file of Object.keys(release.files)) if (file.includes('export-menu')) missing.add(file);
    const exportable = widget('rag-tile').replace(' area', ' exportable area');
    await open(script('loader.js') + inData(exportable + exportable));
    await says('cairn-rag-tile', drawn);
    const warnings = (await said()).filter((line) => line.includes('[cairn] exports'));
    check(warnings.length === 1, `said ${String(warnings.length)} times`);
  },

  async 'A place that is named later gets its element then'({ tab, open, says, said }) {
    await open(
      script('loader.js') + inData(`<div data-indicator="delayed-discharges" data-area="aldermoor"></div>`),
    );
    await until(tab, 'the elements are defined', () => (customElements.get('cairn-data') ? '' : 'not yet'));
    check(!asked.some((path) => path.includes('chunks/upgrade')), 'code for places was fetched');
    await tab.run(() => {
      document.querySelector('div')?.setAttribute('data-cairn', 'rag-tile');
    });
    await says('cairn-rag-tile', drawn);
    check((await said()).length === 0, (await said()).join('\n'));
  },

  'A page with the loader that is gone back to is as it was, and its widgets live on': (page) =>
    goBack(page, 'loader.js'),

  'A page with the bundle that is gone back to is as it was, and its widgets live on': (page) =>
    goBack(page, 'cairn.js'),

  async 'A language is fetched when the page speaks it, and the widgets speak it then'(page) {
    const { tab, open, says, said } = page;
    await open(script('loader.js') + inData(widget('rag-tile')));
    await says('cairn-rag-tile', /Show the figures/);
    check(languageFiles() === 0, 'a language was fetched that the page does not speak');
    await tab.run(() => {
      document.documentElement.setAttribute('lang', 'cy-GB');
    });
    await says('cairn-rag-tile', /ffigurau/);
    check(languageFiles() === 1, `${String(languageFiles())} languages were fetched`);
    check((await said()).length === 0, (await said()).join('\n'));
  },

  async 'A page in Gaelic speaks Gaelic from the first, and never English'({ open, says }) {
    language = 'gd';
    await open(script('loader.js') + inData(widget('rag-tile')));
    await says('cairn-rag-tile', /figearan/);
  },

  async 'Without the words of its language a page is in English, and the console says so once'(page) {
    const { open, says, said } = page;
    language = 'cy';
    for (const file of Object.keys(release.files)) if (file.includes('welsh')) missing.add(file);
    await open(script('loader.js') + inData(widget('rag-tile') + widget('rag-tile')));
    await says('cairn-rag-tile', /Show the figures/);
    const warnings = (await said()).filter((line) => line.includes('[cairn] language'));
    check(warnings.length === 1, `said ${String(warnings.length)} times`);
  },

  async 'An element whose file is missing keeps what the page put into it; the others are drawn'(page) {
    const { tab, open, says } = page;
    missing.add('elements/trend-chart.js');
    const fallback = '<cairn-trend-chart><a href="/report">The report</a></cairn-trend-chart>';
    await open(script('loader.js') + inData(fallback + widget('rag-tile')));
    await says('cairn-rag-tile', drawn);
    const height = await tab.run(
      () => document.querySelector('cairn-trend-chart a')?.getBoundingClientRect().height ?? 0,
    );
    check(height > 0, 'the link cannot be seen');
    await until(
      tab,
      'the console says which element is missing',
      notWarned,
      '[cairn] loader: cairn-trend-chart',
    );
  },

  async 'The code of a rare calculation is fetched when it is needed, and the chart drawn then'(page) {
    const { open, says, said } = page;
    await open(script('loader.js') + inData(widget('trend-chart')));
    await says('cairn-trend-chart', drawn);
    check(calculations() === 0, 'a calculation was fetched that the page does not need');
    await open(script('loader.js') + inData(beforeAfter));
    await says('cairn-trend-chart', /Home First/);
    check(calculations() === 1, `${String(calculations())} calculations were fetched`);
    check((await said()).length === 0, (await said()).join('\n'));
  },

  async 'A chart whose calculation cannot be loaded says so; the others are drawn'({ tab, open, says }) {
    for (const file of Object.keys(release.files)) if (file.includes('student-t')) missing.add(file);
    await open(script('loader.js') + inData(beforeAfter + widget('rag-tile')));
    await says('cairn-trend-chart', /^Part of this page could not be loaded\.\s+Load the page again/);
    await says('cairn-rag-tile', drawn);
    await tab.run(() => {
      document.querySelector('cairn-trend-chart')?.setAttribute('view', 'within-year');
    });
    await says('cairn-trend-chart', drawn);
  },

  async 'Of a document with a fault the check that names it is fetched, and the rest is shown'(page) {
    const { tab, open, says, said } = page;
    const list = '<cairn-data-quality></cairn-data-quality>';
    await open(script('loader.js') + inData(list));
    await says('cairn-data-quality', drawn);
    check(fullChecks() === 0, 'the check was fetched for a document without a fault');
    for (const content of [inData(list, 'cairn', '/faulty.json'), inline(list, faulty)]) {
      await open(script('loader.js') + content);
      await says('cairn-data-quality', /"title" is missing/);
      check(fullChecks() === 1, `the check was fetched ${String(fullChecks())} times`);
    }
    await open(script('loader.js') + `<cairn-data>${list}</cairn-data>`);
    await tab.run((text: string) => {
      const data = document.querySelector('cairn-data') as unknown as { document: unknown };
      data.document = JSON.parse(text);
    }, faulty);
    await says('cairn-data-quality', /"title" is missing/);
    await open(script('loader.js') + inData(list, 'cairn', '/page.html'));
    await says('cairn-data-quality', /web page/);
    check((await said()).length === 0, (await said()).join('\n'));
  },

  async 'Where that check cannot be loaded the page says so, and is drawn when it can'({ tab, open, says }) {
    for (const file of Object.keys(release.files)) if (file.includes('chunks/full-')) missing.add(file);
    const others = `<section>${inData('<cairn-trend-chart indicator="delayed-discharges" area="aldermoor"></cairn-trend-chart>')}</section>`;
    for (const content of [
      inData(widget('rag-tile'), 'cairn', '/faulty.json'),
      inline(widget('rag-tile'), faulty),
    ]) {
      await open(script('loader.js') + content + others);
      await says('cairn-rag-tile', /^The published document has faults/);
      await says('cairn-trend-chart', drawn);
    }
    await open(script('loader.js') + inData(widget('rag-tile'), 'cairn', '/faulty.json'));
    await says('cairn-rag-tile', /^The published document has faults/);
    missing.clear();
    await tab.run(() => {
      document
        .querySelector('cairn-rag-tile')
        ?.shadowRoot?.querySelector<HTMLElement>('[part=retry]')
        ?.click();
    });
    // A browser may remember that a file could not be had until the page is loaded again.
    await says('cairn-rag-tile', /elayed|^The published document has faults/);
  },

  async 'Every element finds its English words in its own files'({ tab, open, says, said }) {
    const tags = Object.keys(release.elements).filter((tag) => tag !== 'cairn-data');
    for (const tag of tags) {
      await open(script('loader.js') + inData(setUp[tag] ?? widget(tag.slice('cairn-'.length))));
      await says(tag, /[A-Za-z]{3}/);
      await until(tab, `${tag} is not loading`, stillLoading, tag);
      await until(tab, `the disclosures of ${tag} say something`, emptyDisclosures, tag);
      check(!(await textOf(tab, tag)).includes('undefined'), `${tag} says “undefined”`);
      const faults = (await said()).filter((line) => !line.includes('[cairn]'));
      check(faults.length === 0, `${tag}: ${faults.join('\n')}`);
    }
  },

  async 'Files of single elements work without the loader'({ open, says }) {
    const files = ['cairn-data', 'cairn-strategy-map'].map((tag) => release.elements[tag]?.file ?? '');
    await open(files.map((file) => script(file)).join('') + inData(widget('strategy-map')));
    await says('cairn-strategy-map', /delayed|Delayed|Home/);
    check(!asked.includes('loader.js'), 'the loader was fetched');
  },

  async 'The same version twice is harmless and silent'({ open, says, said }) {
    await open(script('loader.js') + script('cairn.js') + inData(widget('rag-tile')));
    await says('cairn-rag-tile', drawn);
    check((await said()).length === 0, (await said()).join('\n'));
  },

  async 'Of two versions the first stays, and the console says once which two met'({
    tab,
    open,
    says,
    said,
  }) {
    const place = '<div data-cairn="rag-tile" data-indicator="delayed-discharges"></div>';
    await open(script('cairn.js') + script('cairn.js', 'other') + inData(widget('rag-tile') + place));
    await says('cairn-rag-tile', drawn);
    const kept = await tab.run(
      () => (customElements.get('cairn-rag-tile') as unknown as { cairnVersion: string }).cairnVersion,
    );
    check(kept === release.version, `${kept} is in use`);
    const lines = await said();
    check(lines.length === 1, lines.join('\n'));
    check(lines[0]?.includes(OTHER) === true && lines[0].includes(release.version), lines.join('\n'));
    const made = await tab.run(() => document.querySelectorAll('[data-cairn] > cairn-rag-tile').length);
    check(made === 1, `${String(made)} tiles were made for one place`);
  },

  async 'An element of one version shows what a cairn-data of another has loaded'({ tab, open, says, said }) {
    const [dataFile, tileFile] = ['cairn-data', 'cairn-rag-tile'].map(
      (tag) => release.elements[tag]?.file ?? '',
    );
    for (const address of ['/faulty.json', '/data.json']) {
      const both = script(dataFile ?? '') + script(tileFile ?? '', 'other');
      await open(both + inData(widget('rag-tile'), 'cairn', address));
      await says('cairn-rag-tile', drawn);
    }
    const versions = await tab.run(() =>
      ['cairn-data', 'cairn-rag-tile'].map(
        (tag) => (customElements.get(tag) as unknown as { cairnVersion: string }).cairnVersion,
      ),
    );
    check(versions.join() === [release.version, OTHER].join(), `in use are ${versions.join()}`);
    check((await said()).length === 0, (await said()).join('\n'));
  },

  async 'The loader names its elements by the prefix that its tag asks for'({ tab, open, says, said }) {
    await open(
      script('loader.js', 'release', 'data-cairn-prefix="hscp"') +
        inData(
          `${widget('rag-tile', 'hscp')}<div data-hscp="trend-chart" data-indicator="delayed-discharges" data-area="aldermoor"></div>`,
          'hscp',
        ),
    );
    await says('hscp-rag-tile', drawn);
    await says('hscp-trend-chart', drawn);
    check(
      await tab.run(() => customElements.get('cairn-rag-tile') === undefined),
      'the usual name is defined too',
    );
    check((await said()).length === 0, (await said()).join('\n'));
  },

  async 'Two versions with two prefixes are both drawn, and neither says anything'({ open, says, said }) {
    await open(
      script('cairn.js') +
        script('cairn.js', 'other', 'data-cairn-prefix="hscp"') +
        inData(widget('rag-tile') + widget('trend-sparkline', 'hscp')) +
        inData(`<hscp-report report="annual-account"></hscp-report>`, 'hscp'),
    );
    await says('cairn-rag-tile', drawn);
    await says('hscp-trend-sparkline', drawn);
    await says('hscp-report', /delayed|Delayed|Home/);
    check((await said()).length === 0, (await said()).join('\n'));
  },

  async 'The classic script names its elements by the prefix that its tag asks for'({ open, says, said }) {
    await open(
      `<script src="/release/cairn.classic.js" data-cairn-prefix="hscp"></script>${inData(widget('rag-tile', 'hscp'), 'hscp')}`,
    );
    await says('hscp-rag-tile', drawn);
    check((await said()).length === 0, (await said()).join('\n'));
  },
};

await inEachEngine(async (engine) => {
  for (const [name, test] of Object.entries(all)) await run(engine, name, test);
});
server.close();
console.log(`${String(tests)} pages, ${String(faults)} faults`);
process.exitCode = faults === 0 ? 0 : 1;

async function run(engine: OpenEngine, name: string, test: Test): Promise<void> {
  tests++;
  const lost = await engine.visit((tab) => test(pageIn(tab)));
  if (lost !== undefined) {
    faults++;
    console.error(`✗ ${engine.name}: ${name}\n  ${lost}`);
  }
  missing.clear();
  keptBack = undefined;
  waiting = [];
  language = 'en';
  policy = USUAL_POLICY;
  renamed = undefined;
}
