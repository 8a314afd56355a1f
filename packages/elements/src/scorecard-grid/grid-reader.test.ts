import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import {
  all,
  cell,
  focused,
  gridOf,
  label,
  names,
  press,
  textOf,
  tidy,
} from './grid-reading.test-support.js';
import * as examples from './scorecard-grid.examples.js';
import type { CairnScorecardGrid } from './scorecard-grid.js';

function opener(grid: CairnScorecardGrid, name: string): HTMLButtonElement {
  const found = all<HTMLButtonElement>(grid, '.expand').find((button) =>
    tidy(button.textContent).endsWith(name),
  );
  if (!found) throw new Error(`nothing opens ${name}`);
  return found;
}

async function open(grid: CairnScorecardGrid, ...these: readonly string[]): Promise<void> {
  for (const name of these) {
    opener(grid, name).click();
    await grid.updateComplete;
  }
}

/** What a row says, cell by cell, as a screen reader reads it. */
function row(grid: CairnScorecardGrid, name: string): readonly string[] {
  const found = all(grid, 'tbody tr[data-line]').find(
    (one) => one.querySelector('.name')?.textContent === name,
  );
  const read = (one: Element): string => {
    const copy = one.cloneNode(true) as Element;
    for (const hidden of copy.querySelectorAll('[aria-hidden=true]')) hidden.remove();
    const image = copy.querySelector('[role=img]')?.getAttribute('aria-label') ?? '';
    return tidy(`${copy.textContent} ${image}`);
  };
  return [...(found?.children ?? [])].map(read);
}

const button = (grid: CairnScorecardGrid, part: string) => {
  const found = grid.renderRoot.querySelector<HTMLButtonElement>(`[part=${part}]`);
  if (!found) throw new Error(`no ${part}`);
  return found;
};

/** The control of a field, by the field's name. */
function control(grid: CairnScorecardGrid, name: string): Element {
  const found = all(grid, '.fields label').find(
    (one) => tidy(one.querySelector('span')?.textContent) === name,
  );
  const inside = found?.querySelector('input, select');
  if (!inside) throw new Error(`no field ${name}`);
  return inside;
}

function field(grid: CairnScorecardGrid, name: string): HTMLSelectElement {
  const found = control(grid, name);
  if (!(found instanceof HTMLSelectElement)) throw new Error(`no choice in ${name}`);
  return found;
}

describe('opening the lines of a cairn-scorecard-grid', () => {
  it('tells which names open something, and whether it is open', async () => {
    const grid = await gridOf(examples.DrillDown);
    const openers = all(grid, '.expand').map((one) => [tidy(one.textContent), one.ariaExpanded]);
    expect(openers).to.deep.include.members([
      ['People', 'true'],
      ['Falls at home', 'false'],
    ]);
    expect(openers.map(([name]) => name)).not.to.include('Satisfaction with care');
  });

  it('opens a measure into its categories and places, and each of these further', async () => {
    const grid = await gridOf(examples.DrillDown);
    await open(grid, 'Falls at home', 'Older people');
    const at = names(grid).indexOf('Falls at home');
    expect(names(grid).slice(at, at + 7)).to.deep.equal([
      ...['Falls at home', 'Older people', 'Northton Hill', 'Younger people'],
      ...['Northton Hill', 'Northton Vale', 'Southton Quay'],
    ]);
    expect(opener(grid, 'Falls at home').ariaExpanded).to.equal('true');
  });

  it('says of each part what it is part of, then its figures in the order of the columns', async () => {
    const grid = await gridOf(examples.DrillDown);
    await open(grid, 'Falls at home');
    expect(row(grid, 'Northton Vale')).to.deep.equal([
      'Falls at home: Northton Vale Northton',
      '9.1%, On track',
      'Elsewhere',
    ]);
    expect(row(grid, 'Younger people')).to.deep.equal([
      'Falls at home: Younger people Age',
      'Suppressed',
      'No data',
    ]);
  });

  it('is opened and closed by the keyboard, which stays where it was', async () => {
    const grid = await gridOf(examples.DrillDown);
    opener(grid, 'Falls at home').focus();
    await press('Enter');
    await grid.updateComplete;
    expect(names(grid)).to.include('Older people');
    expect(focused(grid)).to.equal(opener(grid, 'Falls at home'));
    await press('ArrowDown');
    expect(tidy(focused(grid)?.textContent)).to.equal('Falls at home: Older people');
    await press('ArrowRight');
    expect(label(grid)).to.equal('22.4%');
    await press('Home', 'ArrowUp', 'Enter');
    await grid.updateComplete;
    expect(names(grid)).not.to.include('Older people');
  });

  it('closes a group, and begins with every group closed when the page says so', async () => {
    const grid = await gridOf(examples.Collapsed);
    expect(names(grid)).to.deep.equal(['All 6 measures', 'People', 'Money']);
    await open(grid, 'People');
    expect(names(grid)).to.include('People are heard').and.not.to.include('Falls at home');
    expect(grid.collapsed).to.equal(true);
  });

  it('tells the page which category in which place a reader chose', async () => {
    const grid = await gridOf(examples.DrillDown);
    await open(grid, 'Falls at home', 'Older people');
    const chosen = oneEvent(grid, 'cairn-select');
    cell(grid, /^25\.1%/).click();
    expect((await chosen).detail).to.deep.equal({
      ...{ indicator: 'falls', area: 'hill', period: '2024-Q4' },
      dimensions: { age: 'old' },
    });
    await grid.updateComplete;
    expect(textOf(grid, '.detail-heading')).to.equal('Falls at home, Northton Hill, Northton Hill');
  });

  it('indents each level further than the one above', async () => {
    const grid = await gridOf(examples.DrillDown);
    await open(grid, 'Falls at home', 'Older people');
    const left = (name: string) =>
      all(grid, '.name')
        .find((one) => one.textContent === name)
        ?.getBoundingClientRect().left ?? NaN;
    const steps = [
      'People',
      'People live well at home',
      'Falls at home',
      'Older people',
      'Northton Hill',
    ].map(left);
    expect(steps).to.deep.equal([...new Set(steps)].sort((a, b) => a - b));
    expect(left('Falls at home')).to.equal(left('Satisfaction with care'));
  });
});

