import { LoadError } from '@cairn/dataset';
import { minimalDocument } from '@cairn/testing';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { addressIn } from './address-in.js';
import { isMixed } from './diagnose.js';
import * as onDemand from './when-needed-on-demand.js';
import '../cairn-data/define.js';
import '../rag-tile/define.js';

const { fetch: real } = window;
let asked: string[] = [];

/** What a widget says of an address that browsers ask nobody for. */
async function says(src: string): Promise<string> {
  const tile = await fixture<HTMLElement>(
    html`<cairn-rag-tile src=${src} indicator="falls" area="northton"></cairn-rag-tile>`,
  );
  const text = () => tile.shadowRoot?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  await waitUntil(() => !text().includes('Loading'), 'it says something', { timeout: 5_000 });
  return text();
}

describe('an address that browsers ask nobody for', () => {
  beforeEach(() => {
    asked = [];
    window.fetch = (input, options) => {
      asked.push(input instanceof Request ? input.url : input.toString());
      return real(input, options);
    };
  });
  afterEach(() => {
    window.fetch = real;
  });

  it('is asked for without the name and password that it holds, or that the page’s own address holds', () => {
    const { warn } = console;
    const warned: string[] = [];
    console.warn = (...words: unknown[]) => void warned.push(words.join(' '));
    try {
      const page = 'https://someone:secret@intranet.example/board/page.html';
      expect(addressIn('figures.json', page)).to.equal('https://intranet.example/board/figures.json');
      for (const place of ['someone:secret@', 'someone@', ':secret@'])
        expect(addressIn(`https://${place}data.example/a.json`, page)).to.equal(
          'https://data.example/a.json',
        );
      expect(addressIn('https://', page)).to.equal('https://');
    } finally {
      console.warn = warn;
    }
    expect(warned).to.deep.equal(
      ['https://intranet.example/board/figures.json', 'https://data.example/a.json'].map(
        (href) => `[cairn] credentials: name and password in the address of ${href} are not used.`,
      ),
    );
  });

  it('is named where it is a file, and is asked for once', async () => {
    expect(await says('file:///figures.json')).to.contain('do not let a page read figures from a file');
    expect(asked).to.have.length(1);
  });

  it('is an http: address for a page with https:, unless it is that of the reader’s own machine', () => {
    const page = 'https://intranet.example';
    for (const url of ['http://data.example/a.json', 'http://10.0.0.7/a.json', 'http://localhost.example/'])
      expect(isMixed(url, page), url).to.equal(true);
    for (const url of [
      'https://data.example/a.json',
      'http://localhost:8000/a.json',
      'http://a.localhost/a.json',
      'http://127.0.0.1/a.json',
      'http://[::1]:8000/a.json',
    ])
      expect(isMixed(url, page), url).to.equal(false);
    expect(isMixed('http://data.example/a.json', 'http://intranet.example')).to.equal(false);
    expect(isMixed('http://data.example/a.json', 'null')).to.equal(false);
  });

  it('is no blob: or data: address of the page’s own: these are read', async () => {
    const text = JSON.stringify(minimalDocument());
    const blob = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    for (const src of [blob, `data:application/json,${encodeURIComponent(text)}`])
      expect(await says(src)).to.contain('11.2%');
    URL.revokeObjectURL(blob);
    expect(await says('blob:nothing')).to.contain('not where this page expects them');
  });
});

describe('what is fetched when a page needs it', () => {
  it('finds out and checks as what is there from the first', async () => {
    expect(await onDemand.diagnoseHere('file:///a.json')).to.equal('fromFile');
    expect(await onDemand.diagnose('blob:nothing')).to.equal('notFound');
    const request = () => Promise.reject(new Error('nobody is asked'));
    const verify = onDemand.verifier('no key', request, onDemand.diagnose);
    for (let times = 0; times < 2; times++) {
      const fault = await verify('https://data.example/a.json', '{}', false).catch((error: unknown) => error);
      expect(fault instanceof LoadError && fault.code).to.equal('unverifiable');
    }
  });
});
