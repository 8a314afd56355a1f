import { hostileCopy, MAY_LEAD, PAYLOADS } from '@cairn/testing';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { strFromU8, unzipSync } from 'fflate';
import { draw, everything, schema } from '../core/hostile.test-support.js';
import { button, copiedOf, fileOf, items, openMenu } from './export.test-support.js';

/* What readers take away from widgets over a document whose texts try to run something, widget by widget and kind by kind. */

const FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u;
const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/u;

const shown = (room: HTMLElement) =>
  [...room.querySelectorAll<LitElement>('cairn-data > *')].filter(
    (widget) => widget.renderRoot.querySelector('#export') !== null,
  );

/** What a menu offers, left closed. */
async function offeredBy(widget: LitElement): Promise<string> {
  await openMenu(widget);
  const names = items(widget).map((item) => item.textContent);
  button(widget).click();
  await waitUntil(() => items(widget).length === 0);
  return names.join();
}

/** The cells of RFC 4180 text, quotes taken away. */
function cellsOf(csv: string): readonly string[] {
  return [...csv.matchAll(/(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/gu)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
}

/** Everything of a document that could run, or leads where nothing may lead. */
function harmfulIn(root: Document): readonly string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(/^(?:script|iframe|object|embed|link|base|meta|form|foreignObject|use|image|a|set|animate|style)$/u.test(
      element.localName,
    )
      ? [element.localName]
      : []),
    ...[...element.attributes]
      .filter(
        ({ name, value }) =>
          /^on|^style$|^srcdoc$/u.test(name) || (/href$|^src$/u.test(name) && !MAY_LEAD.test(value)),
      )
      .map(({ name }) => name),
  ]);
}

/** Opens a file as a page of its own, as a reader would, and says whether something ran in it or told this page. */
async function ranIn(file: Blob): Promise<boolean> {
  const address = URL.createObjectURL(file);
  const frame = await fixture<HTMLIFrameElement>(html`<iframe title="What was taken away"></iframe>`);
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  frame.src = address;
  await loaded;
  URL.revokeObjectURL(address);
  const inside = frame.contentWindow;
  return (inside !== null && 'pwned' in inside) || 'pwned' in window;
}

type Kind = 'CSV' | 'XLSX' | 'SVG' | 'PNG' | 'Copy';

/** Takes each kind from each widget of a document that offers it, and says how many did. */
async function takeEach(
  first: number,
  checks: Partial<Record<Kind, (widget: LitElement) => Promise<void>>>,
): Promise<Partial<Record<Kind, number>>> {
  const room = await draw(hostileCopy(schema, everything, first), ['exportable']);
  const taken: Partial<Record<Kind, number>> = {};
  for (const widget of shown(room)) {
    const offered = await offeredBy(widget);
    for (const [kind, check] of Object.entries(checks) as [Kind, (one: LitElement) => Promise<void>][]) {
      if (!offered.includes(kind)) continue;
      await check(widget);
      taken[kind] = (taken[kind] ?? 0) + 1;
    }
  }
  return taken;
}

const formulasIn = (cells: readonly string[]) =>
  cells.filter((cell) => FORMULA.test(cell) && !NUMBER.test(cell));

/** CSV has no cell that begins a formula. */
async function takeCsv(widget: LitElement): Promise<string> {
  const text = await (await fileOf(widget, 'CSV')).file.text();
  expect(formulasIn(cellsOf(text.replace(/^\uFEFF/u, ''))), `${widget.localName} as CSV`).to.deep.equal([]);
  return text;
}

/** A workbook has texts and numbers and leads nowhere. */
async function takeWorkbook(widget: LitElement): Promise<void> {
  const { name, file } = await fileOf(widget, 'XLSX');
  expect(name).to.match(/^[\p{Letter}\p{Mark}\p{Number}-]+\.xlsx$/u);
  const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
  for (const [part, bytes] of Object.entries(parts)) {
    const xml = new DOMParser().parseFromString(strFromU8(bytes), 'application/xml');
    expect(xml.querySelector('parsererror') === null, `${widget.localName} ${part} is XML`).to.equal(true);
    expect(xml.querySelectorAll('f, hyperlink, externalReference, [TargetMode]').length).to.equal(0);
    const kinds = [...xml.querySelectorAll('c')].map((cell) => cell.getAttribute('t') ?? 'number');
    expect(new Set([...kinds, 'number', 'inlineStr']).size, 'kinds of cell').to.equal(2);
  }
}

