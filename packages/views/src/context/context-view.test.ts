import type { Dataset } from '@cairn/dataset';
import { aSeries, anArea, anIndicator, withSeries } from '@cairn/testing';
import { expect } from 'chai';
import { datasetOf } from '../view.test-support.js';
import { Words } from '../words/words.js';
import type { ContextQuery } from './context-view.js';
import { contextView } from './context-view.js';

const AREAS = ['Llanelli', 'Lochwen', 'Lerpwl', 'Llwyn', 'Chepstow', 'Cwm'].map((name) =>
  anArea({ id: name.toLowerCase(), name }),
);

const picker = (dataset: Dataset, query: Partial<ContextQuery>, tag = 'en') => {
  const [first] = contextView(
    dataset,
    { pick: ['area'], chosen: {}, ...query },
    new Words(tag, 'en'),
  ).pickers;
  return first?.groups.map(({ label, options }) => [label, ...options.map((option) => option.label)]);
};

describe('what a reader may choose', () => {
  it('has areas in the order of the reader’s alphabet', () => {
    const dataset = datasetOf(withSeries([aSeries({ area: 'cwm' })], { areas: AREAS }));
    expect(picker(dataset, {})).to.deep.equal([
      [null, 'Chepstow', 'Cwm', 'Lerpwl', 'Llanelli', 'Llwyn', 'Lochwen'],
    ]);
    expect(picker(dataset, {}, 'cy')).to.deep.equal([
      [null, 'Cwm', 'Chepstow', 'Lerpwl', 'Lochwen', 'Llanelli', 'Llwyn'],
    ]);
  });

  it('has the areas of a group where the page names one', () => {
    const groups = [{ id: 'two', name: 'Two', kind: 'custom' as const, members: ['cwm', 'llwyn'] }];
    const dataset = datasetOf(withSeries([aSeries({ area: 'cwm' })], { areas: AREAS, groups }));
    expect(picker(dataset, { group: 'two' })).to.deep.equal([[null, 'Cwm', 'Llwyn']]);
  });

  it('has each period once, however it is written, without forecasts and without another year’s', () => {
    const dataset = datasetOf(
      withSeries(
        [
          aSeries({ periods: ['2024', '2025', '2026'], values: [1, 2, 3], status: [null, null, 'F'] }),
          aSeries({ indicator: 'same', periods: ['2025-A1'], values: [4] }),
          aSeries({ indicator: 'school', periods: ['2025-Q1'], values: [5] }),
        ],
        {
          reportingYearStart: '--01-01',
          indicators: [anIndicator({ id: 'school', reportingYearStart: '--09-01' })],
        },
      ),
    );
    expect(picker(dataset, { pick: ['period'] })).to.deep.equal([
      [null, 'Latest figures'],
      ['Years', '2025', '2024'],
    ]);
  });

  it('leaves out a picker that has nothing to offer', () => {
    const dataset = datasetOf(withSeries([aSeries()]));
    expect(picker(dataset, { pick: ['comparator'] })).to.equal(undefined);
  });

  it('holds what was chosen only where the document has it', () => {
    const dataset = datasetOf(withSeries([aSeries({ area: 'cwm' })], { areas: AREAS }));
    const chosen = { area: 'nowhere', period: 'soon', indicator: 'falls' };
    const view = contextView(dataset, { pick: ['area', 'period'], chosen }, new Words('en', 'en'));
    expect(view.chosen).to.deep.equal({ area: 'llanelli', period: undefined, indicator: 'falls' });
    expect(view.sentence).to.equal('Showing falls, Llanelli, latest figures.');
  });
});
