import { readDocument } from '@cairn/dataset';
import type { Part, PerformanceDocumentInput, Series } from '@cairn/schema';
import { anArea, anIndicator, aSeries, minimalDocument } from '@cairn/testing';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { CairnData } from '../cairn-data/cairn-data.js';
import type { CairnRagTile } from '../rag-tile/rag-tile.js';
import '../cairn-data/define.js';
import '../context/define.js';
import '../rag-tile/define.js';
import '../scorecard-grid/define.js';

const ORIGIN = 'https://parts.example';

const textOf = (element: Element | null | undefined) =>
  element?.shadowRoot?.textContent.replace(/\s+/g, ' ').trim() ?? '';

async function shows(element: Element | null | undefined, expected: string): Promise<void> {
  await waitUntil(() => textOf(element).includes(expected), `"${expected}" in "${textOf(element)}"`, {
    timeout: 8_000,
  });
}

async function hash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-384', new TextEncoder().encode(text));
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

const partText = (series: readonly Series[]) =>
  JSON.stringify(minimalDocument({ areas: [], indicators: [], series }));

const { fetch: real } = window;
let asked: string[] = [];
let files = new Map<string, string | Promise<string>>();

/** A server that has these files; one that is a promise answers when that is kept. */
function serve(given: Readonly<Record<string, string | Promise<string>>>): void {
  asked = [];
  files = new Map(Object.entries(given));
  window.fetch = async (input) => {
    const name =
      new URL(input instanceof Request ? input.url : input.toString()).pathname.split('/').at(-1) ?? '';
    asked.push(name);
    const file = files.get(name);
    return file === undefined ? new Response('', { status: 404 }) : new Response(await file);
  };
}

const indicators = ['falls', 'waits'].map((id) => anIndicator({ id }));
const FALLS = partText([aSeries({ values: [12.5, 11.2] }), aSeries({ area: 'southton', values: [7, 6] })]);
const WAITS = partText([aSeries({ indicator: 'waits', values: [5, 4.4] })]);

let tests = 0;
/** A folder of its own for each test: what a page has loaded once stays. */
async function publish(
  parts: readonly (readonly [indicator: string, text: string, served?: string | Promise<string> | null])[],
  more: Partial<PerformanceDocumentInput> = {},
): Promise<string> {
  const listed: Part[] = [];
  const given: Record<string, string | Promise<string>> = {};
  for (const [indicator, text, served = text] of parts) {
    listed.push({ href: `${indicator}.json`, indicators: [indicator], integrity: await hash(text) });
    if (served !== null) given[`${indicator}.json`] = served;
  }
  given['set.json'] = JSON.stringify(
    minimalDocument({
      areas: [anArea(), anArea({ id: 'southton' })],
      indicators,
      series: [],
      parts: listed,
      ...more,
    }),
  );
  serve(given);
  return `${ORIGIN}/${String(tests++)}/set.json`;
}

const page = (src: string, which: readonly (readonly [indicator: string, area: string])[]) =>
  fixture<CairnData>(
    html`<cairn-data src=${src}
      >${which.map(
        ([indicator, area]) => html`<cairn-rag-tile indicator=${indicator} area=${area}></cairn-rag-tile>`,
      )}</cairn-data
    >`,
  );

const tilesIn = (root: Element) => [...root.querySelectorAll('cairn-rag-tile')];

afterEach(() => {
  window.fetch = real;
});

