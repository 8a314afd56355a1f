import { parse, type Indicator } from '@cairn/schema';
import { aSeries, anIndicator, minimalDocument } from '@cairn/testing';
import { expect } from 'chai';
import { Dataset } from '../dataset.js';

const VALUES = Array.from({ length: 32 }, (_, at) => (at < 16 ? 10 : 20) + (at % 2) * 2);
const PERIODS = VALUES.map((_, at) => `${String(2010 + Math.floor(at / 4))}-Q${String((at % 4) + 1)}`);

function assessmentOf(indicator: Partial<Indicator>, denominators?: number[]) {
  const series = aSeries({
    periods: PERIODS,
    values: VALUES,
    numerators: VALUES,
    denominators: denominators ?? VALUES.map(() => 100),
  });
  const document = minimalDocument({
    indicators: [anIndicator({ assessment: { method: 'spc' }, ...indicator })],
    series: [series],
  });
  const { document: parsed, issues } = parse(document);
  expect(issues, JSON.stringify(issues)).to.deep.equal([]);
  if (!parsed) throw new Error('the document cannot be read');
  const fact = new Dataset(parsed).fact({ indicator: 'falls', area: 'northton' });
  return fact?.assessment;
}

describe('the control chart of a fact', () => {
  it('starts anew where the document rebases it', () => {
    expect(assessmentOf({})?.variation).not.to.equal('commonCause');
    const rebased = assessmentOf({ spc: { rebase: ['2014-Q1'] } });
    expect(rebased?.variation).to.equal('commonCause');
    expect(rebased?.reason.params).to.include({ mean: 21 });
  });

  it('pools the numerators and denominators of the document for a p chart', () => {
    const unit = { label: '%', multiplier: 100, decimals: 1 };
    const assessment = assessmentOf({ spc: { chart: 'p' }, unit });
    expect(assessment?.reason.params).to.have.property('mean').closeTo(16, 1e-9);
  });
});
