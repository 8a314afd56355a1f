import { minimalDocument } from '@cairn/testing';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { defineAll } from './index.js';
import { elements } from './testing-manifest.test-support.js';

const document_ = minimalDocument({
  reports: [
    {
      id: 'r',
      title: 'Report',
      edition: 'annual',
      sections: [{ kind: 'tiles', title: 'Tiles', indicators: ['falls'] }],
    },
  ],
});
const own = (tag: string) => tag.replace('cairn', 'hscp');
const shadowOf = (element: Element | null | undefined) => element?.shadowRoot;

/** A `hscp-data` with an element in it, as a page that uses the prefix has written them. */
async function put(tag: string, attributes: Readonly<Record<string, string>>): Promise<Element> {
  const data = Object.assign(document.createElement('hscp-data'), { document: document_ });
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  data.append(element);
  (await fixture<HTMLElement>(html`<div></div>`)).append(data);
  return element;
}

describe('a page with a prefix of its own', () => {
  const said: string[] = [];
  const { warn } = console;

  before(async () => {
    console.warn = (line: string) => said.push(line);
    await defineAll({ prefix: 'hscp' });
  });
  after(() => {
    console.warn = warn;
  });

  it('has every element under that prefix, and none under the usual one', () => {
    for (const { tagName } of elements) {
      expect(customElements.get(own(tagName)), own(tagName)).to.exist;
      expect(customElements.get(tagName), tagName).to.equal(undefined);
    }
    expect(said).to.deep.equal([]);
  });

  it('gives the elements inside its data their figures', async () => {
    const tile = await put('hscp-rag-tile', { indicator: 'falls', area: 'northton' });
    await waitUntil(() => shadowOf(tile)?.textContent.includes('11.2%'));
  });

  it('has reports and portfolios that are made of its own elements', async () => {
    const report = await put('hscp-report', {});
    await waitUntil(() =>
      shadowOf(shadowOf(report)?.querySelector('hscp-rag-tile'))?.textContent.includes('11.2%'),
    );
    const portfolio = await put('hscp-portfolio', { indicators: 'falls', area: 'northton' });
    await waitUntil(() =>
      shadowOf(shadowOf(portfolio)?.querySelector('hscp-rag-tile'))?.textContent.includes('11.2%'),
    );
    for (const element of [report, portfolio]) expect(shadowOf(element)?.innerHTML).to.not.match(/<cairn-/);
  });

  it('upgrades the divs that name an element by the prefix, and leaves others to other copies', async () => {
    const room = await fixture<HTMLElement>(html`
      <div data-hscp="rag-tile" data-indicator="falls"></div>
      <div data-cairn="rag-tile" data-indicator="falls"></div>
    `);
    await waitUntil(() => room.parentElement?.querySelector('[data-hscp] > hscp-rag-tile'));
    expect(room.parentElement?.querySelector('[data-cairn] > *')).to.equal(null);
  });

  it('is told once where it asks for another prefix later, or for one that is none', async () => {
    await defineAll({ prefix: 'other' });
    await defineAll({ prefix: 'other' });
    await defineAll({ prefix: 'My Council' });
    expect(said).to.have.length(2);
    expect(said[0]).to.contain('hscp-').and.contain('other-');
    expect(said[1]).to.contain('My Council').and.contain('lower-case');
    expect(customElements.get('other-rag-tile')).to.equal(undefined);
  });
});
