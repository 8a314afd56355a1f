import { aSeries, withSeries } from '@cairn/testing';
import { expect } from 'chai';
import { datasetOf, welsh } from '../view.test-support.js';
import { comparisonOf } from './comparison.test-support.js';

/** Areas with a figure in each of the quarters, the earliest first. */
function quartersOf(values: Readonly<Record<string, readonly (number | null)[]>>) {
  const series = Object.entries(values).map(([area, figures]) => aSeries({ area, values: [...figures] }));
  return datasetOf(withSeries(series));
}

const moves = (...parameters: Parameters<typeof comparisonOf>) =>
  comparisonOf(...parameters).rows.map(({ name, movement }) => `${name}: ${movement?.text ?? 'nothing'}`);

describe('the movement of places', () => {
  const three = quartersOf({ a: [5, 1], b: [3, 3], c: [1, 5], d: [9, 9] });

  it('says how many places each area has gone up or down since the period before', () => {
    expect(moves(three)).to.deep.equal([
      'a: up 2 places, from 3',
      'b: same place',
      'c: down 2 places, from 1',
      'd: same place',
    ]);
    expect(comparisonOf(three).movementHead).to.equal('Since Q1 2024');
  });

  it('says it of the reader’s own area in the sentence, and in the table', () => {
    const view = comparisonOf(three, { area: 'a' });
    expect(view.sentence).to.contain('a is ranked 1 of 4, with 1.0%.');
    expect(view.sentence).to.contain('Up 2 places since Q1 2024, when it was 3 of 4.');
    const column = view.table.columns.findIndex(({ label }) => label === 'Since Q1 2024');
    expect(view.table.rows.map((row) => row[column]?.text)).to.deep.equal([
      'up 2 places, from 3',
      'same place',
      'down 2 places, from 1',
      'same place',
    ]);
    expect(comparisonOf(three, { area: 'b' }, welsh).sentence).to.contain('Yr un safle ag ar gyfer Ch1 2024');
  });

  it('counts from the first of the places that equals share, then and now', () => {
    const tied = quartersOf({ a: [1, 4], b: [2, 2], c: [2, 2], d: [3, 2] });
    expect(moves(tied)).to.deep.equal([
      'b: up 1 place, from 2',
      'c: up 1 place, from 2',
      'd: up 3 places, from 4',
      'a: down 3 places, from 1',
    ]);
  });

  it('names areas that had no figure then, and those that have none now', () => {
    const changed = quartersOf({ a: [1, 1], b: [null, 2], c: [3, null] });
    expect(moves(changed)).to.deep.equal(['a: same place', 'b: no place in Q1 2024', 'c: was 2']);
    expect(comparisonOf(changed, { area: 'a' }).sentence).to.match(
      /Placed now, without a figure in Q1 2024: b\. Placed in Q1 2024, without a figure now: c\.$/,
    );
    expect(comparisonOf(changed, { area: 'b' }).sentence).to.contain('It had no place in Q1 2024.');
  });

  it('looks back as many periods as asked, or to a period by name', () => {
    const four = quartersOf({ a: [1, 2, 3, 4], b: [4, 3, 2, 1], c: [2.5, 2.5, 2.5, 2.5] });
    expect(comparisonOf(four, { area: 'a', since: '2' }).movementHead).to.equal('Since Q2 2024');
    expect(comparisonOf(four, { area: 'a', since: '2024-Q1' }).rows[2]?.movement?.text).to.equal(
      'down 2 places, from 1',
    );
    expect(comparisonOf(four, { since: '0' }).movementHead).to.equal(null);
    expect(comparisonOf(four, { since: '9' }).movementHead).to.equal(null);
    expect(comparisonOf(four, { since: 'x' }).movementHead).to.equal(null);
  });

  it('takes the survey before as the period before, however long ago it was', () => {
    const survey = (area: string, values: number[]) =>
      aSeries({ area, periods: ['2021-A1', '2023-A1'], values });
    const dataset = datasetOf(withSeries([survey('a', [5, 1]), survey('b', [3, 3])]));
    expect(comparisonOf(dataset).movementHead).to.equal('Since 2021');
    expect(moves(dataset)[0]).to.equal('a: up 1 place, from 2');
  });

  it('says nothing where there is no earlier figure', () => {
    const view = comparisonOf(quartersOf({ a: [1], b: [2] }), { area: 'a' });
    expect(view.movementHead).to.equal(null);
    expect(view.rows.every(({ movement }) => movement === null)).to.equal(true);
  });
});
