import { expect, nextFrame, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import * as examples from './benchmark-comparison.examples.js';
import { examplesAreAccessible, show } from '../testing-examples.test-support.js';
import type { Example } from '../testing-example.js';

async function drawn(example: Example) {
  const element = (await show(example)).querySelector('cairn-benchmark-comparison');
  if (!element?.shadowRoot) throw new Error('no comparison');
  return { element, root: element.shadowRoot };
}

const tidy = (node: Element | null | undefined) => node?.textContent.replace(/\s+/g, ' ').trim() ?? '';

/** Firefox gives text in a drawing its place when the frame is painted. */
async function settled(): Promise<void> {
  await nextFrame();
  await nextFrame();
}

/** The rows of the comparison as a reader hears them, cell by cell. */
const rowsOf = (root: ShadowRoot) =>
  [...root.querySelectorAll('.areas tbody tr')].map((row) => [...row.children].map(tidy));

describe('cairn-benchmark-comparison', () => {
  examplesAreAccessible(examples);

  it('ranks areas, best first, and marks the reader’s own in words too', async () => {
    const { root } = await drawn(examples.Bars);
    const rows = rowsOf(root);
    expect(rows[0]).to.deep.equal(['1', 'Langholm Water', '', '8.1', 'On target']);
    expect(rows.map(([rank]) => rank)).to.deep.equal(['1', '2', '3', '4', '4', '6', '7', '8']);
    expect(rows[3]?.[1]).to.equal('Easton, this area');
    expect(tidy(root.querySelector('[part=sentence]'))).to.equal(
      'Easton is ranked 4 of 8, with 11.2%, a place shared by 2 areas. Worse than the target of 11.0% by 0.2 points, within the tolerance of 1.0 points.',
    );
  });

  it('puts areas without a figure last, with the reason and without a rank', async () => {
    const { root } = await drawn(examples.Absent);
    expect(rowsOf(root).slice(-2)).to.deep.equal([
      ['', 'Southton', '', 'No data', 'No data'],
      ['', 'Weston', '', 'No data', 'No data'],
    ]);
    expect(rowsOf(root)[0]?.[3]).to.equal('0.0');
  });

  it('draws every dot inside its interval, and the comparator at the same place in every row', async () => {
    const { root } = await drawn(examples.Intervals);
    const places = new Set<string | null>();
    for (const row of root.querySelectorAll('.areas tbody tr')) {
      const number = (selector: string, name: string) =>
        Number.parseFloat(row.querySelector(selector)?.getAttribute(name) ?? 'NaN');
      const dot = number('.dot', 'cx');
      expect(dot).to.be.above(number('.interval:not(.outer)', 'x1'));
      expect(dot).to.be.below(number('.interval:not(.outer)', 'x2'));
      places.add(row.querySelector('.reference.comparator')?.getAttribute('x1') ?? null);
    }
    expect(places.size).to.equal(1);
    expect(tidy(root.querySelector('.axis .label.comparator'))).to.equal('Regional average 11.5%');
  });

  it('gives the interval and the reason in its table', async () => {
    const { root } = await drawn(examples.Intervals);
    const [first] = root.querySelectorAll('[part=table] tbody tr');
    expect([...(first?.children ?? [])].map(tidy)).to.deep.equal([
      'Langholm Water',
      '1',
      '8.1%',
      '5.6% to 10.6%',
      'Better',
      'Lower than Regional average (11.5%), beyond the 95% confidence interval.',
    ]);
  });

  it('is a table for those who do not see it, in a narrow column too', async () => {
    const { element, root } = await drawn(examples.Narrow);
    expect(element.scrollWidth).to.be.at.most(320);
    const cells = [...root.querySelectorAll('.areas tbody tr:first-child > *')].map((cell) =>
      cell.getAttribute('role'),
    );
    expect(cells).to.deep.equal(['cell', 'rowheader', 'cell', 'cell', 'cell']);
    const [name, value] = [root.querySelector('tbody .name'), root.querySelector('tbody .value')].map(
      (cell) => cell?.getBoundingClientRect(),
    );
    expect(name?.right).to.be.at.most(value?.left ?? 0);
  });

  it('keeps the labels of its axis apart, wide and narrow', async () => {
    for (const example of [examples.Intervals, examples.Bars, examples.Narrow, examples.Negative]) {
      const { root } = await drawn(example);
      await settled();
      const boxes = [...root.querySelectorAll<SVGTextElement>('.axis text')]
        .map((label) => label.getBoundingClientRect())
        .filter(({ width }) => width > 0);
      boxes.forEach((a, at) => {
        for (const b of boxes.slice(at + 1)) {
          const apart =
            a.right <= b.left || b.right <= a.left || a.bottom <= b.top + 1 || b.bottom <= a.top + 1;
          expect(apart, example.title).to.equal(true);
        }
      });
    }
  });

  it('tells the page which area a reader chose, by keyboard too', async () => {
    const { element, root } = await drawn(examples.Selectable);
    root.querySelector('button')?.focus();
    const chosen = oneEvent(element, 'cairn-select');
    await sendKeys({ press: 'Enter' });
    expect((await chosen).detail).to.deep.equal({ indicator: 'falls', area: 'council-8', period: '2025-A1' });
  });

  it('speaks Welsh', async () => {
    const { root } = await drawn(examples.Welsh);
    expect(tidy(root.querySelector('[part=heading]'))).to.equal('Cwympiadau gartref, 2025/26');
    expect(tidy(root.querySelector('.areas thead .name'))).to.equal('Ardal');
  });

  it('says so where no area has figures', async () => {
    const { root } = await drawn(examples.NoFigures);
    expect(tidy(root.querySelector('[part=empty]'))).to.contain('No area has figures for Waits.');
  });

  it('writes its ticks where they belong and within the axis, also where words run to the left', async () => {
    for (const example of [examples.Bars, examples.RightToLeft]) {
      const { root } = await drawn(example);
      await settled();
      const frame = root.querySelector('.axis')!.getBoundingClientRect();
      const ticks = [...root.querySelectorAll('.tick')]
        .map((tick) => tick.getBoundingClientRect())
        .filter(({ width }) => width > 0);
      expect(ticks.length).to.be.above(2);
      for (const { left, right } of ticks) {
        expect(left).to.be.at.least(frame.left - 8);
        expect(right).to.be.at.most(frame.right + 8);
      }
    }
  });
});
