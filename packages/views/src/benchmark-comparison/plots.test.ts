import type { PerformanceDocumentInput } from '@cairn/schema';
import { aSeries, anIndicator, withSeries } from '@cairn/testing';
import { expect } from 'chai';
import { datasetOf } from '../view.test-support.js';
import { comparisonOf } from './comparison.test-support.js';

type Counts = readonly (readonly [numerator: number, denominator: number])[];

const idOf = (at: number) => `area-${String(at + 1)}`;

function counted(counts: Counts, overrides: Partial<PerformanceDocumentInput> = {}) {
  const series = counts.map(([numerator, denominator], at) =>
    aSeries({
      area: idOf(at),
      periods: ['2024-Q1'],
      values: [(numerator / denominator) * 100],
      numerators: [numerator],
      denominators: [denominator],
    }),
  );
  return datasetOf(withSeries(series, overrides));
}

const asFunnel = (...parameters: Parameters<typeof comparisonOf>) => {
  const view = comparisonOf(parameters[0], { form: 'funnel', ...parameters[1] });
  return { view, plot: view.plot?.kind === 'funnel' ? view.plot : null };
};

describe('the funnel of a comparison', () => {
  // All together 1,000 of 10,000. At 1,000 the limits are 8.1 to 11.9 and 7.1 to 12.9.
  const dataset = counted([
    [100, 1000],
    [125, 1000],
    [140, 1000],
    [70, 1000],
    [565, 6000],
  ]);

  it('tells areas inside the limits from those beyond 95% and beyond 99.8%', () => {
    const { view } = asFunnel(dataset, { area: idOf(1) });
    const said = view.readings.map(
      ({ row, text }) => `${view.rows[row]?.area ?? ''} ${text.split(', ').at(-1) ?? ''}`,
    );
    expect(said).to.have.members([
      'area-1 inside the control limits',
      'area-2 above the 95% control limits',
      'area-3 above the 99.8% control limits',
      'area-4 below the 99.8% control limits',
      'area-5 inside the control limits',
    ]);
    expect(view.sentence).to.contain('area-2 is above the 95% control limits.');
  });

  it('draws beyond the limits what it says is beyond them', () => {
    const { plot } = asFunnel(dataset);
    expect(plot?.dots.map(({ mark }) => mark)).to.have.members([
      'beyond998',
      'beyond998',
      'beyond95',
      'inside',
      'inside',
    ]);
    for (const { x, y } of plot?.dots ?? []) {
      expect(x).to.be.within(0, 100);
      expect(y).to.be.within(0, 100);
    }
    expect(plot?.key[0]?.text).to.equal('All areas together 10.0%');
  });

  it('says that chance is not what keeps areas apart where many lie outside', () => {
    expect(asFunnel(dataset).view.sentence).to.contain('2 of 5 areas lie outside the 99.8% control limits.');
    const alike = counted([
      [100, 1000],
      [52, 500],
      [19, 200],
    ]);
    expect(asFunnel(alike).view.sentence).to.contain('Areas outside the 99.8% control limits: 0 of 3.');
    // One far out among few is an outlier, not a sign that all of them differ.
    const outlier = counted([
      [100, 1000],
      [100, 1000],
      [100, 1000],
      [200, 1000],
    ]);
    expect(asFunnel(outlier).view.sentence).to.contain('Areas outside the 99.8% control limits: 1 of 4.');
  });

  it('shows in the table what each figure is made of and where it lies', () => {
    const { view } = asFunnel(dataset);
    const [first] = view.table.rows;
    expect(view.table.columns.map(({ label }) => label)).to.include.members(['Denominator', 'Position']);
    expect(first?.map(({ text }) => text)).to.include.members(['1,000', 'below the 99.8% control limits']);
  });

  it('ranks instead, and says why, where the figures make no funnel', () => {
    const mean = counted(
      [
        [1, 10],
        [2, 10],
        [3, 10],
      ],
      { indicators: [anIndicator({ valueType: 'mean' })] },
    );
    const means = asFunnel(mean).view;
    expect(means).to.include({ form: 'bars', plot: null });
    expect(means.instead).to.contain('needs a proportion or a rate');
    const bare = datasetOf(withSeries([0, 1, 2].map((at) => aSeries({ area: idOf(at), values: [10 + at] }))));
    expect(asFunnel(bare).view.instead).to.contain('needs the counts');
  });

  it('leaves out a figure that is not what its counts make', () => {
    const series = [10, 11, 12, 30].map((value, at) =>
      aSeries({ area: idOf(at), values: [value], numerators: [10 + Math.min(at, 2)], denominators: [100] }),
    );
    const { plot, view } = asFunnel(datasetOf(withSeries(series)));
    expect(plot?.dots).to.have.length(3);
    expect(view.rows).to.have.length(4);
  });

  it('counts a rate’s events by Poisson limits, and never breaks on nought', () => {
    const rate = anIndicator({
      valueType: 'rate',
      unit: { label: 'per 1,000', multiplier: 1000, decimals: 1 },
    });
    const series = [0, 4, 30].map((events, at) =>
      aSeries({ area: idOf(at), values: [events], numerators: [events], denominators: [1000] }),
    );
    const { view } = asFunnel(datasetOf(withSeries(series, { indicators: [rate] })));
    expect(view.readings.at(-1)?.text).to.contain('above the 99.8% control limits');
    const none = series.map((one) => ({ ...one, values: [0], numerators: [0] }));
    expect(asFunnel(datasetOf(withSeries(none, { indicators: [rate] }))).view.plot).to.equal(null);
  });
});

describe('the distribution of a comparison', () => {
  const values = [4, 6, 8, 10, 12, 14, 16, 18];
  const overrides: Partial<PerformanceDocumentInput> = {
    groups: [{ id: 'near', name: 'Near', kind: 'neighbours', members: [idOf(0), idOf(4)] }],
  };
  const dataset = datasetOf(
    withSeries(
      values.map((value, at) => aSeries({ area: idOf(at), values: [value] })),
      overrides,
    ),
  );
  const view = comparisonOf(dataset, { form: 'distribution', area: idOf(2), neighbours: 'near' });
  const plot = view.plot?.kind === 'distribution' ? view.plot : null;

  it('says where the middle half of the areas lies, and names own area and neighbours', () => {
    expect(plot?.key.map(({ text }) => text)).to.deep.equal([
      'Middle half of the areas 7.5% to 14.5%',
      'Median 11.0%',
      'Nearest neighbours',
    ]);
    for (const layout of plot?.layouts ?? [])
      expect(layout.labels.map(({ text }) => text)).to.have.members(['area-1', 'area-3', 'area-5']);
  });

  it('reads every area that is drawn, in the order of the places', () => {
    expect(view.readings.map(({ row }) => row)).to.deep.equal([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(view.readings[0]?.text).to.equal('area-1: 4.0%, no target, rank 1 of 8, nearest neighbour');
  });

  it('ranks instead where there are too few figures', () => {
    const few = datasetOf(
      withSeries([1, 2].map((value, at) => aSeries({ area: idOf(at), values: [value] }))),
    );
    expect(comparisonOf(few, { form: 'distribution' })).to.include({
      plot: null,
      instead: 'Areas with a figure: 2. A distribution needs at least 4; the areas are ranked instead.',
    });
  });
});
