import { readDocument } from '@cairn/dataset';
import { aSeries, minimalDocument, quarters, withSeries } from '@cairn/testing';
import { axeFaults } from '@cairn/testing/in-browser/axe.js';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { strFromU8, unzipSync } from 'fflate';
import type { CairnTrendChart } from '../trend-chart/trend-chart.js';
import { button, copiedOf, fileOf, items, openMenu, told } from './export.test-support.js';
import { finishIdleWork } from './idle-work.js';
import '../benchmark-comparison/define.js';
import '../trend-chart/define.js';

/** A chart with a figure that is kept back, and what it hands out. */
async function chart(): Promise<CairnTrendChart> {
  const state = readDocument(
    withSeries(
      [
        aSeries({
          periods: quarters(2024, 4),
          values: [11.2, 4321, 987.6, 12.5],
          status: [null, null, 'Q', null],
        }),
      ],
      minimalDocument(),
    ),
  );
  const element = await fixture<CairnTrendChart>(
    html`<cairn-trend-chart
      indicator="falls"
      area="northton"
      exportable
      .data=${state.phase === 'ready' ? state.dataset : undefined}
    ></cairn-trend-chart>`,
  );
  await element.updateComplete;
  return element;
}

function tableOf(element: CairnTrendChart) {
  // Closed tables are made when the browser is idle.
  finishIdleWork();
  return [...element.renderRoot.querySelectorAll('table[part=table] tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent.trim()),
  );
}

describe('a widget whose figures can be taken away', () => {
  it('offers nothing unless the page asks for it', async () => {
    const element = await chart();
    element.removeAttribute('exportable');
    await element.updateComplete;
    expect(element.renderRoot.querySelector('#export')).to.equal(null);
  });

  it('has a menu that the keyboard opens, walks and leaves, and the focus comes back', async () => {
    const element = await chart();
    button(element).focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => items(element).length === 6);
    const focused = () => element.shadowRoot?.activeElement;
    await waitUntil(() => focused() === items(element)[0]);
    await sendKeys({ press: 'ArrowUp' });
    expect(focused()).to.equal(items(element)[5]);
    await sendKeys({ press: 'Home' });
    await sendKeys({ press: 'ArrowDown' });
    expect(focused()).to.equal(items(element)[1]);
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => items(element).length === 0);
    expect(focused()).to.equal(button(element));
    expect(button(element).getAttribute('aria-expanded')).to.equal('false');
  });

  it('has no fault of accessibility, open and closed', async () => {
    const element = await chart();
    expect(await axeFaults(element, 'all')).to.deep.equal([]);
    await openMenu(element);
    expect(await axeFaults(element, 'all')).to.deep.equal([]);
  });

  it('gives a CSV that says what the table says, numbers as numbers', async () => {
    const element = await chart();
    const { name, file } = await fileOf(element, 'CSV');
    expect(name).to.match(/^falls.*\.csv$/);
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await file.arrayBuffer());
    expect(text.startsWith('\uFEFF')).to.equal(true);
    const lines = text.slice(1).trimEnd().split('\r\n');
    const rows = tableOf(element);
    expect(lines).to.have.length(rows.length);
    expect(text).to.contain('4321');
    expect(text).to.contain('Suppressed').and.not.to.contain('987');
    const plain = (cell: string) =>
      /^[\d,.]+%?$/.test(cell) ? String(Number(cell.replace(/[,%]/g, ''))) : cell;
    for (const [at, row] of rows.entries()) if (at > 0) expect(lines[at]).to.equal(row.map(plain).join(','));
  });

  it('gives a workbook with numbers as numbers and no formula', async () => {
    const { name, file } = await fileOf(await chart(), 'XLSX');
    expect(name).to.match(/\.xlsx$/);
    const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml']!);
    const xml = new DOMParser().parseFromString(sheet, 'application/xml');
    expect(xml.querySelector('parsererror')).to.equal(null);
    expect([...xml.querySelectorAll('c > v')].map((cell) => cell.textContent)).to.include('4321');
    expect(xml.querySelector('f')).to.equal(null);
    expect(sheet).not.to.contain('987');
  });

  it('gives its drawing as SVG and as PNG', async () => {
    const element = await chart();
    const svg = await (await fileOf(element, 'SVG')).file.text();
    const xml = new DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(xml.documentElement.getAttribute('aria-label')).to.contain('falls');
    expect(svg).not.to.contain('987');
    const { file } = await fileOf(element, 'PNG');
    const image = await createImageBitmap(file);
    expect(image.width).to.be.greaterThan(1000);
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.width, image.height];
    const pen = canvas.getContext('2d')!;
    pen.drawImage(image, 0, 0);
    const { data } = pen.getImageData(0, 0, image.width, image.height);
    const colors = new Set<number>();
    for (let at = 0; at < data.length; at += 4)
      colors.add((data[at]! << 16) | (data[at + 1]! << 8) | data[at + 2]!);
    expect(colors.size).to.be.greaterThan(20);
  });

  it('copies its table, for spreadsheets and for documents', async () => {
    const element = await chart();
    const { text, markup } = await copiedOf(element);
    const rows = tableOf(element);
    const lines = text.split('\n').map((line) => line.split('\t'));
    expect(lines).to.have.length(rows.length);
    expect(text).to.contain('4321').and.to.contain('Suppressed').and.not.to.contain('987');
    const table = new DOMParser().parseFromString(markup, 'text/html').querySelector('table');
    const cells = [...(table?.rows ?? [])].map((row) => [...row.cells].map(({ textContent }) => textContent));
    expect(cells).to.deep.equal(lines);
  });

  it('copies in a page without HTTPS as the reader’s own command does, and nothing of the page’s own', async () => {
    const element = await chart();
    const spoil = (event: ClipboardEvent) => event.clipboardData?.setData('text/plain', 'from the page');
    document.addEventListener('copy', spoil);
    let on = '';
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
    const byCommand = (command: string) => {
      const event = new ClipboardEvent(command, {
        clipboardData: new DataTransfer(),
        bubbles: true,
        cancelable: true,
      });
      document.body.dispatchEvent(event);
      on = event.clipboardData?.getData('text/plain') ?? '';
      return event.defaultPrevented;
    };
    Object.defineProperty(document, 'execCommand', { configurable: true, value: byCommand });
    try {
      await openMenu(element);
      items(element)[0]?.click();
      await waitUntil(() => told(element) !== '');
    } finally {
      Reflect.deleteProperty(document, 'execCommand');
      document.removeEventListener('copy', spoil);
      Reflect.deleteProperty(navigator, 'clipboard');
    }
    expect(told(element)).to.equal('Copied.');
    expect(on.split('\n')).to.have.length(tableOf(element).length);
  });

  it('says where the browser keeps the clipboard from the page, and offers the file', async () => {
    const element = await chart();
    const write = () => Promise.reject(new Error('no'));
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { write } });
    Object.defineProperty(document, 'execCommand', { configurable: true, value: () => false });
    try {
      await openMenu(element);
      items(element)[0]?.click();
      await waitUntil(() => told(element) !== '');
    } finally {
      Reflect.deleteProperty(document, 'execCommand');
      Reflect.deleteProperty(navigator, 'clipboard');
    }
    expect(told(element)).to.equal(
      'The browser does not let this page copy. The table can be downloaded instead.',
    );
    expect((await fileOf(element, 'CSV')).name).to.match(/\.csv$/);
  });

  it('is printed alone, and the page is as it was afterwards', async () => {
    const element = await chart();
    const other = await fixture(html`<p>Another</p>`);
    const { print } = window;
    const seen: boolean[] = [];
    window.print = () => {
      const hidden = (node: Element) => node.closest('[data-cairn-left-out]') !== null;
      seen.push(hidden(element), hidden(other));
    };
    try {
      await openMenu(element);
      items(element).at(-1)?.click();
      await waitUntil(() => seen.length > 0);
    } finally {
      window.print = print;
    }
    expect(seen).to.deep.equal([false, true]);
    const sheets = document.adoptedStyleSheets.length;
    dispatchEvent(new Event('afterprint'));
    expect(document.querySelector('[data-cairn-left-out]')).to.equal(null);
    expect(document.adoptedStyleSheets.length).to.equal(sheets - 1);
  });
});
