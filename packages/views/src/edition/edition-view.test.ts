import type { PerformanceDocumentInput, Series } from '@cairn/schema';
import { aSeries, aTarget, anArea, anIndicator, minimalDocument } from '@cairn/testing';
import { expect } from 'chai';
import { datasetOf, english, welsh } from '../view.test-support.js';
import { Words } from '../words/words.js';
import { editionView } from './edition-view.js';

const PERIODS = ['2024-Q1', '2024-Q2', '2024-Q3'];

/** Lower is better, the target is 10; each measure has the figures that are given. */
const edition = (
  figures: Readonly<Record<string, Series['values']>>,
  changes: Partial<PerformanceDocumentInput> = {},
) => {
  const ids = Object.keys(figures);
  return datasetOf(
    minimalDocument({
      published: '2024-11-01',
      areas: [anArea({ name: 'Northton' })],
      indicators: ids.map((id) =>
        anIndicator({ id, name: id, assessment: { method: 'target' }, updateDue: 'P6W' }),
      ),
      series: ids.map((id) => {
        const values = figures[id] ?? [];
        return aSeries({ indicator: id, periods: PERIODS.slice(0, values.length), values });
      }),
      targets: ids.map((indicator) => aTarget({ indicator, periods: ['2024-A1'], values: [10] })),
      ...changes,
    }),
  );
};

describe('what has changed since the last edition', () => {
  it('is what is new, over, corrected and late, in the order of what matters', () => {
    const revision = {
      series: { indicator: 'waits', area: 'northton' },
      ...{ period: '2024-Q1', from: 8, to: 9, reason: 'Late.', on: '2024-12-01', by: 'Bob' },
    };
    const before = edition({ falls: [9, 9], waits: [9, 12], costs: [9, 9] });
    const after = edition(
      { falls: [9, 9, 12], waits: [9, 12, 9], costs: [9, 9] },
      { published: '2024-12-20', revisions: [revision] },
    );
    const { heading, groups } = editionView(before, after, english);
    expect(heading).to.equal('What has changed since the last edition');
    expect(groups.map((group) => [group.heading, group.lines.map(({ title }) => title)])).to.deep.equal([
      ['Needs attention now', ['falls, Northton']],
      ['No longer needs attention', ['waits, Northton']],
      ['Corrected figures', ['waits, Northton']],
      ['Late figures', ['costs, Northton']],
    ]);
  });

  it('is nothing between an edition and itself, in each language', () => {
    const same = edition({ falls: [12] });
    expect(editionView(same, same, english).nothing).to.equal('Nothing has changed since the last edition.');
    expect(editionView(same, same, welsh).nothing).to.contain('rhifyn');
    expect(editionView(same, same, new Words('gd', 'en-GB')).groups).to.deep.equal([]);
  });
});
