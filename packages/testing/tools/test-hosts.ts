import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inEachEngine, type OpenEngine } from './engines/open-engines.js';
import { send, serve, type TestServer } from './engines/serve.js';
import { until, type Tab } from './engines/tab.js';
import { root } from './paths.js';
import { releaseFolder } from './release.js';

/*
 * The page for frames, in a page of another origin, both under strict policies: the frame gets the height that its content has, and what
 * neither side knows has no effect. The frame's page is the one that `cairn embed` writes. Needs `npm run build`.
 */

const data = readFileSync(join(root, 'demo/data/two-rivers.json'));

function cairn(...words: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'packages/cli/bin/cairn.js'), ...words],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
}

/** What the page around the frames keeps of all messages, and what a page that means harm tries. */
const LISTENER = `
  globalThis.heard = [];
  addEventListener('message', ({ origin, data }) => heard.push([origin, data]));
`;
const MISCHIEF = `
  for (const message of [{ type: 'cairn-frame', height: 9999 }, { type: 'cairn-frame', ask: 'height' }])
    parent.postMessage(message, '*');
`;
const hash = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

const faults: string[] = [];
let checks = 0;
function check(holds: boolean, otherwise: string): void {
  checks++;
  if (!holds) faults.push(otherwise);
}

let framePage = '';
const publisher = await serve((path, response) => {
  const [name = ''] = path.split('?');
  // Scripts with a hash are asked for with CORS; nothing else has to be shared.
  response.setHeader('access-control-allow-origin', '*');
  if (name.endsWith('.js')) send(response, 'text/javascript', readFileSync(join(releaseFolder, name)));
  else if (name === 'data.json') send(response, 'application/json', data);
  else if (name === 'frame.html') send(response, 'text/html; charset=utf-8', framePage);
  else response.writeHead(404).end();
});

let hostPage = '';
const host = await serve((path, response) => {
  if (path !== '') return void response.writeHead(404).end();
  const policy = [
    "default-src 'none'",
    `script-src ${publisher.base.slice(0, -1)} ${hash(LISTENER)} ${hash(MISCHIEF)}`,
    `frame-src ${publisher.base.slice(0, -1)} 'self'`,
  ].join('; ');
  response.setHeader('content-security-policy', policy);
  send(response, 'text/html; charset=utf-8', hostPage);
});

/** The frame's page, for pages of an origin that is to be put in, and the tags of a page around it. */
const PARENT = 'https://intranet.example';
const writtenPage = cairn(
  ...['embed', 'frame-page', '--src', `${publisher.base}data.json`, '--script', `${publisher.base}cairn.js`],
  ...['--parent', 'https://other.example', '--parent', PARENT, '--title', 'Delays'],
  ...['--attribute', 'indicator=delayed-discharges', '--attribute', 'area=aldermoor'],
);
const frameFor = (parent: string) => writtenPage.replaceAll(PARENT, new URL(parent).origin);
const [tileTag = '', script = ''] = cairn(
  ...['embed', 'iframe', '--page', `${publisher.base}frame.html`, '--script', `${publisher.base}cairn.js`],
).split('\n');
const chartTag = tileTag.replace(
  'frame.html',
  'frame.html?area=greyhaven&amp;element=trend-chart&amp;indicator=delayed-discharges&amp;lang=cy',
);

const around = (content: string) =>
  `<!doctype html><html lang="en"><title>Intranet</title><script>${LISTENER}</script>${content}`;

async function testEngine({ name, visit }: OpenEngine): Promise<void> {
  const say = (text: string) => `${name}: ${text}`;
  const lost = await visit((tab) => testIn(tab, say));
  if (lost !== undefined) faults.push(say(lost));
}

