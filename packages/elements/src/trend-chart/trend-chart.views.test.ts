import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { html } from 'lit';
import { column, drawn, texts, tidy } from './trend-chart.test-support.js';
import * as examples from './trend-chart.examples.js';

type Drawn = Awaited<ReturnType<typeof drawn>>;

/** The button with these words. */
function button({ root }: Drawn, label: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find((one) => tidy(one) === label);
  if (!found) throw new Error(`no button ${label}`);
  return found;
}

/** A chart of which the last twelve of sixty months are shown. */
async function windowed(): Promise<Drawn> {
  const chart = await drawn(examples.ControlChart);
  button(chart, 'Last 12 months').click();
  await chart.element.updateComplete;
  return chart;
}

const range = ({ find }: Drawn) => tidy(find('[aria-live]'));

describe('the ways of looking at cairn-trend-chart', () => {
  it('draws this year strongly over last year, to the end of the year', async () => {
    const { root, find } = await drawn({ ...examples.WithinYear, width: 1200 });
    expect(tidy(find('[part=heading]'))).to.match(/^Falls at home, Northton, 2025\/26/);
    const labels = texts(root, '.time .tier-f');
    expect([labels[0], labels.at(-1), labels.length]).to.deep.equal(['Apr', 'Mar', 12]);
    const [own, last] = ['.line.series-0', '.reference.previous'].map((line) => find(`.paths ${line}`));
    if (!own || !last) throw new Error('a line is missing');
    expect(getComputedStyle(own).stroke).not.to.equal(getComputedStyle(last).stroke);
    expect(last.getBoundingClientRect().width).to.be.above(own.getBoundingClientRect().width * 1.5);
    expect(column(root, 'Difference').filter((text) => text !== '')).to.have.length(6);
  });

  it('goes to the year before and back by its buttons, and tells which year', async () => {
    const chart = await drawn(examples.WithinYear);
    expect(range(chart)).to.equal('April 2025 to March 2026');
    button(chart, 'Earlier').click();
    await chart.element.updateComplete;
    expect(range(chart)).to.equal('April 2024 to March 2025');
    expect(button(chart, 'Earlier').getAttribute('aria-disabled')).to.equal('true');
    button(chart, 'Earlier').click();
    button(chart, 'Later').click();
    await chart.element.updateComplete;
    expect(range(chart)).to.equal('April 2025 to March 2026');
  });

  it('draws the averages before and after where they hold, each named over its own side', async () => {
    const { root, find } = await drawn({ ...examples.BeforeAndAfter, width: 800 });
    const [before, after] = [find('.paths .before'), find('.paths .after')].map((line) =>
      line.getBoundingClientRect(),
    );
    const [early, late] = [find('.segment.before'), find('.segment.after')].map((label) =>
      label.getBoundingClientRect(),
    );
    if (!before || !after || !early || !late) throw new Error('a level is missing');
    // Engines count a stroke to a line's box by more or less: the two meet in the middle of what they share.
    const meeting = (before.right + after.left) / 2;
    expect(before.left + before.width / 2).to.be.below(meeting);
    expect(after.left + after.width / 2).to.be.above(meeting);
    expect(before.top).to.be.below(after.top);
    expect(early.right).to.be.at.most(meeting);
    expect(late.left).to.be.at.least(meeting);
    expect(tidy(find('[part=sentence]'))).to.contain('Whatever else changed at the same time');
    expect(texts(root, '.reference')).to.have.length.above(1);
  });

  it('leads from what happened to where more is said, over safe links only', async () => {
    const { find, element } = await drawn(examples.BeforeAndAfter);
    const link = find('[part=notes] a') as HTMLAnchorElement;
    expect([tidy(link), link.href]).to.deep.equal(['Falls team begins', 'https://example.org/falls-team']);
    const [annotation] = element.data?.document.annotations ?? [];
    if (!annotation) throw new Error('no annotation');
    const { Dataset } = await import('@cairn/dataset');
    element.data = new Dataset({
      ...element.data!.document,
      annotations: [{ ...annotation, link: 'javascript:alert(1)' }],
    });
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('[part=notes] a')).to.equal(null);
    expect(tidy(find('[part=notes] li'))).to.contain('Falls team begins');
  });

  it('draws the categories under the whole, each told apart by dash and end mark', async () => {
    const { root } = await drawn(examples.Breakdown);
    const lines = [...root.querySelectorAll('.paths .line')];
    expect(lines).to.have.length(4);
    const styles = lines.map((line) => getComputedStyle(line));
    expect(
      new Set(styles.map(({ strokeDasharray, strokeWidth }) => `${strokeDasharray} ${strokeWidth}`)).size,
    ).to.equal(4);
    // The whole is drawn last, over the others, and is the strongest.
    const widths = styles.map(({ strokeWidth }) => parseFloat(strokeWidth));
    expect(Math.max(...widths)).to.equal(widths.at(-1));
    const ends = [...root.querySelectorAll('.picture .mark.end')].map((mark) => mark.getAttribute('d'));
    expect(new Set(ends).size).to.equal(4);
    expect(column(root, 'Learning disability').filter((text) => text === 'Suppressed')).to.have.length(2);
  });

  it('moves its window by the keyboard: a page, a step, and beyond its edge', async () => {
    const chart = await windowed();
    const { element, find } = chart;
    const plot = find('[part=plot]');
    expect(range(chart)).to.equal('January 2025 to December 2025');
    const after = async (press: string, held = '') => {
      if (held !== '') await sendKeys({ down: held });
      await sendKeys({ press });
      if (held !== '') await sendKeys({ up: held });
      await element.updateComplete;
      return range(chart);
    };
    plot.focus();
    expect(await after('PageUp')).to.equal('January 2024 to December 2024');
    expect(await after('ArrowLeft', 'Shift')).to.equal('December 2023 to November 2024');
    expect(await after('ArrowRight', 'Shift')).to.equal('January 2024 to December 2024');
    expect(await after('Home')).to.equal('January 2024 to December 2024');
    expect(await after('ArrowLeft')).to.equal('December 2023 to November 2024');
    expect(plot.getAttribute('aria-valuetext')).to.match(/^December 2023: /);
    expect(await after('PageDown')).to.equal('December 2024 to November 2025');
    expect(await after('PageDown')).to.equal('January 2025 to December 2025');
    expect(await after('PageDown')).to.equal('January 2025 to December 2025');
  });

  it('moves its window with the pointer that drags it, and reads the point under it afterwards', async () => {
    const chart = await windowed();
    const { element, find } = chart;
    const { left, top, width } = find('[part=plot]').getBoundingClientRect();
    const at = (share: number): [number, number] => [Math.round(left + width * share), Math.round(top + 60)];
    await sendMouse({ type: 'move', position: at(0.2) });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: at(0.2 + 2 / 12) });
    await sendMouse({ type: 'up' });
    await element.updateComplete;
    expect(range(chart)).to.equal('November 2024 to October 2025');
    await sendMouse({ type: 'move', position: at(0.5 / 12) });
    await element.updateComplete;
    expect(range(chart)).to.equal('November 2024 to October 2025');
    expect(tidy(find('[part=reading] strong'))).to.equal('November 2024');
  });

  it('starts at the latest periods again when it is given another measure or another range', async () => {
    const chart = await windowed();
    button(chart, 'Earlier').click();
    await chart.element.updateComplete;
    expect(range(chart)).to.equal('January 2024 to December 2024');
    button(chart, 'Last 24 months').click();
    await chart.element.updateComplete;
    expect(range(chart)).to.equal('January 2024 to December 2025');
  });

  it('keeps the limits of the whole series wherever the reader looks', async () => {
    const chart = await windowed();
    const heading = tidy(chart.find('[part=heading]'));
    button(chart, 'Earlier').click();
    await chart.element.updateComplete;
    expect(tidy(chart.find('[part=heading]'))).to.equal(heading);
    expect(texts(chart.root, '[part=sign]')[0]).to.equal('No significant change');
  });

  it('draws what is told in words as blocks under their words, and reads them', async () => {
    const { root, find, element } = await drawn({ ...examples.InWords, width: 600 });
    expect(texts(root, '.answer-text')).to.deep.equal(['Very good', 'Good', 'Adequate']);
    const plot = find('[part=plot]');
    plot.focus();
    await sendKeys({ press: 'Home' });
    await element.updateComplete;
    expect(plot.getAttribute('aria-valuetext')).to.equal('2020/21: Good');
    const box = plot.getBoundingClientRect();
    const [first] = root.querySelectorAll('.answer:nth-child(2) .block');
    expect(first?.getBoundingClientRect().left).to.be.closeTo(box.left, 2);
    expect(first?.getBoundingClientRect().width).to.be.closeTo(box.width / 3, box.width / 50);
    expect(root.querySelectorAll('.block.hollow')).to.have.length(1);
  });

  it('gives a survey’s figures an interval each and joins none of them', async () => {
    const { root } = await drawn(examples.Survey);
    expect(root.querySelector('.paths .line')?.getAttribute('d')).to.equal('');
    expect(root.querySelector('.paths .whiskers')?.getAttribute('d')?.match(/M/g)).to.have.length(4);
    expect(root.querySelectorAll('.picture .mark')).to.have.length(4);
  });

  it('says what the measure is, one click away', async () => {
    const { find } = await drawn(examples.Quarters);
    const disclosure = find('[part=definition]') as HTMLDetailsElement;
    expect(disclosure.open).to.equal(false);
    find('[part=definition] summary').click();
    expect(disclosure.open).to.equal(true);
    expect(tidy(find('[part=definition] dl'))).not.to.equal('');
  });

  it('says that a yearly measure has no view within the year, and tells the page', async () => {
    const { find } = await drawn(examples.NotWithinYear);
    expect(tidy(find('[part=empty]'))).to.contain('is not counted several times a year');
    const { element } = await drawn(examples.Breakdown);
    const told = oneEvent(element, 'cairn-error');
    element.breakdown = 'height';
    expect(((await told) as HTMLElementEventMap['cairn-error']).detail.code).to.equal('unknown-dimension');
  });

  it('keeps huge figures within the page', async () => {
    const { readDocument } = await import('@cairn/dataset');
    const { aSeries, anArea, anIndicator, withSeries } = await import('@cairn/testing');
    const state = readDocument(
      withSeries([aSeries({ values: [1e300, 2e300, 1.7e308, 1e299] })], {
        areas: [anArea()],
        indicators: [anIndicator()],
      }),
    );
    if (state.phase !== 'ready') throw new Error('the document cannot be read');
    const { dataset } = state;
    const { element } = await drawn({
      title: 'huge',
      width: 320,
      render: () =>
        html`<cairn-trend-chart indicator="falls" area="northton" .data=${dataset}></cairn-trend-chart>`,
    });
    expect(element.scrollWidth).to.be.at.most(324);
  });
});
