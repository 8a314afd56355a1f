import { aSeries, months } from '@cairn/testing';
import { expect } from 'chai';
import { chart } from './chart.test-support.js';

const VALUES = Array.from({ length: 40 }, (_, at) => 10 + (at % 5));
const series = [aSeries({ periods: months(2022, 40), values: VALUES })];
const indicator = { frequency: 'month' } as const;
const shown = (last: number | null, back?: number) => chart(series, { indicator, query: { last, back } });

describe('the window of a trend chart', () => {
  it('can be moved only where a part is shown', () => {
    expect(shown(null).pan).to.equal(null);
    expect(shown(12).pan).to.deep.equal({ earlier: 28, later: 0, page: 12 });
  });

  it('shows as many periods wherever it stands, and says which', () => {
    const view = shown(12, 5);
    expect(view.readings).to.have.length(12);
    expect(view.range).to.equal('December 2023 to November 2024');
    expect(view.pan).to.deep.equal({ earlier: 23, later: 5, page: 12 });
  });

  it('stops at the first period and at the last', () => {
    expect(shown(12, 99).range).to.equal('January 2022 to December 2022');
    expect(shown(12, -3).range).to.equal(shown(12, 0).range);
  });

  it('speaks of the latest figure wherever it stands', () => {
    const [now, before] = [shown(12), shown(12, 20)];
    expect(before.heading).to.equal(now.heading);
    expect(before.sentence).to.equal(now.sentence);
    expect(before.latest).to.equal(11);
  });
});
