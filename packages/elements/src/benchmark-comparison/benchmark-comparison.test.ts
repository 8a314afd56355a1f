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

function choose(list: HTMLSelectElement | null | undefined, value: string): void {
  if (!list) throw new Error('no list');
  list.value = value;
  list.dispatchEvent(new Event('change'));
}

/** No two of these texts meet. */
function expectApart(texts: Iterable<Element>, title: string): void {
  const boxes = [...texts].map((text) => text.getBoundingClientRect()).filter(({ width }) => width > 0);
  expect(boxes.length, title).to.be.above(1);
  boxes.forEach((a, at) => {
    for (const b of boxes.slice(at + 1)) {
      const apart =
        a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top + 2 || b.bottom <= a.top + 2;
      expect(apart, title).to.equal(true);
    }
  });
}

describe('cairn-benchmark-comparison', () => {
  examplesAreAccessible(examples);

  it('ranks areas, best first, and marks the reader’s own in words too', async () => {
    const { root } = await drawn(examples.Bars);
    const rows = rowsOf(root);
    expect(rows[0]).to.deep.equal(['1', 'Langholm Water', '', '8.1', 'On track']);
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
    await settled();
    const places = new Set<number>();
    for (const row of root.querySelectorAll('.areas tbody tr')) {
      const box = (selector: string) => row.querySelector(selector)!.getBoundingClientRect();
      const [dot, interval] = [box('.dot'), box('.interval:not(.outer)')];
      const middle = dot.left + dot.width / 2;
      expect(middle).to.be.above(interval.left);
      expect(middle).to.be.below(interval.right);
      places.add(Math.round(box('.reference.comparator').left));
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

  it('has the name of a line at the line', async () => {
    for (const example of [examples.Intervals, examples.Bars, examples.Negative]) {
      const { root } = await drawn(example);
      await settled();
      const labels = [...root.querySelectorAll('.axis .label')].filter(
        (label) => label.getBoundingClientRect().width > 0,
      );
      expect(labels.length, example.title).to.equal(root.querySelectorAll('.axis .reference').length);
      for (const label of labels) {
        const kind = label.classList.contains('target') ? 'target' : 'comparator';
        const line = root.querySelector(`.axis .reference.${kind}`)!.getBoundingClientRect().left;
        const { left, right } = label.getBoundingClientRect();
        expect(line, example.title).to.be.within(left - 2, right + 2);
      }
    }
  });

  it('gives the interval in words where it is drawn', async () => {
    const { root } = await drawn(examples.Intervals);
    expect(rowsOf(root)[0]).to.deep.equal(['1', 'Langholm Water', '5.6% to 10.6%', '8.1', 'Better']);
  });

  it('says how places have moved, in a sign for the eye and in words', async () => {
    const { root } = await drawn(examples.Moved);
    const rows = rowsOf(root);
    expect(tidy(root.querySelector('.areas thead .move'))).to.equal('Since 2024/25');
    expect(rows.map(([rank, moved]) => `${rank ?? ''} ${moved ?? ''}`)).to.include.members([
      '2 ▲ 2up 2 places, from 4',
      '5 ▼ 2down 2 places, from 3',
      '6 –same place',
    ]);
    expect(root.querySelectorAll('[part~=own-row]')).to.have.length(2);
    expect(root.querySelector('.move .up')?.getAttribute('aria-hidden')).to.equal('true');
  });

  it('lets a reader choose the areas and the comparator', async () => {
    const { element, root } = await drawn(examples.Choosable);
    const [group, comparator] = root.querySelectorAll('select');
    expect(
      [group, comparator].map((list) => tidy(list?.closest('label')?.querySelector('span'))),
    ).to.deep.equal(['Areas', 'Comparator']);
    const names = () => rowsOf(root).map((cells) => cells[2]);
    expect(names()).to.have.length(8);
    choose(group, 'near');
    await element.updateComplete;
    expect(names()).to.have.members(['Easton, this area', 'Southton', 'Overcombe', 'Netherby']);
    expect(element.group).to.equal(undefined);
    choose(comparator, 'region');
    await element.updateComplete;
    expect(tidy(root.querySelector('.axis .label.comparator'))).to.contain('Regional average');
  });

  it('goes back to what the page asks for when the page asks for something else', async () => {
    const { element, root } = await drawn(examples.Choosable);
    choose(root.querySelector('select'), 'near');
    await element.updateComplete;
    element.group = 'region';
    await element.updateComplete;
    expect(rowsOf(root)).to.have.length(8);
    expect(root.querySelector('select')?.value).to.equal('region');
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

  it('reads the areas of a funnel one by one, by the keyboard alone', async () => {
    const { element, root } = await drawn(examples.Funnel);
    const plot = root.querySelector<HTMLElement>('[part=plot]');
    plot?.focus();
    expect(root.querySelectorAll('[tabindex="0"].plot')).to.have.length(1);
    expect(plot?.getAttribute('role')).to.equal('slider');
    expect(plot?.getAttribute('aria-valuetext')).to.match(/^Midbury: 10\.0%, .* inside the control limits$/);
    await sendKeys({ press: 'Home' });
    await element.updateComplete;
    expect(plot?.getAttribute('aria-valuetext')).to.match(
      /^Langholm Water: .* below the 99\.8% control limits$/,
    );
    expect(tidy(root.querySelector('[part=reading]'))).to.contain('Langholm Water 7.8%');
    expect(root.querySelector('.ring')).to.not.equal(null);
    const chosen = oneEvent(element, 'cairn-select');
    await sendKeys({ press: 'Enter' });
    expect((await chosen).detail).to.deep.equal({ indicator: 'falls', area: 'council-8', period: '2025-A1' });
  });

  it('reads the dot under the pointer', async () => {
    const { element, root } = await drawn(examples.Distribution);
    const dot = [...root.querySelectorAll('circle[data-row]')].find(
      (one) => one.getBoundingClientRect().width > 0,
    );
    const { left, top } = dot!.getBoundingClientRect();
    const plot = root.querySelector('[part=plot]');
    plot?.dispatchEvent(new PointerEvent('pointermove', { clientX: left + 3, clientY: top + 3 }));
    await element.updateComplete;
    expect(plot?.getAttribute('aria-valuetext')).to.contain(
      `${tidy(root.querySelector('[part=reading] strong'))}: `,
    );
    expect(root.querySelectorAll('.ring').length).to.be.above(0);
    plot?.dispatchEvent(new PointerEvent('pointerleave'));
    await element.updateComplete;
    expect(tidy(root.querySelector('[part=reading] strong'))).to.equal('Easton');
    expect(root.querySelector('.ring')).to.equal(null);
  });

  it('keeps the names in its drawings apart, wide and narrow', async () => {
    for (const example of [
      examples.Funnel,
      examples.FunnelNarrow,
      examples.Distribution,
      examples.DistributionNarrow,
      examples.DistributionRightToLeft,
    ]) {
      const { element, root } = await drawn(example);
      await settled();
      expectApart(root.querySelectorAll('.plot text, .across text'), example.title);
      expect(element.scrollWidth, example.title).to.be.at.most(element.clientWidth);
    }
  });

  it('draws each dot of a crowd once, none outside the drawing', async () => {
    const { root } = await drawn(examples.DistributionOfMany);
    await settled();
    const frame = root.querySelector('[part=plot]')!.getBoundingClientRect();
    const dots = [...root.querySelectorAll('circle[data-row]')]
      .map((dot) => dot.getBoundingClientRect())
      .filter(({ width }) => width > 0);
    expect(dots).to.have.length(349);
    for (const { top, bottom } of dots) {
      expect(top).to.be.at.least(frame.top - 1);
      expect(bottom).to.be.at.most(frame.bottom + 1);
    }
  });

  it('says why there is no funnel, and ranks instead', async () => {
    const { root } = await drawn(examples.FunnelImpossible);
    expect(tidy(root.querySelector('.instead'))).to.contain('A funnel needs the counts');
    expect(rowsOf(root)).to.have.length(8);
  });

  it('puts each mark of a spine at the height of its own area’s figure', async () => {
    for (const example of [examples.SpineOfTwo, examples.SpineNarrow]) {
      const { root } = await drawn(example);
      await settled();
      for (const row of root.querySelectorAll('.measures tbody tr')) {
        const middles = (selector: string) =>
          [...row.querySelectorAll(selector)].map((one) => {
            const { top, height } = one.getBoundingClientRect();
            return top + height / 2;
          });
        const [marks, figures] = [middles('.spine .own-mark'), middles('.value .line')];
        if (marks.length !== 2) continue;
        // The two areas keep their distance; in a wide table each stands beside its figure.
        expect((marks[1] ?? 0) - (marks[0] ?? 0)).to.be.closeTo((figures[1] ?? 0) - (figures[0] ?? 0), 3);
        if (example === examples.SpineOfTwo) expect(marks[0]).to.be.closeTo(figures[0] ?? 0, 4);
      }
    }
  });

  it('is a table of measures for those who do not see the spines, in a narrow column too', async () => {
    for (const example of [examples.Spine, examples.SpineNarrow]) {
      const { element, root } = await drawn(example);
      const [row] = root.querySelectorAll('.measures tbody tr');
      expect([...(row?.children ?? [])].map((cell) => cell.getAttribute('role'))).to.deep.equal([
        'rowheader',
        ...Array.from({ length: 7 }, () => 'cell'),
      ]);
      expect(tidy(row?.querySelector('.chart'))).to.contain('in the middle half of areas');
      expect(element.scrollWidth, example.title).to.be.at.most(element.clientWidth);
    }
  });

  it('asks rather than claims where others do better', async () => {
    const { root } = await drawn(examples.Practice);
    const practice = root.querySelector('[part=practice]');
    expect(practice?.querySelector('[role=heading]')?.getAttribute('aria-level')).to.equal('4');
    expect(tidy(practice?.querySelector('.caution'))).to.contain('no proof');
    const [first] = practice?.querySelectorAll('.better > li') ?? [];
    expect(tidy(first)).to.contain('Langholm Water 8.1%, 7.2 points lower');
    expect(tidy(first)).to.contain('What was done, 2024/25: Strength and balance classes begin');
    expect(practice?.querySelector('a')?.href).to.equal('https://example.org/falls.pdf');
  });

  it('marks words of the document that are in another language than the page', async () => {
    const { root } = await drawn(examples.PracticeWelsh);
    const [first] = root.querySelectorAll('.better > li');
    expect(first?.querySelector('.who strong')?.getAttribute('lang')).to.equal('en-GB');
    const texts = [...(first?.querySelectorAll('.leads span:not(.kind)') ?? [])];
    expect(texts.map((text) => [tidy(text), text.getAttribute('lang')])).to.deep.equal([
      ['Dosbarthiadau cryfder a chydbwysedd yn dechrau', null],
      ['Back to the choir', 'en-GB'],
    ]);
  });

  it('speaks Scottish Gaelic', async () => {
    const { root } = await drawn(examples.SpineGaelic);
    expect(tidy(root.querySelector('[part=heading]'))).to.equal(
      'Easton agus Netherby an coimeas ri sgìrean eile',
    );
  });
});
