import type { PerformanceDocumentInput } from '@cairn/schema';
import { aSeries, aTarget } from '@cairn/testing';
import { expect } from 'chai';
import { chart, columnOf, result } from './chart.test-support.js';

const GROUPS = ['old', 'young', 'others'];
const document: Partial<PerformanceDocumentInput> = {
  dimensions: [
    {
      id: 'age',
      name: 'Age',
      categories: [
        { id: 'all', name: 'Everyone', aggregate: true },
        ...GROUPS.map((id) => ({ id, name: id })),
      ],
    },
  ],
  targets: [aTarget({ area: 'northton' })],
};
const ofGroup = (id: string, values: (number | null)[], status?: (string | null)[]) =>
  aSeries({ dimensions: { age: id }, values, ...(status ? { status } : {}) });
const series = [
  aSeries(),
  ofGroup('young', [4, 3, 3, 2]),
  ofGroup('old', [20, null, null, 18], [null, 'Q', 'M', null]),
];
const query = { breakdown: 'age' };

describe('a trend chart by category', () => {
  it('draws the whole first and then the categories in the order of the dimension', () => {
    const view = chart(series, { document, query });
    expect(view.drawing?.endLabels.map(({ text }) => text)).to.have.members([
      'Northton 11.2%',
      'old 18.0%',
      'young 2.0%',
      'Target 11.5%',
    ]);
    expect(view.table.columns.slice(1, 5).map(({ label }) => label)).to.deep.equal([
      'Northton',
      'Northton: status',
      'old',
      'young',
    ]);
    expect(view.drawing?.series.map(({ look }) => look)).to.deep.equal([5, 0, 1]);
    expect(view.heading).to.equal('Falls, Northton by age');
  });

  it('judges the whole alone: a category has no status of its own', () => {
    const [whole, ...parts] = chart(series, { document, query }).readings[3]?.items ?? [];
    expect(whole?.status?.word).to.equal('On track');
    expect(parts.map(({ status }) => status)).to.deep.equal([null, null]);
  });

  it('leaves a suppressed category open and says that it is suppressed, not missing', () => {
    const view = chart(series, { document, query });
    expect(columnOf(view, 'old')).to.deep.equal(['20.0%', 'Suppressed', 'No data', '18.0%']);
    expect(view.drawing?.series[1]?.points[1]).to.equal(null);
  });

  it('takes the category that stands for all where the area has no series of its own', () => {
    const view = chart([ofGroup('all', [9, 9, 9, 9]), ofGroup('young', [4, 3, 3, 2])], { document, query });
    expect(view.table.columns.slice(1, 3).map(({ label }) => label)).to.deep.equal(['Everyone', 'young']);
  });

  it('says what is wrong with the asking', () => {
    const code = (asked: string, of = series) => {
      const found = result(of, { document, query: { breakdown: asked } });
      return 'absent' in found ? found.absent.code : 'none';
    };
    expect(code('height')).to.equal('unknown-dimension');
    expect(code('age', [aSeries()])).to.equal('no-series');
  });
});
