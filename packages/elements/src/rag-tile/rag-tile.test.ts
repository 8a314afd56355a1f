import { readDocument } from '@cairn/dataset';
import { aSeries, withSeries } from '@cairn/testing';
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CairnRagTile } from './rag-tile.js';
import * as examples from './rag-tile.examples.js';
import { examplesAreAccessible, show } from '../testing-examples.test-support.js';
import type { Example } from '../testing-example.js';

async function tileOf(example: Example): Promise<CairnRagTile> {
  const tile = (await show(example)).querySelector('cairn-rag-tile');
  if (!tile) throw new Error('no tile');
  return tile;
}

const text = (tile: CairnRagTile, selector: string) =>
  tile.renderRoot.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim();

describe('cairn-rag-tile', () => {
  examplesAreAccessible(examples);

  it('says the value with its unit, the status in a word, and why', async () => {
    const tile = await tileOf(examples.Green);
    expect(text(tile, '[part=heading]')).to.equal('Falls at home');
    expect(text(tile, '[part=value]')).to.equal('10.8%');
    expect(text(tile, '[part=status]')).to.equal('On target');
    expect(text(tile, '.why')).to.equal('Better than the target of 11.0% by 0.2 points.');
  });

  it('says no data, not red, when the last value is missing', async () => {
    const tile = await tileOf(examples.NoData);
    expect(text(tile, '[part=value]')).to.equal('No data');
    expect(text(tile, '[part=status]')).to.equal('No data');
    expect(tile.renderRoot.querySelector('.tone-bad')).to.equal(null);
  });

  it('does not put a suppressed figure anywhere in the page', async () => {
    const tile = await tileOf(examples.Suppressed);
    expect(text(tile, '[part=status]')).to.equal('Suppressed');
    expect(text(tile, '.why')).to.contain('so small that people might be recognised');
  });

  it('tells green, amber and red apart by shape, not only by colour', async () => {
    const outlines = new Set<string | null | undefined>();
    for (const example of [examples.Green, examples.Amber, examples.Red, examples.NoData]) {
      outlines.add((await tileOf(example)).renderRoot.querySelector('.status-icon path')?.getAttribute('d'));
    }
    expect(outlines.size).to.equal(4);
  });

  it('shows a status set by hand as one set by hand', async () => {
    const tile = await tileOf(examples.Overridden);
    expect(text(tile, '[part=status]')).to.equal('Near target');
    expect(text(tile, '.override')).to.equal(
      'Set to “Near target” by A. Officer on 20 January 2026: Two ambulance services changed how they record falls.',
    );
  });

  it('has every figure of its line in a real table', async () => {
    const tile = await tileOf(examples.NoData);
    const rows = [...tile.renderRoot.querySelectorAll<HTMLTableRowElement>('tbody tr')].map((row) =>
      [...row.cells].map((cell) => cell.textContent.trim()),
    );
    expect(rows).to.have.length(8);
    expect(rows[2]).to.deep.equal(['Q3 2024/25', 'No data', '']);
  });

  it('names its drawing by a sentence', async () => {
    const drawing = (await tileOf(examples.Green)).renderRoot.querySelector('.sparkline');
    expect(drawing?.getAttribute('role')).to.equal('img');
    expect(drawing?.getAttribute('aria-label')).to.match(
      /^Falls at home, Northton: from 12\.5% in Q1 2024\/25 to 10\.8% in Q4 2025\/26\./,
    );
  });

  it('speaks the language of the page around it, and changes with it', async () => {
    const room = await show(examples.Welsh);
    const tile = room.querySelector('cairn-rag-tile');
    if (!tile) throw new Error('no tile');
    expect(text(tile, '[part=heading]')).to.equal('Cwympiadau gartref');
    expect(text(tile, '[part=status]')).to.equal('Ar y targed');
    room.lang = 'en';
    await new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        resolve();
      });
      observer.observe(tile.renderRoot, { subtree: true, childList: true, characterData: true });
    });
    expect(text(tile, '[part=status]')).to.equal('On target');
  });

  it('tells the page which measure a reader chose, by keyboard too', async () => {
    const tile = await tileOf(examples.Selectable);
    const button = tile.renderRoot.querySelector('button');
    button?.focus();
    const chosen = oneEvent(tile, 'cairn-select');
    await sendKeys({ press: 'Enter' });
    const event = await chosen;
    expect(event.detail).to.deep.equal({ indicator: 'falls', area: 'northton', period: '2025-Q4' });
    expect(event.bubbles && event.composed).to.equal(true);
  });

  it('says what is wrong with an attribute, and tells the page once', async () => {
    const codes: string[] = [];
    const listen = (event: HTMLElementEventMap['cairn-error']) => codes.push(event.detail.code);
    document.addEventListener('cairn-error', listen);
    const tile = await tileOf(examples.UnknownIndicator);
    tile.requestUpdate();
    await tile.updateComplete;
    document.removeEventListener('cairn-error', listen);
    expect(text(tile, '[part=empty]')).to.contain('The document has no indicator “fals”.');
    expect(codes).to.deep.equal(['unknown-indicator']);
  });

  it('keeps the page’s own content visible while there is nothing better', async () => {
    const tile = await fixture<CairnRagTile>(
      html`<cairn-rag-tile src="data:application/json,{}"
        ><p>See the <a href="#table">table</a>.</p></cairn-rag-tile
      >`,
    );
    const paragraph = tile.querySelector('p');
    expect(paragraph?.checkVisibility()).to.equal(true);
    tile.src = undefined;
    tile.data = (await tileOf(examples.Green)).data;
    tile.indicator = 'falls';
    tile.area = 'northton';
    await tile.updateComplete;
    expect(paragraph?.checkVisibility()).to.equal(false);
  });

  it('fits into 240 pixels without cutting a word', async () => {
    const tile = await tileOf(examples.LongLabel);
    expect(tile.scrollWidth).to.be.at.most(tile.clientWidth);
    expect(tile.clientWidth).to.equal(240);
  });

  it('names the ends of its line where they are, also where words run to the left', async () => {
    for (const example of [examples.Green, examples.RightToLeft]) {
      const tile = await tileOf(example);
      const [first, last, ...more] = [...tile.renderRoot.querySelectorAll('.trend > span')];
      expect(more).to.deep.equal([]);
      expect(first!.getBoundingClientRect().left).to.be.below(last!.getBoundingClientRect().left);
    }
  });

  it('names the only period of its line once', async () => {
    const data = readDocument(withSeries([aSeries({ values: [12] })]));
    const tile = await fixture<CairnRagTile>(
      html`<cairn-rag-tile
        indicator="falls"
        area="northton"
        .data=${data.phase === 'ready' ? data.dataset : undefined}
      ></cairn-rag-tile>`,
    );
    expect(tile.renderRoot.querySelectorAll('.trend > span').length).to.equal(1);
  });

  it('is named by its measure and its area', async () => {
    const tile = await tileOf(examples.Green);
    const labels =
      tile.renderRoot.querySelector('article')?.getAttribute('aria-labelledby')?.split(' ') ?? [];
    expect(labels.map((id) => text(tile, `#${id}`))).to.deep.equal(['Falls at home', text(tile, '.area')]);
  });
});
