import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { Words } from '@cairn/views';
import type { LoadFailureCode } from '@cairn/dataset';
import { inEachEngine, type OpenEngine } from './engines/open-engines.js';
import { recorderScript, toldBy } from './engines/recorder.js';
import { send, serve, serveSecurely } from './engines/serve.js';
import { until, type Tab } from './engines/tab.js';
import { root } from './paths.js';
import { releaseFolder } from './release.js';

/*
 * Asks real servers of other origins for documents that do not come, one fault a widget and all on one page, in every engine: each says
 * what is wrong in its own words, and the one whose document comes is drawn beside them. Then a page without a network,
 * and a server that wants a token. Needs `npm run build`.
 */

const data = readFileSync(join(root, 'demo/data/two-rivers.json'), 'utf8');

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

/** What a server does for each fault, and what a widget must make of it. */
const answers: Readonly<Record<string, { readonly code: LoadFailureCode; readonly answer: Answer }>> = {
  absent: { code: 'notFound', answer: (response) => response.writeHead(404).end() },
  failing: { code: 'serverError', answer: (response) => response.writeHead(500).end() },
  busy: { code: 'busy', answer: (response) => response.writeHead(429).end() },
  forbidden: { code: 'forbidden', answer: (response) => response.writeHead(403).end() },
  refused: { code: 'refused', answer: (response) => response.writeHead(418).end() },
  hanging: { code: 'timeout', answer: () => undefined },
  truncated: {
    code: 'cutOff',
    answer: (response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': data.length });
      response.write(data.slice(0, 50_000), () => setTimeout(() => response.destroy(), 100));
    },
  },
  page: {
    code: 'html',
    answer: (response) => send(response, 'text/html', '<!doctype html><title>Welcome</title>'),
  },
  table: { code: 'wrongType', answer: (response) => send(response, 'text/csv', 'area,value\nNorthton,3') },
  broken: { code: 'notJson', answer: (response) => send(response, 'application/json', '{"format":') },
  empty: { code: 'empty', answer: (response) => send(response, 'application/json', '') },
  other: { code: 'invalid', answer: (response) => send(response, 'application/json', '{"a":1}') },
  newer: {
    code: 'tooNew',
    answer: (response) => send(response, 'application/json', data.replace('"cairn/1', '"cairn/9')),
  },
  'sign-in': {
    code: 'redirected',
    answer: (response) => response.writeHead(302, { location: `${signIn.base}sign-in` }).end(),
  },
};

/** Where a server sends people to sign in. */
const signIn = await serve((_, response) => {
  response.setHeader('access-control-allow-origin', '*');
  send(response, 'text/html', '<!doctype html><title>Sign in</title>');
});

let authorizations: (string | undefined)[] = [];
/** How often the document was asked for that comes. */
let good = 0;

const publisher = await serve((path, response, request) => {
  if (path !== 'unshared.json') response.setHeader('access-control-allow-origin', '*');
  const fault = answers[path.replace('.json', '')];
  if (fault) fault.answer(response, request);
  else if (path === 'signed-in.json') answerSignedIn(response, request);
  else if (path.endsWith('.js')) send(response, 'text/javascript', readFileSync(join(releaseFolder, path)));
  else {
    if (path === 'good.json') good++;
    send(response, 'application/json', data);
  }
});

function answerSignedIn(response: ServerResponse, { method, headers }: IncomingMessage): void {
  response.setHeader('access-control-allow-headers', 'Authorization');
  if (method === 'OPTIONS') return void response.end();
  authorizations.push(headers.authorization);
  if (headers.authorization === 'Bearer second-secret') send(response, 'application/json', data);
  else response.writeHead(401).end();
}

/** An origin that the page's policy does not allow; whatever would answer is never asked. */
let asked = 0;
const forbidden = await serve((_, response) => {
  asked++;
  response.end();
});
/** An origin where nobody is any more. */
const gone = await serve((_, response) => response.end());
gone.close();

const words = new Words('en', 'en').messages.states.failures;
const expected: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(answers).map(([name, { code }]) => [name, words[code].what])),
  unshared: words.notShared.what,
  forbidden_by_policy: words.blocked.what,
  gone: words.unreachable.what,
};
const addresses: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.keys(expected).map((name) => [name, `${publisher.base}${name}.json`])),
  forbidden_by_policy: `${forbidden.base}data.json`,
  gone: `${gone.base}data.json`,
  good: `${publisher.base}good.json`,
};

const tile = '<cairn-rag-tile indicator="delayed-discharges" area="aldermoor"></cairn-rag-tile>';
const dataWith = (id: string, src: string) => `<cairn-data id="${id}" src="${src}">${tile}</cairn-data>`;

/** A reader waits half a minute for a server; the test does not. */
const impatience = `
  const { timeout } = AbortSignal;
  AbortSignal.timeout = (milliseconds) => timeout.call(AbortSignal, Math.min(milliseconds, 4_000));`;

const tokenScript = (file: string) => `
  import { configure } from '${publisher.base}${file}';
  let given = 0;
  configure({ token: {
    origins: ['${publisher.base}'],
    get: () => Promise.resolve(['first-secret', 'second-secret', 'third-secret'][given++] ?? 'last-secret'),
  } });
  // The bundle has looked for documents by now; the loader waits for what the page settles.
  document.querySelector('cairn-data').src ||= '${publisher.base}signed-in.json';`;

const contentsWith = (file: string): Readonly<Record<string, string>> => ({
  faults: Object.entries(addresses)
    .map(([id, src]) => dataWith(id, src))
    .join('\n'),
  offline: `<script src="/offline.js"></script>${dataWith('offline', `${gone.base}data.json`)}`,
  token: dataWith('token', file === 'loader.js' ? `${publisher.base}signed-in.json` : ''),
});
const scripts: Readonly<Record<string, string>> = {
  'recorder.js': recorderScript + impatience,
  'offline.js': `Object.defineProperty(Navigator.prototype, 'onLine', { get: () => false });`,
};

