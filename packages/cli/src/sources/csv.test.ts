import { join } from 'node:path';
import { expect } from 'chai';
import fc from 'fast-check';
import { folderWith } from '../project-folder.test-support.js';
import { openCsv } from './csv.js';
import { openTable } from './open.js';
import { TableFault, type TableRow } from './table.js';

const EXPECTED = ['area', 'value'];

async function read(content: string | Uint8Array, expected: readonly string[] = EXPECTED) {
  const path = join(await folderWith({ 'x.csv': content }), 'x.csv');
  const { headers, rows, notices } = await openCsv(path, { expected });
  const all: TableRow[] = [];
  for await (const row of rows) all.push(row);
  return { headers, rows: all, notices: notices.map(({ code }) => code) };
}

async function faultOf(content: string | Uint8Array): Promise<TableFault> {
  try {
    await read(content);
  } catch (error) {
    if (error instanceof TableFault) return error;
    throw error;
  }
  throw new Error('nothing was wrong');
}

const UTF16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');

describe('openCsv', () => {
  it('numbers rows as a spreadsheet does, blank rows and cells of several lines included', async () => {
    const { rows } = await read('area,value\nNorth,1\n\n"So\nuth",2\n,\nWest,3\n');
    expect(rows).to.deep.equal([
      { row: 2, cells: ['North', '1'] },
      { row: 4, cells: ['So\nuth', '2'] },
      { row: 6, cells: ['West', '3'] },
    ]);
  });

  it('reads UTF-8 with and without its mark, and UTF-16 with its mark, without a word', async () => {
    const text = 'area,value\nÀird,1\n';
    const swapped = UTF16(text).swap16();
    for (const content of [text, `\uFEFF${text}`, UTF16(text), swapped]) {
      const { headers, rows, notices } = await read(content);
      expect(headers).to.deep.equal(['area', 'value']);
      expect(rows).to.deep.equal([{ row: 2, cells: ['Àird', '1'] }]);
      expect(notices).to.deep.equal([]);
    }
  });

  it('reads what is not UTF-8 as Windows-1252, and says so', async () => {
    const { rows, notices } = await read(Buffer.from('area,value\nÀird £,1\n', 'latin1'));
    expect(rows[0]?.cells).to.deep.equal(['Àird £', '1']);
    expect(notices).to.deep.equal(['encoding-assumed']);
  });

  it('reads a stated encoding, and refuses a byte that does not fit it', async () => {
    const path = join(await folderWith({ 'x.csv': Buffer.from('area,value\nÀ,1\n', 'latin1') }), 'x.csv');
    expect((await openCsv(path, { expected: EXPECTED, encoding: 'windows-1252' })).notices).to.deep.equal([]);
    let code = '';
    try {
      const { rows } = await openCsv(path, { expected: EXPECTED, encoding: 'utf-8' });
      for await (const row of rows) expect(row.row).to.be.greaterThan(0);
    } catch (error) {
      code = error instanceof TableFault ? error.code : String(error);
    }
    expect(code).to.equal('wrong-encoding');
  });

  it('finds the separator by the headers it is to have', async () => {
    for (const separator of [',', ';', '\t', '|']) {
      const { rows } = await read(`area${separator}value\nNorth${separator}1\n`);
      expect(rows[0]?.cells).to.deep.equal(['North', '1']);
    }
    const { rows } = await read('area;value, in thousands\nNorth;1\n', ['area', 'value, in thousands']);
    expect(rows[0]?.cells).to.deep.equal(['North', '1']);
  });

  it('reads line ends of Windows and old Macs', async () => {
    for (const end of ['\r\n', '\r', '\n']) {
      const { rows } = await read(`area,value${end}North,1${end}South,2`);
      expect(rows.map(({ cells }) => cells)).to.deep.equal([
        ['North', '1'],
        ['South', '2'],
      ]);
    }
  });

  it('names a spreadsheet file for what it is', async () => {
    expect((await faultOf(Buffer.from('PK\u0003\u0004 and more', 'latin1'))).message).to.contain(
      'spreadsheet',
    );
    expect((await faultOf(Buffer.from('area\u0000value', 'latin1'))).code).to.equal('not-csv');
  });

  it('says that an empty file is empty', async () => {
    expect((await faultOf('')).code).to.equal('empty-file');
    expect((await faultOf('\n\n')).code).to.equal('empty-file');
  });

  it('names the row of a quotation mark that is never closed', async () => {
    const fault = await faultOf('area,value\nNorth,1\n"South,2\nWest,3\n');
    expect([fault.code, fault.row]).to.deep.equal(['broken-csv', 3]);
  });

  it('ends at an unclosed quotation mark in a large file instead of filling the memory', async () => {
    const fault = await faultOf(`area,value\n"North,1\n${'South,2\n'.repeat(400_000)}`);
    expect(fault.code).to.equal('broken-csv');
  });

  it('says which file is not there', async () => {
    let message = '';
    try {
      await openTable('/nowhere/figures.csv', { expected: [] });
    } catch (error) {
      message = error instanceof TableFault ? `${error.code} ${error.message}` : String(error);
    }
    expect(message).to.contain('missing-file').and.contain('/nowhere/figures.csv');
  });

  it('gives back every table that was written, whatever its cells hold', async () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 12 }).filter((cell) => !cell.includes('\u0000'));
    const written = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(text, text), { maxLength: 6 }), async (table) => {
        const lines = table.map(([a, b]) => `${written(a)},${written(b)}`);
        const { rows } = await read(['area,value', ...lines].join('\n'));
        const expected = table
          .map((cells, at) => ({ row: at + 2, cells }))
          .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
        expect(rows).to.deep.equal(expected);
      }),
      { numRuns: 60 },
    );
  });

  it('ends any file, of whatever bytes, with rows or with a fault that has a remedy', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 80 }), async (bytes) => {
        try {
          await read(bytes);
        } catch (error) {
          expect(error).to.be.instanceOf(TableFault);
          expect((error as TableFault).remedy).to.not.equal('');
        }
      }),
      { numRuns: 60 },
    );
  });
});
