import { parse } from '@cairn/schema';
import { expect } from 'chai';
import {
  aSeries,
  aTarget,
  anArea,
  anIndicator,
  minimalDocument,
  months,
  quarters,
  withSeries,
} from './document.js';

describe('the document builders', () => {
  it('make a minimal document without a single issue', () => {
    expect(parse(minimalDocument()).issues).to.deep.equal([]);
  });

  it('make a document around series, with the areas and indicators that they name', () => {
    const document = withSeries(
      [aSeries(), aSeries({ area: 'southton' }), aSeries({ indicator: 'waits', values: [1, null] })],
      { areas: [anArea({ id: 'southton', name: 'South' })], targets: [aTarget()] },
    );
    expect(parse(document).issues).to.deep.equal([]);
    expect(document.areas.map(({ name }) => name)).to.deep.equal(['South', 'northton']);
    expect(document.indicators.map(({ id }) => id)).to.deep.equal(['falls', 'waits']);
    expect(document.series[2]?.periods).to.deep.equal(['2024-Q1', '2024-Q2']);
  });

  it('let a test replace any field', () => {
    expect(anIndicator({ polarity: 'higher' }).polarity).to.equal('higher');
    expect(aSeries({ periods: ['2025', '2026'] }).values).to.deep.equal([10, 11]);
    expect(aTarget({ lower: [1, 1, 1, 1], upper: [2, 2, 2, 2] })).not.to.have.property('values');
  });

  it('count quarters and months on over the end of a year', () => {
    expect(quarters(2024, 5).at(-1)).to.equal('2025-Q1');
    expect(months(2024, 14).at(-1)).to.equal('2025-02');
  });
});
