import { minimalDocument } from '@cairn/testing';
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { finishIdleWork } from '../parts/idle-work.js';
import { groundHint } from './page-ground.js';
import '../cairn-data/define.js';
import '../context/define.js';
import '../rag-tile/define.js';

const given = minimalDocument();

/** A place in a page with its own style sheet, and in it a tile, pickers and a paragraph of the page's own. */
async function place(css: string, classes = ''): Promise<HTMLElement> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  const room = await fixture<HTMLElement>(
    html`<div class="room ${classes}">
      <cairn-data .document=${given}>
        <cairn-context pick="area">
          <p>The page’s own</p>
          <cairn-rag-tile indicator="falls" area="northton"></cairn-rag-tile>
        </cairn-context>
      </cairn-data>
    </div>`,
  );
  await waitUntil(() => room.querySelector('cairn-rag-tile')?.shadowRoot?.querySelector('[part=heading]'));
  await waitUntil(() => room.querySelector('cairn-context')?.shadowRoot?.querySelector('[part=picker]'));
  return room;
}

const hint = (room: HTMLElement) => groundHint(room.querySelector('cairn-rag-tile')!);
const colourOf = (element: Element | null | undefined) => (element ? getComputedStyle(element).color : '');

describe('a page whose ground is not what its color-scheme says', () => {
  const sheets = [...document.adoptedStyleSheets];
  afterEach(() => {
    document.adoptedStyleSheets = sheets;
  });

  it('is told on the console, once, which line of CSS is missing', async () => {
    const warned: string[] = [];
    const { warn } = console;
    console.warn = (...words: unknown[]) => void warned.push(words.join(' '));
    try {
      await place('.room { background: #14181c; color: #eee }');
      finishIdleWork();
      await place('.room { background: #14181c; color: #eee }', 'other');
      finishIdleWork();
    } finally {
      console.warn = warn;
    }
    expect(warned).to.deep.equal([
      '[cairn] color-scheme: div.room is dark and the widgets are not: add “div.room { color-scheme: dark }” to the page’s CSS.',
    ]);
  });

  it('is told the same where it says dark and is light', async () => {
    const room = await place('.room { background: white; color-scheme: dark }');
    expect(hint(room)).to.contain('“div.room { color-scheme: light }”');
  });

  it('is told nothing where both agree, or where what is around is no colour that can be known', async () => {
    for (const css of [
      '.room { background: white }',
      '.room { background: #14181c; color-scheme: dark }',
      '.room { background: light-dark(white, #14181c); color-scheme: light dark }',
      '.room { background: #14181c; } cairn-data { display: block; background: #f4f4f4; }',
      '.room { background: linear-gradient(black, black) black }',
      '.room { background: rgb(0 0 0 / 80%) }',
    ])
      expect(hint(await place(css)), css).to.equal(undefined);
  });

  it('is told nothing where it has chosen the widgets’ colours itself, and is told where a theme has', async () => {
    const dark = '.room { background: #14181c; ';
    expect(hint(await place(`${dark} --cairn-color-ground: #fff }`))).to.equal(undefined);
    expect(hint(await place(`${dark} --cairn-color-ground: light-dark(#fff, #000) }`))).to.contain('dark');
  });

  it('has its own colour and size of text in what only holds its content', async () => {
    const room = await place('.room { background: #14181c; color: rgb(238, 238, 238); font-size: 20px }');
    const label = room.querySelector('cairn-context')?.shadowRoot?.querySelector('[part=picker]');
    const paragraph = room.querySelector('p');
    expect([colourOf(label), colourOf(paragraph)]).to.deep.equal([
      'rgb(238, 238, 238)',
      'rgb(238, 238, 238)',
    ]);
    expect(paragraph && getComputedStyle(paragraph).fontSize).to.equal('20px');
    const note = room.querySelector('cairn-data')?.shadowRoot?.querySelector('[aria-live]');
    expect(colourOf(note)).to.equal('rgb(238, 238, 238)');
  });
});
