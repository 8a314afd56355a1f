import type { TableView } from '@cairn/views';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { render } from 'lit';
import { figures } from './data-table.js';

const table = (...texts: readonly string[]): TableView => ({
  caption: 'Waits',
  columns: [
    { label: 'Period', numeric: false },
    { label: 'Value', numeric: true },
  ],
  rows: texts.map((text, at) => [{ text: `Q${String(at + 1)}` }, { text }]),
});

async function disclosure(view: TableView): Promise<HTMLDetailsElement> {
  const room = await fixture<HTMLElement>(html`<div></div>`);
  // Drawn after the wait for the room: what comes later in the page must not have come yet.
  render(figures(view, 'Show'), room);
  const details = room.querySelector('details');
  if (!details) throw new Error('no disclosure');
  return details;
}

const hasTable = (room: Element) => room.querySelector('table') !== null;

/** A busy machine may be long without idle time. */
const inTime = (isSo: () => boolean) => waitUntil(isSo, undefined, { timeout: 9_000 });

const values = (details: Element) =>
  [...details.querySelectorAll('td')].map(({ textContent }) => textContent);

describe('the table behind a disclosure', () => {
  it('is made after the disclosure, and is there without anybody opening it', async () => {
    const details = await disclosure(table('12.5', '12.1'));
    expect(hasTable(details)).to.equal(false);
    await inTime(() => hasTable(details));
    expect(details.open).to.equal(false);
    expect(values(details)).to.deep.equal(['12.5', '12.1']);
    expect(details.querySelector('caption')?.textContent.trim()).to.equal('Waits');
  });

  it('is there at once for a reader who opens it, by mouse or by keyboard', async () => {
    const byMouse = await disclosure(table('12.5'));
    byMouse.querySelector('summary')?.click();
    expect(byMouse.open).to.equal(true);
    expect(values(byMouse)).to.deep.equal(['12.5']);
    const byKeyboard = await disclosure(table('12.5'));
    byKeyboard.querySelector('summary')?.focus();
    await sendKeys({ press: 'Enter' });
    expect(byKeyboard.open).to.equal(true);
    expect(values(byKeyboard)).to.deep.equal(['12.5']);
  });

  it('is there for whatever opens it otherwise', async () => {
    const details = await disclosure(table('12.5'));
    details.open = true;
    await new Promise((resolve) => {
      details.addEventListener('toggle', resolve, { once: true });
    });
    expect(values(details)).to.deep.equal(['12.5']);
  });

  it('is there when the page is printed', async () => {
    const all = [await disclosure(table('1')), await disclosure(table('2'))];
    dispatchEvent(new Event('beforeprint'));
    expect(all.map(values)).to.deep.equal([['1'], ['2']]);
  });

  it('says the newest figures, at once while it is open', async () => {
    const room = await fixture<HTMLElement>(html`<div></div>`);
    render(figures(table('1'), 'Show'), room);
    render(figures(table('2'), 'Show'), room);
    const details = room.querySelector('details')!;
    await inTime(() => details.querySelector('td') !== null);
    expect(values(details)).to.deep.equal(['2']);
    details.open = true;
    render(figures(table('3', '4'), 'Show'), room);
    expect(values(details)).to.deep.equal(['3', '4']);
    details.open = false;
    render(figures(table('5'), 'Show'), room);
    await inTime(() => values(details).length === 1);
    expect(values(details)).to.deep.equal(['5']);
  });

  it('is made for the first time when it comes back into the page', async () => {
    const room = await fixture<HTMLElement>(html`<div></div>`);
    const part = render(figures(table('1'), 'Show'), room);
    part.setConnected(false);
    dispatchEvent(new Event('beforeprint'));
    expect(hasTable(room)).to.equal(false);
    part.setConnected(true);
    await inTime(() => hasTable(room));
  });
});