describe('filtering a cairn-scorecard-grid', () => {
  const shown = (grid: CairnScorecardGrid) =>
    all(grid, 'tr.measure .name').map(({ textContent }) => textContent);

  async function filtering(): Promise<CairnScorecardGrid> {
    const grid = await gridOf(examples.DrillDown);
    button(grid, 'filter').click();
    await grid.updateComplete;
    return grid;
  }

  async function choose(grid: CairnScorecardGrid, name: string, value: string): Promise<void> {
    const select = field(grid, name);
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await grid.updateComplete;
  }

  it('shows its fields when asked to, each with its name', async () => {
    const grid = await gridOf(examples.DrillDown);
    expect(all(grid, '.fields')).to.have.length(0);
    button(grid, 'filter').click();
    await grid.updateComplete;
    expect(button(grid, 'filter').ariaExpanded).to.equal('true');
    expect(all(grid, '.fields label > span').map(({ textContent }) => textContent)).to.deep.equal([
      ...['Find a measure', 'Status', 'Kind of measure', 'Owner'],
    ]);
    const choices = [...field(grid, 'Status').options].map(({ text }) => text.trim());
    expect(choices).to.deep.equal(['All', 'Off track', 'At risk', 'On track', 'Without a status']);
  });

  it('leaves what passes every field, and says how many', async () => {
    const grid = await filtering();
    await choose(grid, 'Status', 'red');
    expect(shown(grid)).to.deep.equal(['Falls at home']);
    await choose(grid, 'Kind of measure', 'monitoring');
    expect(textOf(grid, '[aria-live]')).to.equal(
      '0 of 6 measures shown. Filtered by Off track and Monitoring. No measure matches.',
    );
  });

  it('finds measures by part of their name while it is typed', async () => {
    const grid = await filtering();
    all<HTMLInputElement>(grid, '.fields input')[0]?.focus();
    await press('c', 'a', 'r', 'e');
    await grid.updateComplete;
    expect(shown(grid)).to.deep.equal(['Wait for care at home', 'Satisfaction with care', 'Care home cost']);
    expect(focused(grid)).to.equal(control(grid, 'Find a measure'));
  });

  it('shows every measure again', async () => {
    const grid = await filtering();
    await choose(grid, 'Owner', 'Head of care');
    expect(shown(grid)).to.have.length(1);
    all<HTMLButtonElement>(grid, '.fields button')[0]?.click();
    await grid.updateComplete;
    expect(shown(grid)).to.have.length(6);
    expect(field(grid, 'Owner').value).to.equal('');
  });

  it('begins as its attributes say, shows that in its fields, and never changes the attributes', async () => {
    const grid = await gridOf(examples.Filtered);
    expect(shown(grid)).to.deep.equal(['Falls at home', 'Satisfaction with care']);
    button(grid, 'filter').click();
    await grid.updateComplete;
    const status = field(grid, 'Status');
    expect(status.selectedOptions[0]?.text.trim()).to.equal('On track, At risk');
    await choose(grid, 'Status', '');
    expect(grid.status).to.equal('green amber');
    grid.measureRole = 'monitoring';
    await grid.updateComplete;
    expect(shown(grid)).to.deep.equal(['Wait for care at home']);
  });
});

