import { aSeries, aTarget, anArea, anIndicator, minimalDocument } from '@cairn/testing';
import type { PerformanceDocumentInput } from '@cairn/schema';
import { expect } from 'chai';
import { readDocument } from '../load/read.js';
import { differences, type Differences } from './differences.js';

function dataset(changes: Partial<PerformanceDocumentInput>) {
  const state = readDocument(minimalDocument(changes));
  if (state.phase !== 'ready') throw new Error('the document cannot be read');
  return state.dataset;
}

const compare = (
  before: Partial<PerformanceDocumentInput>,
  after: Partial<PerformanceDocumentInput>,
): Differences => differences(dataset(before), dataset(after));

const figures = (values: readonly (number | null)[], status?: readonly (string | null)[]) => ({
  series: [
    aSeries({
      periods: ['2025-Q1', '2025-Q2'],
      values: [...values],
      ...(status ? { status: [...status] } : {}),
    }),
  ],
});

describe('the differences between two editions', () => {
  it('are none between an edition and itself, in whatever order its fields stand', () => {
    const one = anIndicator({ caveats: 'Few.' });
    const turned = Object.fromEntries(Object.entries(one).reverse()) as typeof one;
    const found = compare(
      { ...figures([1, 2]), indicators: [one] },
      { ...figures([1, 2]), indicators: [turned] },
    );
    expect(found).to.deep.equal({ head: [], definitions: [], figures: [], statuses: [] });
  });

  it('name a corrected figure with both values, and one that came or went', () => {
    const before = { series: [aSeries({ periods: ['2025-Q1', '2025-Q2'], values: [1, 2] })] };
    const after = { series: [aSeries({ periods: ['2025-Q2', '2025-Q3'], values: [2.5, 3] })] };
    expect(
      compare(before, after).figures.map(({ period, before: old, after: now }) => [
        period,
        old?.value,
        now?.value,
      ]),
    ).to.deep.equal([
      ['2025-Q1', 1, undefined],
      ['2025-Q2', 2, 2.5],
      ['2025-Q3', undefined, 3],
    ]);
  });

  it('tell a figure that is no longer provisional, and one that was suppressed', () => {
    const found = compare(figures([1, 2], ['P', 'A']), figures([1, null], [null, 'Q'])).figures;
    expect(found.map(({ before, after }) => [before, after])).to.deep.equal([
      [
        { value: 1, status: 'P' },
        { value: 1, status: '' },
      ],
      [
        { value: 2, status: '' },
        { value: null, status: 'Q' },
      ],
    ]);
  });

  it('do not quote a suppressed figure that a producer has left in the file', () => {
    const found = compare(figures([1, 2]), figures([1, 771], [null, 'Q']));
    expect(JSON.stringify(found)).to.not.contain('771');
    expect(found.figures.map(({ after }) => after)).to.deep.equal([{ value: null, status: 'Q' }]);
  });

  it('take no notice of how a period is written', () => {
    const monthly = (periods: readonly string[]) => ({
      reportingYearStart: '--01-01',
      indicators: [anIndicator({ frequency: 'month' })],
      series: [aSeries({ periods: [...periods], values: [1, 2] })],
    });
    expect(compare(monthly(['2025-10', '2025-11']), monthly(['2025-M10', '2025-M11'])).figures).to.deep.equal(
      [],
    );
  });

  it('keep the series of a breakdown apart from the whole', () => {
    const dimensions = [{ id: 'sex', name: 'Sex', categories: [{ id: 'f', name: 'Women' }] }];
    const whole = aSeries({ periods: ['2025-Q1'], values: [5] });
    const part = (value: number) => ({ ...whole, dimensions: { sex: 'f' }, values: [value] });
    const [only, ...more] = compare(
      { dimensions, series: [whole, part(2)] },
      { dimensions, series: [whole, part(3)] },
    ).figures;
    expect(more).to.deep.equal([]);
    expect(only?.breakdown).to.deep.equal({ sex: 'f' });
  });

  it('name what was defined anew, by field', () => {
    const found = compare(
      { indicators: [anIndicator(), anIndicator({ id: 'old' })], title: 'A' },
      { indicators: [anIndicator({ definition: 'Counted anew.' }), anIndicator({ id: 'new' })], title: 'B' },
    );
    expect(found.head).to.deep.equal(['title']);
    expect(found.definitions.map(({ kind, id, fields }) => [kind, id, fields])).to.deep.equal([
      ['changed', 'falls', ['definition']],
      ['added', 'new', []],
      ['removed', 'old', []],
    ]);
  });

  it('find the status that a new target has turned, though the figure is the same', () => {
    const judged = (value: number) => ({
      indicators: [anIndicator({ polarity: 'lower', assessment: { method: 'target' } })],
      ...figures([10, 10]),
      targets: [aTarget({ periods: ['2025-Q1', '2025-Q2'], values: [value, value] })],
    });
    const found = compare(judged(12), judged(8));
    expect(found.figures).to.deep.equal([]);
    expect(found.statuses).to.deep.equal([
      { indicator: 'falls', area: anArea().id, before: 'green', after: 'red' },
    ]);
    expect(found.definitions.map(({ collection, kind }) => [collection, kind])).to.deep.equal([
      ['targets', 'added'],
      ['targets', 'removed'],
    ]);
  });
});
