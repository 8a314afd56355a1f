import { aSeries, aTarget, anArea, anIndicator, withSeries } from '@cairn/testing';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { configure } from './cairn.js';
import { elements, namesOf } from './testing-manifest.test-support.js';

/*
 * Runs the snippets of the documentation that a browser can run. Their addresses are at data.example.org, and their ids are those of the
 * document below, which stands there for the time of the test.
 */

/** Where the test server has the project's folder, and the module of everything. */
const ROOT = new URL('/', location.href);
const EVERYTHING = new URL('packages/elements/src/cairn.ts', ROOT).href;
const PUBLISHER = 'https://data.example.org';

const areas = [anArea({ id: 'northton', name: 'Northton' }), anArea({ id: 'southton', name: 'Southton' })];
const indicators = ['falls', 'waits', 'delayed-discharges', 'satisfaction'].map((id) =>
  anIndicator({ id, name: `Rate of ${id}` }),
);
const partnership = withSeries(
  indicators.flatMap((indicator) => areas.map((area) => aSeries({ indicator: indicator.id, area: area.id }))),
  {
    areas,
    indicators,
    targets: indicators.map(({ id }) => aTarget({ indicator: id })),
    groups: [{ id: 'region', name: 'Region', kind: 'region', members: areas.map(({ id }) => id) }],
    frameworks: [
      {
        id: 'scorecard',
        name: 'Scorecard',
        perspectives: [{ id: 'people', name: 'People' }],
        objectives: [
          {
            id: 'home',
            name: 'At home',
            perspective: 'people',
            indicators: indicators.map(({ id }) => id),
          },
        ],
      },
    ],
    stories: [
      {
        id: 'home-again',
        title: 'Home again',
        body: 'A worker met her on the ward.',
        date: '2025-01-20',
        indicators: ['falls'],
        area: 'northton',
      },
    ],
    relationships: [
      { id: 'waits-and-delays', name: 'Waits and delays', x: 'waits', y: 'delayed-discharges' },
    ],
    reports: [
      {
        id: 'board',
        title: 'Board pack',
        edition: 'monthly',
        areas: ['northton'],
        sections: [{ kind: 'tiles', indicators: ['falls'] }],
      },
    ],
    strategyMaps: [
      {
        id: 'map',
        name: 'Map',
        framework: 'scorecard',
        nodes: [{ id: 'home', label: 'At home', perspective: 'people', objective: 'home' }],
        links: [],
      },
    ],
  },
);

const declarations = new Map(elements.map((one) => [one.tagName, one]));

interface Page {
  readonly path: string;
  readonly text: string;
}

