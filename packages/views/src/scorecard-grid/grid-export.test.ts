import type { PerformanceDocumentInput } from '@cairn/schema';
import { aSeries, aTarget, anArea, anIndicator, minimalDocument, withSeries } from '@cairn/testing';
import { expect } from 'chai';
import { datasetOf, english, viewIn } from '../view.test-support.js';
import { gridTable } from './grid-export.js';
import type { ScorecardGridQuery } from './grid-query.js';
import { scorecardGridView } from './scorecard-grid-view.js';

const DOCUMENT: Partial<PerformanceDocumentInput> = {
  areas: [anArea({ name: 'Northton' }), anArea({ id: 'southton', name: 'Southton' })],
  indicators: [
    anIndicator({ name: 'Falls', responsible: { owner: 'Ann' } }),
    anIndicator({ id: 'waits', name: 'Waits', unit: { label: 'days', decimals: 1 } }),
  ],
  targets: [aTarget({ periods: ['2024-A1'], values: [11.5] })],
  frameworks: [
    {
      id: 'scorecard',
      name: 'Scorecard',
      perspectives: [{ id: 'people', name: 'People' }],
      objectives: [{ id: 'home', name: 'At home', perspective: 'people', indicators: ['falls', 'waits'] }],
    },
  ],
};

const SERIES = [
  aSeries({ values: [12, 12, 11, 1234], status: [null, null, null, 'P'] }),
  aSeries({ area: 'southton', values: [12, 12, 13] }),
  aSeries({ indicator: 'waits', values: [9, 9, 12.25, 30.5] }),
  aSeries({ indicator: 'waits', area: 'southton', values: [9, 9, 7, null], status: [null, null, null, 'Q'] }),
];

function table(query: Partial<ScorecardGridQuery>) {
  const dataset = datasetOf(withSeries(SERIES, minimalDocument(DOCUMENT)));
  const view = viewIn(scorecardGridView(dataset, { columns: 'areas', ...query }, english));
  const { columns, rows } = gridTable(view, english);
  return { heads: columns.map(({ label }) => label), rows: rows.map((row) => row.map(({ text }) => text)) };
}

describe('a scorecard as a plain table', () => {
  it('has figure and status of each area apart, with units and periods in columns of their own', () => {
    const { heads, rows } = table({});
    expect(heads).to.deep.equal([
      ...['Measure', 'Unit', 'Period'],
      ...['Northton', 'Status, Northton', 'Southton', 'Status, Southton'],
    ]);
    expect(rows.slice(-2)).to.deep.equal([
      ['Falls', '%', 'Q4 2024', '1,234.0', 'Off track, provisional', '13.0', 'Off track, Q3 2024'],
      ['Waits', 'days', 'Q4 2024', '30.5', 'No target', 'Suppressed', 'Suppressed'],
    ]);
  });

  it('says in the line of a group how it stands and what is in it', () => {
    const [, objective] = table({}).rows;
    expect(objective?.slice(0, 1).concat(objective.slice(4, 5))).to.deep.equal([
      'At home',
      'Off track, 1 off track, 1 without a status',
    ]);
  });

  it('has only the lines that the reader has left in sight', () => {
    expect(table({ collapsed: true }).rows.map(([name]) => name)).to.deep.equal(['People']);
    expect(table({ exceptions: true }).rows.map(([name]) => name)).to.deep.equal([
      'People',
      'At home',
      'Falls',
    ]);
  });

  it('says a period once where periods are the columns', () => {
    const { heads } = table({ columns: 'periods', area: 'northton' });
    expect(heads.slice(0, 4)).to.deep.equal(['Measure', 'Unit', 'Q1 2024', 'Status, Q1 2024']);
  });

  it('says of each measure what the grid says, changes in words, without the small trends', () => {
    const { heads, rows } = table({ columns: 'measures', area: 'northton' });
    expect(heads.slice(3)).to.deep.equal(['Status', 'Value', 'Note', 'Target', 'Change', 'Owner']);
    expect(rows[2]?.slice(3)).to.deep.equal([
      ...['Off track', '1,234.0', 'provisional', '11.5%'],
      ...['Up 1,223.0 points since Q3 2024, worse', 'Ann'],
    ]);
  });
});
