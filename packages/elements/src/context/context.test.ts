import { expect, fixture, html, nextFrame, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { examplesAreAccessible, show } from '../testing-examples.test-support.js';
import type { Example } from '../testing-example.js';
import { dataset } from './context-data.test-support.js';
import * as examples from './context.examples.js';
import type { CairnContext } from './context.js';

async function contextOf(example: Example): Promise<CairnContext> {
  const context = (await show(example)).querySelector('cairn-context');
  if (!context) throw new Error('no context');
  return context;
}

/** The list to choose from that has this label. */
function list(context: CairnContext, label: string): HTMLSelectElement {
  const found = [...context.renderRoot.querySelectorAll('label')].find((one) =>
    one.textContent.includes(label),
  );
  const select = found?.querySelector('select');
  if (!select) throw new Error(`no list ${label}`);
  return select;
}

function pick(context: CairnContext, label: string, option: string): void {
  const select = list(context, label);
  const wanted = [...select.options].find(({ text }) => text === option);
  if (!wanted) throw new Error(`no option ${option}`);
  select.value = wanted.value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

const options = (select: HTMLSelectElement) => [...select.options].map(({ text }) => text);

const values = (place: ParentNode) =>
  [...place.querySelectorAll('cairn-trend-sparkline')].map((one) =>
    one.shadowRoot?.querySelector('.last-value')?.textContent.trim(),
  );

/** Waits until the widgets say these values. */
async function say(place: ParentNode, wanted: readonly string[]): Promise<void> {
  await waitUntil(
    () => values(place).join() === wanted.join(),
    `${values(place).join()} is ${wanted.join()}`,
  );
}

describe('cairn-context', () => {
  examplesAreAccessible(examples);

  afterEach(() => {
    history.replaceState(null, '', location.pathname);
  });

  it('drives the widgets inside it by what its attributes say at first', async () => {
    await say(await contextOf(examples.AllPickers), ['11.3%', '22.0%']);
  });

  it('lets a reader choose another area by keyboard, and tells the page', async () => {
    const context = await contextOf(examples.AllPickers);
    const select = list(context, 'Area');
    select.focus();
    const told = oneEvent<HTMLElementEventMap['cairn-context-change']>(context, 'cairn-context-change');
    await sendKeys({ type: 'South' });
    expect((await told).detail).to.deep.equal({ area: 'southton' });
    await say(context, ['12.3%', '23.0%']);
    expect(context.area).to.equal('northton');
  });

  it('says in words what is shown once a reader has chosen, and not before', async () => {
    const context = await contextOf(examples.AllPickers);
    const status = context.renderRoot.querySelector('[aria-live]');
    expect(status?.textContent).to.equal('');
    pick(context, 'Area', 'Southton');
    pick(context, 'Compared with', 'The coast');
    await context.updateComplete;
    expect(status?.textContent).to.equal('Showing Southton, latest figures, compared with The coast.');
  });

  it('takes the page back in time: each measure is as it stood at the end of the period', async () => {
    const context = await contextOf(examples.AllPickers);
    pick(context, 'Period', 'Q4 2024/25');
    // The year 2024/25 ends on the same day as its last quarter.
    await say(context, ['11.1%', '22.0%']);
    pick(context, 'Period', 'Q3 2024/25');
    await say(context, ['11.0%', '21.0%']);
    pick(context, 'Period', 'Latest figures');
    await say(context, ['11.3%', '22.0%']);
  });

  it('offers areas by name under the area that holds them', async () => {
    const groups = [...list(await contextOf(examples.AllPickers), 'Area').children].map((child) =>
      child instanceof HTMLOptGroupElement
        ? [child.label, ...[...child.children].map(({ textContent }) => textContent)]
        : child.textContent,
    );
    expect(groups).to.deep.equal([
      'Kingfisher Coast',
      ['Kingfisher Coast', 'Northton', 'Southton'],
      ['Northton', 'Harbour'],
    ]);
  });

  it('offers the periods that the document has, the latest first', async () => {
    expect(options(list(await contextOf(examples.OneLength), 'Period'))).to.deep.equal([
      'Latest figures',
      'Q2 2025/26',
      'Q1 2025/26',
      'Q4 2024/25',
      'Q3 2024/25',
    ]);
  });

  it('offers the areas that the page names, and leaves out those the document does not have', async () => {
    const data = dataset();
    const context = await fixture<CairnContext>(
      html`<cairn-context pick="area" areas="southton nowhere northton" .data=${data}></cairn-context>`,
    );
    expect(options(list(context, 'Area'))).to.deep.equal(['Northton', 'Southton']);
  });

  it('leaves a widget alone that says itself what it shows', async () => {
    const data = dataset();
    const context = await fixture<CairnContext>(
      html`<cairn-context pick="area period" area="northton" .data=${data}>
        <cairn-trend-sparkline
          indicator="falls"
          area="southton"
          period="2025-Q1"
          .data=${data}
        ></cairn-trend-sparkline>
      </cairn-context>`,
    );
    pick(context, 'Area', 'Harbour');
    pick(context, 'Period', 'Q3 2024/25');
    await say(context, ['12.2%']);
  });

  it('narrows what a context around it has chosen', async () => {
    const data = dataset();
    const outer = await fixture<CairnContext>(
      html`<cairn-context pick="period" .data=${data}>
        <cairn-context pick="area" area="southton" .data=${data}>
          <cairn-trend-sparkline indicator="falls" .data=${data}></cairn-trend-sparkline>
        </cairn-context>
      </cairn-context>`,
    );
    pick(outer, 'Period', 'Q1 2025/26');
    await say(outer, ['12.2%']);
  });

  it('drives the whole page where it is told to, until it is taken out', async () => {
    const data = dataset();
    const room = await fixture<HTMLElement>(
      html`<div>
        <cairn-trend-sparkline indicator="falls" .data=${data}></cairn-trend-sparkline>
        <cairn-context pick="area" area="southton" page-wide .data=${data}></cairn-context>
      </div>`,
    );
    await say(room, ['12.3%']);
    const context = room.querySelector('cairn-context');
    pick(context!, 'Area', 'Harbour');
    await say(room, ['13.3%']);
    context?.remove();
    const widget = room.querySelector('cairn-trend-sparkline');
    await waitUntil(() => widget?.shadowRoot?.textContent.includes('“area” is missing'));
  });

  it('reports no missing area for the moment before it knows what is chosen', async () => {
    const codes: string[] = [];
    const listen = (event: HTMLElementEventMap['cairn-error']) => codes.push(event.detail.code);
    document.addEventListener('cairn-error', listen);
    const url = URL.createObjectURL(
      new Blob([JSON.stringify(dataset().document)], { type: 'application/json' }),
    );
    const room = await fixture<HTMLElement>(
      html`<div>
        <cairn-trend-sparkline src=${url} indicator="falls"></cairn-trend-sparkline>
        <cairn-context src=${url} pick="area" page-wide></cairn-context>
      </div>`,
    );
    await say(room, ['10.3%']);
    document.removeEventListener('cairn-error', listen);
    expect(codes).to.deep.equal([]);
  });

  for (const place of ['query', 'hash'] as const) {
    it(`keeps what is chosen in the ${place} of the address, beside what else stands there`, async () => {
      history.replaceState(null, '', place === 'query' ? '?page=2' : '#page=2');
      const data = dataset();
      const element = () =>
        fixture<CairnContext>(
          html`<cairn-context pick="area period" area="northton" address-state=${place} .data=${data}
            ><cairn-trend-sparkline indicator="falls" .data=${data}></cairn-trend-sparkline
          ></cairn-context>`,
        );
      const first = await element();
      const steps = history.length;
      pick(first, 'Area', 'Southton');
      pick(first, 'Period', 'Q1 2025/26');
      expect(place === 'query' ? location.search : location.hash).to.contain(
        'page=2&cairn-area=southton&cairn-period=2025-Q1',
      );
      expect(history.length).to.equal(steps);
      await say(await element(), ['12.2%']);
    });
  }

  it('touches the address only where it is told to', async () => {
    const before = location.href;
    pick(await contextOf(examples.AllPickers), 'Area', 'Southton');
    expect(location.href).to.equal(before);
  });

  it('stands on its first area where the address names one that is not offered', async () => {
    history.replaceState(null, '', '?cairn-area=nowhere');
    const data = dataset();
    const context = await fixture<CairnContext>(
      html`<cairn-context pick="area" area="northton" address-state="query" .data=${data}
        ><cairn-trend-sparkline indicator="falls" .data=${data}></cairn-trend-sparkline
      ></cairn-context>`,
    );
    await say(context, ['10.3%']);
    expect(list(context, 'Area').selectedOptions[0]?.text).to.equal('Kingfisher Coast');
  });

  it('follows the page when it says later what is shown', async () => {
    const context = await contextOf(examples.AllPickers);
    pick(context, 'Area', 'Southton');
    context.area = 'harbour';
    await say(context, ['13.3%', '24.0%']);
  });

  it('shows the page’s content where there is no document, and no picker', async () => {
    const context = await contextOf(examples.NoDocument);
    expect(context.renderRoot.querySelectorAll('select').length).to.equal(0);
    const widget = context.querySelector('cairn-trend-sparkline');
    await waitUntil(() => widget?.shadowRoot?.textContent.includes('No figures are connected'));
  });

  it('fits into 240 pixels, each picker at least 24 high', async () => {
    const context = await contextOf(examples.LongLabels);
    await nextFrame();
    expect(context.scrollWidth).to.be.at.most(240);
    for (const select of context.renderRoot.querySelectorAll('select'))
      expect(select.getBoundingClientRect().height).to.be.at.least(24);
  });
});