describe('a cairn-scorecard-grid of one area', () => {
  it('says of each measure what its columns are about', async () => {
    const grid = await gridOf(examples.Measures);
    expect(all(grid, 'thead th').map(({ textContent }) => tidy(textContent))).to.deep.equal([
      ...['Measure', 'Status', 'Value', 'Target', 'Change', 'Trend', 'Benchmark', 'Owner'],
    ]);
    const cells = row(grid, 'Falls at home');
    expect(cells.slice(0, 5)).to.deep.equal([
      'Falls at home %, Q4 2024/25',
      'On track',
      '10.8%, provisional',
      '11.5%',
      'Down 0.6 points since Q3 2024/25, better',
    ]);
    expect(cells[5]).to.match(/^Falls at home, Northton: from/);
    expect(cells.slice(6)).to.deep.equal(['', 'Head of care']);
    expect(row(grid, 'Satisfaction with care')[6]).to.equal('');
    expect(row(grid, 'Care home cost')[6]).to.equal('1st of 2');
  });

  it('explains in its key the letters of its figures', async () => {
    const key = all(await gridOf(examples.Measures), '[part=key] li').map(({ textContent }) =>
      tidy(textContent),
    );
    expect(key).to.include('p provisional').and.not.to.include('e estimated');
  });

  it('says texts, categories and yes or no in the reader’s language', async () => {
    const grid = await gridOf(examples.WelshMeasures);
    expect(row(grid, 'Rheolaeth wleidyddol')[2]).to.equal('Dim rheolaeth gyffredinol');
    expect(row(grid, 'Cynllun ar y cyd wedi’i gytuno')[2]).to.equal('Ydy');
  });

  it('has buttons to sort by what can be put in order, and plain heads for the rest', async () => {
    const grid = await gridOf(examples.Measures);
    expect(all(grid, 'thead .sort').map(({ textContent }) => tidy(textContent))).to.deep.equal([
      ...['Measure', 'Status', 'Change', 'Benchmark', 'Owner'],
    ]);
    all<HTMLButtonElement>(grid, 'thead .sort')[1]?.click();
    await grid.updateComplete;
    expect(textOf(grid, '[aria-live]')).to.equal('Sorted by Status, worst first.');
  });

  it('shows the columns asked for, in that order', async () => {
    const grid = await gridOf(examples.SomeColumns);
    expect(all(grid, 'thead th').map(({ textContent }) => tidy(textContent))).to.deep.equal([
      ...['Measure', 'Value', 'Status', 'Owner'],
    ]);
  });

  it('ends numbers of a column at one decimal point', async () => {
    const grid = await gridOf(examples.Measures);
    const ends = all(grid, 'td.value .figure').map((one) => one.getBoundingClientRect().right);
    expect(ends.length).to.be.above(2);
    expect(Math.max(...ends) - Math.min(...ends)).to.be.below(0.6);
  });
});

describe('what is said beside the groups of a cairn-scorecard-grid', () => {
  it('is how each area rates itself, in its own column', async () => {
    const grid = await gridOf(examples.SelfAssessed);
    expect(row(grid, 'People live well at home').slice(1)).to.deep.equal([
      'At risk, 1 at risk, 1 on track, Rated amber by Head of care, Northton on 20 April 2025',
      'Off track, 1 off track, 1 without a status, Rated red by Head of care, Southton on 22 April 2025',
    ]);
  });

  it('is the commentary with every rating and its reason, in a row beneath the head', async () => {
    const grid = await gridOf(examples.SelfAssessed);
    const beneath = all(grid, 'tr.objective')[0]?.nextElementSibling;
    expect(tidy(beneath?.textContent)).to.equal(
      'Falls are down in the north. Waits rise where carers are hard to find. Self-assessment ' +
        'Northton: Rated amber by Head of care, Northton on 20 April 2025 Winter will test it. ' +
        'Southton: Rated red by Head of care, Southton on 22 April 2025',
    );
    expect(beneath?.querySelector('em')?.textContent).to.equal('down');
  });

  it('is in what a chosen cell says, where the page does not show it to all', async () => {
    const grid = await gridOf(examples.DrillDown);
    cell(grid, /Southton on 22 April/).click();
    await grid.updateComplete;
    expect(textOf(grid, '#detail'))
      .to.contain('Waits rise')
      .and.to.contain('Rated red by Head of care, Southton');
    expect(textOf(grid, '#detail')).not.to.contain('Rated amber');
  });

  it('says what a measure is beside a chosen figure', async () => {
    const grid = await gridOf(examples.DrillDown);
    cell(grid, /^10\.8%/).click();
    await grid.updateComplete;
    const about = grid.renderRoot.querySelector('#detail details');
    about?.querySelector('summary')?.click();
    await waitUntil(() => about?.textContent.includes('What falls counts.'), 'the definition is there');
    expect(tidy(about?.querySelector('summary')?.textContent)).to.equal('About this measure');
    expect(about?.textContent).to.contain('Head of care');
  });
});
