import type { PerformanceDocumentInput } from '@cairn/schema';
import { aSeries, anIndicator, withSeries } from '@cairn/testing';
import { expect } from 'chai';
import { datasetOf, english, viewIn } from '../view.test-support.js';
import { spineComparisonView, type SpineQuery } from './spine-view.js';

const FIGURES = {
  falls: [2, 4, 6, 8, 10],
  satisfaction: [90, 80, 70, 60, 50],
  hours: [1, 2, 3, 4, 5],
} as const;

const INDICATORS = [
  anIndicator(),
  anIndicator({ id: 'satisfaction', polarity: 'higher' }),
  anIndicator({ id: 'hours', polarity: 'none' }),
];

const idOf = (at: number) => `area-${String(at + 1)}`;

function dataset(overrides: Partial<PerformanceDocumentInput> = {}) {
  const series = Object.entries(FIGURES).flatMap(([indicator, values]) =>
    values.map((value, at) =>
      aSeries({ indicator, area: idOf(at), periods: ['2023-Q4', '2024-Q1'], values: [value + 1, value] }),
    ),
  );
  return datasetOf(withSeries(series, { indicators: INDICATORS, ...overrides }));
}

const spineOf = (query: Partial<SpineQuery> = {}, data = dataset()) =>
  viewIn(
    spineComparisonView(
      data,
      { area: idOf(0), period: undefined, group: undefined, comparator: undefined, ...query },
      english,
    ),
  );

describe('measures on spines', () => {
  it('puts the worst at the left and the best at the right, whichever direction is better', () => {
    const [falls, satisfaction] = spineOf().rows;
    expect(falls).to.include({ worst: '10.0%', best: '2.0%', comparator: '6.0%' });
    expect(satisfaction).to.include({ worst: '50.0%', best: '90.0%' });
    expect([falls?.lines[0]?.x, satisfaction?.lines[0]?.x]).to.deep.equal([100, 100]);
    expect(spineOf({ area: idOf(2) }).rows[0]?.lines[0]?.x).to.equal(50);
  });

  it('shows value, count, status and change of the fact, and where it stands', () => {
    const [falls] = spineOf().rows;
    const [line] = falls?.lines ?? [];
    expect(line).to.include({ figure: '2.0%', position: 'in the best quarter of areas' });
    expect(line?.change?.text).to.equal('Down 1.0 points since Q4 2023, better');
    expect(line?.changeBrief).to.equal('1.0 points, better');
    expect(line?.status.word).to.equal('No target');
  });

  it('calls no count best or worst, and nothing a quarter among three areas', () => {
    const counts = dataset({
      indicators: [anIndicator({ valueType: 'count' }), ...INDICATORS.slice(1)],
    });
    const [falls] = spineOf({ area: idOf(0) }, counts).rows;
    expect(falls?.lines[0]?.position).to.equal('in the lowest quarter of areas');
    expect(falls?.lines[0]?.x).to.equal(0);
    const groups = [
      { id: 'g', name: 'G', kind: 'custom' as const, members: [1, 2, 3].map((at) => idOf(at - 1)) },
    ];
    const [few] = spineOf({ area: idOf(0), group: 'g' }, dataset({ groups })).rows;
    expect([few?.lines[0]?.standing, few?.lines[0]?.position]).to.deep.equal([null, '']);
  });

  it('calls nothing best or worst where no direction is better', () => {
    const hours = spineOf({ area: idOf(4) }).rows[2];
    expect(hours?.lines[0]?.position).to.equal('in the highest quarter of areas');
    expect(spineOf({ indicators: 'hours' }).sentence).to.equal(
      'None of the measures of area-1 has a better side.',
    );
  });

  it('counts in a sentence for each of two areas, and names the worst', () => {
    expect(spineOf({ area: `${idOf(0)} ${idOf(4)}` }).sentence).to.equal(
      'area-1: of 2 measures, 2 in the best quarter of areas and 0 in the worst quarter. ' +
        'area-5: of 2 measures, 0 in the best quarter of areas and 2 in the worst quarter. Worst quarter: falls and satisfaction.',
    );
  });

  it('has a table row for each measure and area', () => {
    const { table } = spineOf({ area: `${idOf(0)} ${idOf(4)}`, indicators: 'falls hours' });
    expect(table.rows.map(([measure, area]) => `${measure?.text ?? ''} ${area?.text ?? ''}`)).to.deep.equal([
      'falls area-1',
      'falls area-5',
      'hours area-1',
      'hours area-5',
    ]);
  });

  it('puts a comparator asked for in the middle', () => {
    const data = dataset({
      comparators: [{ id: 'best', name: 'Best', area: idOf(0), statistic: 'value', period: 'same' }],
    });
    const view = spineOf({ comparator: 'best', area: idOf(4), indicators: 'falls' }, data);
    expect(view.comparator.text).to.equal('Best');
    expect(view.rows[0]?.comparator).to.equal('2.0%');
    expect(view.rows[0]?.lines[0]?.x).to.equal(0);
  });

  it('takes the measures of a perspective', () => {
    const data = dataset({
      frameworks: [
        {
          id: 'f',
          name: 'F',
          perspectives: [
            { id: 'p', name: 'P' },
            { id: 'q', name: 'Q' },
          ],
          objectives: [
            { id: 'one', name: 'One', perspective: 'p', indicators: ['hours', 'falls'] },
            { id: 'two', name: 'Two', perspective: 'q', indicators: ['satisfaction'] },
          ],
        },
      ],
    });
    const ids = (query: Partial<SpineQuery>) => spineOf(query, data).rows.map(({ indicator }) => indicator);
    expect(ids({})).to.deep.equal(['hours', 'falls', 'satisfaction']);
    expect(ids({ framework: 'f', perspective: 'q' })).to.deep.equal(['satisfaction']);
  });

  it('says why a measure has no spine, and leaves one out that is never compared', () => {
    const alike = [1, 2, 3].map((at) => aSeries({ area: idOf(at), values: [7] }));
    const data = datasetOf(withSeries(alike));
    expect(spineOf({ area: idOf(1) }, data).rows[0]).to.include({
      spine: null,
      reason: 'All areas have the same figure.',
    });
    const never = datasetOf(withSeries(alike, { indicators: [anIndicator({ polarity: 'notApplicable' })] }));
    const result = spineComparisonView(
      never,
      { area: idOf(1), period: undefined, group: undefined, comparator: undefined },
      english,
    );
    expect('absent' in result && result.absent.code).to.equal('no-measures');
  });
});
