import { hostileCopy, MAY_LEAD, PAYLOADS } from '@cairn/testing';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { strFromU8, unzipSync } from 'fflate';
import { draw, everything, schema } from '../core/hostile.test-support.js';
import { button, fileOf, items, openMenu, told } from './export.test-support.js';

/* What readers take away from widgets over a document whose texts try to run something, widget by widget and kind by kind. */

const FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u;
const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/u;

const shown = (room: HTMLElement) =>
  [...room.querySelectorAll<LitElement>('cairn-data > *')].filter(
    (widget) => widget.renderRoot.querySelector('#export') !== null,
  );

/** Whether a menu offers a kind, left closed. */
async function offers(widget: LitElement, kind: string): Promise<boolean> {
  await openMenu(widget);
  const found = items(widget).some((item) => item.textContent.includes(kind));
  button(widget).click();
  await waitUntil(() => items(widget).length === 0);
  return found;
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

/** Each widget of a document that offers a kind. */
async function eachOffering(
  first: number,
  kind: string,
  check: (widget: LitElement) => Promise<void>,
): Promise<number> {
  const room = await draw(hostileCopy(schema, everything, first), ['exportable']);
  let checked = 0;
  for (const widget of shown(room)) {
    if (!(await offers(widget, kind))) continue;
    checked += 1;
    await check(widget);
  }
  return checked;
}

describe('what is taken away from a document whose texts try to run something', function () {
  this.timeout(120_000);
  // Formulas are ten of the payloads and follow each other: with these starts every text is a formula once, and markup once.
  const starts = [0, 9, 18];

  for (const first of starts) {
    it(`is CSV without a cell that begins a formula, from ${String(first)}`, async () => {
      let seen = '';
      const checked = await eachOffering(first, 'CSV', async (widget) => {
        const text = await (await fileOf(widget, 'CSV')).file.text();
        const cells = cellsOf(text.replace(/^\uFEFF/u, ''));
        const formulas = cells.filter((cell) => FORMULA.test(cell) && !NUMBER.test(cell));
        expect(formulas, widget.localName).to.deep.equal([]);
        seen += text;
      });
      expect(checked).to.be.above(6);
      expect(PAYLOADS.filter((one) => seen.replaceAll('""', '"').includes(one)).length).to.be.above(3);
    });

    it(`is a workbook of texts and numbers that leads nowhere, from ${String(first)}`, async () => {
      const checked = await eachOffering(first, 'XLSX', async (widget) => {
        const { name, file } = await fileOf(widget, 'XLSX');
        expect(name).to.match(/^[\p{Letter}\p{Mark}\p{Number}-]+\.xlsx$/u);
        const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
        for (const [part, bytes] of Object.entries(parts)) {
          const xml = new DOMParser().parseFromString(strFromU8(bytes), 'application/xml');
          expect(xml.querySelector('parsererror') === null, `${widget.localName} ${part} is XML`).to.equal(
            true,
          );
          expect(xml.querySelectorAll('f, hyperlink, externalReference, [TargetMode]').length).to.equal(0);
          const kinds = [...xml.querySelectorAll('c')].map((cell) => cell.getAttribute('t') ?? 'number');
          expect(new Set([...kinds, 'number', 'inlineStr']).size, 'kinds of cell').to.equal(2);
        }
      });
      expect(checked).to.be.above(6);
    });

    it(`is an SVG in which nothing runs where it is opened, from ${String(first)}`, async () => {
      const checked = await eachOffering(first, 'SVG', async (widget) => {
        const { file } = await fileOf(widget, 'SVG');
        const xml = new DOMParser().parseFromString(await file.text(), 'image/svg+xml');
        expect(xml.documentElement.localName, widget.localName).to.equal('svg');
        expect(harmfulIn(xml), widget.localName).to.deep.equal([]);
        expect(await ranIn(file), widget.localName).to.equal(false);
        // Careless pages take what they are given for markup.
        const page = new Blob([await file.text()], { type: 'text/html' });
        expect(harmfulIn(new DOMParser().parseFromString(await file.text(), 'text/html'))).to.deep.equal([]);
        expect(await ranIn(page), widget.localName).to.equal(false);
      });
      expect(checked).to.be.above(3);
    });

    it(`is copied as text without a formula in a cell, from ${String(first)}`, async () => {
      const copied: string[] = [];
      const writeText = (text: string) => Promise.resolve(void copied.push(text));
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
      try {
        const checked = await eachOffering(first, 'Copy', async (widget) => {
          await openMenu(widget);
          items(widget)[0]?.click();
          await waitUntil(() => told(widget) === 'Copied.');
        });
        expect(checked).to.be.above(6);
        expect(copied).to.have.length(checked);
      } finally {
        Reflect.deleteProperty(navigator, 'clipboard');
      }
      const cells = copied.join('\n').split(/[\t\n]/u);
      expect(cells.filter((cell) => FORMULA.test(cell) && !NUMBER.test(cell))).to.deep.equal([]);
    });
  }

  it('is a PNG of every widget that is drawn, and print leaves every widget as it was', async () => {
    const { print } = window;
    let printed = 0;
    window.print = () => {
      printed += 1;
    };
    try {
      const checked = await eachOffering(0, 'PNG', async (widget) => {
        const { file } = await fileOf(widget, 'PNG');
        expect((await createImageBitmap(file)).width).to.be.above(0);
        await openMenu(widget);
        items(widget).at(-1)?.click();
        await waitUntil(() => printed > 0);
        printed = 0;
        dispatchEvent(new Event('afterprint'));
      });
      expect(checked).to.be.above(3);
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