/** In an SVG nothing runs where it is opened, nor where a careless page takes it for markup. */
async function takeDrawing(widget: LitElement): Promise<void> {
  const { file } = await fileOf(widget, 'SVG');
  const text = await file.text();
  const xml = new DOMParser().parseFromString(text, 'image/svg+xml');
  expect(xml.documentElement.localName, widget.localName).to.equal('svg');
  expect(harmfulIn(xml), widget.localName).to.deep.equal([]);
  expect(await ranIn(file), widget.localName).to.equal(false);
  expect(harmfulIn(new DOMParser().parseFromString(text, 'text/html'))).to.deep.equal([]);
  expect(await ranIn(new Blob([text], { type: 'text/html' })), widget.localName).to.equal(false);
}

async function copy(widget: LitElement): Promise<string> {
  const { text, markup } = await copiedOf(widget);
  expect(formulasIn(text.split(/[\t\n]/u)), `${widget.localName} as copied`).to.deep.equal([]);
  const parsed = new DOMParser().parseFromString(markup, 'text/html');
  expect(harmfulIn(parsed).filter((name) => name !== 'meta')).to.deep.equal([]);
  const cells = [...parsed.querySelectorAll('td, th')].map(({ textContent }) => textContent);
  expect(formulasIn(cells), `${widget.localName} as copied markup`).to.deep.equal([]);
  expect(cells.length).to.be.above(1);
  return text;
}

describe('what is taken away from a document whose texts try to run something', function () {
  this.timeout(120_000);
  // Formulas are ten of the payloads and follow each other: with these starts every text is a formula once, and markup once.
  for (const first of [0, 9, 18]) {
    it(`neither runs nor reckons as CSV, workbook, SVG or copied text, from ${String(first)}`, async () => {
      let tables = '';
      let copies = 0;
      const taken = await takeEach(first, {
        CSV: async (widget) => void (tables += await takeCsv(widget)),
        XLSX: takeWorkbook,
        SVG: takeDrawing,
        Copy: async (widget) => void (copies += (await copy(widget)).length > 0 ? 1 : 0),
      });
      expect(taken.CSV).to.be.above(6);
      expect(taken.XLSX).to.be.above(6);
      expect(taken.SVG).to.be.above(3);
      expect(taken.Copy).to.be.above(6).and.to.equal(copies);
      expect(PAYLOADS.filter((one) => tables.replaceAll('""', '"').includes(one)).length).to.be.above(3);
    });
  }

  it('is a PNG of every widget that is drawn, and print leaves every widget as it was', async () => {
    const { print } = window;
    let printed = 0;
    window.print = () => {
      printed += 1;
    };
    try {
      const taken = await takeEach(0, {
        PNG: async (widget) => {
          const { file } = await fileOf(widget, 'PNG');
          expect((await createImageBitmap(file)).width).to.be.above(0);
          await openMenu(widget);
          items(widget).at(-1)?.click();
          await waitUntil(() => printed > 0);
          printed = 0;
          dispatchEvent(new Event('afterprint'));
        },
      });
      expect(taken.PNG).to.be.above(3);
    } finally {
      window.print = print;
    }
    expect(document.querySelectorAll('[data-cairn-left-out]').length).to.equal(0);
    expect(window).to.not.have.property('pwned');
  });

  it('would be caught by these tests: a script in a drawing is found, and runs where it is opened', async () => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg"><script>window.pwned=1</script></svg>`;
    expect(harmfulIn(new DOMParser().parseFromString(svg, 'image/svg+xml'))).to.deep.equal(['script']);
    expect(await ranIn(new Blob([svg], { type: 'image/svg+xml' }))).to.equal(true);
    expect(cellsOf('a,"=1",\r\n+2')).to.deep.equal(['a', '=1', '', '+2']);
  });
});
