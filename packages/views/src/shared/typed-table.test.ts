import { expect } from 'chai';
import { csvText } from './csv-text.js';
import { typedTable } from './typed-table.js';

const table = (texts: readonly string[], numeric = true) => ({
  caption: 'Falls',
  columns: [{ label: 'Value', numeric }],
  rows: texts.map((text) => [{ text }]),
});
const typed = (texts: readonly string[], unit = '') => {
  const { columns, rows } = typedTable(table(texts), unit);
  return [...columns, ...rows.flat()];
};

describe('a table for a spreadsheet', () => {
  it('has numbers where the reader has figures, and their unit at the head of the column', () => {
    expect(
      typed(['8.6 days per 1,000 adults', '1,234.5 days per 1,000 adults'], 'days per 1,000 adults'),
    ).to.deep.equal(['Value (days per 1,000 adults)', 8.6, 1234.5]);
    expect(typed(['11.2%', '\u22123.0%'], '%')).to.deep.equal(['Value (%)', 11.2, -3]);
    expect(typed(['£1,200', '-£15'], '')).to.deep.equal(['Value (£)', 1200, -15]);
    expect(typed(['12', '3'])).to.deep.equal(['Value', 12, 3]);
  });

  it('keeps the word where there is no figure', () => {
    expect(typed(['8.6', 'Suppressed', ''])).to.deep.equal(['Value', 8.6, 'Suppressed', '']);
  });

  it('keeps intervals, and figures that count different things, as they are read', () => {
    expect(typed(['8.1% to 10.6%'], '%')).to.deep.equal(['Value', '8.1% to 10.6%']);
    expect(typed(['1 to 5', '2 to 5'])).to.deep.equal(['Value', '1 to 5', '2 to 5']);
    expect(typed(['3 days', '4 weeks'])).to.deep.equal(['Value', '3 days', '4 weeks']);
  });

  it('leaves columns of words alone', () => {
    expect(typedTable(table(['2024']), '').rows).to.deep.equal([[2024]]);
    expect(typedTable(table(['2024'], false), '').rows).to.deep.equal([['2024']]);
  });

  it('is no formula in a CSV, and begins so that Excel reads it', () => {
    expect(csvText([['=1+1', -2, 'a "b", c', null]])).to.equal('\uFEFF\'=1+1,-2,"a ""b"", c",\r\n');
  });
});
