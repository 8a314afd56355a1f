import { minimalDocument } from '@cairn/testing';
import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { render, type LitElement } from 'lit';
import type { CairnData } from './cairn-data.js';
import '../rag-tile/define.js';
import './define.js';

/** An address that answers with this text, counted by the page's own fetch. */
function address(text: string, type = 'application/json'): string {
  return URL.createObjectURL(new Blob([text], { type }));
}

const good = () => address(JSON.stringify(minimalDocument()));

const textOf = (element: Element | null) =>
  element?.shadowRoot?.textContent.replace(/\s+/g, ' ').trim() ?? '';

/** Waits until an element shows a text. */
async function shows(element: Element | null, text: string): Promise<void> {
  await waitUntil(() => textOf(element).includes(text), `"${text}" in "${textOf(element)}"`);
}

describe('cairn-data', () => {
  it('loads a document once for all elements inside it and beside it', async () => {
    const url = good();
    const before = performance.getEntriesByName(url).length;
    let requests = 0;
    const { fetch } = window;
    window.fetch = (...parameters) => {
      if (parameters[0] === url) requests += 1;
      return fetch(...parameters);
    };
    try {
      const room = await fixture<HTMLElement>(
        html`<div>
          <cairn-data src=${url}>
            <cairn-rag-tile indicator="falls" area="northton"></cairn-rag-tile>
            <cairn-rag-tile indicator="falls" area="northton"></cairn-rag-tile>
          </cairn-data>
          <cairn-rag-tile src=${url} indicator="falls" area="northton"></cairn-rag-tile>
        </div>`,
      );
      for (const tile of room.querySelectorAll('cairn-rag-tile')) await shows(tile, '11.2%');
      expect(requests).to.equal(1);
    } finally {
      window.fetch = fetch;
    }
    expect(before).to.equal(0);
  });

  it('reads a document that stands in the page', async () => {
    const data = await fixture<CairnData>(
      html`<cairn-data>
        <script type="application/json">
          ${JSON.stringify(minimalDocument())}
        </script>
        <cairn-rag-tile indicator="falls" area="northton"></cairn-rag-tile>
      </cairn-data>`,
    );
    await shows(data.querySelector('cairn-rag-tile'), '11.2%');
  });

  it('takes a document from code, and shows the next one when it is replaced', async () => {
    const data = await fixture<CairnData>(
      html`<cairn-data .document=${minimalDocument()}
        ><cairn-rag-tile indicator="falls" area="northton"></cairn-rag-tile
      ></cairn-data>`,
    );
    const tile = data.querySelector('cairn-rag-tile');
    await shows(tile, '11.2%');
    data.document = minimalDocument({
      indicators: [{ ...minimalDocument().indicators[0]!, name: 'Renamed' }],
    });
    await shows(tile, 'Renamed');
  });

  it('tells the page when it has loaded, with what was set aside', async () => {
    const broken = {
      ...minimalDocument(),
      published: '2026-10-30',
      targets: [{ indicator: 'nothing', kind: 'local', periods: ['2024-Q1'], values: [1] }],
    };
    const element = document.createElement('cairn-data');
    element.src = address(JSON.stringify(broken));
    setTimeout(() => document.body.append(element));
    const event = await oneEvent<HTMLElementEventMap['cairn-load']>(element, 'cairn-load');
    element.remove();
    expect(event.detail).to.include({ id: 'example', published: '2026-10-30' });
    expect(event.detail.issues.map((issue) => issue.code)).to.deep.equal(['unknown-indicator']);
  });

  it('lets every element say in its own place what went wrong, and try again', async () => {
    const data = await fixture<CairnData>(
      html`<cairn-data src=${address('<!doctype html><p>Sign in</p>', 'text/html')}
        ><cairn-rag-tile indicator="falls" area="northton"></cairn-rag-tile
      ></cairn-data>`,
    );
    const tile = data.querySelector('cairn-rag-tile');
    await shows(tile, 'The address gives a web page, not figures.');
    expect(tile?.shadowRoot?.querySelector('button')?.textContent.trim()).to.equal('Try again');
    data.src = good();
    await shows(tile, '11.2%');
  });

  it('serves elements that were in the page before it was defined', async () => {
    // Upgrade order: the tile asks for its data before the late element, which takes the class of cairn-data, can answer.
    const tag = 'late-cairn-data';
    const room = await fixture<HTMLElement>(html`<div></div>`);
    const late = document.createElement(tag);
    const tile = document.createElement('cairn-rag-tile');
    tile.indicator = 'falls';
    tile.area = 'northton';
    late.append(tile);
    room.append(late);
    await shows(tile, 'No figures are connected to this view.');
    const { CairnData } = await import('./cairn-data.js');
    customElements.define(tag, class extends CairnData {});
    Object.assign(late, { document: minimalDocument() });
    await shows(tile, '11.2%');
  });

  it('lets no element tell of a fault before it has looked for its document', async () => {
    const tag = 'soon-cairn-data';
    const { CairnData } = await import('./cairn-data.js');
    const room = await fixture<HTMLElement>(html`<div></div>`);
    const codes: string[] = [];
    room.addEventListener('cairn-error', ({ detail }) => codes.push(detail.code));
    const soon = document.createElement(tag);
    soon.setAttribute('src', good());
    const tile = document.createElement('cairn-rag-tile');
    tile.indicator = 'falls';
    tile.area = 'northton';
    soon.append(tile);
    room.append(soon);
    customElements.define(tag, class extends CairnData {});
    await shows(tile, '11.2%');
    expect(codes).to.deep.equal([]);
  });

  it('says that no figures are connected where there is no document at all', async () => {
    const tile = await fixture<LitElement>(
      html`<cairn-rag-tile indicator="falls" area="northton"></cairn-rag-tile>`,
    );
    await shows(tile, 'No figures are connected to this view.');
  });

  it('goes back to an address that was loaded before', async () => {
    const [first, second] = [good(), address(JSON.stringify(minimalDocument({ series: [] })))];
    const data = await fixture<CairnData>(
      html`<cairn-data src=${first}
        ><cairn-rag-tile indicator="falls" area="northton"></cairn-rag-tile
      ></cairn-data>`,
    );
    const tile = data.querySelector('cairn-rag-tile');
    await shows(tile, '11.2%');
    data.src = second;
    await shows(tile, 'There are no figures for falls');
    data.src = first;
    await shows(tile, '11.2%');
  });

  it('shows the last address it was given, whichever answers last', async () => {
    const answers = new Map<string, (answer: Response) => void>();
    const { fetch } = window;
    window.fetch = (input) =>
      new Promise((resolve) => {
        answers.set(input as string, resolve);
      });
    try {
      const data = await fixture<CairnData>(
        html`<cairn-data src="https://first.example/"
          ><cairn-rag-tile indicator="falls" area="northton"></cairn-rag-tile
        ></cairn-data>`,
      );
      data.src = 'https://second.example/';
      await data.updateComplete;
      answers.get('https://second.example/')?.(new Response(JSON.stringify(minimalDocument())));
      const tile = data.querySelector('cairn-rag-tile');
      await shows(tile, '11.2%');
      answers.get('https://first.example/')?.(new Response('', { status: 404 }));
      await aTimeout(0);
      await data.updateComplete;
      expect(textOf(tile)).to.contain('11.2%');
    } finally {
      window.fetch = fetch;
    }
  });

  it('serves its own inline document where another cairn-data is around it', async () => {
    const room = await fixture<CairnData>(
      html`<cairn-data .document=${minimalDocument({ series: [] })}>
        <cairn-data>
          <script type="application/json">
            ${JSON.stringify(minimalDocument())}
          </script>
          <cairn-rag-tile indicator="falls" area="northton"></cairn-rag-tile>
        </cairn-data>
        <cairn-rag-tile indicator="falls" area="northton"></cairn-rag-tile>
      </cairn-data>`,
    );
    await shows(room.querySelector('cairn-data cairn-data cairn-rag-tile'), '11.2%');
    await shows(room.querySelector(':scope > cairn-rag-tile'), 'There are no figures for falls');
  });

  it('serves the elements of a shadow root', async () => {
    const room = await fixture<HTMLElement>(html`<div></div>`);
    const root = room.attachShadow({ mode: 'open' });
    render(
      html`<cairn-data .document=${minimalDocument()}
        ><cairn-rag-tile indicator="falls" area="northton"></cairn-rag-tile
      ></cairn-data>`,
      root,
    );
    await shows(root.querySelector('cairn-rag-tile'), '11.2%');
  });

  it('says once on the console that a document was given to it before it was one, and is lost', async () => {
    const said: string[] = [];
    const { warn } = console;
    console.warn = (line: string) => said.push(line);
    try {
      for (let copy = 0; copy < 2; copy++)
        await fixture(html`<cairn-data document="[object Object]"></cairn-data>`);
    } finally {
      console.warn = warn;
    }
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('cairn-data was given “document” before it was defined');
  });

  it('is invisible itself', async () => {
    const data = await fixture<CairnData>(
      html`<cairn-data .document=${minimalDocument()}><p>Text</p></cairn-data>`,
    );
    expect(getComputedStyle(data).display).to.equal('contents');
  });
});
