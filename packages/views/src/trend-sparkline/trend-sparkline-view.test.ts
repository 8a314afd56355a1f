import { aSeries, minimalDocument, months } from '@cairn/testing';
import { expect } from 'chai';
import { datasetOf, english, viewIn } from '../view.test-support.js';
import { trendSparklineView } from './trend-sparkline-view.js';

const sparkline = (series: ReturnType<typeof aSeries>, period?: string) =>
  viewIn(
    trendSparklineView(
      datasetOf(minimalDocument({ series: [series] })),
      { indicator: 'falls', area: 'northton', period },
      english,
    ),
  );

describe('the view of a sparkline', () => {
  it('says in a sentence where the line goes', () => {
    expect(sparkline(aSeries()).sentence).to.equal(
      'falls, northton: from 12.5% in Q1 2024 to 11.2% in Q4 2024. Lowest 11.2%, highest 12.5%.',
    );
  });

  it('counts the periods without a figure', () => {
    const view = sparkline(aSeries({ periods: ['2024-Q1', '2024-Q3', '2024-Q4'], values: [1, null, 3] }));
    expect(view.sentence).to.match(/2 periods have no figure\.$/);
    expect(view.table.rows.map(([head, value]) => [head?.text, value?.text])).to.deep.equal([
      ['Q1 2024', '1.0%'],
      ['Q2 2024', 'No data'],
      ['Q3 2024', 'No data'],
      ['Q4 2024', '3.0%'],
    ]);
  });

  it('ends at the period asked for', () => {
    const view = sparkline(aSeries(), '2024-Q2');
    expect(view.lastPeriod).to.equal('Q2 2024');
    expect(view.lastText).to.equal('12.1%');
    expect(view.table.rows).to.have.length(2);
  });

  it('shows the last two years of a monthly series', () => {
    const values = Array.from({ length: 60 }, (_, at) => at);
    const view = sparkline(aSeries({ periods: months(2020, 60), values }));
    expect(view.table.rows).to.have.length(24);
    expect(view.lastText).to.equal('59.0%');
  });

  it('draws the last point hollow while it is not final', () => {
    const last = (status: string) =>
      sparkline(aSeries({ values: [1, 2], status: ['A', status] })).lastIsProvisional;
    expect(['A', 'P', 'E', 'R'].map(last)).to.deep.equal([false, true, true, false]);
  });

  it('says so where there is one figure, or none', () => {
    expect(sparkline(aSeries({ values: [5] })).sentence).to.contain('the only figure');
    expect(sparkline(aSeries({ values: [null] })).sentence).to.equal('falls, northton: no figures yet.');
  });
});
