import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inEachEngine, type OpenEngine } from './engines/open-engines.js';
import { toldBy } from './engines/recorder.js';
import { send, serve } from './engines/serve.js';
import type { Tab } from './engines/tab.js';
import { root } from './paths.js';
import { releaseFolder } from './release.js';
import { editFaults } from './wordpress/editing.js';
import { chosenFrom, writePages, type Page } from './wordpress/pages.js';
import { readDrawn, readPlain } from './wordpress/reading.js';
import { missingFor, openSite, type Role, type Site } from './wordpress/site.js';
import { ask, publish, widgetBlock } from './wordpress/writing.js';

/*
 * Writes what docs/hosts/wordpress.md says into a real WordPress, as people of each role, and reads it in every engine: figures are drawn
 * or what the author wrote is there, and nothing runs that an author smuggled in. Needs `npm run build`, PHP, and a folder of WordPress
 * that CAIRN_WORDPRESS names; docs/contributing.md says which.
 */

const folder = process.env['CAIRN_WORDPRESS'];
const missing = missingFor(folder);
if (folder === undefined || missing !== undefined) {
  console.log(`WORDPRESS NOT RUN: ${missing ?? ''}`);
  // Whoever names a folder wants it tried.
  process.exit(folder === undefined ? 0 : 1);
}

const data = readFileSync(join(root, 'demo/data/two-rivers.json'));
const publisher = await serve((path, response) => {
  response.setHeader('access-control-allow-origin', '*');
  if (path.startsWith('partnership.json')) send(response, 'application/json', data);
  else send(response, 'text/javascript', readFileSync(join(releaseFolder, path)));
});

/** What the page says, for the document that stands in for the reader's own. */
const guide = readFileSync(join(root, 'docs/hosts/wordpress.md'), 'utf8')
  .replaceAll('https://data.example.org/', publisher.base)
  .replaceAll('indicator="falls"', 'indicator="delayed-discharges"')
  .replaceAll('area="northton"', 'area="aldermoor"');
const examples = (language: string) =>
  [...guide.matchAll(new RegExp('```' + language + '\n([^]*?)```', 'g'))].map(([, code = '']) => code);
const [divs = '', elements = ''] = examples('html');
const source = `${publisher.base}partnership.json`;
const command = ['embed', 'wordpress', '--src', source, '--script', `${publisher.base}cairn.js`];
const { stdout: embedded } = spawnSync(
  process.execPath,
  [
    join(root, 'packages/cli/bin/cairn.js'),
    ...command,
    ...['--attribute', 'indicator=delayed-discharges', '--attribute', 'area=aldermoor'],
    ...['--static', join(root, 'demo/data/two-rivers.json')],
  ],
  { encoding: 'utf8' },
);

const faults: string[] = [];
let checks = 0;

function check(holds: boolean, fault: string): void {
  checks++;
  if (!holds) faults.push(fault);
}

/** The policy that a site may send lets the widgets in, and they break nothing of it: the theme's own styles do. */
async function tryPolicy(site: Site, tab: Tab, say: (fault: string) => string): Promise<void> {
  const author = { role: 'author' } as const;
  const query = `&figures-from=${publisher.base.slice(0, -1)}`;
  const [bare, block] = await Promise.all([
    publish(site, author, 'Without widgets', '<p>None</p>'),
    publish(site, author, 'With one', widgetBlock(chosenFrom(source))),
  ]);
  await readPlain(tab, `${site.base}?p=${String(bare.id)}${query}`);
  const own = new Set((await toldBy(tab)).violations);
  const seen = await readDrawn(tab, `${site.base}?p=${String(block.id)}${query}`);
  const told = await toldBy(tab);
  check(own.size > 0, say('the policy is not there'));
  check(seen.widgets[0]?.includes('At risk') === true, say(`nothing is drawn: ${seen.widgets.join('; ')}`));
  const added = told.violations.filter((violation) => !own.has(violation));
  check(added.length === 0, say(`the widget breaks the policy: ${added.join('; ')}`));
}

async function readIn({ name: engine, visit }: OpenEngine, site: Site, pages: readonly Page[]) {
  const say = (name: string) => (fault: string) => `${engine}, ${name}: ${fault}`;
  const inTab = async (name: string, look: (tab: Tab) => Promise<void>) => {
    const lost = await visit(look);
    if (lost !== undefined) check(false, say(name)(lost));
  };
  for (const { name, address, drawn: isDrawn = false, faultOf } of pages)
    await inTab(name, async (tab) => {
      const seen = await (isDrawn ? readDrawn : readPlain)(tab, site.base + address);
      const fault = faultOf(seen);
      check(fault === undefined, say(name)(fault ?? ''));
      check(seen.harm.length === 0, say(name)(seen.harm.join('; ')));
    });
  await inTab('a strict policy', (tab) => tryPolicy(site, tab, say('a strict policy')));
}

const site = await openSite(folder, examples('php').join('\n'));
try {
  await ask(site, { role: 'administrator' }, '/wp/v2/plugins/cairn/cairn', { status: 'active' });
  const pages = await writePages(site, { source, divs, elements, embedded });
  const feed = await (await fetch(`${site.base}?feed=rss2`)).text();
  check(feed.includes('data-cairn="rag-tile"'), 'the feed has no widgets');
  check(!feed.includes('<script'), 'the feed has scripts');
  await inEachEngine(async (engine) => {
    await readIn(engine, site, pages);
    if (engine.name === 'chromium')
      for (const role of ['administrator', 'author'] satisfies Role[]) {
        const found = await editFaults(site, role, chosenFrom(source), divs);
        check(found.length === 0, `the editor, ${role}: ${found.join('; ')}`);
      }
  });
  await ask(site, { role: 'administrator' }, '/wp/v2/plugins/cairn/cairn', { status: 'inactive' });
  check(site.said().length === 0, `PHP says: ${site.said().join('\n')}`);
  console.log(`WordPress ${site.version}, PHP ${site.php}, ${String(pages.length)} pages`);
} finally {
  site.close();
  publisher.close();
}
for (const fault of faults) console.error(`✗ ${fault}`);
console.log(`${String(checks)} checks, ${String(faults.length)} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