/** Every page that links lead to. */
async function readPages(): Promise<readonly Page[]> {
  const pages = new Map<string, Page>();
  const follow = async (address: URL): Promise<void> => {
    const path = address.href.slice(ROOT.href.length);
    if (pages.has(path) || !address.href.startsWith(ROOT.href)) return;
    const answer = await fetch(address);
    if (!answer.ok) return;
    const page = { path, text: await answer.text() };
    pages.set(path, page);
    for (const [, link = ''] of page.text.matchAll(/\]\(([^)#:\s]+\.md)(?:#[^)]*)?\)/g)) {
      await follow(new URL(link, address));
    }
  };
  await follow(new URL('README.md', ROOT));
  await follow(new URL('docs/README.md', ROOT));
  return [...pages.values()];
}

const pages = await readPages();

/** The snippets of a page in some languages. */
function snippetsIn({ text }: Page, ...languages: readonly string[]): readonly string[] {
  return [...text.matchAll(/^```(\w+)[^\n]*\n([^]*?)^```$/gm)].flatMap(([, language = '', code = '']) =>
    languages.includes(language) ? [code] : [],
  );
}

/** Puts the content of a snippet into the page; scripts that come this way are never run. */
async function put(snippet: string): Promise<HTMLElement> {
  const parsed = new DOMParser().parseFromString(snippet, 'text/html');
  const room = await fixture<HTMLElement>(html`<div></div>`);
  room.append(...[...parsed.body.childNodes].map((node) => document.importNode(node, true)));
  return room;
}

const widgetsIn = (room: ParentNode) =>
  [...room.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('cairn-'));

const isDrawn = ({ localName, shadowRoot }: Element) =>
  localName === 'cairn-data' || Boolean(shadowRoot?.querySelector('[part~=heading], [part~=pickers]'));

/** The signature of the document, by the key of RFC 8037, appendix A.1, whose public part the snippets name. */
async function signature(): Promise<string> {
  const [d, x] = [
    'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A',
    '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
  ];
  const key = await crypto.subtle.importKey('jwk', { kty: 'OKP', crv: 'Ed25519', d, x }, 'Ed25519', false, [
    'sign',
  ]);
  const coded = (text: string) => btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  const head = coded('{"alg":"EdDSA","b64":false,"crit":["b64"]}');
  const signed = new TextEncoder().encode(`${head}.${JSON.stringify(partnership)}`);
  const bytes = new Uint8Array(await crypto.subtle.sign('Ed25519', key, signed));
  return `${head}..${coded(String.fromCharCode(...bytes))}`;
}

/** Lets the addresses of the snippets answer while something is done. */
async function withPublisher(task: () => Promise<void>): Promise<void> {
  const { fetch: real } = window;
  window.fetch = (address, options) => {
    const { href, origin, pathname } = new URL(
      address instanceof Request ? address.url : address,
      location.href,
    );
    if (origin !== PUBLISHER) return real(address, options);
    if (pathname.endsWith('.json.jws')) return signature().then((jws) => new Response(jws));
    const known = pathname.endsWith('.json');
    return Promise.resolve(known ? Response.json(partnership) : new Response(`no ${href}`, { status: 404 }));
  };
  try {
    await task();
  } finally {
    window.fetch = real;
  }
}

it('finds the pages and their snippets', () => {
  expect(pages).to.have.length.above(35);
  expect(pages.flatMap((page) => snippetsIn(page, 'html'))).to.have.length.above(12);
});

for (const page of pages) {
  const markup = snippetsIn(page, 'html');
  const scripts = snippetsIn(page, 'js');
  const styles = snippetsIn(page, 'css');
  const templates = snippetsIn(page, 'html', 'jsx', 'vue', 'svelte', 'ts');
  const all = [...templates, ...scripts, ...styles];
  if (all.length === 0) continue;

  describe(`the snippets of ${page.path}`, () => {
    if (templates.length > 0) {
      it('name only elements, attributes, properties and events that there are', () => {
        for (const [, tag = '', written = ''] of templates
          .join('\n')
          .matchAll(/<(cairn-[\w-]+)((?:=>|[^>])*)>/g)) {
          const element = declarations.get(tag);
          if (!element) throw new Error(`<${tag}> does not exist`);
          const known = [
            ...namesOf(element.attributes),
            ...namesOf(element.members),
            ...namesOf(element.events).flatMap((name) => [`on${name}`, `@${name}`, `(${name})`]),
          ];
          // What stands in quotation marks or braces is a value.
          const bare = written.replace(/"[^"]*"|\{[^{}]*\}/g, '').replace(/\/$/, '');
          for (const word of bare.split(/[\s=]+/).filter((one) => one !== '')) {
            const name = word.replace(/^\[(?:attr\.)?(.*)\]$/, '$1').replace(/^:([\w-]+)(?:\.prop)?$/, '$1');
            expect(known, `<${tag} ${word}>`).to.include(name);
          }
        }
      });
    }

    if (markup.length > 0) {
      it('show figures, and nothing that is wrong', async () => {
        await withPublisher(async () => {
          for (const snippet of markup) {
            const errors: string[] = [];
            const hear = ({ target, detail }: HTMLElementEventMap['cairn-error']) =>
              errors.push(`${(target as Element).localName}: ${detail.message}`);
            document.body.addEventListener('cairn-error', hear);
            const widgets = widgetsIn(await put(snippet));
            await waitUntil(() => errors.length > 0 || widgets.every(isDrawn), `drawn:\n${snippet}`);
            document.body.removeEventListener('cairn-error', hear);
            expect(errors, snippet).to.deep.equal([]);
          }
        });
      });

      it('load the scripts of the release as modules, by the names they have', () => {
        const parsed = new DOMParser().parseFromString(markup.join('\n'), 'text/html');
        for (const script of parsed.querySelectorAll('script:not([type="application/json"])')) {
          // That the prefix does what is said is tried with the built file.
          script.removeAttribute('data-cairn-prefix');
          const file = new URL((script as HTMLScriptElement).src).pathname.slice(1);
          // A release may stand in a folder of its version.
          expect(file).to.match(/^(?:\d+\.\d+\.\d+\/)?(?:cairn|loader|frame-host)\.js$/);
          expect(script.outerHTML).to.equal(`<script type="module" src="${PUBLISHER}/${file}"></script>`);
        }
      });
    }

    if (scripts.length > 0) {
      it('run', async () => {
        await withPublisher(async () => {
          const room = await put(markup.join('\n'));
          for (const script of scripts) {
            const here = script.replaceAll(`${PUBLISHER}/cairn.js`, EVERYTHING);
            const address = URL.createObjectURL(new Blob([here], { type: 'text/javascript' }));
            // eslint-disable-next-line no-unsanitized/method -- a snippet of this project's own pages
            await import(address);
            URL.revokeObjectURL(address);
          }
          await waitUntil(() => widgetsIn(room).every(isDrawn), 'what the scripts were given is drawn');
          configure({ token: null });
        });
      });
    }

    if (styles.length > 0) {
      it('are style sheets that set what the elements read, and parts that they have', async () => {
        const theming = await (await fetch(new URL('docs/theming.md', ROOT))).text();
        for (const snippet of styles) {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(snippet);
          expect([...sheet.cssRules].length, snippet).to.equal(snippet.match(/\{/g)?.length);
          for (const [name] of snippet.matchAll(/--cairn-[a-z0-9-]+/g)) {
            const own = [...declarations.values()].flatMap(({ cssProperties }) => namesOf(cssProperties));
            expect(own.includes(name) || theming.includes(`| \`${name}\``), name).to.equal(true);
          }
          for (const [whole, tag = '', part = ''] of snippet.matchAll(/(cairn-[\w-]+)::part\(([\w-]+)\)/g)) {
            expect(namesOf(declarations.get(tag)?.cssParts), whole).to.include(part);
          }
        }
      });
    }
  });
}

describe('the content security policies of docs/security.md', () => {
  it('let every element be drawn, and are never violated', async () => {
    const security = pages.find(({ path }) => path === 'docs/security.md');
    if (!security) throw new Error('no page');
    const policies = snippetsIn(security, 'text').map((text) =>
      text.replace('Content-Security-Policy:', '').replaceAll(PUBLISHER, location.origin).trim(),
    );
    expect(policies).to.have.length(2);
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="A strict page"></iframe>`);
    frame.srcdoc = [
      ...policies.map((policy) => `<meta http-equiv="Content-Security-Policy" content="${policy}">`),
      `<script type="module" src="${EVERYTHING}"></script>`,
      '<cairn-data>',
      ...[...declarations.keys()]
        .filter((tag) => tag !== 'cairn-data')
        .map(
          (tag) =>
            `<${tag} indicator="falls" area="northton" relationship="waits-and-delays" report="board"></${tag}>`,
        ),
      '</cairn-data>',
    ].join('');
    await waitUntil(() => frame.contentDocument?.querySelector('cairn-data'), 'the strict page is there');
    const strict = frame.contentDocument;
    if (!strict) throw new Error('no page');
    const violations: string[] = [];
    strict.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      violations.push(`${violatedDirective} ${blockedURI} ${sample}`),
    );
    // What must be forbidden: without it this test would hold nothing.
    const style = strict.createElement('style');
    style.textContent = 'p { color: red }';
    strict.head.append(style);
    await waitUntil(() => violations.length > 0, 'the policy is in force');
    violations.length = 0;
    style.remove();

    Object.assign(strict.querySelector('cairn-data') as object, { document: partnership });
    const widgets = widgetsIn(strict);
    expect(widgets).to.have.length(declarations.size);
    await waitUntil(() => widgets.every(isDrawn), 'every element is drawn', { timeout: 8_000 });
    expect(violations).to.deep.equal([]);
  });
});
