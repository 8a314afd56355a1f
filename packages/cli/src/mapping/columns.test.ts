import { expect } from 'chai';
import { resolveColumns } from './columns.js';

const HEADERS = ['indicator', 'area', 'period', 'value'];
const SOURCE = { file: 'x.csv' };

describe('resolveColumns', () => {
  it('finds columns by their own names without a mapping', () => {
    const { columns, faults } = resolveColumns(SOURCE, [...HEADERS, 'ageBand'], ['ageBand']);
    expect(faults).to.deep.equal([]);
    expect([...columns.places.keys()]).to.have.members([...HEADERS, 'ageBand']);
  });

  it('finds mapped columns, constants and conditions', () => {
    const { columns, faults } = resolveColumns(
      {
        ...SOURCE,
        columns: { area: 'Council' },
        constants: { indicator: 'falls' },
        where: { Type: ['1', '2'] },
      },
      ['Council', 'period', 'value', 'Type'],
      [],
    );
    expect(faults).to.deep.equal([]);
    expect(columns.places.get('area')).to.deep.equal({ kind: 'column', at: 0, header: 'Council' });
    expect(columns.places.get('indicator')).to.deep.equal({ kind: 'constant', text: 'falls' });
    expect(columns.where).to.deep.equal([{ at: 3, texts: new Set(['1', '2']) }]);
  });

  it('names a column that is not there, and one that differs only in its letters', () => {
    const missing = resolveColumns({ ...SOURCE, columns: { value: 'Rate' } }, HEADERS, []).faults;
    expect(missing.map(({ code, column }) => [code, column])).to.deep.equal([['missing-column', 'Rate']]);
    expect(missing[0]?.remedy).to.contain('first row, which has "indicator", "area", "period", "value"');
    expect(missing[0]?.remedy).to.contain('"headerRow"');
    const close = resolveColumns({ ...SOURCE, columns: { value: 'VALUE' } }, HEADERS, []).faults;
    expect(close[0]?.remedy).to.contain('"value"');
  });

  it('refuses a header that stands twice, when it is used', () => {
    expect(resolveColumns(SOURCE, [...HEADERS, 'value'], []).faults.map(({ code }) => code)).to.deep.equal([
      'duplicate-column',
    ]);
    expect(resolveColumns(SOURCE, [...HEADERS, 'x', 'x', '', ''], []).faults).to.deep.equal([]);
  });

  it('asks where indicator, area, period and value are when nothing says so', () => {
    const { faults } = resolveColumns(SOURCE, ['x'], []);
    expect(faults.map(({ column }) => column)).to.deep.equal(['indicator', 'area', 'period', 'value']);
  });

  it('takes numerator and denominator instead of a value', () => {
    expect(
      resolveColumns(SOURCE, ['indicator', 'area', 'period', 'numerator', 'denominator'], []).faults,
    ).to.deep.equal([]);
  });

  it('refuses a column and a constant for the same thing', () => {
    const { faults } = resolveColumns(
      { ...SOURCE, columns: { area: 'area' }, constants: { area: 'north' } },
      HEADERS,
      [],
    );
    expect(faults.map(({ code }) => code)).to.deep.equal(['column-and-constant']);
  });
});
