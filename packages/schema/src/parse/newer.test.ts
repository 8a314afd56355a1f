import { aSeries, anArea, anIndicator, minimalDocument } from '@cairn/testing';
import { expect } from 'chai';
import { parse } from './parse.js';

const read = (overrides: object, format = 'cairn/1.7') =>
  parse({ ...minimalDocument(), ...overrides, format });

describe('a document of a newer minor version', () => {
  it('is read like any other when it says nothing new', () => {
    expect(read({}).issues).to.deep.equal([]);
    expect(read({ weather: [{ sunny: true }] }).document?.series).to.have.length(1);
  });

  it('is shown without a rule that is not known, and by the next rule where there is one', () => {
    const forecast = { method: 'forecast', horizon: 4 };
    const assess = (assessment: unknown) =>
      read({ indicators: [{ ...anIndicator(), assessment }] }).document?.indicators[0]?.assessment;
    expect(assess(forecast)).to.deep.equal({ method: 'none' });
    expect(assess([forecast])).to.deep.equal({ method: 'none' });
    expect(assess([forecast, { method: 'range' }])).to.deep.equal([{ method: 'range' }]);
  });

  it('is shown without an optional code that is not known', () => {
    const { document, issues } = read({ indicators: [{ ...anIndicator(), periodBasis: 'seasonal' }] });
    expect(document?.indicators[0]).to.deep.equal(anIndicator());
    expect(issues.map(({ code, path }) => `${code} ${path}`)).to.deep.equal([
      'newer-code /indicators/0/periodBasis',
    ]);
  });

  it('is shown without observation status letters that are not known', () => {
    const { document, issues } = read({
      series: [{ ...aSeries({ values: [1, 2, 3] }), status: ['PZ', 'Z', 'A'] }],
    });
    expect(document?.series[0]?.status).to.deep.equal(['P', null, 'A']);
    expect(issues.map(({ code, path }) => `${code} ${path}`)).to.deep.equal([
      'newer-code /series/0/status/0',
    ]);
  });

  it('never forgets who may read an item', () => {
    const { document, issues } = read({ series: [{ ...aSeries(), audience: 'board' }] });
    expect(document?.series).to.deep.equal([]);
    expect(issues.map(({ code }) => code)).to.deep.equal(['invalid-value']);
  });

  it('still sets aside what cannot be shown without the code', () => {
    const indicators = [{ ...anIndicator(), polarity: 'sideways' }];
    expect(read({ indicators }).issues.map(({ code }) => code)).to.deep.equal(['invalid-value', 'set-aside']);
    expect(
      read({ areas: [anArea(), { ...anArea({ id: 'b' }), name: 5 }] }).issues.map(({ code }) => code),
    ).to.deep.equal(['wrong-type']);
  });

  it('takes unknown codes of its own version for faults', () => {
    for (const format of ['cairn/1', 'cairn/1.0']) {
      const { document } = read({ indicators: [{ ...anIndicator(), periodBasis: 'seasonal' }] }, format);
      expect(document?.indicators).to.deep.equal([]);
    }
  });
});
