import { aSeries, withSeries } from '@cairn/testing';
import { expect } from 'chai';
import { datasetOf } from '../view.test-support.js';
import { comparisonOf } from './comparison.test-support.js';

const group = (id: string, kind: 'family' | 'neighbours' | 'region', members: string[]) => ({
  id,
  name: id,
  kind,
  members,
});

const dataset = datasetOf(
  withSeries(
    ['a', 'b', 'c'].map((area, at) => aSeries({ area, values: [at + 1] })),
    {
      areas: ['a', 'b', 'c', 'd'].map((id) => ({ id, name: id, type: 'council' })),
      groups: [
        group('near', 'neighbours', ['b', 'c']),
        group('alone', 'family', ['c', 'd']),
        group('whole', 'region', ['a', 'b', 'c']),
      ],
      comparators: [
        { id: 'median', name: 'Median', group: 'whole', statistic: 'median', period: 'same' },
        { id: 'empty', name: 'Empty', area: 'd', statistic: 'value', period: 'same' },
      ],
    },
  ),
);

const labels = (query: Parameters<typeof comparisonOf>[1]) =>
  comparisonOf(dataset, query).choices.map(({ name, options }) => [
    name,
    ...options.map(({ label, chosen }) => (chosen ? `[${label}]` : label)),
  ]);

describe('what a reader may choose', () => {
  it('offers groups with figures, regions first, and comparators that have one', () => {
    expect(labels({ area: 'a', choosable: true })).to.deep.equal([
      ['group', '[All areas of the same kind]', 'whole', 'near'],
      ['comparator', '[The measure’s own]', 'Median'],
    ]);
  });

  it('shows what is chosen', () => {
    const chosen = labels({ area: 'a', choosable: true, group: 'near', comparator: 'median' });
    expect(chosen.map((options) => options.find((label) => label.startsWith('[')))).to.deep.equal([
      '[near]',
      '[Median]',
    ]);
  });

  it('offers nothing unasked', () => {
    expect(labels({ area: 'a' })).to.deep.equal([]);
  });

  it('says how far the own area is from a comparator that is not its rule’s', () => {
    expect(comparisonOf(dataset, { area: 'a', comparator: 'median' }).sentence).to.contain(
      '1.0 points lower than Median (2.0%).',
    );
  });
});
