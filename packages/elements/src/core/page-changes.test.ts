import { minimalDocument } from '@cairn/testing';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { upgradePage } from '../upgrade/upgrade.js';
import '../cairn-data/define.js';
import '../rag-tile/define.js';

/*
 * Pages that change without being loaded anew: content that is taken out and put back, copied, renewed by what a server sends, or written
 * again as a whole.
 */

const { fetch: real } = window;
let asked: RequestInit[] = [];
let addresses = 0;
const address = () => `https://changes.example/${String(addresses++)}.json`;

const tile = '<cairn-rag-tile indicator="falls" area="northton"><p>11 in a hundred</p></cairn-rag-tile>';
const inData = (src: string) => `<cairn-data src="${src}">${tile}</cairn-data>`;
const inPlaces = (src: string) =>
  `<div data-cairn="data" data-src="${src}">
    <div class="box" data-cairn="rag-tile" data-indicator="falls" data-area="northton"><p>11 in a hundred</p></div>
  </div>`;

const parsed = (markup: string) => [...new DOMParser().parseFromString(markup, 'text/html').body.childNodes];

async function put(markup: string): Promise<HTMLElement> {
  const room = await fixture<HTMLElement>(html`<div></div>`);
  room.append(...parsed(markup));
  return room;
}

const textOf = ({ shadowRoot }: Element) => shadowRoot?.textContent.replace(/\s+/g, ' ') ?? '';
const tiles = (room: ParentNode) => [...room.querySelectorAll('cairn-rag-tile')];
const seen = (room: ParentNode) => [...room.querySelectorAll('p')].map((own) => own.checkVisibility());

/** Waits until there is one tile, drawn, and what its author wrote is there once and not seen. */
async function shows(room: ParentNode): Promise<void> {
  const drawn = () => tiles(room).map((one) => textOf(one).includes('11.2%'));
  await waitUntil(() => drawn().length > 0 && drawn().every(Boolean), 'it is drawn', { timeout: 5_000 });
  expect(drawn()).to.deep.equal([true]);
  expect(seen(room)).to.deep.equal([false]);
}

describe('a page that changes without being loaded anew', () => {
  before(() => {
    upgradePage();
  });
  beforeEach(() => {
    asked = [];
    window.fetch = (input, options = {}) => {
      if (!String(input instanceof Request ? input.url : input).includes('changes.example'))
        return real(input, options);
      asked.push(options);
      return Promise.resolve(Response.json(minimalDocument()));
    };
  });
  afterEach(() => {
    window.fetch = real;
  });

  for (const [name, written] of [
    ['elements', inData],
    ['divs that name elements', inPlaces],
  ] as const) {
    it(`shows ${name} once where a copy of what was drawn is put in its place`, async () => {
      const room = await put(written(address()));
      await shows(room);
      const copy = room.cloneNode(true) as HTMLElement;
      room.replaceChildren();
      room.append(...copy.childNodes);
      await shows(room);
      expect(asked).to.have.length(1);
    });

    it(`shows ${name} once where their markup, drawn or not, is written anew`, async () => {
      const markup = written(address());
      const room = await put(markup);
      await shows(room);
      const drawn = room.innerHTML;
      for (const again of [markup, drawn]) {
        room.replaceChildren(...parsed(again));
        await shows(room);
      }
      expect(asked).to.have.length(1);
    });

    it(`shows ${name} of a template, as often as it is used`, async () => {
      const room = await put(`<main><template>${written(address())}</template></main>`);
      const template = room.querySelector('template')!;
      for (const content of [template.content.cloneNode(true), document.importNode(template.content, true)]) {
        const place = room.appendChild(document.createElement('section'));
        place.append(content);
        await shows(place);
        place.remove();
      }
      expect(asked).to.have.length(1);
    });

    it(`asks once for ${name} that are put in again before the answer has come`, async () => {
      const markup = written(address());
      const room = await put(markup);
      room.replaceChildren(...parsed(markup));
      await waitUntil(() => asked.length > 0);
      room.replaceChildren(...parsed(markup));
      await shows(room);
      expect(asked).to.have.length(1);
    });
  }

  it('keeps figures, and tables that are open, of what is dragged to another place', async () => {
    const room = await put(`${inData(address())}<section></section>`);
    await shows(room);
    const data = room.querySelector('cairn-data')!;
    const one = tiles(room)[0]!;
    data.append(...parsed('<div class="there"></div>'));
    const there = room.querySelector('.there')!;
    const open = () => one.shadowRoot?.querySelector('details')?.open;
    one.shadowRoot?.querySelector<HTMLElement>('summary')?.click();
    await waitUntil(open);
    there.insertBefore(one, null);
    expect([textOf(one).includes('11.2%'), open()]).to.deep.equal([true, true]);
    await shows(room);
    if ('moveBefore' in data) {
      (data as unknown as { moveBefore(node: Node, before: Node | null): void }).moveBefore(one, there);
      expect([textOf(one).includes('11.2%'), open()]).to.deep.equal([true, true]);
    }
    await shows(room);
    expect(open()).to.equal(true);
    expect(asked).to.have.length(1);
  });

  it('gives a place its element again where what a server sends is put in its stead', async () => {
    const room = await put(inPlaces(address()));
    await shows(room);
    const box = room.querySelector('.box')!;
    const own = () => parsed('<p>11 in a hundred</p>');
    box.replaceChildren(...own());
    await shows(room);
    // As one does that compares what is there with what was sent.
    box.prepend(...own());
    box.querySelector('cairn-rag-tile')?.remove();
    await shows(room);
    room
      .querySelector('[data-cairn=data]')
      ?.replaceChildren(...parsed(inPlaces('')).flatMap((outer) => [...outer.childNodes]));
    await shows(room);
    expect(asked).to.have.length(1);
  });

  it('comes to rest where something takes every element out again', async () => {
    const room = await put('<div class="box"><p>Written</p></div>');
    const box = room.querySelector<HTMLElement>('.box')!;
    let taken = 0;
    const watch = new MutationObserver(() => {
      for (const one of tiles(room)) {
        taken++;
        one.replaceWith(...one.childNodes);
      }
    });
    watch.observe(room, { childList: true, subtree: true });
    box.dataset['cairn'] = 'rag-tile';
    await waitUntil(() => taken > 0);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    watch.disconnect();
    expect(taken).to.be.below(2_000);
    expect(seen(room)).to.deep.equal([true]);
  });

  it('asks again for a document that nobody has shown for a while', async () => {
    const markup = inData(address());
    const room = await put(markup);
    await shows(room);
    const { now } = Date;
    Date.now = () => now() + 120_000;
    try {
      room.replaceChildren(...parsed(markup));
      await shows(room);
      await waitUntil(() => asked.length === 2);
      expect(asked.map(({ cache }) => cache)).to.deep.equal([undefined, 'no-cache']);
    } finally {
      Date.now = now;
    }
  });
});
