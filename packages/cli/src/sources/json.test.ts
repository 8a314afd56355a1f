import { expect } from 'chai';
import fc from 'fast-check';
import { faultOf, readTable } from './spreadsheet/spreadsheet.test-support.js';
import { TableFault } from './table.js';

const read = (content: unknown, options = {}) =>
  readTable('x.json', typeof content === 'string' ? content : JSON.stringify(content), options);

describe('openJson', () => {
  it('reads a list of objects, one a row, whatever fields each of them has', async () => {
    expect(
      await read([{ area: 'North', value: 3 }, {}, { value: 0.1, note: 'late', area: null }]),
    ).to.deep.equal({
      headers: ['area', 'value', 'note'],
      rows: [
        { row: 1, cells: ['North', '3'] },
        { row: 3, cells: ['', '0.1', 'late'] },
      ],
      notices: [],
    });
  });

  it('finds the list at a JSON Pointer', async () => {
    const content = { 'a/b': [{ rows: [{ area: 'North' }] }] };
    expect((await read(content, { rowsAt: '/a~1b/0/rows' })).headers).to.deep.equal(['area']);
    const fault = await faultOf(read(content));
    expect([fault.code, fault.remedy]).to.deep.equal([
      'no-rows',
      'State in "rowsAt" where the list is, such as "/data/rows".',
    ]);
    expect((await faultOf(read(content, { rowsAt: '/constructor' }))).code).to.equal('no-rows');
  });

  it('names fields of objects within a row by both names, and makes no value of a list', async () => {
    const { headers, rows } = await read([{ area: { code: 'S1' }, values: [1, 2], open: true }]);
    expect(headers).to.deep.equal(['area.code', 'values', 'open']);
    expect(rows[0]?.cells).to.deep.equal(['S1', '(a list)', 'true']);
  });

  it('writes numbers in the decimal sign of the source, so that they are read as they are', async () => {
    expect((await read([{ value: 0.5 }], { decimal: ',' })).rows[0]?.cells).to.deep.equal(['0,5']);
  });

  it('takes a field called __proto__ for a field', async () => {
    expect((await read('[{"__proto__": "x", "area": "North"}]')).headers).to.deep.equal([
      '__proto__',
      'area',
    ]);
  });

  it('says what is wrong with a file that is not JSON, or no list of objects', async () => {
    expect((await faultOf(read('{"a": '))).code).to.equal('not-json');
    const third = await faultOf(read([{ a: 1 }, { a: 2 }, 3]));
    expect([third.code, third.row]).to.deep.equal(['no-rows', 3]);
  });

  it('ends at JSON that is nested 200,000 deep', async () => {
    const deep = '['.repeat(200_000) + ']'.repeat(200_000);
    expect((await faultOf(read(deep))).code).to.be.oneOf(['no-rows', 'not-json']);
    const { rows } = await read(`[{"a": ${'{"a":'.repeat(200_000)}1${'}'.repeat(200_000)}}]`);
    expect(rows[0]?.cells).to.deep.equal(['(an object)']);
  });

  it('ends any JSON with rows or with a fault that has a remedy', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.constantFrom('', '/a', '/0'), async (content, rowsAt) => {
        try {
          await read(JSON.stringify([content, { a: content }]), { rowsAt });
          await read(JSON.stringify(content), { rowsAt });
        } catch (error) {
          expect(error).to.be.instanceOf(TableFault);
        }
      }),
      { numRuns: 100 },
    );
  });
});
