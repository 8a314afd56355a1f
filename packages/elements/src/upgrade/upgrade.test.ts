import { minimalDocument, PAYLOADS } from '@cairn/testing';
import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { render } from 'lit';
import { upgradePage } from './upgrade.js';
import '../cairn-data/define.js';
import '../rag-tile/define.js';

const source = `data:application/json,${encodeURIComponent(JSON.stringify(minimalDocument()))}`;
const textOf = (element: Element | null) => element?.shadowRoot?.textContent.replace(/\s+/g, ' ') ?? '';

async function shows(room: ParentNode, text: string): Promise<void> {
  await waitUntil(() => textOf(room.querySelector('cairn-rag-tile')).includes(text), text, {
    timeout: 5_000,
  });
}

/** What an author has written, as a content management system leaves it. */
const written = (more = '') =>
  `<div data-cairn="data" data-src="${source}">
    <div class="box" data-cairn="rag-tile" data-indicator="falls" data-area="northton" data-heading-level="2" ${more}><p>11 in a hundred</p></div>
  </div>`;

async function put(markup: string): Promise<HTMLElement> {
  const room = await fixture<HTMLElement>(html`<div></div>`);
  room.append(...new DOMParser().parseFromString(markup, 'text/html').body.childNodes);
  return room;
}

const shownFallback = (room: Element) => room.querySelector('p')?.checkVisibility();

describe('a div that names an element', () => {
  let early: HTMLElement;
  before(() => {
    early = document.body.appendChild(document.createElement('div'));
    render(html`<div data-cairn="rag-tile" data-indicator="none"><p>Written</p></div>`, early);
    expect(early.querySelector('cairn-rag-tile')).to.equal(null);
    upgradePage();
    upgradePage();
    expect(early.querySelectorAll('cairn-rag-tile')).to.have.length(1);
  });

  after(() => {
    early.remove();
  });

  it('becomes it where it comes into the page later, within what it stands in', async () => {
    const room = await put(written());
    await shows(room, '11.2%');
    expect(room.querySelector('.box > cairn-rag-tile > p')).to.not.equal(null);
    expect(room.querySelector('cairn-rag-tile')?.shadowRoot?.querySelector('[aria-level="2"]')).to.not.equal(
      null,
    );
    expect(shownFallback(room)).to.equal(false);
  });

  it('shows what its author wrote until there are figures, and where there are none', async () => {
    const room = await put(written().replace(source, 'data:application/json,broken'));
    await waitUntil(() => room.querySelector('cairn-rag-tile')?.shadowRoot?.querySelector('slot'));
    expect(shownFallback(room)).to.equal(true);
    await shows(room, 'cannot be read');
    expect(shownFallback(room)).to.equal(true);
  });

  it('gives its element the attributes that it has, and no other', async () => {
    const room = await put(
      written('data-onclick="x" data-style="color:red" data-innerhtml="y" data-id="z" onfocus=""'),
    );
    await shows(room, '11.2%');
    const names = room.querySelector('cairn-rag-tile')?.getAttributeNames();
    expect(names?.sort()).to.deep.equal(['area', 'heading-level', 'indicator']);
  });

  it('follows its attributes when they change', async () => {
    const room = await put(written());
    await shows(room, '11.2%');
    const place = room.querySelector<HTMLElement>('.box')!;
    place.dataset['indicator'] = 'unheard-of';
    await shows(room, '“unheard-of”');
    delete place.dataset['indicator'];
    await shows(room, '“indicator” is missing');
  });

  it('becomes another element where it names another, and none where it names nothing', async () => {
    const room = await put(written());
    await shows(room, '11.2%');
    const place = room.querySelector<HTMLElement>('.box')!;
    place.dataset['cairn'] = 'trend-chart';
    await waitUntil(() => place.querySelector(':scope > cairn-trend-chart > p'));
    place.dataset['cairn'] = '';
    await waitUntil(() => place.querySelector(':scope > p'));
  });

  it('has one element where it is copied with it', async () => {
    const room = await put(written());
    await shows(room, '11.2%');
    const copy = room.querySelector('.box')!.cloneNode(true) as HTMLElement;
    room.querySelector('cairn-data')!.append(copy);
    await waitUntil(() => textOf(copy.querySelector('cairn-rag-tile')).includes('11.2%'));
    expect(copy.querySelectorAll('cairn-rag-tile, p')).to.have.length(2);
  });

  it('stays as it is where the name is that of nothing', async () => {
    const room = await put('<div data-cairn="nothing at all"><p>Written</p></div>');
    await put('<div data-cairn="Rag-Tile><script>"><p>Written</p></div>');
    await nextFrame();
    expect(room.querySelector('div > p')?.checkVisibility()).to.equal(true);
    expect(room.querySelectorAll('*')).to.have.length(2);
  });

  it('shows whatever its attributes say as text, and makes no element of a name that is none', async () => {
    for (const payload of PAYLOADS) {
      const room = await put(written());
      await shows(room, '11.2%');
      const place = room.querySelector<HTMLElement>('.box')!;
      for (const name of ['indicator', 'area', 'period', 'comparator', 'headingLevel', 'srcdoc', 'onclick'])
        place.dataset[name] = payload;
      await waitUntil(() => room.querySelector('cairn-rag-tile')?.getAttribute('indicator') === payload);
      const tile = room.querySelector<HTMLElement & { readonly updateComplete: Promise<boolean> }>(
        'cairn-rag-tile',
      )!;
      await tile.updateComplete;
      const all = [tile, ...(tile.shadowRoot?.querySelectorAll('*') ?? [])];
      const names = all.flatMap((one) => [one.localName, ...one.getAttributeNames()]);
      expect(names.filter((name) => /^on|^script$|^img$|^iframe$|^style$|^srcdoc$/.test(name))).to.deep.equal(
        [],
      );
      place.dataset['cairn'] = payload;
      await waitUntil(() => place.querySelector(':scope > p'));
      expect(place.querySelectorAll('*').length, payload).to.equal(1);
      room.remove();
    }
    expect(window).to.not.have.property('pwned');
  });

  it('says what is wrong where it was there before the script', async () => {
    await shows(early, 'No figures are connected to this view.');
    expect(shownFallback(early)).to.equal(true);
  });
});
