import { readDocument } from '@cairn/dataset';
import { minimalDocument } from '@cairn/testing';
import { Words } from '@cairn/views';
import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CairnData } from '../cairn-data/cairn-data.js';
import type { CairnRagTile } from '../rag-tile/rag-tile.js';
import '../benchmark-comparison/define.js';
import '../cairn-data/define.js';
import '../rag-tile/define.js';

const [en, cy] = ['en', 'cy'].map((tag) => new Words(tag, tag).messages) as [
  Words['messages'],
  Words['messages'],
];

const textOf = (element: Element | null) =>
  element?.shadowRoot?.textContent.replace(/\s+/g, ' ').trim() ?? '';

async function shows(element: Element | null, text: string): Promise<void> {
  await waitUntil(() => textOf(element).includes(text), `"${text}" in "${textOf(element)}"`);
}

/** A tile that shows a figure, inside a `cairn-data`, with what it has told the page. */
async function tileInData() {
  const room = await fixture<HTMLElement>(
    html`<div>
      <cairn-data .document=${minimalDocument()}
        ><cairn-rag-tile indicator="falls" area="northton"></cairn-rag-tile
      ></cairn-data>
    </div>`,
  );
  const tile = room.querySelector<CairnRagTile>('cairn-rag-tile')!;
  await shows(tile, '11.2%');
  const codes: string[] = [];
  room.addEventListener('cairn-error', ({ detail }) => codes.push(detail.code));
  return { room, tile, data: room.querySelector<CairnData>('cairn-data')!, codes };
}

describe('every widget', () => {
  it('takes a removed attribute for one that never was', async () => {
    const { tile, codes } = await tileInData();
    for (const [name, value] of [
      ['src', 'blob:nothing'],
      ['period', '2024-Q2'],
      ['heading-level', '5'],
    ] as const)
      tile.setAttribute(name, value);
    await shows(tile, 'not where this page expects them');
    for (const name of ['src', 'period', 'heading-level']) tile.removeAttribute(name);
    await shows(tile, '11.2%');
    expect(tile.renderRoot.querySelector('[part=heading]')?.getAttribute('aria-level')).to.equal('3');
    tile.removeAttribute('indicator');
    await shows(tile, '“indicator” is missing');
    expect(codes).to.deep.equal(['notFound', 'missing-indicator']);
  });

  it('takes null from a framework for nothing', async () => {
    const { tile } = await tileInData();
    Object.assign(tile, { period: null, src: null, data: null });
    await tile.updateComplete;
    expect(textOf(tile)).to.contain('11.2%');
  });

  it('has a heading of level 3 where the page asks for no level that there is', async () => {
    const { tile } = await tileInData();
    const level = () => tile.renderRoot.querySelector('[part=heading]')?.getAttribute('aria-level');
    for (const [asked, had] of [
      ['banana', '3'],
      ['0', '3'],
      ['2.5', '3'],
      ['6', '6'],
    ] as const) {
      tile.setAttribute('heading-level', asked);
      await tile.updateComplete;
      expect(level(), asked).to.equal(had);
    }
  });

  it('leaves its heading out of sight, not unheard, where the page has one of its own', async () => {
    const { tile } = await tileInData();
    const heading = () => tile.renderRoot.querySelector('[part=heading]')!;
    const seen = () => heading().getBoundingClientRect().width > 1;
    expect(seen()).to.equal(true);
    tile.toggleAttribute('heading-hidden', true);
    await tile.updateComplete;
    expect(seen()).to.equal(false);
    expect(heading().textContent.trim()).to.equal('falls');
    expect(heading().checkVisibility({ visibilityProperty: true })).to.equal(true);
  });

  it('keeps a heading in sight that leads somewhere, whatever the page asks', async () => {
    const { tile } = await tileInData();
    tile.toggleAttribute('heading-hidden', true);
    tile.setAttribute('link', 'detail.html');
    await tile.updateComplete;
    expect(tile.renderRoot.querySelector('a')?.getBoundingClientRect().width).to.be.above(10);
  });

  it('lets go of the figures of a cairn-data that it is taken out of', async () => {
    const { room, tile, data } = await tileInData();
    room.append(tile);
    await shows(tile, 'No figures are connected to this view.');
    data.append(tile);
    await shows(tile, '11.2%');
  });

  it('says nothing of a fault while it is moved within its cairn-data', async () => {
    const { tile, data, codes } = await tileInData();
    tile.remove();
    data.prepend(tile);
    await nextFrame();
    expect(textOf(tile)).to.contain('11.2%');
    expect(codes).to.deep.equal([]);
  });

  it('says that nothing is at an address that is none, and can be mended', async () => {
    const { tile, codes } = await tileInData();
    tile.src = 'http://[';
    await shows(tile, 'The figures are not where this page expects them.');
    expect(codes).to.deep.equal(['notFound']);
    tile.src = '';
    await shows(tile, '11.2%');
  });

  it('tells of another fault of the same kind, and not again of one in another language', async () => {
    const { room, tile, codes } = await tileInData();
    tile.indicator = 'one';
    await shows(tile, '“one”');
    tile.indicator = 'another';
    await shows(tile, '“another”');
    room.lang = 'cy';
    await waitUntil(() => !textOf(tile).includes('The document'));
    await nextFrame();
    expect(codes).to.deep.equal(['unknown-indicator', 'unknown-indicator']);
  });

  it('speaks the language of the place it is moved to', async () => {
    const state = readDocument(minimalDocument());
    const room = await fixture<HTMLElement>(
      html`<div>
        <cairn-rag-tile
          indicator="falls"
          area="northton"
          .data=${state.phase === 'ready' ? state.dataset : undefined}
        ></cairn-rag-tile>
        <div lang="cy"></div>
      </div>`,
    );
    const tile = room.querySelector('cairn-rag-tile')!;
    expect(textOf(tile)).to.contain(en.table.show);
    room.querySelector('[lang]')?.append(tile);
    await shows(tile, cy.table.show);
  });

  it('hears that the language changes around it within a shadow root', async () => {
    const room = await fixture<HTMLElement>(html`<div></div>`);
    const wrapper = document.createElement('div');
    room.attachShadow({ mode: 'open' }).append(wrapper);
    const tile = document.createElement('cairn-rag-tile');
    wrapper.append(tile);
    await shows(tile, 'No figures are connected');
    wrapper.lang = 'cy';
    await waitUntil(() => !textOf(tile).includes('No figures are connected'));
  });

  it('orders areas by value where the page asks for no order that there is', async () => {
    const data = await fixture<CairnData>(
      html`<cairn-data .document=${minimalDocument()}
        ><cairn-benchmark-comparison indicator="falls" area="northton"></cairn-benchmark-comparison
      ></cairn-data>`,
    );
    const comparison = data.querySelector('cairn-benchmark-comparison')!;
    await waitUntil(() => comparison.renderRoot.querySelector('.order'));
    const order = () => comparison.renderRoot.querySelector('.order')?.textContent;
    const usual = order();
    expect(usual).not.to.equal('');
    for (const sort of ['name', 'banana', null]) {
      if (sort === null) comparison.removeAttribute('sort');
      else comparison.setAttribute('sort', sort);
      await comparison.updateComplete;
      if (sort !== 'name') expect(order()).to.equal(usual);
    }
  });

  it('keeps the place of a reader who tries again by the keyboard', async () => {
    const answers: ((answer: Response) => void)[] = [];
    const { fetch } = window;
    window.fetch = () => new Promise((resolve) => answers.push(resolve));
    try {
      const tile = await fixture<CairnRagTile>(
        html`<cairn-rag-tile
          src="https://retry.example/"
          indicator="falls"
          area="northton"
        ></cairn-rag-tile>`,
      );
      const focused = () => tile.shadowRoot?.activeElement?.getAttribute('part');
      answers[0]?.(new Response('', { status: 403 }));
      await waitUntil(() => tile.renderRoot.querySelector('button'));
      const press = async () => {
        tile.renderRoot.querySelector<HTMLElement>('[part=retry]')?.focus();
        await sendKeys({ press: 'Enter' });
        await waitUntil(() => focused() === 'loading');
      };
      await press();
      answers[1]?.(new Response('', { status: 403 }));
      await waitUntil(() => focused() === 'retry');
      await press();
      answers[2]?.(new Response(JSON.stringify(minimalDocument())));
      await waitUntil(() => focused() === 'heading');
    } finally {
      window.fetch = fetch;
    }
  });

  it('offers no second try of what stands in the page itself', async () => {
    const data = await fixture<CairnData>(
      html`<cairn-data>
        <script type="application/json">
          {"format":
        </script>
        <cairn-rag-tile indicator="falls" area="northton"></cairn-rag-tile>
      </cairn-data>`,
    );
    const tile = data.querySelector('cairn-rag-tile')!;
    await shows(tile, 'cannot be read');
    expect(tile.renderRoot.querySelector('button')).to.equal(null);
  });
});

