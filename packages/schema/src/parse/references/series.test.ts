import { aSeries, minimalDocument } from '@cairn/testing';
import { expect } from 'chai';
import type { Series } from '../../types.js';
import { parse } from '../parse.js';

const dimensions = [
  { id: 'age', name: 'Age', categories: [{ id: 'old', name: 'Old' }] },
  { id: 'sex', name: 'Sex', categories: [{ id: 'f', name: 'Women' }] },
];
const read = (...series: Series[]) => parse(minimalDocument({ dimensions, series }));
const saidOf = (...series: Series[]) =>
  read(...series).issues.map(({ severity, path, message }) => `${severity} ${path} ${message}`);

describe('what series say of indicators, areas and dimensions', () => {
  it('tells breakdowns of one indicator and area apart, in whatever order their dimensions are', () => {
    expect(
      saidOf(
        aSeries(),
        aSeries({ dimensions: { age: 'old' } }),
        aSeries({ dimensions: { age: 'old', sex: 'f' } }),
      ),
    ).to.deep.equal([]);
    const twice = [
      aSeries({ dimensions: { age: 'old', sex: 'f' } }),
      aSeries({ dimensions: { sex: 'f', age: 'old' } }),
    ];
    expect(read(...twice).issues.map(({ code }) => code)).to.deep.equal(['duplicate-series']);
    expect(read(aSeries(), aSeries({ dimensions: {} })).issues.map(({ code }) => code)).to.deep.equal([
      'duplicate-series',
    ]);
  });

  it('sets aside a series of a dimension or category that is not there', () => {
    expect(
      saidOf(aSeries({ dimensions: { age: 'young' } }), aSeries({ dimensions: { height: 'tall' } })),
    ).to.deep.equal([
      'error /series/0/dimensions/age No category of "age" has the id "young".',
      'error /series/1/dimensions/height No dimension has the id "height".',
    ]);
  });

  it('warns of a note on a period that the series does not have', () => {
    expect(saidOf(aSeries({ notes: { '2024-Q1': 'Late', '2024-M01': 'Early' } }))).to.deep.equal([
      'warning /series/0/notes/2024-M01 The series has no period "2024-M01".',
    ]);
  });
});
