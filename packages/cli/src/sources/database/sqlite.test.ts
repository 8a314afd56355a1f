import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import fc from 'fast-check';
import initialise from 'sql.js';
import { buildProject } from '../../build/build.js';
import { folderWith, NOW, onlyIssue, projectFile } from '../../project-folder.test-support.js';
import { openTable } from '../open.js';
import { faultOf } from '../spreadsheet/spreadsheet.test-support.js';
import { TableFault } from '../table.js';

const VISITS = `
  CREATE TABLE visits (indicator TEXT, area TEXT, period TEXT, value REAL, note BLOB);
  INSERT INTO visits VALUES ('falls', 'north', '2026-Q1', 3, NULL), ('falls', 'south', '2026-Q1', 0.5, NULL);`;

const engine = await initialise();

function database(sql: string): Uint8Array {
  const made = new engine.Database();
  made.run(sql);
  const bytes = made.export();
  made.close();
  return bytes;
}

async function read(bytes: Uint8Array, options: object = {}, others: Readonly<Record<string, string>> = {}) {
  const folder = await folderWith({ 'x.sqlite': bytes, ...others });
  const { headers, rows } = await openTable(join(folder, 'x.sqlite'), { expected: [], ...options });
  const all: (readonly string[])[] = [];
  for await (const { cells } of rows) all.push(cells);
  return { folder, headers, rows: all };
}

describe('a SQLite file', () => {
  it('is a source by itself where it has one table, and stays as it is', async () => {
    const bytes = database(VISITS);
    const folder = await folderWith({
      'cairn.json': projectFile({ sources: [{ file: 'visits.sqlite3' }] }),
      'visits.sqlite3': bytes,
    });
    const { document, log } = await buildProject({ folder, now: NOW });
    expect(log.issues).to.deep.equal([]);
    expect(document?.series.map(({ area, values }) => [area, values])).to.deep.equal([
      ['north', [3]],
      ['south', [0.5]],
    ]);
    expect((await readFile(join(folder, 'visits.sqlite3'))).equals(bytes)).to.equal(true);
    expect((await readdir(folder)).sort()).to.deep.equal(['cairn.json', 'visits.sqlite3']);
  });

  it('answers a question of it', async () => {
    const query = `SELECT indicator, 'north' AS area, period, sum(value) AS value FROM visits GROUP BY 1, 3; `;
    const folder = await folderWith({
      'cairn.json': projectFile({ sources: [{ file: 'visits.db', query }] }),
      'visits.db': database(VISITS),
    });
    const { document, sources, log } = await buildProject({ folder, now: NOW });
    expect(log.issues).to.deep.equal([]);
    expect(document?.series[0]?.values).to.deep.equal([3.5]);
    expect(sources[0]?.file).to.equal('visits.db');
  });

  it('gives numbers to their last digit, in the decimal sign of the source, and nothing for nothing', async () => {
    const bytes = database(
      `CREATE TABLE t (a, b, c, d); INSERT INTO t VALUES (9007199254740993, 0.1, NULL, x'00ff');`,
    );
    expect((await read(bytes)).rows).to.deep.equal([['9007199254740993', '0.1', '', '(an object)']]);
    expect((await read(bytes, { decimal: ',' })).rows[0]?.[1]).to.equal('0,1');
  });

  it('is asked for the table where it has several, and names them', async () => {
    const bytes = database(`${VISITS} CREATE VIEW "by ""area""" AS SELECT area FROM visits;`);
    expect((await faultOf(read(bytes))).code).to.equal('table-not-stated');
    const fault = await faultOf(read(bytes, { table: 'visit' }));
    expect(fault.code).to.equal('missing-table');
    expect(fault.remedy).to.contain('"visits"');
    expect((await read(bytes, { table: 'by "area"' })).rows).to.deep.equal([['north'], ['south']]);
  });

  it('is not read while a program writes it, so that no row is missed', async () => {
    for (const ending of ['-wal', '-journal']) {
      const fault = await faultOf(read(database(VISITS), {}, { [`x.sqlite${ending}`]: 'rows' }));
      expect(fault.code, ending).to.equal('sqlite-in-use');
    }
  });

  it('is read though it is kept with a log, once that is empty', async () => {
    const bytes = database(VISITS);
    bytes[18] = bytes[19] = 2;
    expect((await read(bytes, {}, { 'x.sqlite-wal': '' })).rows).to.have.lengthOf(2);
  });

  it('says what is no SQLite file, and what is wrong with a question, and builds the rest', async () => {
    expect((await faultOf(read(Buffer.from('indicator,area\n')))).code).to.equal('not-sqlite');
    for (const query of [
      'SELECT nothing',
      'DROP TABLE visits',
      'SELECT 1; SELECT 2',
      'SELECT 1) ; (SELECT 1',
      '',
    ])
      expect((await faultOf(read(database(VISITS), { query }))).code, query).to.equal('query-failed');
    const folder = await folderWith({
      'cairn.json': projectFile({ sources: [{ file: 'x.sqlite' }, { file: 'y.csv' }] }),
      'x.sqlite': 'no',
      'y.csv': 'indicator,area,period,value\nfalls,north,2026-Q1,3\n',
    });
    const result = await buildProject({ folder, now: NOW });
    expect(onlyIssue(result)).to.include({ code: 'not-sqlite', file: 'x.sqlite' });
    expect(result.document?.series).to.have.lengthOf(1);
  });

  it('ends any damaged file with rows or with a fault that has a remedy', async () => {
    const bytes = database(VISITS);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat({ max: bytes.length - 1 }), fc.integer({ min: 0, max: 255 })), {
          maxLength: 20,
        }),
        fc.option(fc.nat({ max: bytes.length })),
        async (changes, end) => {
          const damaged = bytes.slice(0, end ?? undefined);
          for (const [at, byte] of changes) if (at < damaged.length) damaged[at] = byte;
          try {
            await read(damaged);
          } catch (error) {
            expect(error).to.be.instanceOf(TableFault);
            expect((error as TableFault).remedy).to.not.equal('');
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