async function testIn(tab: Tab, say: (text: string) => string): Promise<void> {
  const heights = () =>
    tab.run(() =>
      [...document.querySelectorAll('iframe')].map(({ height, clientHeight }) => [
        Number(height),
        clientHeight,
      ]),
    );
  const heard = () => tab.run(() => (globalThis as unknown as { heard: [string, object][] }).heard);
  const sized = (count: number) =>
    until(
      tab,
      'the frames have their heights',
      (wanted) => {
        const frames = [...document.querySelectorAll('iframe[data-cairn-frame]')] as HTMLIFrameElement[];
        const done = frames.filter(({ height }) => height !== '900' && Number(height) > 150).length;
        return done >= wanted ? '' : frames.map(({ height }) => height).join();
      },
      count,
    );

  framePage = frameFor(host.base);
  const stranger = `<iframe title="Mischief" srcdoc="&lt;script>${MISCHIEF.replaceAll('"', '&quot;')}&lt;/script>"></iframe>`;
  hostPage = around(tileTag + chartTag + script + stranger);
  await tab.open(host.base);
  await sized(2);
  await until(tab, 'both frames are settled', () => {
    const now = [...document.querySelectorAll('iframe')].map(({ height }) => height).join();
    const kept = globalThis as unknown as { before?: string; same?: number };
    kept.same = kept.before === now ? (kept.same ?? 0) + 1 : 0;
    kept.before = now;
    return kept.same > 12 ? '' : now;
  });
  const [tile = [], trend = [], mischief = []] = await heights();
  check(tile[0] === tile[1] && Number(tile[0]) < 900, say(`the tile's frame is ${tile.join(' of ')}`));
  check(
    Number(trend[0]) > Number(tile[0]),
    say(`the chart's frame is no higher than the tile's: ${trend.join()}`),
  );
  check(Number(mischief[0]) === 0, say('a frame that is none of ours was sized'));
  const messages = await heard();
  const ours = messages.filter(([origin]) => `${origin}/` === publisher.base).map(([, message]) => message);
  check(
    ours.every((message) => Object.keys(message).sort().join() === 'height,type'),
    say(`frames say more than a height: ${JSON.stringify(ours)}`),
  );
  check(
    messages.some(([origin]) => `${origin}/` !== publisher.base),
    say('the stranger said nothing, so nothing was tried'),
  );

  // A page that the frame's page does not name is told nothing, and asking does not help.
  framePage = frameFor('https://another.example');
  hostPage = around(tileTag + script);
  await tab.open(host.base);
  await until(tab, 'the page is whole', () =>
    document.readyState === 'complete' ? '' : document.readyState,
  );
  await tab.run(async (target) => {
    const frame = document.querySelector('iframe');
    for (const message of [{ type: 'cairn-frame', ask: 'height' }, { type: 'other' }, 'height', null])
      frame?.contentWindow?.postMessage(message, target);
    // The answer to a message comes with the next messages; a second of frames is more than enough.
    for (let at = 0; at < 60; at++) await new Promise((resolve) => requestAnimationFrame(resolve));
  }, publisher.base);
  check((await heard()).length === 0, say('a page that is not named was told something'));
  check((await heights())[0]?.[0] === 900, say('a frame changed without being told'));

  // The frame's page by itself: its own title, language, widget and policy.
  framePage = frameFor(host.base);
  await tab.open(
    `${publisher.base}frame.html?lang=cy&element=rag-tile&indicator=delayed-discharges&area=greyhaven`,
  );
  await until(tab, 'the tile is drawn in Welsh', () => {
    const text = document.querySelector('cairn-rag-tile')?.shadowRoot?.textContent ?? '';
    return /Greyhaven|Hafan Lwyd/.test(text) && text.includes('ffigurau') ? '' : text;
  });
  const page = await tab.run(() => ({
    lang: document.documentElement.lang,
    title: document.title,
    widgets: document.querySelectorAll('cairn-data > *').length,
  }));
  check(page.lang === 'cy' && page.title === 'Delays' && page.widgets === 1, say(JSON.stringify(page)));
}

const servers: readonly TestServer[] = [publisher, host];
await inEachEngine(testEngine);
for (const server of servers) server.close();
for (const fault of faults) console.error(`✗ ${fault}`);
console.log(`${String(checks)} checks, ${String(faults.length)} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
