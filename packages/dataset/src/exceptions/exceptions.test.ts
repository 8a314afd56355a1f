import type { Indicator, Objective, PerformanceDocumentInput, Series } from '@cairn/schema';
import { aSeries, aTarget, anArea, anIndicator, anOverride, minimalDocument, months } from '@cairn/testing';
import { expect } from 'chai';
import { readDocument } from '../load/read.js';
import { exceptions, type ExceptionQuery } from './exceptions.js';

const QUARTERS = ['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4', '2025-Q1', '2025-Q2'];

function datasetOf(changes: Partial<PerformanceDocumentInput>) {
  const state = readDocument(minimalDocument({ published: '2025-08-01', ...changes }));
  if (state.phase !== 'ready') throw new Error('the document cannot be read');
  return state.dataset;
}

/** Lower is better, the target is 10, the tolerance 1. */
const measure = (id: string, values: Series['values'], rest: Partial<Indicator> = {}) => ({
  indicator: anIndicator({ id, assessment: { method: 'target', tolerance: { absolute: 1 } }, ...rest }),
  series: aSeries({ indicator: id, periods: QUARTERS.slice(0, values.length), values }),
  target: aTarget({ indicator: id, periods: ['2024-A1', '2025-A1'], values: [10, 10] }),
});

function found(
  measures: readonly ReturnType<typeof measure>[],
  query: Partial<ExceptionQuery> = {},
  changes: Partial<PerformanceDocumentInput> = {},
) {
  const dataset = datasetOf({
    indicators: measures.map(({ indicator }) => indicator),
    series: measures.map(({ series }) => series),
    targets: measures.map(({ target }) => target),
    ...changes,
  });
  const { areas, indicators } = dataset.document;
  return exceptions(dataset, { areas, indicators, objectives: [], ...query });
}

const ids = ({ found: list }: ReturnType<typeof exceptions>) => list.map(({ fact }) => fact.indicator.id);