describe('a document in parts', () => {
  it('is loaded as far as the widgets of the page need it, and shared by them', async () => {
    const src = await publish([
      ['falls', FALLS],
      ['waits', WAITS],
    ]);
    const [first, second] = tilesIn(
      await page(src, [
        ['falls', 'northton'],
        ['falls', 'southton'],
      ]),
    );
    const alone = await fixture<CairnRagTile>(
      html`<cairn-rag-tile src=${src} indicator="falls" area="northton"></cairn-rag-tile>`,
    );
    await shows(first, '11.2%');
    await shows(second, '6.0%');
    await shows(alone, '11.2%');
    expect(asked).to.deep.equal(['set.json', 'falls.json']);
  });

  it('shows that figures are on their way, never that there are none', async () => {
    let answer: (text: string) => void = () => undefined;
    const later = new Promise<string>((resolve) => (answer = resolve));
    const src = await publish([
      ['falls', FALLS, later],
      ['waits', WAITS],
    ]);
    const root = await page(src, [
      ['falls', 'northton'],
      ['waits', 'northton'],
    ]);
    const [falls, waits] = tilesIn(root);
    const errors: string[] = [];
    root.addEventListener('cairn-error', ({ detail }) => errors.push(detail.code));
    await shows(waits, '4.4%');
    expect(textOf(falls)).to.equal('Loading figures…');
    answer(FALLS);
    await shows(falls, '11.2%');
    expect(errors).to.deep.equal([]);
  });

  it('draws anew only those widgets that have waited for what has come', async () => {
    let answer: (text: string) => void = () => undefined;
    const later = new Promise<string>((resolve) => (answer = resolve));
    const src = await publish([
      ['falls', FALLS, later],
      ['waits', WAITS],
    ]);
    const [falls, waits] = tilesIn(
      await page(src, [
        ['falls', 'northton'],
        ['waits', 'northton'],
      ]),
    );
    await shows(waits, '4.4%');
    let updates = 0;
    const count = { hostUpdate: () => updates++ };
    waits?.addController(count);
    answer(FALLS);
    await shows(falls, '11.2%');
    expect(updates).to.equal(0);
    // Whatever it is asked next it answers from what is there now.
    waits?.setAttribute('indicator', 'falls');
    await shows(waits, '11.2%');
    expect(asked).to.have.length(3);
  });

  it('names a part that is not there in the widgets concerned alone, and loads it when told to', async () => {
    const src = await publish([
      ['falls', FALLS, null],
      ['waits', WAITS],
    ]);
    const root = await page(src, [
      ['falls', 'northton'],
      ['waits', 'northton'],
    ]);
    const [falls, waits] = tilesIn(root);
    await shows(
      falls,
      'Part of the figures could not be loaded. The figures are not where this page expects them.',
    );
    await shows(waits, '4.4%');
    files.set('falls.json', FALLS);
    falls?.renderRoot.querySelector<HTMLElement>('[part=retry]')?.click();
    await shows(falls, '11.2%');
    expect(textOf(waits)).to.contain('4.4%');
  });

  it('shows nothing of a part that is not as the document lists it', async () => {
    const forged = FALLS.replace('11.2', '0.1');
    const src = await publish([['falls', FALLS, forged]]);
    const [falls] = tilesIn(await page(src, [['falls', 'northton']]));
    await shows(falls, 'they are not those that the document lists');
    expect(textOf(falls)).to.not.contain('0.1%');
    expect(asked.filter((name) => name === 'falls.json')).to.have.length(2);
  });

  it('says that a sign-in page is in the place of a part', async () => {
    const src = await publish([['falls', FALLS, '<!doctype html><title>Sign in</title>']]);
    const [falls] = tilesIn(await page(src, [['falls', 'northton']]));
    await shows(falls, 'Part of the figures could not be loaded. The address gives a web page, not figures.');
  });

  it('lets the browser hold the hash in a page without cryptography', async () => {
    const src = await publish([['falls', FALLS]]);
    const { fetch: own } = window;
    const held: unknown[] = [];
    window.fetch = (input, options) => {
      held.push(options?.integrity);
      return own(input, options);
    };
    Object.defineProperty(crypto, 'subtle', { value: undefined, configurable: true });
    try {
      const [falls] = tilesIn(await page(src, [['falls', 'northton']]));
      await shows(falls, '11.2%');
      expect(held.at(-1)).to.match(/^sha384-/);
    } finally {
      Reflect.deleteProperty(crypto, 'subtle');
    }
  });

  it('may stand in the page itself, and be given by code', async () => {
    const src = await publish([['falls', FALLS]]);
    const whole = JSON.parse(await (files.get('set.json') ?? '')) as PerformanceDocumentInput;
    const parts = (whole.parts ?? []).map((part) => ({ ...part, href: new URL(part.href, src).href }));
    const document = { ...whole, parts };
    const data = await fixture(
      html`<cairn-data .document=${document}
        ><cairn-rag-tile indicator="falls" area="northton"></cairn-rag-tile
      ></cairn-data>`,
    );
    await shows(tilesIn(data)[0], '11.2%');
    const state = readDocument(document);
    if (state.phase !== 'ready') throw new Error('the document cannot be read');
    const tile = await fixture(
      html`<cairn-rag-tile .data=${state.dataset} indicator="falls" area="southton"></cairn-rag-tile>`,
    );
    await shows(tile, '6.0%');
  });

  it('offers the periods that it lists without loading what has them', async () => {
    const src = await publish([]);
    const parts = [
      {
        href: 'falls.json',
        indicators: ['falls'],
        periods: ['2024-Q1', '2024-Q2'],
        integrity: await hash(FALLS),
      },
    ];
    files.set('set.json', JSON.stringify(minimalDocument({ indicators, series: [], parts })));
    const context = await fixture(html`<cairn-context src=${src} pick="period"></cairn-context>`);
    await shows(context, 'Q2 2024');
    expect(asked).to.deep.equal(['set.json']);
  });

  it('lets a scorecard count only what is all there', async () => {
    let answer: (text: string) => void = () => undefined;
    const later = new Promise<string>((resolve) => (answer = resolve));
    const src = await publish([
      ['falls', FALLS],
      ['waits', WAITS, later],
    ]);
    const grid = await fixture(
      html`<cairn-scorecard-grid src=${src} areas="northton southton"></cairn-scorecard-grid>`,
    );
    await waitUntil(() => asked.length === 3);
    expect(textOf(grid)).to.equal('Loading figures…');
    answer(WAITS);
    await shows(grid, '11.2');
    expect(textOf(grid)).to.contain('4.4');
  });

  it('keeps what it shows while a newer edition and its parts are on their way', async () => {
    const src = await publish([['falls', FALLS]]);
    const root = await page(src, [['falls', 'northton']]);
    const [falls] = tilesIn(root);
    await shows(falls, '11.2%');
    const seen = new Set<boolean>();
    const next = partText([aSeries({ values: [1, 3] })]);
    await publish([['falls', next]], { published: '2026-11-15' });
    falls?.addController({ hostUpdated: () => seen.add(textOf(falls).includes('%')) });
    root.reload();
    await shows(falls, '3.0%');
    expect([...seen]).to.deep.equal([true]);
  });
});