const FILES = ['cairn.js', 'loader.js'];
const scriptTag = (src: string) => `<script type="module" src="${src}"></script>`;

const own = (base: string) => base.slice(0, -1);
const policy = `default-src 'none'; script-src 'self' ${own(publisher.base)}; connect-src ${[publisher, signIn, gone].map(({ base }) => own(base)).join(' ')}`;
const pages = await serve((place, response) => {
  const [file = '', path = ''] = place.split('/');
  const script = path === 'token.js' ? tokenScript(file) : scripts[file];
  if (script !== undefined) {
    send(response, 'text/javascript', script);
    return;
  }
  response.setHeader('content-security-policy', policy);
  send(
    response,
    'text/html; charset=utf-8',
    `<!doctype html><html lang="en"><title>Faults</title><script src="/recorder.js"></script>
     ${scriptTag(path === 'token' ? `/${file}/token.js` : publisher.base + file)}${contentsWith(file)[path] ?? ''}`,
  );
});

/** A page with HTTPS whose document has none; browsers do not ask for that. */
const secure = await serveSecurely((path, response) => {
  if (path === 'recorder.js') send(response, 'text/javascript', recorderScript);
  else if (path.endsWith('.js')) send(response, 'text/javascript', readFileSync(join(releaseFolder, path)));
  else {
    const [file = ''] = path.split('/');
    const content = scriptTag(`/${file}`) + dataWith('mixed', 'http://data.example.org/data.json');
    send(
      response,
      'text/html; charset=utf-8',
      `<!doctype html><html lang="en"><title>Mixed</title><script src="/recorder.js"></script>${content}`,
    );
  }
});

const faults: string[] = [];
let checks = 0;

function check(holds: boolean, fault: string): void {
  checks++;
  if (!holds) faults.push(fault);
}

const saysOf = (tab: Tab) =>
  tab.run(() =>
    Object.fromEntries(
      [...document.querySelectorAll('cairn-data')].map(({ id, firstElementChild }) => [
        id,
        firstElementChild?.shadowRoot?.textContent.replace(/\s+/g, ' ').trim() ?? '',
      ]),
    ),
  );

function stillLoading(): string {
  const all = [...document.querySelectorAll('cairn-data')];
  const loading = all.filter(
    ({ firstElementChild }) =>
      !firstElementChild?.shadowRoot?.querySelector('[part=error], [part=empty], [part=heading]'),
  );
  return loading.map(({ id }) => id).join();
}

await inEachEngine(async (engine) => {
  for (const file of FILES) await visitAll(engine, file);
});

async function visitAll(engine: OpenEngine, file: string): Promise<void> {
  const name = `${engine.name}, ${file}`;
  const visit = async (path: string, look: (tab: Tab) => Promise<void>, { base } = pages) => {
    const lost = await engine.visit(async (tab) => {
      await tab.open(`${base}${file}/${path}`);
      await until(tab, 'every widget shows figures or says why not', stillLoading);
      await look(tab);
    });
    if (lost !== undefined) faults.push(`${name}, ${path}: ${lost}`);
  };

  good = 0;
  await visit('faults', async (tab) => {
    const says = await saysOf(tab);
    for (const [id, what] of Object.entries(expected))
      check(says[id]?.includes(what) === true, `${name}, ${id}: says “${says[id] ?? ''}”, not “${what}”`);
    check(
      /11|Delayed/.test(says['good'] ?? ''),
      `${name}: the good document is not drawn: ${says['good'] ?? ''}`,
    );
    check(good === 1, `${name}: the good document was asked for ${String(good)} times`);
    check(asked === 0, `${name}: a server was asked that the policy forbids`);
  });

  await visit('offline', async (tab) => {
    const { offline = '' } = await saysOf(tab);
    check(offline.includes(words.offline.what), `${name}, offline: says “${offline}”`);
  });

  await visit(
    'mixed',
    async (tab) => {
      const { mixed = '' } = await saysOf(tab);
      check(mixed.includes(words.insecure.what), `${name}, mixed: says “${mixed}”`);
    },
    secure,
  );

  authorizations = [];
  await visit('token', async (tab) => {
    await until(tab, 'the figures behind the sign-in are drawn', () => {
      const text = document.querySelector('cairn-rag-tile')?.shadowRoot?.textContent ?? '';
      return text.includes('elayed') ? '' : text.trim();
    });
    check(
      authorizations.join() === 'Bearer first-secret,Bearer second-secret',
      `${name}: the server was given ${authorizations.join()}`,
    );
    const places = await tab.run(() => {
      const all: string[] = [
        location.href,
        document.cookie,
        JSON.stringify({ ...localStorage, ...sessionStorage }),
      ];
      for (const element of document.querySelectorAll('*'))
        all.push(element.outerHTML, element.shadowRoot?.innerHTML ?? '');
      return [...all, ...performance.getEntriesByType('resource').map((entry) => entry.name)].join('\n');
    });
    const { said, codes } = await toldBy(tab);
    check(!/-secret/.test(places + said.join() + codes.join()), `${name}: the token can be seen in the page`);
  });
}

for (const server of [publisher, signIn, forbidden, pages, secure]) server.close();
const distinct = new Set(Object.values(expected));
check(distinct.size === Object.keys(expected).length, 'two faults are told in the same words');
for (const fault of faults) console.error(`✗ ${fault}`);
console.log(`${String(checks)} checks, ${String(faults.length)} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
