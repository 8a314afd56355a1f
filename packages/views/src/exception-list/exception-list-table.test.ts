import { aSeries, aTarget, anArea, anIndicator, minimalDocument } from '@cairn/testing';
import { expect } from 'chai';
import { datasetOf, viewIn, welsh } from '../view.test-support.js';
import { exceptionListTable } from './exception-list-table.js';
import { exceptionListView } from './exception-list-view.js';

const dataset = datasetOf(
  minimalDocument({
    published: '2025-10-31',
    areas: [anArea({ name: 'Northton' })],
    indicators: [
      anIndicator({
        name: { en: 'Falls', cy: 'Cwympiadau' },
        responsible: { owner: { en: 'Ann', cy: 'Anwen' } },
      }),
    ],
    series: [aSeries({ periods: ['2025-Q1', '2025-Q2'], values: [9, 12], status: [null, 'P'] })],
    targets: [aTarget({ periods: ['2024-A1', '2025-A1'], values: [10, 10] })],
    frameworks: [
      {
        id: 'scorecard',
        name: 'Scorecard',
        perspectives: [{ id: 'people', name: 'Pobl' }],
        objectives: [
          {
            id: 'home',
            name: 'Home',
            perspective: 'people',
            indicators: ['falls'],
            actions: [{ title: 'Hire', owner: 'Bob', due: '2025-09-30', status: 'inProgress' }],
          },
        ],
      },
    ],
  }),
);

describe('what needs attention as a plain table', () => {
  it('has a column for each thing that is said, in the language of the reader', () => {
    const view = viewIn(exceptionListView(dataset, { area: 'northton', framework: 'scorecard' }, welsh));
    const { caption, columns, rows } = exceptionListTable(view, welsh);
    expect(caption).to.equal(view.heading);
    const said = Object.fromEntries(columns.map(({ label }, at) => [label, rows[0]?.[at]?.text]));
    const { table, definition, exceptions, marks } = welsh.messages;
    const [row] = view.groups[0]?.rows ?? [];
    expect(said).to.deep.equal({
      [table.indicator]: 'Cwympiadau',
      [table.perspective]: 'Pobl',
      [table.period]: row?.period,
      [table.value]: row?.value,
      [table.status]: row?.status.word,
      [table.note]: marks.provisional,
      [table.why]: row?.why.join(' '),
      [exceptions.since]: row?.since,
      [table.change]: row?.change?.text,
      [definition.owner]: 'Anwen',
      [exceptions.action]: `Hire (Bob, ${row?.actions[0]?.state ?? ''}, ${exceptions.overdue})`,
    });
  });
});
