import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Example } from '../testing-example.js';
import { examplesAreAccessible, show } from '../testing-examples.test-support.js';
import type { CairnDataQuality } from './data-quality.js';
import * as examples from './data-quality.examples.js';

async function qualityOf(example: Example): Promise<CairnDataQuality> {
  const quality = (await show(example)).querySelector('cairn-data-quality');
  if (!quality) throw new Error('no data quality');
  return quality;
}

const spoken = (node: Element | null | undefined) => node?.textContent.replace(/\s+/g, ' ').trim() ?? '';

const names = (quality: CairnDataQuality) =>
  [...quality.renderRoot.querySelectorAll('.measures tbody th')].map(spoken);

describe('cairn-data-quality', () => {
  examplesAreAccessible(examples);

  it('begins with a sentence, and names each table', async () => {
    const quality = await qualityOf(examples.Whole);
    expect(spoken(quality.renderRoot.querySelector('.sentence'))).to.equal(
      '1 of 2 measures are up to date; 84.6% of the figures that are due are there; 1 load awaits sign-off; ' +
        '10 of 1,240 rows were rejected.',
    );
    const headings = [...quality.renderRoot.querySelectorAll('[role=heading]')].map(spoken);
    expect(headings).to.deep.equal(['Data quality', 'Figures by measure', 'Loads', 'Corrections']);
  });

  it('puts rows in another order by keyboard, and says which', async () => {
    const quality = await qualityOf(examples.Whole);
    expect(names(quality)).to.deep.equal(['Falls at home', 'Waits for care', 'People who feel safe']);
    const button = () => quality.renderRoot.querySelector<HTMLButtonElement>('.measures [part=sort]')!;
    const order = () => button().closest('th')?.getAttribute('aria-sort');
    expect(order()).to.equal(null);
    button().focus();
    await sendKeys({ press: 'Enter' });
    await quality.updateComplete;
    expect(names(quality)).to.deep.equal(['Falls at home', 'People who feel safe', 'Waits for care']);
    expect(order()).to.equal('ascending');
    await sendKeys({ press: 'Enter' });
    await quality.updateComplete;
    expect(names(quality)).to.deep.equal(['Waits for care', 'People who feel safe', 'Falls at home']);
    expect(order()).to.equal('descending');
    expect(quality.shadowRoot?.activeElement).to.equal(button());
  });

  it('keeps a column as wide as it was when it is chosen', async () => {
    const quality = await qualityOf(examples.Whole);
    const head = quality.renderRoot.querySelectorAll<HTMLElement>('.measures thead th')[4]!;
    const before = head.getBoundingClientRect().width;
    head.querySelector('button')!.click();
    await quality.updateComplete;
    expect(head.getBoundingClientRect().width).to.be.closeTo(before, 0.5);
  });

  it('says what was set aside when the document was read', async () => {
    const quality = await qualityOf(examples.Faults);
    await waitUntil(() => quality.renderRoot.querySelector('.issues'), 'no faults are listed');
    const [row, ...more] = [...quality.renderRoot.querySelectorAll('.issues tbody tr')].map(spoken);
    expect(row).to.match(/^Left out/);
    expect(more).to.have.length.above(0);
    expect(spoken(quality.renderRoot.querySelector('.sentence'))).to.match(
      /faults? and (is|are) left out\.$/,
    );
  });

  it('scrolls its tables, not the page, in a narrow place', async () => {
    const quality = await qualityOf(examples.Narrow);
    expect(quality.scrollWidth).to.be.at.most(240);
    const frame = quality.renderRoot.querySelector('.table-frame')!;
    expect(frame.scrollWidth).to.be.above(frame.clientWidth);
    expect(frame.getAttribute('tabindex')).to.equal('0');
  });

  it('has no row that is high for what is out of sight, and keeps the name in sight', async () => {
    const quality = await qualityOf(examples.Narrow);
    const cells = [...quality.renderRoot.querySelectorAll('.measures tbody td')];
    const lines = cells.map((cell) => {
      const range = document.createRange();
      range.selectNodeContents(cell);
      return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
    });
    expect(Math.max(...lines)).to.equal(1);
    const frame = quality.renderRoot.querySelector('.measures .table-frame')!;
    frame.scrollLeft = frame.scrollWidth;
    expect(frame.scrollLeft).to.be.above(0);
    const name = frame.querySelector('tbody th')!.getBoundingClientRect();
    expect(name.left).to.be.closeTo(frame.getBoundingClientRect().left, 1.5);
    // Nothing that has been scrolled beneath the names shows through their head.
    const head = frame.querySelector('thead th')!.getBoundingClientRect();
    const [x, y] = [head.right - 8, head.bottom - 8];
    expect((quality.shadowRoot?.elementFromPoint(x, y) ?? null) === frame.querySelector('thead th')).to.equal(
      true,
    );
  });

  it('says so where nothing has been loaded', async () => {
    const quality = await qualityOf(examples.Empty);
    expect(spoken(quality.renderRoot.querySelector('[part=empty]'))).to.contain(
      'no figures, loads or corrections',
    );
  });
});
