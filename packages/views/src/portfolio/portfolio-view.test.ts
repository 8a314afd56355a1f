import { aSeries, anIndicator, withSeries } from '@cairn/testing';
import { expect } from 'chai';
import fc from 'fast-check';
import { datasetOf, english, viewIn } from '../view.test-support.js';
import { movedMeasure, withMeasure, withoutMeasure } from './choice.js';
import { portfolioView } from './portfolio-view.js';

describe('a choice of measures', () => {
  const lists = fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 8 });

  it('keeps every measure when one is moved, and goes no further than its ends', () => {
    fc.assert(
      fc.property(lists, fc.nat(), fc.integer({ min: -9, max: 9 }), (list, at, places) => {
        const from = at % list.length;
        const moved = movedMeasure(list, list[from]!, places);
        expect([...moved].sort()).to.deep.equal([...list].sort());
        expect(moved.indexOf(list[from]!)).to.equal(Math.max(0, Math.min(list.length - 1, from + places)));
      }),
    );
  });

  it('has each measure once, and forgets what is taken out', () => {
    expect(withMeasure(['a'], 'a')).to.deep.equal(['a']);
    expect(withMeasure(['a'], 'b')).to.deep.equal(['a', 'b']);
    expect(withoutMeasure(['a', 'b'], 'a')).to.deep.equal(['b']);
  });
});

describe('a portfolio', () => {
  const dataset = datasetOf(
    withSeries([aSeries(), aSeries({ indicator: 'stays' }), aSeries({ indicator: 'waits' })], {
      indicators: [
        anIndicator({ id: 'waits', name: 'Waits' }),
        anIndicator({ id: 'stays', name: 'Stays' }),
        anIndicator({ name: 'Falls' }),
      ],
      frameworks: [
        {
          id: 'f',
          name: 'F',
          perspectives: [
            { id: 'people', name: 'People' },
            { id: 'money', name: 'Money' },
          ],
          objectives: [
            { id: 'o', name: 'O', perspective: 'people', indicators: ['waits', 'stays'] },
            { id: 'p', name: 'P', perspective: 'money', indicators: ['stays'] },
          ],
        },
      ],
      views: [{ id: 'all', title: 'All' }],
    }),
  );
  const view = (chosen: readonly string[], area?: string) =>
    viewIn(portfolioView(dataset, { chosen, area }, english));

  it('has each chosen measure once, in the reader’s order, and names what is gone', () => {
    const { measures, unknown } = view(['waits', 'gone', 'falls', 'waits']);
    expect(measures.map(({ name }) => name.text)).to.deep.equal(['Waits', 'Falls']);
    expect(unknown).to.contain('gone');
    expect(view(['falls']).unknown).to.equal(null);
  });

  it('offers what is not chosen, once, under its perspective, the rest at the end', () => {
    const offered = view([]).offered.map(({ label, options }) => [label, ...options.map((one) => one.label)]);
    expect(offered).to.deep.equal([
      ['People', 'Stays', 'Waits'],
      [null, 'Falls'],
    ]);
  });

  it('counts the statuses of its measures', () => {
    expect(view(['falls', 'stays']).sentence).to.equal('2 measures in northton: 2 without a status.');
  });

  it('is of the first area where none is named, and of none where that is unknown', () => {
    expect(view([]).area).to.equal('northton');
    expect(portfolioView(dataset, { chosen: [], area: 'x' }, english)).to.have.nested.property(
      'absent.code',
      'unknown-area',
    );
  });

  it('has the measures of the document for a ready choice that names none', () => {
    expect(view([]).ready[0]?.indicators).to.deep.equal(['waits', 'stays', 'falls']);
  });
});
