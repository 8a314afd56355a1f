import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { minimalDocument } from '@cairn/testing';
import type { PerformanceDocumentInput } from '@cairn/schema';
import '../cairn.js';
import { elements, namesOf } from '../testing-manifest.test-support.js';

/*
 * What an author writes into an element: seen until there are figures, and where there are none.
 */

const base = minimalDocument();
const whole: PerformanceDocumentInput = {
  ...base,
  indicators: [...base.indicators, { ...base.indicators[0]!, id: 'waits', name: 'Waits' }],
  series: base.series.flatMap((series) => [series, { ...series, indicator: 'waits' }]),
  frameworks: [
    {
      id: 'f',
      name: 'F',
      perspectives: [{ id: 'p', name: 'P' }],
      objectives: [{ id: 'o', name: 'O', perspective: 'p', indicators: ['falls'] }],
    },
  ],
  strategyMaps: [
    {
      id: 'm',
      framework: 'f',
      nodes: [{ id: 'n', label: 'N', perspective: 'p', objective: 'o' }],
      links: [],
    },
  ],
  stories: [{ id: 's', title: 'S', body: 'B', date: '2025-01-20', indicators: ['falls'], area: 'northton' }],
  reports: [{ id: 'r', title: 'R', edition: 'annual', sections: [{ kind: 'tiles', indicators: ['falls'] }] }],
};

const ATTRIBUTES: Readonly<Record<string, string>> = {
  indicator: 'falls',
  area: 'northton',
  indicators: 'falls waits',
  x: 'falls',
  y: 'waits',
};

/** These only hold what the page has, whatever comes of the figures. */
const HOLDERS = ['cairn-data', 'cairn-context'];

/** Puts an element with what its author wrote into a `cairn-data` that asks for a document. */
async function written(tag: string, src: string) {
  const data = await fixture<HTMLElement>(html`<cairn-data src=${src}></cairn-data>`);
  const own = document.createElement('p');
  own.textContent = 'Last year: 11 in a hundred';
  const element = tag === 'cairn-data' ? data : document.createElement(tag);
  for (const name of namesOf(elements.find(({ tagName }) => tagName === tag)?.attributes)) {
    const value = ATTRIBUTES[name];
    if (value !== undefined) element.setAttribute(name, value);
  }
  element.append(own);
  if (element !== data) data.append(element);
  return { data, element, isSeen: () => own.checkVisibility() && own.getClientRects().length > 0 };
}

const says = ({ shadowRoot }: Element, part: string) => shadowRoot?.querySelector(`[part~=${part}]`) !== null;

describe('what an author writes into an element', () => {
  const { fetch } = window;
  let answer: (response: Response) => void = () => undefined;
  let asked = 0;

  before(() => {
    window.fetch = () => new Promise((resolve) => (answer = resolve));
  });
  after(() => {
    window.fetch = fetch;
  });

  const good = () => answer(Response.json(whole));
  const bad = () => answer(new Response('', { status: 403 }));
  const address = () => `https://light-dom.example/${String(asked++)}.json`;

  for (const { tagName } of elements.filter((one) => !HOLDERS.includes(one.tagName))) {
    it(`is seen until there are figures, and again where they are lost: ${tagName}`, async () => {
      const { data, element, isSeen } = await written(tagName, address());
      await waitUntil(() => element.shadowRoot?.querySelector('slot'));
      expect(isSeen(), 'while the document comes').to.equal(true);
      good();
      await waitUntil(() => says(element, 'heading'), 'it is drawn');
      expect(isSeen(), 'once there are figures').to.equal(false);
      data.setAttribute('src', address());
      await waitUntil(() => element.shadowRoot?.querySelector('slot'));
      expect(isSeen(), 'while another document comes').to.equal(true);
      bad();
      await waitUntil(() => says(element, 'error'), 'it says what is wrong');
      expect(isSeen(), 'where there are no figures').to.equal(true);
    });
  }

  for (const tagName of HOLDERS)
    it(`is seen whatever comes of the figures: ${tagName}`, async () => {
      const { data, isSeen } = await written(tagName, address());
      expect(isSeen(), 'while the document comes').to.equal(true);
      const loaded = oneEvent(data, 'cairn-load');
      good();
      await loaded;
      expect(isSeen(), 'once there are figures').to.equal(true);
      const failed = oneEvent(data, 'cairn-error');
      data.setAttribute('src', address());
      await aTimeout(0);
      bad();
      await failed;
      expect(isSeen(), 'where there are none').to.equal(true);
    });

  it('is seen before an element is defined, and where no script ever comes', async () => {
    const room = await fixture<HTMLElement>(
      html`<cairn-not-yet><p>Last year: 11 in a hundred</p></cairn-not-yet>`,
    );
    expect(room.querySelector('p')?.checkVisibility()).to.equal(true);
  });
});
