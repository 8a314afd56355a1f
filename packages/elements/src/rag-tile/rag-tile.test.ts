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
    expect(text(tile, '[part=status]')).to.equal('On track');
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
    expect(text(tile, '.why')).to.contain('nobody can be recognised from small numbers');
  });

  it('shows a text or a yes as a figure, not as the word for an absent one', async () => {
    const looks = async (example: Example) => {
      const tile = await tileOf(example);
      const { color, fontWeight } = getComputedStyle(tile.renderRoot.querySelector('[part=value]')!);
      return [text(tile, '[part=value]'), color, fontWeight] as const;
    };
    const [, absentColor, absentWeight] = await looks(examples.NoData);
    for (const [example, said] of [
      [examples.Text, 'No overall control; the largest group leads by agreement'],
      [examples.YesOrNo, 'Yes'],
    ] as const) {
      const [word, color, weight] = await looks(example);
      expect(word).to.equal(said);
      expect([color, weight]).not.to.deep.equal([absentColor, absentWeight]);
      expect((await tileOf(example)).renderRoot.querySelector('[part=sparkline]')).to.equal(null);
    }
  });

  it('shows what the control chart of its measure says, in letters and words', async () => {
    const tile = await tileOf(examples.ControlChart);
    const signs = [...tile.renderRoot.querySelectorAll('[part=sign]')].map(({ textContent }) =>
      textContent.trim(),
    );
    expect(signs).to.deep.equal(['Concern: high', 'Will hit and miss the target by chance']);
    expect((await tileOf(examples.Green)).renderRoot.querySelector('[part=sign]')).to.equal(null);
  });

  it('says what its measure is, one click away', async () => {
    const tile = await tileOf(examples.ControlChart);
    const about = tile.renderRoot.querySelector<HTMLDetailsElement>('[part=definition]')!;
    expect(about.open).to.equal(false);
    about.querySelector('summary')?.click();
    expect(about.textContent)
      .to.contain('Hospital returns, monthly')
      .and.to.contain('Director of Urgent Care');
  });

  it('says in which language the document’s words are where it is not the page’s', async () => {
    const tile = await tileOf(examples.OtherLanguage);
    const languages = ['.heading span', '.area', '.note', '.why'].map((selector) =>
      tile.renderRoot.querySelector(selector)?.getAttribute('lang'),
    );
    expect(languages).to.deep.equal(['en-GB', 'en-GB', 'en-GB', null]);
    const welsh = await tileOf(examples.Welsh);
    expect(welsh.renderRoot.querySelector('.heading span')?.hasAttribute('lang')).to.equal(false);
  });

  it('is one line of name, figure, status and change in its compact form', async () => {
    const tile = await tileOf(examples.Compact);
    expect(text(tile, 'article')).to.equal(
      'Falls at home Northton Q4 2025/26 10.8% On track Down 0.6 points since Q3 2025/26, better',
    );
    expect(tile.renderRoot.querySelector('details, [part=sparkline]')).to.equal(null);
  });

  it('puts compact tiles into one line where there is room, with figures beneath each other', async () => {
    const room = await show({ ...examples.Compact, width: 1000 });
    const tiles = [...room.querySelectorAll('cairn-rag-tile')];
    const ends = tiles.map(({ renderRoot }) =>
      Math.round(renderRoot.querySelector('[part=value]')!.getBoundingClientRect().right),
    );
    expect(new Set(ends).size).to.equal(1);
    for (const { renderRoot } of tiles) {
      const [value, state] = ['[part=value]', '[part=status]'].map((selector) =>
        renderRoot.querySelector(selector)!.getBoundingClientRect(),
      );
      expect(state!.left).to.be.above(value!.right);
      expect(state!.top).to.be.below(value!.bottom);
    }
  });

  it('is a sign with its name and its status in a word in its icon form, and can be pressed anywhere', async () => {
    const tile = await tileOf(examples.IconByHand);
    expect(text(tile, '[part=heading]')).to.equal('Falls at home');
    expect(text(tile, '[part=status]')).to.equal('At risk, set by hand');
    const { left, top, width } = tile.getBoundingClientRect();
    const chosen = oneEvent(tile, 'cairn-select');
    const pressed = tile.shadowRoot?.elementFromPoint(left + width / 2, top + 20);
    (pressed as HTMLElement | null)?.click();
    expect((await chosen).detail).to.deep.include({ indicator: 'falls' });
  });

  it('leads to the detail by a link, and follows no address that runs code', async () => {
    const tile = await tileOf(examples.Link);
    const anchor = () => tile.renderRoot.querySelector<HTMLAnchorElement>('.heading a');
    expect(anchor()?.href).to.equal(new URL('#falls', document.baseURI).href);
    tile.link = 'javascript:alert(1)';
    await tile.updateComplete;
    expect(anchor()).to.equal(null);
    expect(text(tile, '.heading')).to.equal('Falls at home');
  });

  it('tells the page that its link was chosen, where it is selectable', async () => {
    const tile = await tileOf(examples.Link);
    tile.selectable = true;
    await tile.updateComplete;
    const anchor = tile.renderRoot.querySelector('a')!;
    const chosen = oneEvent(tile, 'cairn-select');
    anchor.addEventListener('click', (event) => event.preventDefault());
    anchor.click();
    expect((await chosen).detail).to.deep.equal({ indicator: 'falls', area: 'northton', period: '2025-Q4' });
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
    expect(text(tile, '[part=status]')).to.equal('At risk');
    expect(text(tile, '.override')).to.equal(
      'Set to “At risk” by A. Officer on 20 January 2026: Two ambulance services changed how they record falls.',
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
    expect(text(tile, '[part=status]')).to.equal('Ar y trywydd iawn');
    room.lang = 'en';
    await new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        resolve();
      });
      observer.observe(tile.renderRoot, { subtree: true, childList: true, characterData: true });
    });
    expect(text(tile, '[part=status]')).to.equal('On track');
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
