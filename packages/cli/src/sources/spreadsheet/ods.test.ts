import { expect } from 'chai';
import fc from 'fast-check';
import { TableFault } from '../table.js';
import { archive, faultOf, openDocument, readTable } from './spreadsheet.test-support.js';

const text = (words: string, more = '') =>
  `<table:table-cell office:value-type="string"${more}><text:p>${words}</text:p></table:table-cell>`;
const number = (value: number, type = 'float') =>
  `<table:table-cell office:value-type="${type}" office:value="${value}"><text:p>shown</text:p></table:table-cell>`;
const row = (...cells: readonly string[]) => `<table:table-row>${cells.join('')}</table:table-row>`;
const table = (name: string, ...rows: readonly string[]) =>
  `<table:table table:name="${name}">${rows.join('')}</table:table>`;
const blankRows = (count: number) =>
  `<table:table-row table:number-rows-repeated="${count}"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`;

const read = (tables: string, options = {}) => readTable('x.ods', openDocument(tables), options);

describe('openOds', () => {
  it('reads headers and rows under the numbers that the program shows, whatever stands repeated and blank', async () => {
    const filling = '<table:table-cell table:number-columns-repeated="16380"/>';
    expect(
      await read(
        table(
          'Data',
          row(text('area'), text('value'), filling),
          blankRows(2),
          row(text('North'), number(3), filling),
          blankRows(1_048_000),
        ),
      ),
    ).to.deep.include({ headers: ['area', 'value'] });
    const { rows } = await read(
      table(
        'Data',
        row(text('area'), text('value')),
        blankRows(2),
        row(text('North'), number(3)),
        blankRows(9),
      ),
    );
    expect(rows).to.deep.equal([{ row: 4, cells: ['North', '3'] }]);
  });

  it('reads what cells hold, not how they show it', async () => {
    const { rows } = await read(
      table(
        'Data',
        row(...['a', 'b', 'c', 'd', 'e', 'f'].map((name) => text(name))),
        row(
          number(0.1),
          number(0.07, 'percentage'),
          number(12.5, 'currency'),
          '<table:table-cell office:value-type="date" office:date-value="2026-04-01T00:00:00"><text:p>1 Apr</text:p></table:table-cell>',
          '<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>WAHR</text:p></table:table-cell>',
          '<table:table-cell office:value-type="time" office:time-value="PT01H30M00S"><text:p>1:30</text:p></table:table-cell>',
        ),
      ),
    );
    expect(rows[0]?.cells).to.deep.equal(['0.1', '7%', '12.5', '2026-04-01', 'true', '1:30']);
  });

  it('reads texts with their spaces, lines and parts, without the comments beside them', async () => {
    const words = 'two<text:s text:c="2"/>spaces <text:span>and</text:span></text:p><text:p>a line';
    const cell = `<table:table-cell><office:annotation><text:p>who wrote this?</text:p></office:annotation>\n<text:p>${words}</text:p></table:table-cell>`;
    const { rows } = await read(table('Data', row(text('note')), row(cell)));
    expect(rows[0]?.cells).to.deep.equal(['two  spaces and\na line']);
  });

  it('takes the header of merged cells for each of them, across and down', async () => {
    const covered = '<table:covered-table-cell/>';
    const { headers } = await read(
      table(
        'Data',
        row(text('area', ' table:number-rows-spanned="2"'), text('Figures'), ''),
        row(covered, text('value', ' table:number-columns-spanned="2"'), covered),
        row(text('North'), number(1), number(2)),
      ),
      { headerRow: 2 },
    );
    expect(headers).to.deep.equal(['area', 'value', 'value']);
  });

  it('reads the stated sheet only, and asks for it where there are several', async () => {
    const tables = table('Notes', row(text('x'))) + table('Data', row(text('area')), row(text('North')));
    expect(await read(tables, { sheet: 'Data' })).to.deep.include({
      headers: ['area'],
      rows: [{ row: 2, cells: ['North'] }],
    });
    expect((await faultOf(read(tables))).code).to.equal('sheet-not-stated');
  });

  it('repeats what is written as repeated, but not a bomb of it', async () => {
    const twice = row(text('North')).replace(
      '<table:table-row',
      '<table:table-row table:number-rows-repeated="2"',
    );
    expect((await read(table('Data', row(text('area')), twice))).rows.map(({ row }) => row)).to.deep.equal([
      2, 3,
    ]);
    const wide = text('x', ' table:number-columns-repeated="16384"');
    const bomb = `<table:table-row table:number-rows-repeated="1048576">${wide}</table:table-row>`;
    expect((await faultOf(read(table('Data', row(text('area')), bomb)))).code).to.equal(
      'spreadsheet-too-large',
    );
    const wider = text('x', ' table:number-columns-repeated="999999999"');
    expect((await faultOf(read(table('Data', row(wider))))).code).to.equal('spreadsheet-too-large');
  });

  it('says what an archive is that is no spreadsheet', async () => {
    expect((await faultOf(readTable('x.ods', archive({ a: 'x' })))).code).to.equal('not-a-spreadsheet');
    expect((await faultOf(read('<text:p>a letter</text:p>'))).code).to.equal('not-a-spreadsheet');
  });

  it('ends a sheet of any markup with rows or with a fault', async () => {
    const open = ['table:table', 'table:table-row', 'table:table-cell', 'text:p', 'office:annotation'];
    const pieces = [
      ...open.map((name) => `<${name}>`),
      ...open.map((name) => `</${name}>`),
      '<text:s text:c="1e9"/>',
      'x',
    ];
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...pieces), { maxLength: 14 }), async (markup) => {
        try {
          await read(table('Data', row(text('area')), ...markup));
        } catch (error) {
          expect(error).to.be.instanceOf(TableFault);
        }
      }),
      { numRuns: 150 },
    );
  });
});