describe('what needs attention', () => {
  it('is what is off or near its target, and nothing that is on it', () => {
    const result = found([measure('good', [9, 9]), measure('near', [9, 10.5]), measure('bad', [9, 12])]);
    expect(ids(result)).to.deep.equal(['bad', 'near']);
    expect(result.considered).to.equal(3);
  });

  it('comes with the worst first, and of those with what has been so for longest', () => {
    const result = found([
      measure('near-long', [10.5, 10.5, 10.5]),
      measure('bad-new', [9, 9, 12]),
      measure('bad-long', [9, 12, 12]),
    ]);
    expect(ids(result)).to.deep.equal(['bad-long', 'bad-new', 'near-long']);
  });

  it('says since when the status has been what it is, and for how many periods', () => {
    const [exception] = found([measure('falls', [9, 10.5, 12, 12, 13])]).found;
    expect(exception?.run?.since.text).to.equal('2024-Q3');
    expect(exception?.run).to.deep.include({ periods: 3, orEarlier: false });
  });

  it('says that it may have been so for longer where the series begins with it', () => {
    expect(found([measure('falls', [12, 12])]).found[0]?.run?.orEarlier).to.equal(true);
  });

  it('does not claim that a run went on through a period without a figure', () => {
    const [exception] = found([measure('falls', [12, 12, null, 12, 12])]).found;
    expect(exception?.run?.since.text).to.equal('2024-Q4');
    expect(exception?.run?.orEarlier).to.equal(true);
  });

  it('says since when the status has needed attention, though it has been now red, now amber', () => {
    const [exception] = found([measure('falls', [9, 12, 10.5, 12, 10.5])]).found;
    expect(exception?.run).to.deep.include({ periods: 1, orEarlier: false });
    expect(exception?.attention).to.deep.include({ periods: 4, orEarlier: false });
  });

  it('does not hold a measure that should be near its target to the very figure', () => {
    const near = measure('near', [10.5, 9.5, 10.5, 9.5], { polarity: 'target' });
    const far = measure('far', [13, 13, 13, 13], { polarity: 'target' });
    const result = found([near, far], { outcomes: new Set() });
    expect(ids(result)).to.deep.equal(['far']);
    expect(result.found[0]?.missed?.periods).to.equal(4);
  });

  it('does not count what has no figure among what was looked at', () => {
    const result = found([measure('good', [9, 9]), measure('unknown', [9, null])]);
    expect([result.considered, ids(result)]).to.deep.equal([1, []]);
  });

  it('counts for how long the target has been missed, whatever rule gives the status', () => {
    const values = [12, 12, 12, 12];
    const watched = measure('falls', values, { assessment: { method: 'none' } });
    const [exception] = found([watched]).found;
    expect(exception?.reasons).to.deep.equal(['missedTarget']);
    expect(exception?.missed?.periods).to.equal(4);
    expect(found([watched], { missed: 5 }).found).to.deep.equal([]);
  });

  it('counts a target that is met exactly as met', () => {
    expect(found([measure('falls', [10, 10, 10])]).found).to.deep.equal([]);
  });

  it('takes a status set by hand for the status', () => {
    const list = (status: 'green' | 'red', value: number) =>
      ids(
        found([measure('falls', [9, value])], {}, { overrides: [anOverride({ period: '2024-Q2', status })] }),
      );
    expect(list('red', 9)).to.deep.equal(['falls']);
    expect(list('green', 12)).to.deep.equal([]);
  });

  it('is what a control chart finds to be of concern, also where a target gives the status', () => {
    const values = [5, 6, 5, 6, 5, 6, 5, 6, 5, 6, 5, 6, 5, 6, 5, 6, 9, 9];
    const [exception] = found(
      [],
      {},
      {
        indicators: [anIndicator({ frequency: 'month', spc: {} })],
        series: [aSeries({ periods: months(2024, values.length), values })],
        targets: [aTarget({ periods: ['2024-A1', '2025-A1'], values: [20, 20] })],
      },
    ).found;
    expect(exception?.reasons).to.deep.equal(['specialCause']);
    expect(exception?.run?.since.text).to.equal('2025-05');
  });

  it('is what is late on the day of publication, whenever it is read', () => {
    const late = measure('falls', [9, 9, 9, 9, 9], { updateDue: 'P6W' });
    const reasons = (published: string) => found([late], {}, { published }).found.map((one) => one.reasons);
    // The second quarter ends on 30 June; six weeks later is 11 August.
    expect(reasons('2025-08-11T23:00:00Z')).to.deep.equal([]);
    expect(reasons('2025-08-12T00:30:00Z')).to.deep.equal([['late']]);
  });

  it('puts what is only late after everything that has a status', () => {
    const result = found(
      [measure('late', [9, 9, 9, 9], { updateDue: 'P1W' }), measure('near', [9, 9, 9, 9, 9, 10.5])],
      {},
    );
    expect(ids(result)).to.deep.equal(['near', 'late']);
  });

  it('looks at the statuses that it is asked for, in the areas and measures that it is asked for', () => {
    const measures = [measure('near', [9, 10.5]), measure('bad', [9, 12])];
    expect(ids(found(measures, { outcomes: new Set(['red']) }))).to.deep.equal(['bad']);
    expect(found(measures, { areas: [anArea({ id: 'elsewhere' })] }).considered).to.equal(0);
    expect(ids(found(measures, { period: '2024-Q1' }))).to.deep.equal([]);
  });

  it('comes with the open actions of its objectives, the first due first, overdue from the day of publication', () => {
    const objectives: Objective[] = [
      {
        id: 'home',
        name: 'Home',
        perspective: 'outcomes',
        indicators: ['falls'],
        actions: [
          { title: 'Without a day' },
          { title: 'Later', due: '2025-08-01' },
          { title: 'Over', due: '2025-07-31', status: 'inProgress' },
          { title: 'Done', due: '2025-01-01', status: 'done' },
          { title: 'Stopped', status: 'stopped' },
          { title: 'Late by its own account', due: '2025-12-31', status: 'late' },
        ],
      },
      {
        id: 'other',
        name: 'Other',
        perspective: 'outcomes',
        indicators: ['other'],
        actions: [{ title: 'Not this' }],
      },
    ];
    const [exception] = found([measure('falls', [9, 12])], { objectives }).found;
    expect(exception?.actions.map(({ action, overdue }) => [action.title, overdue])).to.deep.equal([
      ['Over', true],
      ['Later', false],
      ['Late by its own account', true],
      ['Without a day', false],
    ]);
  });
});
