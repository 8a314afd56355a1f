import { anIndicator, minimalDocument } from '@cairn/testing';
import { expect } from 'chai';
import type { Indicator } from '../../types.js';
import { parse } from '../parse.js';

const saidOf = (overrides: Partial<Indicator>) =>
  parse(minimalDocument({ indicators: [anIndicator(overrides)] })).issues.map(
    ({ severity, path, message }) => `${severity} ${path} ${message}`,
  );

describe('what indicators say of groups, comparators and each other', () => {
  it('warns of a group or comparator of a rule that is not there', () => {
    const quantile = { method: 'quantile', quantiles: 4, group: 'family' } as const;
    expect(saidOf({ assessment: quantile })).to.deep.equal([
      'warning /indicators/0/assessment/group No group has the id "family".',
    ]);
    const interval = { method: 'confidenceInterval', comparator: 'england' } as const;
    expect(saidOf({ assessment: [{ method: 'target' }, interval, quantile] })).to.deep.equal([
      'warning /indicators/0/assessment/1/comparator No comparator has the id "england".',
      'warning /indicators/0/assessment/2/group No group has the id "family".',
    ]);
  });

  it('warns of inputs of a formula that are not there', () => {
    expect(saidOf({ derived: { formula: 'a / b', inputs: { a: 'falls', b: 'people' } } })).to.deep.equal([
      'warning /indicators/0/derived/inputs/b No indicator has the id "people".',
    ]);
  });

  it('warns of a value with two labels', () => {
    const categories = ['firm', 'weak', 'firm'].map((value) => ({ value, label: value }));
    expect(saidOf({ categories })).to.deep.equal([
      'warning /indicators/0/categories/2/value The id "firm" is used twice in "categories"; the first is kept.',
    ]);
  });

  it('compares introduction and withdrawal only where both are periods of one form', () => {
    expect(saidOf({ introduced: '2025', withdrawn: '2025' })).to.deep.equal([]);
    expect(saidOf({ introduced: '2025-Q1', withdrawn: '2025-04' })).to.deep.equal([]);
    expect(saidOf({ introduced: '2025-W10', withdrawn: '2025-W09' })).to.have.length(1);
  });
});
