import { expect } from 'chai';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { TableFault } from '../table.js';
import { archive, faultOf, readTable, sheetRow, workbook } from './spreadsheet.test-support.js';

const STYLES =
  '<numFmts><numFmt numFmtId="164" formatCode="mmm\\-yy"/><numFmt numFmtId="165" formatCode="&quot;day&quot; 0.0"/><numFmt numFmtId="166" formatCode="[Red]0.0%"/></numFmts>' +
  '<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>' +
  '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="9"/><xf numFmtId="166"/><xf numFmtId="20"/></cellXfs>';

const sheet = (...rows: readonly (readonly (string | number)[])[]) =>
  `<sheetData>${rows.map((cells, at) => sheetRow(at + 1, cells)).join('')}</sheetData>`;

const readSheet = (content: string, options = {}, parts = {}) =>
  readTable('x.xlsx', workbook({ sheets: { Data: content }, styles: STYLES, ...parts }), options);

const cellsOf = async (cells: readonly (string | number)[], options = {}, parts = {}) =>
  (
    await readSheet(
      sheet(['area', ...cells.map((_cell, at) => `v${at}`)], ['North', ...cells]),
      options,
      parts,
    )
  ).rows[0]?.cells.slice(1);

describe('openXlsx', () => {
  it('reads headers and rows under the numbers that the program shows, and leaves blank ones out', async () => {
    const content = `<sheetData>${sheetRow(1, ['area', 'value', '<c s="1"/>'])}${sheetRow(2, ['North', 3])}<row r="3"><c r="A3"/></row>${sheetRow(4, ['South', 4])}</sheetData>`;
    expect(await readSheet(content)).to.deep.equal({
      headers: ['area', 'value'],
      rows: [
        { row: 2, cells: ['North', '3'] },
        { row: 4, cells: ['South', '4'] },
      ],
      notices: [],
    });
  });

  it('keeps typed numbers to the last digit, in the decimal sign of the source', async () => {
    const numbers = ['0.1', '0.30000000000000004', '1E-7', '123456789012345'].map(
      (n) => `<c><v>${n}</v></c>`,
    );
    expect(await cellsOf(numbers)).to.deep.equal(['0.1', '0.30000000000000004', '1e-7', '123456789012345']);
    expect(await cellsOf(numbers.slice(0, 1), { decimal: ',' })).to.deep.equal(['0,1']);
  });

  it('reads days that are numbers as days, of both calendars', async () => {
    expect(await cellsOf(['<c s="1"><v>46113</v></c>', '<c s="2"><v>46113</v></c>'])).to.deep.equal([
      '2026-04-01',
      '2026-04-01',
    ]);
    expect(await cellsOf(['<c s="1"><v>44651</v></c>'], {}, { from1904: true })).to.deep.equal([
      '2026-04-01',
    ]);
    expect(
      await cellsOf(['<c s="1"><v>1</v></c>', '<c s="1"><v>59</v></c>', '<c s="1"><v>61</v></c>']),
    ).to.deep.equal(['1900-01-01', '1900-02-28', '1900-03-01']);
    expect(await cellsOf(['<c s="1"><v>46113.5</v></c>', '<c s="6"><v>0.0625</v></c>'])).to.deep.equal([
      '2026-04-01T12:00:00',
      '01:30:00',
    ]);
  });

  it('takes no number for a day because its format has letters in quotation marks', async () => {
    expect(await cellsOf(['<c s="3"><v>46113</v></c>'])).to.deep.equal(['46113']);
  });

  it('never scales a percentage silently: it is written with its sign, which the project must allow', async () => {
    const cells = ['<c s="4"><v>0.07</v></c>', '<c s="5"><v>0.125</v></c>', '<c s="4"><v>1E-7</v></c>'];
    expect(await cellsOf(cells)).to.deep.equal(['7%', '12.5%', '0.00001%']);
  });

  it('reads formulas as the value that was calculated last, and faults of formulas as they are shown', async () => {
    expect(
      await cellsOf([
        '<c><f>1+2</f><v>3</v></c>',
        '<c t="str"><f>"a"&amp;"b"</f><v>ab</v></c>',
        '<c t="e"><f>1/0</f><v>#DIV/0!</v></c>',
        '<c t="b"><v>1</v></c>',
      ]),
    ).to.deep.equal(['3', 'ab', '#DIV/0!', 'true']);
  });

  it('reads shared texts with their formats, without how they are pronounced', async () => {
    const strings =
      '<si><t>plain</t></si><si><r><t>in </t></r><r><t xml:space="preserve">parts</t></r><rPh><t>no</t></rPh></si><si><t>a_x000D_b</t></si>';
    const cells = [0, 1, 2].map((at) => `<c t="s"><v>${at}</v></c>`);
    expect(await cellsOf(cells, {}, { strings })).to.deep.equal(['plain', 'in parts', 'a\rb']);
  });

  it('takes the header of merged cells for each of them, across and down', async () => {
    const merges = '<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B2:C2"/></mergeCells>';
    const content = `${sheet(['area', 'Figures', ''], ['', 'value', '<c s="1"/>'], ['North', 1, 2])}${merges}`;
    expect((await readSheet(content, { headerRow: 2 })).headers).to.deep.equal(['area', 'value', 'value']);
    expect((await readSheet(content, { headerRow: 2 })).rows).to.deep.equal([
      { row: 3, cells: ['North', '1', '2'] },
    ]);
  });

  it('takes the header of a merged cell whose lower part is not in the file', async () => {
    const merges = '<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="C1:C2"/></mergeCells>';
    const content = `${sheet(['area', 'Figures', 'note'], ['', 'value'], ['North', 1, 'late'])}${merges}`;
    const { headers, rows } = await readSheet(content, { headerRow: 2 });
    expect(headers).to.deep.equal(['area', 'value', 'note']);
    expect(rows[0]?.cells).to.deep.equal(['North', '1', 'late']);
  });

  it('gives a title above the headers to no column', async () => {
    const content = sheet(['Title', 'of', 'the', 'sheet'], ['area', 'value'], ['North', 1]);
    expect((await readSheet(content, { headerRow: 2 })).headers).to.deep.equal(['area', 'value']);
  });

  it('reads the stated sheet and header row, and asks for the sheet where there are several', async () => {
    const sheets = { Notes: sheet(['Read me']), Data: sheet(['Title'], ['area'], ['North']) };
    const bytes = workbook({ sheets });
    expect(await readTable('x.xlsx', bytes, { sheet: 'Data', headerRow: 2 })).to.deep.include({
      headers: ['area'],
    });
    const missing = await faultOf(readTable('x.xlsx', bytes));
    expect([missing.code, missing.remedy]).to.deep.equal([
      'sheet-not-stated',
      'State "sheet" for this source: "Notes", "Data".',
    ]);
    expect((await faultOf(readTable('x.xlsx', bytes, { sheet: 'data' }))).code).to.equal('missing-sheet');
    expect((await faultOf(readTable('x.xlsx', bytes, { sheet: 'Data', headerRow: 9 }))).code).to.equal(
      'missing-header',
    );
  });

  it('says what a file is that is no workbook', async () => {
    expect((await faultOf(readTable('x.xlsx', 'area,value'))).code).to.equal('broken-spreadsheet');
    expect((await faultOf(readTable('x.xlsx', archive({ 'a.txt': 'x' })))).code).to.equal(
      'not-a-spreadsheet',
    );
    expect((await faultOf(readSheet('<sheetData><row><c></row>'))).code).to.equal('broken-spreadsheet');
  });

  it('expands no entities, and follows no nesting without end', async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>`;
    const entity = archive({
      '_rels/.rels': `${bomb}<Relationships>&b;</Relationships>`,
    });
    expect((await faultOf(readTable('x.xlsx', entity))).code).to.equal('broken-spreadsheet');
    expect((await faultOf(readSheet('<a>'.repeat(200_000)))).message).to.contain('nested');
  });

  it('refuses a ZIP bomb from its directory, in little memory', async () => {
    const zeros = new Uint8Array(40_000_000);
    const bomb = zipSync({ 'xl/worksheets/sheet0.xml': [zeros, { level: 9 }] });
    const before = process.memoryUsage.rss();
    const fault = await faultOf(readTable('x.xlsx', bomb));
    expect(fault.code).to.equal('spreadsheet-too-large');
    expect(process.memoryUsage.rss() - before).to.be.below(50_000_000);
  });

  it('refuses an archive that declares less than it unpacks to', async () => {
    const bytes = workbook({ sheets: { Data: sheet(['area', 'x'.repeat(5000)]) } });
    // The declared sizes stand at a fixed place of each entry in the directory, whose entries begin with PK 1 2.
    const view = Buffer.from(bytes);
    for (let at = view.indexOf('PK\u0001\u0002'); at >= 0; at = view.indexOf('PK\u0001\u0002', at + 1))
      view.writeUInt32LE(10, at + 24);
    expect((await faultOf(readTable('x.xlsx', view))).code).to.equal('broken-spreadsheet');
  });

  it('ends any damaged file with rows or with a fault that has a remedy', async () => {
    const whole = workbook({ sheets: { Data: sheet(['area', 'value'], ['North', 1]) }, styles: STYLES });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 8 }),
        fc.nat(whole.length),
        async (changes, cut) => {
          const bytes = Uint8Array.from(whole);
          for (const [at, byte] of changes) bytes[at] = byte;
          try {
            await readTable('x.xlsx', cut % 3 === 0 ? bytes.subarray(0, cut) : bytes);
          } catch (error) {
            expect(error).to.be.instanceOf(TableFault);
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  it('ends a sheet of any markup with rows or with a fault', async () => {
    const markup = fc.array(
      fc.constantFrom(
        '<row>',
        '</row>',
        '<row r="0"/>',
        '<c r="ZZZZ9">',
        '<c t="s">',
        '<c>',
        '</c>',
        '<v>',
        '</v>',
        '9',
        '1e999',
        '&lt;',
        '<mergeCell ref="A1:"/>',
      ),
      { maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(markup, async (pieces) => {
        try {
          await readSheet(`<sheetData>${pieces.join('')}</sheetData>`);
        } catch (error) {
          expect(error).to.be.instanceOf(TableFault);
        }
      }),
      { numRuns: 150 },
    );
  });
});
