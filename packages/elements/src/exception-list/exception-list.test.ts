import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CairnExceptionList } from './exception-list.js';
import * as examples from './exception-list.examples.js';
import { examplesAreAccessible, show } from '../testing-examples.test-support.js';
import type { Example } from '../testing-example.js';

async function listOf(example: Example): Promise<CairnExceptionList> {
  const list = (await show(example)).querySelector('cairn-exception-list');
  if (!list) throw new Error('no list');
  return list;
}

const said = (node: Element | null | undefined) => node?.textContent.replace(/\s+/g, ' ').trim();
const rowsOf = ({ renderRoot }: CairnExceptionList) => [
  ...renderRoot.querySelectorAll<HTMLTableRowElement>('[part=row]'),
];

describe('cairn-exception-list', () => {
  examplesAreAccessible(examples);

  it('lists the worst first, each with its status, why, since when, owner and action', async () => {
    const rows = rowsOf(await listOf(examples.Usual));
    expect(rows.map((row) => said(row.querySelector('.name span')))).to.deep.equal([
      'Falls at home',
      'Delayed discharges',
      'Carers supported',
      'Waits over 4 hours',
      'Home visits',
    ]);
    const [, delays] = rows;
    expect([...(delays?.cells ?? [])].map(said)).to.deep.equal([
      'Delayed discharges Q4 2025',
      'Off track 12.1%, provisional',
      'Worse than the target of 10.0% by 2.1 points. New in Q4 2025',
      'Up 3.1 points since Q3 2025, worse',
      'Owner Head of Home First',
      'What is being done Agree one discharge form overdue Chief Social Work Officer · due 30 November 2025 Open a second Home First team Head of Home First · due 31 March 2026, in progress',
    ]);
  });

  it('stays a table for assistive technology where each row is a block', async () => {
    for (const example of [examples.Narrow, examples.Wide]) {
      const list = await listOf(example);
      const table = list.renderRoot.querySelector('[role=table]');
      expect(table?.querySelectorAll('[role=columnheader]').length).to.equal(6);
      for (const row of rowsOf(list)) {
        expect(row.getAttribute('role')).to.equal('row');
        expect(row.querySelectorAll('[role=rowheader], [role=cell]').length).to.equal(6);
      }
    }
  });

  it('puts a measure into one line where there is room, and beneath each other where there is none', async () => {
    const places = async (example: Example) => {
      const [row] = rowsOf(await listOf(example));
      return [...(row?.cells ?? [])].map((cell) => cell.getBoundingClientRect());
    };
    const wide = await places(examples.Wide);
    expect(new Set(wide.map(({ top }) => Math.round(top))).size).to.equal(1);
    const narrow = await places(examples.Narrow);
    expect(new Set(narrow.map(({ left }) => Math.round(left))).size).to.equal(1);
  });

  it('fits into 240 pixels without cutting a word', async () => {
    const list = await listOf(examples.Narrow);
    expect(list.scrollWidth).to.be.at.most(240);
    for (const cell of list.renderRoot.querySelectorAll('td, tbody th'))
      expect(cell.scrollWidth, said(cell)).to.be.at.most(cell.clientWidth);
  });

  it('names what an action or owner is only where no head of a column does', async () => {
    const label = async (example: Example) =>
      (await listOf(example)).renderRoot.querySelector('.label')?.checkVisibility();
    expect([await label(examples.Narrow), await label(examples.Wide)]).to.deep.equal([true, false]);
  });

  it('tells the page which measure a reader chose, by keyboard too', async () => {
    const list = await listOf(examples.ByPerspective);
    list.renderRoot.querySelector<HTMLButtonElement>('.name button')?.focus();
    const chosen = oneEvent(list, 'cairn-select');
    await sendKeys({ press: 'Enter' });
    expect((await chosen).detail).to.deep.equal({ indicator: 'falls', area: 'northton', period: '2025-Q4' });
  });

  it('names its perspectives, and the area of a measure where there are several', async () => {
    const list = await listOf(examples.ByPerspective);
    expect([...list.renderRoot.querySelectorAll('.group')].map(said)).to.deep.equal([
      'Outcomes for people',
      'Delivery',
    ]);
    expect(said(rowsOf(await listOf(examples.SeveralAreas))[0]?.querySelector('.context'))).to.equal(
      'Northton · Q4 2025',
    );
  });

  it('says good news plainly, and shows no table', async () => {
    const list = await listOf(examples.GoodNews);
    expect(said(list.renderRoot.querySelector('[part=nothing] .what'))).to.equal(
      'Nothing needs attention in Southton.',
    );
    expect(list.renderRoot.querySelector('table')).to.equal(null);
  });

  it('says in which language the document’s words are where it is not the page’s', async () => {
    const list = await listOf(examples.Welsh);
    const home = rowsOf(list).at(-1)?.querySelector('.name span');
    expect([said(home), home?.getAttribute('lang')]).to.deep.equal(['Home visits', 'en-GB']);
  });
});
