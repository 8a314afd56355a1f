import type { PerformanceDocumentInput } from '@cairn/schema';
import { anIndicator, aSeries, minimalDocument } from '@cairn/testing';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { Dataset } from '@cairn/dataset';
import { parse } from '@cairn/schema';
import { matches } from './integrity.js';
import '../cairn-data/define.js';
import '../rag-tile/define.js';
import '../trend-chart/define.js';

const indicators = ['falls', 'waits', 'stays'].map((id) => anIndicator({ id }));
const partOf = (indicator: string, values: readonly number[]) =>
  JSON.stringify(
    minimalDocument({ areas: [], indicators: [], series: [aSeries({ indicator, values: [...values] })] }),
  );

/** The hash as browsers themselves work it out. */
async function integrityOf(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-384', new TextEncoder().encode(text));
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`;
}

const FILES = { 'falls.json': partOf('falls', [7]), 'waits.json': partOf('waits', [8]) };

async function mainDocument(): Promise<PerformanceDocumentInput> {
  const parts = await Promise.all(
    Object.entries(FILES).map(async ([href, text]) => ({
      href,
      indicators: [href.replace('.json', '')],
      integrity: await integrityOf(text),
    })),
  );
  return minimalDocument({ indicators, series: [aSeries({ indicator: 'stays', values: [6] })], parts });
}

const { fetch: real } = window;
let asked: string[] = [];
let files: Record<string, string | Response | Promise<Response>> = {};
let folders = 0;

beforeEach(async () => {
  asked = [];
  files = { ...FILES, 'main.json': JSON.stringify(await mainDocument()) };
  window.fetch = async (input) => {
    const name = (input instanceof Request ? input.url : input.toString()).replace(/^.*\//, '');
    asked.push(name);
    const file = await files[name];
    return typeof file === 'string'
      ? new Response(file)
      : (file?.clone() ?? new Response('', { status: 404 }));
  };
});
afterEach(() => {
  window.fetch = real;
});

async function pageOf(...shown: readonly string[]): Promise<HTMLElement> {
  const src = `https://data.example/${String(folders++)}/main.json`;
  return fixture<HTMLElement>(
    html`<cairn-data src=${src}>
      ${shown.map((id) => html`<cairn-rag-tile indicator=${id} area="northton"></cairn-rag-tile>`)}
    </cairn-data>`,
  );
}

const textOf = (element: Element | null | undefined) =>
  element?.shadowRoot?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const tile = (page: Element, indicator: string) =>
  page.querySelector(`cairn-rag-tile[indicator=${indicator}]`);

async function shows(page: Element, indicator: string, text: string): Promise<void> {
  await waitUntil(() => textOf(tile(page, indicator)).includes(text), `${text} in ${indicator}`, {
    timeout: 8_000,
  });
}

describe('a document in parts', () => {
  it('is loaded as far as a page shows it, each file once', async () => {
    const page = await pageOf('falls', 'falls', 'stays');
    await shows(page, 'falls', '7.0%');
    await shows(page, 'stays', '6.0%');
    expect(asked).to.deep.equal(['main.json', 'falls.json']);
  });

  it('says that it is loading, and not that there are no figures, while a part is on its way', async () => {
    let come: (response: Response) => void = () => undefined;
    files['falls.json'] = new Promise<Response>((resolve) => (come = resolve));
    const page = await pageOf('falls', 'stays');
    await shows(page, 'stays', '6.0%');
    expect(textOf(tile(page, 'falls'))).to.equal('Loading figures…');
    come(new Response(FILES['falls.json']));
    await shows(page, 'falls', '7.0%');
  });

  it('says what is wrong with a part in the widgets that need it, and loads it on request', async () => {
    files['falls.json'] = FILES['falls.json'].replace('7', '9');
    const page = await pageOf('falls', 'waits');
    await shows(page, 'waits', '8.0%');
    await shows(page, 'falls', 'not the one that the document names');
    files['falls.json'] = FILES['falls.json'];
    tile(page, 'falls')?.shadowRoot?.querySelector<HTMLElement>('[part=retry]')?.click();
    await shows(page, 'falls', '7.0%');
  });

  it('tells the page of one document, not of one with every part', async () => {
    const page = await pageOf('stays');
    await shows(page, 'stays', '6.0%');
    const loads: unknown[] = [];
    page.addEventListener('cairn-load', (event) => loads.push(event));
    tile(page, 'stays')?.setAttribute('indicator', 'falls');
    await shows(page, 'falls', '7.0%');
    expect(loads).to.have.length(0);
    expect(page.shadowRoot?.querySelector('[role=status]')?.textContent).to.equal('');
  });

  it('leaves alone what shows figures already', async () => {
    const page = await pageOf('stays', 'falls');
    await shows(page, 'falls', '7.0%');
    const stays = tile(page, 'stays') as (Element & { requestUpdate: () => void }) | null;
    let asks = 0;
    if (stays) stays.requestUpdate = () => void asks++;
    tile(page, 'falls')?.setAttribute('indicator', 'waits');
    await shows(page, 'waits', '8.0%');
    expect(asks).to.equal(0);
  });

  it('has its parts beside the page where it stands in the page, or comes from code', async () => {
    const document = await mainDocument();
    const page = await fixture<HTMLElement>(
      html`<cairn-data .document=${document}
        ><cairn-rag-tile indicator="falls" area="northton"></cairn-rag-tile
      ></cairn-data>`,
    );
    await shows(page, 'falls', '7.0%');
    const { document: read } = parse(document);
    if (!read) throw new Error('the document cannot be read');
    const alone = await fixture<HTMLElement>(
      html`<div>
        <cairn-rag-tile indicator="waits" area="northton" .data=${new Dataset(read)}></cairn-rag-tile>
      </div>`,
    );
    await shows(alone, 'waits', '8.0%');
  });
});

describe('the hash of a part', () => {
  for (const name of ['SHA-256', 'SHA-384', 'SHA-512'] as const) {
    it(`is that of the browser: ${name}`, async () => {
      const text = 'Sùil air adhart – ŵ';
      const hash = await crypto.subtle.digest(name, new TextEncoder().encode(text));
      const integrity = `${name.toLowerCase().replace('-', '')}-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`;
      expect(matches(text, integrity)).to.equal(true);
      expect(matches(`${text}.`, integrity)).to.equal(false);
    });
  }

  it('is no hash of another kind', () => {
    expect(matches('', 'md5-1B2M2Y8AsgTpgAmY7PhCfg==')).to.equal(false);
  });
});
