import { Dataset } from '@cairn/dataset';
import { parse, type Revision } from '@cairn/schema';
import { aSeries, anIndicator, minimalDocument } from '@cairn/testing';
import { expect } from 'chai';
import { english } from '../view.test-support.js';
import { publishedValue } from './published-value.js';

const REVISION: Revision = {
  series: { indicator: 'falls', area: 'northton' },
  period: '2024-Q2',
  ...{ from: 3, to: 4, reason: 'Late.', on: '2025-01-02', by: 'The team' },
};

function said(series: readonly ReturnType<typeof aSeries>[]): string {
  const { document } = parse(minimalDocument({ series: [...series], revisions: [REVISION] }));
  if (!document) throw new Error('the document cannot be read');
  return publishedValue(3, REVISION, anIndicator(), new Dataset(document), english);
}

describe('a figure of a correction', () => {
  it('is said where the series is there, and not where it has been set aside or suppressed', () => {
    expect(said([aSeries({ periods: ['2024-Q2'], values: [4] })])).to.equal('3.0%');
    expect(said([aSeries({ periods: ['2024-Q2'], values: [null], status: ['Q'] })])).to.equal('Suppressed');
    expect(said([])).to.equal('No data');
  });
});
