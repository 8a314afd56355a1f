import type { PerformanceDocumentInput } from '@cairn/schema';
import { aSeries, aTarget, anIndicator, withSeries } from '@cairn/testing';
import { expect } from 'chai';
import { datasetOf, english, viewIn } from '../view.test-support.js';
import { benchmarkComparisonView } from './benchmark-comparison-view.js';
import type { ComparisonQuery } from './comparison-query.js';

const NOTHING: ComparisonQuery = {
  indicator: 'falls',
  area: undefined,
  period: undefined,
  group: undefined,
  comparator: undefined,
  sort: 'value',
};

function compare(
  values: Readonly<Record<string, number | null>>,
  query: Partial<ComparisonQuery> = {},
  overrides: Partial<PerformanceDocumentInput> = {},
) {
  const series = Object.entries(values).map(([area, value]) =>
    aSeries({ area, periods: ['2024-Q1'], values: [value] }),
  );
  return benchmarkComparisonView(datasetOf(withSeries(series, overrides)), { ...NOTHING, ...query }, english);
}

const ranks = (...parameters: Parameters<typeof compare>) =>
  viewIn(compare(...parameters)).rows.map(({ rank, name }) => `${rank} ${name}`.trim());

describe('the view of a benchmark comparison', () => {
  it('puts the best first, lets equals share a place and skips the next', () => {
    expect(ranks({ a: 5, b: 3, c: 3, d: 1 })).to.deep.equal(['1 d', '2 b', '2 c', '4 a']);
    const higher = { indicators: [anIndicator({ polarity: 'higher' })] };
    expect(ranks({ a: 5, b: 3, c: 3, d: 1 }, {}, higher)).to.deep.equal(['1 a', '2 b', '2 c', '4 d']);
  });

  it('puts an area without a figure last, without a rank', () => {
    const view = viewIn(compare({ a: null, b: 3, c: 0 }));
    expect(view.rows.map(({ rank, name }) => `${rank} ${name}`)).to.deep.equal(['1 c', '2 b', ' a']);
    expect(view.rows[2]).to.deep.include({ x: null, interval: null });
    expect(view.rows[2]?.value.text).to.equal('No data');
  });

  it('can stand in the order of names or of the group', () => {
    const overrides = {
      groups: [{ id: 'g', name: 'G', kind: 'neighbours' as const, members: ['c', 'a', 'b'] }],
    };
    expect(ranks({ a: 1, b: 2, c: 3 }, { sort: 'document', group: 'g' }, overrides)).to.deep.equal([
      '3 c',
      '1 a',
      '2 b',
    ]);
    expect(ranks({ c: 1, b: 2, a: 3 }, { sort: 'name' })).to.deep.equal(['3 a', '2 b', '1 c']);
  });

  it('adds the reader’s own area to a group it is not in', () => {
    const overrides = { groups: [{ id: 'g', name: 'G', kind: 'neighbours' as const, members: ['b', 'c'] }] };
    expect(ranks({ a: 1, b: 2, c: 3 }, { area: 'a', group: 'g' }, overrides)).to.deep.equal([
      '1 a',
      '2 b',
      '3 c',
    ]);
  });

  it('says in a sentence where the reader’s own area stands and why its status is what it is', () => {
    const view = viewIn(
      compare({ a: 5, b: 3 }, { area: 'a' }, { targets: [aTarget({ periods: ['2024-Q1'], values: [4] })] }),
    );
    expect(view.sentence).to.equal(
      'a is ranked 2 of 2, with 5.0%. Worse than the target of 4.0% by 1.0 points.',
    );
    expect(view.rows.find(({ own }) => own)?.name).to.equal('a');
    expect(view.references.map(({ label }) => label)).to.deep.equal(['Target 4.0%']);
  });

  it('draws bars from nought, and dots where intervals are known', () => {
    const bars = viewIn(compare({ a: 5, b: 10 }));
    expect(bars).to.include({ form: 'bars', zeroX: 0 });
    expect(bars.rows.map(({ x }) => x)).to.deep.equal([50, 100]);
    const series = [
      aSeries({ area: 'a', values: [50], lower: [48], upper: [52] }),
      aSeries({ area: 'b', values: [51], lower: [49], upper: [54] }),
    ];
    const dots = viewIn(benchmarkComparisonView(datasetOf(withSeries(series)), NOTHING, english));
    expect(dots.form).to.equal('dots');
    for (const { x, interval } of dots.rows) {
      expect(interval?.from).to.be.below(x ?? -1);
      expect(interval?.to).to.be.above(x ?? 101);
    }
  });

  it('compares in the latest period of the reader’s own area', () => {
    const series = [
      aSeries({ area: 'a', periods: ['2024-Q1'], values: [1] }),
      aSeries({ area: 'b', periods: ['2024-Q1', '2024-Q2'], values: [2, 9] }),
    ];
    const view = viewIn(
      benchmarkComparisonView(datasetOf(withSeries(series)), { ...NOTHING, area: 'a' }, english),
    );
    expect(view.periodText).to.equal('2024-Q1');
    expect(view.rows.map(({ value }) => value.text)).to.deep.equal(['1.0%', '2.0%']);
  });

  it('says of the area that the others are compared with that it is so, not that its figure is missing', () => {
    const overrides = {
      indicators: [anIndicator({ assessment: { method: 'confidenceInterval', comparator: 'whole' } })],
      comparators: [
        { id: 'whole', name: 'Whole', area: 'a', statistic: 'value' as const, period: 'same' as const },
      ],
    };
    const view = viewIn(compare({ a: 1, b: 2 }, { area: 'a' }, overrides));
    expect(view.sentence).to.equal(
      'a is what the other areas are compared with (1.0%), so it is not ranked.',
    );
    const without = viewIn(compare({ a: null, b: 2 }, { area: 'a' }));
    expect(without.sentence).to.equal('a is not ranked: no data.');
  });

  it('says that counts say little about how well an area does, and finds no good practice in them', () => {
    const indicators = [anIndicator({ valueType: 'count', unit: { label: 'falls', decimals: 0 } })];
    const view = viewIn(compare({ a: 900, b: 20 }, { area: 'a', practice: true }, { indicators }));
    expect(view.sentence).to.contain('These are counts: they are larger where an area is larger');
    expect([
      view.practice?.areas,
      view.practice?.intro.includes('larger where an area is larger'),
    ]).to.deep.equal([[], true]);
    expect(viewIn(compare({ a: 9, b: 2 }, { area: 'a' })).sentence).not.to.contain('counts');
  });

  it('ranks no words, and does not take them for a reason', () => {
    const series = [{ ...aSeries({ area: 'a', periods: ['2024-Q1'] }), values: ['Moorland Party'] }];
    const indicators = [
      anIndicator({ valueType: 'text', polarity: 'notApplicable', assessment: { method: 'none' } }),
    ];
    const dataset = datasetOf(withSeries(series, { indicators }));
    const view = viewIn(benchmarkComparisonView(dataset, { ...NOTHING, area: 'a' }, english));
    expect(view.sentence).to.equal('a: Moorland Party. What is told in words is not ranked.');
  });

  it('says what is wrong with the asking', () => {
    const code = (query: Partial<ComparisonQuery>) => {
      const result = compare({ a: 1 }, query);
      return 'absent' in result ? result.absent.code : 'view';
    };
    expect(code({ indicator: undefined })).to.equal('missing-indicator');
    expect(code({ indicator: 'x' })).to.equal('unknown-indicator');
    expect(code({ area: 'x' })).to.equal('unknown-area');
    expect(code({ group: 'x' })).to.equal('unknown-group');
    expect(code({ comparator: 'x' })).to.equal('unknown-comparator');
    expect(code({ period: '2024-Q5' })).to.equal('unknown-period');
  });
});
