import type { Indicator, PerformanceDocumentInput, Series } from '@cairn/schema';
import { aSeries, anArea, anIndicator, minimalDocument } from '@cairn/testing';
import { expect } from 'chai';
import { readDocument } from '../load/read.js';
import { dueList } from './due-list.js';

function dataset(changes: Partial<PerformanceDocumentInput>) {
  const state = readDocument(minimalDocument({ reportingYearStart: '--04-01', ...changes }));
  if (state.phase !== 'ready') throw new Error('the document cannot be read');
  return state.dataset;
}

/** A quarterly measure, due six weeks after each quarter, with these series. */
const quarterly = (series: readonly Partial<Series>[], changes: Partial<Indicator> = {}) =>
  dataset({
    areas: [anArea({ id: 'north', name: 'North' }), anArea({ id: 'south', name: 'South' })],
    indicators: [
      anIndicator({
        frequency: 'quarter',
        updateDue: 'P6W',
        responsible: { owner: 'Head of care', updater: 'Analyst', approver: 'Director' },
        ...changes,
      }),
    ],
    series: series.map((one) => aSeries({ area: 'north', periods: ['2026-Q1'], values: [1], ...one })),
  });

const owed = (list: ReturnType<typeof dueList>) =>
  list.figures.map(({ period, areas, due, late }) => [period.text, areas.join(' '), due, late]);

describe('what is due', () => {
  it('is nothing before the day on which a figure is due has come', () => {
    // The second quarter of a year that begins in April ends on 30 September; six weeks later is 11 November.
    expect(owed(dueList(quarterly([{}]), '2026-11-10'))).to.deep.equal([]);
    expect(owed(dueList(quarterly([{}]), '2026-11-11'))).to.deep.equal([
      ['2026-Q2', 'north', '2026-11-11', false],
    ]);
    expect(owed(dueList(quarterly([{}]), '2026-11-12'))).to.deep.equal([
      ['2026-Q2', 'north', '2026-11-11', true],
    ]);
  });

  it('names the area that is behind the others, and who enters its figures', () => {
    const list = dueList(
      quarterly([{ periods: ['2026-Q1', '2026-Q2'], values: [1, 2] }, { area: 'south' }]),
      '2026-12-01',
    );
    expect(owed(list)).to.deep.equal([['2026-Q2', 'south', '2026-11-11', true]]);
    expect(list.figures[0]?.who).to.equal('Analyst');
  });

  it('expects nothing of a survey every second year for the year between', () => {
    const survey = quarterly([{ periods: ['2022-A1'] }], { frequency: 'twoYear', updateDue: 'P6M' });
    expect(owed(dueList(survey, '2024-12-01'))).to.deep.equal([]);
    expect(owed(dueList(survey, '2025-12-01'))).to.deep.equal([['2024-A1', 'north', '2025-09-30', true]]);
  });

  it('looks ahead for reminders', () => {
    expect(owed(dueList(quarterly([{}]), '2026-10-20', 30))).to.deep.equal([
      ['2026-Q2', 'north', '2026-11-11', false],
    ]);
  });

  it('takes a missing figure for none, and a suppressed or uncollected one for entered', () => {
    const two = (status: string) => ({
      periods: ['2026-Q1', '2026-Q2'],
      values: [1, null],
      status: [null, status],
    });
    expect(owed(dueList(quarterly([two('M')]), '2026-12-01'))).to.have.lengthOf(1);
    for (const status of ['Q', 'L'])
      expect(owed(dueList(quarterly([two(status)]), '2026-12-01')), status).to.deep.equal([]);
  });

  it('asks nothing of measures that are worked out, withdrawn or irregular, nor of areas that are gone', () => {
    const none: readonly Partial<Indicator>[] = [
      { derived: { formula: 'a', inputs: { a: 'falls' } } },
      { withdrawn: '2026-Q2' },
      { frequency: 'irregular' },
    ];
    for (const changes of none)
      expect(owed(dueList(quarterly([{}], changes), '2027-06-01')), JSON.stringify(changes)).to.deep.equal(
        [],
      );
    const gone = dataset({
      areas: [anArea({ id: 'north', to: '2026-06-30' })],
      indicators: [anIndicator({ frequency: 'quarter', updateDue: 'P6W' })],
      series: [aSeries({ area: 'north', periods: ['2026-Q1'], values: [1] })],
    });
    expect(owed(dueList(gone, '2027-06-01'))).to.deep.equal([]);
  });

  it('says of which measures it cannot be told', () => {
    const list = dueList(quarterly([{}], { updateDue: 'when the hospital sends it' }), '2027-06-01');
    expect([list.figures, list.untold.map(({ id }) => id)]).to.deep.equal([[], ['falls']]);
  });

  it('lists loads that nobody has signed off, with who signs and by when', () => {
    const batch = {
      source: 'Extract',
      loaded: '2026-11-01T09:00:00Z',
      by: 'Ann',
      rows: 1,
      accepted: 1,
      rejected: 0,
    };
    const list = dueList(
      dataset({
        indicators: [
          anIndicator({ signOffDue: 'P2W', responsible: { owner: 'Head', approver: 'Director' } }),
          anIndicator({ id: 'other', responsible: { owner: 'Head' } }),
        ],
        batches: [
          { ...batch, id: 'a', indicators: ['falls', 'other'] },
          { ...batch, id: 'b', signedOff: { by: 'Director', on: '2026-11-02' } },
          { ...batch, id: 'c' },
        ],
      }),
      '2026-11-16',
    );
    expect(list.signOffs.map(({ batch: { id }, who, due, late }) => [id, who, due, late])).to.deep.equal([
      ['a', ['Director', 'Head'], '2026-11-15', true],
      ['c', [], null, false],
    ]);
  });
});
