import { aSeries, minimalDocument } from '@cairn/testing';
import { expect } from 'chai';
import type { PerformanceDocumentInput, Revision, StatusOverride } from '../../types.js';
import { parse } from '../parse.js';

const read = (overrides: Partial<PerformanceDocumentInput>) => parse(minimalDocument(overrides));
const saidOf = (overrides: Partial<PerformanceDocumentInput>) =>
  read(overrides).issues.map(({ severity, path, message }) => `${severity} ${path} ${message}`);

const override: StatusOverride = {
  indicator: 'falls',
  area: 'northton',
  period: '2024-Q1',
  status: 'green',
  reason: 'Late returns',
  by: 'Director',
  on: '2024-09-01',
};
const revision: Revision = {
  series: { indicator: 'falls', area: 'northton' },
  period: '2024-Q1',
  from: 1,
  to: null,
  reason: 'Late returns',
  on: '2024-09-01',
  by: 'Analyst',
};
const part = { href: 'a.json', integrity: 'sha256-abc=' };

describe('what overrides, revisions and parts say of indicators, areas and periods', () => {
  it('sets an override aside that is about something unknown, and warns of a period without a value', () => {
    expect(
      saidOf({
        overrides: [
          { ...override, indicator: 'x' },
          { ...override, area: 'y' },
          { ...override, period: '2030' },
          override,
        ],
      }),
    ).to.deep.equal([
      'error /overrides/0/indicator No indicator has the id "x".',
      'error /overrides/1/area No area has the id "y".',
      'warning /overrides/2/period The series has no period "2030".',
    ]);
  });

  it('keeps every revision and warns of what it names that is not there', () => {
    const revisions = [
      revision,
      { ...revision, series: { indicator: 'x', area: 'northton' } },
      { ...revision, series: { ...revision.series, dimensions: { age: 'old' } } },
      { ...revision, batch: 'june' },
    ];
    expect(saidOf({ revisions })).to.deep.equal([
      'warning /revisions/1/series/indicator No indicator has the id "x".',
      'warning /revisions/2/period The series has no period "2024-Q1".',
      'warning /revisions/3/batch No batch has the id "june".',
    ]);
    expect(read({ revisions }).document?.revisions).to.deep.equal(revisions);
  });

  it('says nothing of periods when further series are in parts', () => {
    const late = { ...override, period: '2030' };
    expect(
      saidOf({ parts: [part], overrides: [late], revisions: [{ ...revision, period: '2030' }] }),
    ).to.deep.equal([]);
  });

  it('warns of indicators and areas of a part that are not there', () => {
    expect(
      saidOf({ parts: [{ ...part, indicators: ['falls', 'x'], areas: ['y'] }], series: [aSeries()] }),
    ).to.deep.equal([
      'warning /parts/0/indicators/1 No indicator has the id "x".',
      'warning /parts/0/areas/0 No area has the id "y".',
    ]);
  });
});
