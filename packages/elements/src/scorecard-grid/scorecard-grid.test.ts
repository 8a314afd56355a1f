import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { examplesAreAccessible } from '../testing-examples.test-support.js';
import {
  all,
  cell,
  focused,
  gridOf,
  label,
  names,
  press,
  said,
  textOf,
  tidy,
} from './grid-reading.test-support.js';
import * as examples from './scorecard-grid.examples.js';
import type { CairnScorecardGrid } from './scorecard-grid.js';
import { partnership } from './scorecard-grid.test-support.js';

/** The rules for paper; not every engine can be told to draw as on paper, but all can be given those rules for the screen. */
function printRules(grid: CairnScorecardGrid): readonly CSSMediaRule[] {
  return (grid.shadowRoot?.adoptedStyleSheets ?? [])
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule): rule is CSSMediaRule => rule instanceof CSSMediaRule && rule.media.mediaText === 'print');
}

describe('cairn-scorecard-grid', () => {
  examplesAreAccessible(examples);

  it('is one table with heads for its columns and rows', async () => {
    const grid = await gridOf(examples.Default);
    expect(textOf(grid, '[part=heading]')).to.equal('Partnership scorecard');
    expect(all(grid, 'thead th[scope=col]').map(({ textContent }) => tidy(textContent))).to.deep.equal([
      'Measure',
      'Northton',
      'Southton',
    ]);
    expect(names(grid)).to.deep.equal([
      'All 4 measures',
      'People',
      'People live well at home',
      'Falls at home',
      'Wait for care at home',
      'People are heard',
      'Satisfaction with care',
      'Money',
      'We live within our means',
      'Care home cost',
    ]);
    expect(all(grid, 'tbody th[scope=row]')).to.have.length(10);
  });

  it('shows the status that the dataset’s fact has', async () => {
    const grid = await gridOf(examples.Default);
    const fact = grid.data?.fact({ indicator: 'waits', area: 'northton' });
    expect(fact?.assessment.outcome).to.equal('amber');
    const button = cell(grid, /^11\sdays/);
    expect(button.querySelector('.status-icon')?.classList.contains('tone-warning')).to.equal(true);
    expect(said(button)).to.contain('At risk');
  });

  it('describes each cell by the reason of its status', async () => {
    const grid = await gridOf(examples.Default);
    expect(cell(grid, /^10\.8%/).getAttribute('aria-description')).to.equal(
      'Better than the target of 11.5% by 0.7 percentage points.',
    );
  });

  it('does not put a suppressed figure anywhere in the page', async () => {
    const grid = await gridOf(examples.Default);
    expect(cell(grid, /^Suppressed$/).getAttribute('aria-description')).to.contain(
      'nobody can be recognised from small numbers',
    );
  });

  it('ends numbers of a column at one decimal point', async () => {
    const grid = await gridOf(examples.Default);
    const points = [/^10\.8%/, /^11\sdays/, /^£991\.40/].map((name) => {
      const figure = cell(grid, name).querySelector('.figure');
      const text = [...(figure?.childNodes ?? [])].find((node) => /\d/.test(node.nodeValue ?? ''));
      if (!text) throw new Error('no number');
      const whole = /[\d,]+/.exec(text.nodeValue ?? '');
      const range = document.createRange();
      range.setStart(text, whole?.index ?? 0);
      range.setEnd(text, (whole?.index ?? 0) + (whole?.[0].length ?? 0));
      return range.getBoundingClientRect().right;
    });
    expect(Math.max(...points) - Math.min(...points)).to.be.below(0.6);
  });

  it('explains in its key the signs and letters that it uses', async () => {
    const key = all(await gridOf(examples.Default), '[part=key] li').map(({ textContent }) =>
      tidy(textContent),
    );
    expect(key).to.include.members(['Suppressed', 'p provisional', 'e estimated']);
    expect(key).not.to.include('r revised');
  });

  it('sorts by a column when its head is chosen, and says so', async () => {
    const grid = await gridOf(examples.PlainList);
    const [, south, north] = all<HTMLButtonElement>(grid, '.sort');
    north?.click();
    await grid.updateComplete;
    expect(all(grid, 'th[aria-sort]').map((head) => [tidy(head.textContent), head.ariaSort])).to.deep.equal([
      ['Northton↓', 'descending'],
    ]);
    expect(textOf(grid, '[aria-live]')).to.equal('Sorted by Northton, worst first.');
    south?.click();
    await grid.updateComplete;
    expect(names(grid)).to.deep.equal(['Falls at home', 'Wait for care at home']);
    south?.click();
    south?.click();
    await grid.updateComplete;
    expect(all(grid, 'th[aria-sort]')).to.have.length(0);
    expect(names(grid)).to.deep.equal(['Wait for care at home', 'Falls at home']);
  });

  it('begins sorted and filtered as its attributes say, and never changes them', async () => {
    const grid = await gridOf(examples.Exceptions);
    expect(names(grid)).to.deep.equal([
      'All 4 measures',
      'People',
      'People live well at home',
      'Falls at home',
      'Wait for care at home',
    ]);
    const toggle = grid.renderRoot.querySelector<HTMLButtonElement>('[part=exceptions]');
    expect(toggle?.ariaPressed).to.equal('true');
    toggle?.click();
    await grid.updateComplete;
    expect(toggle?.ariaPressed).to.equal('false');
    expect(names(grid)).to.have.length(10);
    expect(grid.exceptions).to.equal(true);
    grid.sort = 'northton';
    await grid.updateComplete;
    expect(textOf(grid, '[aria-live]')).to.equal('Sorted by Northton, worst first.');
  });

  it('is one stop of the Tab key', async () => {
    const grid = await gridOf(examples.Default);
    const stops = all<HTMLButtonElement>(grid, 'table button').filter(({ tabIndex }) => tabIndex === 0);
    expect(stops.map(({ textContent }) => tidy(textContent))).to.deep.equal(['Measure']);
  });

  it('moves from cell to cell by the arrow keys, and remembers where it was', async () => {
    const grid = await gridOf(examples.Default);
    all<HTMLButtonElement>(grid, '.sort')[0]?.focus();
    await press('ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown');
    expect(label(grid)).to.equal('10.8%, On track, provisional');
    await press('ArrowRight', 'ArrowDown');
    expect(label(grid)).to.equal('Suppressed');
    expect(focused(grid)?.getAttribute('tabindex')).to.equal('0');
    await press('Home');
    expect(label(grid)).to.equal('11\u00a0days, At risk');
    await press('ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'ArrowUp');
    expect(label(grid)).to.equal('Northton');
    await press('End');
    expect(label(grid)).to.equal('Southton');
    await press('PageDown');
    expect(label(grid)).to.contain('£1,030.00');
  });

  it('moves the other way where the page runs from right to left', async () => {
    const grid = await gridOf(examples.RightToLeft);
    all<HTMLButtonElement>(grid, '.sort')[0]?.focus();
    await press('ArrowLeft');
    expect(label(grid)).to.equal('Northton');
    await press('ArrowRight');
    expect(label(grid)).to.equal('Measure');
  });

  it('tells the page what a reader chose, and says beneath it why, by keyboard too', async () => {
    const grid = await gridOf(examples.Default);
    const button = cell(grid, /^11\sdays/);
    button.focus();
    const chosen = oneEvent(grid, 'cairn-select');
    await press('Enter');
    const event = await chosen;
    expect(event.detail).to.deep.equal({ indicator: 'waits', area: 'northton', period: '2025-03' });
    expect(event.bubbles && event.composed).to.equal(true);
    await grid.updateComplete;
    expect(button.ariaExpanded).to.equal('true');
    const row = button.closest('tr')?.nextElementSibling;
    expect(row?.id).to.equal(button.getAttribute('aria-controls'));
    expect(tidy(row?.textContent))
      .to.contain('Wait for care at home, Northton')
      .and.to.contain('Worse than the target of 10 by 1, within the tolerance of 2.');
  });

  it('closes what a cell said by Escape, and stays where the reader was', async () => {
    const grid = await gridOf(examples.Default);
    const button = cell(grid, /^11\sdays/);
    button.focus();
    await press('Enter');
    await grid.updateComplete;
    await press('Tab', 'Tab');
    expect(tidy(focused(grid)?.textContent)).to.equal('Close');
    await press('Escape');
    await grid.updateComplete;
    expect(grid.renderRoot.querySelector('#detail')).to.equal(null);
    expect(focused(grid)).to.equal(button);
  });

  it('tells the page nothing when a cell is closed', async () => {
    const grid = await gridOf(examples.Default);
    let told = 0;
    grid.addEventListener('cairn-select', () => (told += 1));
    const button = cell(grid, /^11\sdays/);
    button.click();
    await grid.updateComplete;
    button.click();
    await grid.updateComplete;
    expect(told).to.equal(1);
  });

  it('tells which objective a reader chose', async () => {
    const grid = await gridOf(examples.Default);
    const chosen = oneEvent(grid, 'cairn-select');
    all<HTMLButtonElement>(grid, '.objective .choose')[0]?.click();
    expect((await chosen).detail).to.deep.equal({ objective: 'home', area: 'northton' });
  });

  it('scrolls within its frame, never the page, and keeps the first column', async () => {
    const grid = await gridOf(examples.Narrow);
    await waitUntil(() => (grid.renderRoot.querySelector('.frame')?.scrollLeft ?? 0) > 0);
    const frame = grid.renderRoot.querySelector<HTMLElement>('.frame');
    if (!frame) throw new Error('no frame');
    expect(grid.scrollWidth).to.be.at.most(320);
    expect(frame.scrollWidth).to.be.above(frame.clientWidth);
    const last = all(grid, 'thead th').at(-1)?.getBoundingClientRect();
    expect(last?.right, 'the latest period is seen first').to.be.at.most(
      frame.getBoundingClientRect().right + 1,
    );
    const head = grid.renderRoot.querySelector('tbody th')?.getBoundingClientRect();
    expect(Math.abs((head?.left ?? NaN) - frame.getBoundingClientRect().left)).to.be.below(1);
  });

  it('brings a cell that the keyboard reaches out from under the heads that stay', async () => {
    const grid = await gridOf(examples.Narrow);
    const first = all<HTMLButtonElement>(grid, '.measure')[0]?.querySelector<HTMLButtonElement>('.choose');
    first?.focus();
    const head = first?.closest('tr')?.querySelector('th')?.getBoundingClientRect();
    expect(first?.getBoundingClientRect().left).to.be.at.least((head?.right ?? NaN) - 1);
  });

  it('makes every target 24 pixels high and wide at least', async () => {
    const grid = await gridOf(examples.Narrow);
    for (const button of all<HTMLButtonElement>(grid, 'button')) {
      const { width, height } = button.getBoundingClientRect();
      expect(Math.min(width, height), tidy(button.textContent)).to.be.at.least(24);
    }
  });

  it('draws trends that end where the row does', async () => {
    const grid = await gridOf(examples.Trend);
    expect(textOf(grid, '.trend-head')).to.equal('Trend, Southton');
    expect(all(grid, 'tbody .sparkline')).to.have.length(4);
    expect(grid.renderRoot.querySelector('.measure .sparkline')?.ariaLabel).to.match(
      /^Falls at home, Southton: from 13\.0%/,
    );
  });

  it('shows what there is and says what is not', async () => {
    const grid = await gridOf(examples.Partial);
    expect(all(grid, 'thead th')).to.have.length(2);
    expect(textOf(grid, '.missing')).to.equal('The document has no area “weston”.');
  });

  it('says what is wrong with an attribute', async () => {
    expect(textOf(await gridOf(examples.UnknownPerspective), '[part=empty]')).to.contain(
      'The document has no perspective “peple”.',
    );
    expect(textOf(await gridOf(examples.Empty), '[part=empty]')).to.contain(
      'There are no figures for these measures yet.',
    );
  });

  it('says so when no measure is an exception', async () => {
    expect(textOf(await gridOf(examples.NoExceptions), '[aria-live]')).to.match(
      /^0 of 1 measure shown\. None of these measures/,
    );
  });

  it('speaks Welsh', async () => {
    const grid = await gridOf(examples.Welsh);
    expect(textOf(grid, '[part=heading]')).to.equal('Cerdyn sgorio’r bartneriaeth');
    expect(textOf(grid, '[aria-live]')).to.equal(
      'Yn dangos 2 o 4 mesur. Trefnwyd yn ôl Tref y Gogledd, y gwaethaf yn gyntaf.',
    );
    expect(said(cell(grid, /dros dro/))).to.equal('10.8%, Ar y trywydd iawn, dros dro');
  });

  it('can be read again after its data have changed', async () => {
    const grid = await gridOf(examples.Default);
    cell(grid, /^11\sdays/).click();
    await grid.updateComplete;
    grid.data = partnership({ frameworks: [] });
    await grid.updateComplete;
    expect(textOf(grid, '[part=heading]')).to.equal('Measures');
    expect(grid.renderRoot.querySelector('#detail')).to.equal(null);
    expect(
      all<HTMLButtonElement>(grid, 'table button').filter(({ tabIndex }) => tabIndex === 0),
    ).to.have.length(1);
  });

  it('writes a figure beside its sign, not beneath it, however narrow the place and wide the figure', async () => {
    const rows = await gridOf({ ...examples.Periods, width: 240 });
    rows.style.setProperty('--cairn-font-size-2', '2rem');
    const pairs = all<HTMLElement>(rows, '.choose').flatMap((button) => {
      const [sign, figure] = ['.seen > .status-icon', '.figure'].map((part) => button.querySelector(part));
      return sign && figure ? [[sign.getBoundingClientRect(), figure.getBoundingClientRect()] as const] : [];
    });
    expect(pairs.length).to.be.above(5);
    for (const [sign, figure] of pairs) {
      expect(sign.bottom).to.be.above(figure.top);
      expect(sign.right).to.be.at.most(figure.left);
    }
  });

  it('is whole on paper', async () => {
    const grid = await gridOf(examples.Narrow);
    const print = printRules(grid);
    for (const { media } of print) media.mediaText = 'all';
    const { overflowX, maxHeight } = getComputedStyle(grid.renderRoot.querySelector('.frame') ?? grid);
    const sticky = getComputedStyle(grid.renderRoot.querySelector('tbody th') ?? grid).position;
    for (const { media } of print) media.mediaText = 'print';
    expect([overflowX, maxHeight, sticky]).to.deep.equal(['visible', 'none', 'static']);
  });
});

describe('a large cairn-scorecard-grid', () => {
  const frameOf = (grid: CairnScorecardGrid) => {
    const frame = grid.renderRoot.querySelector<HTMLElement>('.frame');
    if (!frame) throw new Error('no frame');
    return frame;
  };
  const lines = (grid: CairnScorecardGrid) =>
    all<HTMLElement>(grid, 'tr[data-line]').map(({ dataset }) => dataset['line'] ?? '');

  const large = (): Promise<CairnScorecardGrid> => gridOf(examples.Large);

  /** Scrolls until that place is drawn: WebKit forgets a position that is set before the frame's first paint. */
  async function scroll(
    grid: CairnScorecardGrid,
    to: ScrollToOptions,
    isThere: () => boolean,
  ): Promise<void> {
    await waitUntil(
      () => {
        frameOf(grid).scrollTo(to);
        return isThere();
      },
      'what was scrolled to is drawn',
      { timeout: 8_000 },
    );
    await grid.updateComplete;
  }

  const scrollDown = (grid: CairnScorecardGrid, top: number, line: string) =>
    scroll(grid, { top }, () => lines(grid).includes(line));

  it('draws what is in view, and tells how much there is', async () => {
    const grid = await large();
    expect(all(grid, '.choose').length).to.be.within(1, 1_000);
    const table = grid.renderRoot.querySelector('table');
    expect([table?.getAttribute('aria-rowcount'), table?.getAttribute('aria-colcount')]).to.deep.equal([
      '82',
      '41',
    ]);
    expect(all(grid, 'tr[data-line]')[0]?.getAttribute('aria-rowindex')).to.equal('2');
  });

  it('has no style for a neighbour of any kind, which would style the whole table anew with each row', async () => {
    const rules = (list: CSSRuleList): readonly string[] =>
      [...list].flatMap((rule) => [
        ...(rule instanceof CSSStyleRule ? [rule.selectorText] : []),
        ...('cssRules' in rule ? rules(rule.cssRules as CSSRuleList) : []),
      ]);
    const selectors = (await large()).shadowRoot?.adoptedStyleSheets.flatMap(({ cssRules }) =>
      rules(cssRules),
    );
    expect(selectors).to.include('table');
    expect(selectors?.filter((selector) => /[+~] ?\*/.test(selector))).to.deep.equal([]);
  });

  it('has room for every row and column, drawn or not', async () => {
    const grid = await large();
    expect(frameOf(grid).scrollHeight).to.be.closeTo(81 * 64 + 40, 40);
    expect(frameOf(grid).scrollWidth).to.be.closeTo(320 + 40 * 112, 2);
  });

  it('draws the rows that a reader scrolls to, at their place', async () => {
    const grid = await large();
    await scrollDown(grid, 3_000, '/measure-50');
    expect(lines(grid)).not.to.include('/measure-20');
    const row = grid.renderRoot.querySelector('[data-line="/measure-50"]');
    const body = grid.renderRoot.querySelector('tbody');
    const top = (row?.getBoundingClientRect().top ?? NaN) - (body?.getBoundingClientRect().top ?? NaN);
    expect(top).to.be.closeTo(50 * 64, 1);
    expect(row?.getAttribute('aria-rowindex')).to.equal('52');
  });

  it('has every row in view at once when it is sorted where a reader has scrolled to', async () => {
    const grid = await large();
    await scrollDown(grid, 3_000, '/measure-50');
    const before = lines(grid).join(' ');
    grid.sort = 'indicator:descending';
    await grid.updateComplete;
    expect(lines(grid).join(' ')).not.to.equal(before);
    const frame = frameOf(grid).getBoundingClientRect();
    const shown = all<HTMLElement>(grid, 'tr[data-line]').map((row) => row.getBoundingClientRect());
    expect(Math.min(...shown.map(({ top }) => top))).to.be.at.most(frame.top + 40);
    expect(Math.max(...shown.map(({ bottom }) => bottom))).to.be.at.least(frame.bottom - 20);
  });

  it('keeps a column under its head when it is scrolled sideways', async () => {
    const grid = await large();
    const head = () => all<HTMLElement>(grid, 'thead th').find((one) => tidy(one.textContent) === 'area-30');
    await scroll(grid, { left: 3_000 }, () => head() !== undefined);
    const cellBelow = grid.renderRoot.querySelector('[data-line="/measure-1"] [data-column="area-30"]');
    expect(cellBelow?.getBoundingClientRect().left).to.be.closeTo(
      head()?.getBoundingClientRect().left ?? NaN,
      1,
    );
    expect(said(cellBelow)).to.equal('2.9%, On track');
  });

  it('reaches its last cell by Ctrl and End, and its first head by Ctrl and Home', async () => {
    const grid = await large();
    all<HTMLButtonElement>(grid, '.choose')[0]?.focus();
    await sendKeys({ down: 'Control' });
    await press('End');
    await sendKeys({ up: 'Control' });
    await waitUntil(() => label(grid).startsWith('82.9%'), 'the last cell has the focus');
    await sendKeys({ down: 'Control' });
    await press('Home');
    await sendKeys({ up: 'Control' });
    await waitUntil(() => label(grid) === 'Measure', 'the first head has the focus');
  });

  it('goes on from the focused cell, even when a reader has scrolled away from it', async () => {
    const grid = await large();
    all<HTMLButtonElement>(grid, '[data-line="/measure-3"] .choose')[1]?.focus();
    await scrollDown(grid, 4_000, '/measure-65');
    expect(label(grid)).to.equal('2.1%, On track');
    await press('ArrowDown');
    await waitUntil(() => label(grid) === '3.1%, On track', 'the cell beneath has the focus');
  });

  it('keeps what a cell says open while it is scrolled away', async () => {
    const grid = await large();
    all<HTMLButtonElement>(grid, '[data-line="/measure-2"] .choose')[0]?.click();
    await grid.updateComplete;
    await scrollDown(grid, 4_000, '/measure-65');
    expect(textOf(grid, '#detail')).to.contain('measure-2, area-1');
  });

  it('is drawn whole on paper', async () => {
    const grid = await large();
    globalThis.dispatchEvent(new Event('beforeprint'));
    expect(all(grid, '.choose')).to.have.length(81 * 40);
    expect(grid.renderRoot.querySelector('.skipped')).to.equal(null);
    globalThis.dispatchEvent(new Event('afterprint'));
    expect(all(grid, '.choose').length).to.be.below(1_000);
  });
});