describe('a document of which part has faults', () => {
  const broken = {
    ...minimalDocument(),
    series: [
      ...minimalDocument().series,
      { indicator: 'falls', area: 'nowhere', periods: ['2024-Q1'], values: [1] },
    ],
  };

  it('is shown as far as it goes, and an overview says that something is left out', async () => {
    const data = await fixture<HTMLElement>(
      html`<cairn-data .document=${broken}
        ><cairn-benchmark-comparison indicator="falls"></cairn-benchmark-comparison
        ><cairn-rag-tile indicator="falls" area="northton"></cairn-rag-tile
      ></cairn-data>`,
    );
    const told = (tag: string) =>
      data.querySelector(tag)?.shadowRoot?.querySelector('.left-out')?.textContent;
    await waitUntil(
      () => told('cairn-benchmark-comparison') !== undefined,
      'the comparison says that part is left out',
    );
    expect(told('cairn-benchmark-comparison')).to.equal('Part of the document has faults and is left out.');
    expect(told('cairn-rag-tile')).to.equal(undefined);
    expect(data.querySelector('cairn-rag-tile')?.shadowRoot?.textContent).to.contain('11.2%');
  });

  it('is named as the possible reason where what is asked for is missing', async () => {
    const data = await fixture<HTMLElement>(
      html`<cairn-data .document=${broken}
        ><cairn-rag-tile indicator="fals" area="northton"></cairn-rag-tile
      ></cairn-data>`,
    );
    const root = () => data.querySelector('cairn-rag-tile')?.shadowRoot;
    await waitUntil(() => root()?.querySelector('.left-out') !== null, 'the tile says that part is left out');
    expect(root()?.textContent).to.contain('The document has no indicator “fals”.');
  });
});
