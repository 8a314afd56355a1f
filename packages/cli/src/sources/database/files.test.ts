import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import fc from 'fast-check';
import { buildProject } from '../../build/build.js';
import { folderWith, NOW, onlyIssue, projectFile } from '../../project-folder.test-support.js';
import { faultOf } from '../spreadsheet/spreadsheet.test-support.js';
import { TableFault } from '../table.js';
import { openQuery } from './open-query.js';

const VISITS = 'place,month,falls\nnorth,2026-04-03,1\nnorth,2026-05-01,2\nsouth,2026-04-09,0.5\n';

async function asked(query: string, files: Readonly<Record<string, string>> = { 'visits.csv': VISITS }) {
  const folder = await folderWith(files);
  const context = { folder, projectFolder: folder, expected: [], now: NOW, environment: {} };
  const { headers, rows } = await openQuery({ query }, query, context);
  const all: (readonly string[])[] = [];
  for await (const { cells } of rows) all.push(cells);
  return { folder, headers, rows: all };
}

describe('a query of files', () => {
  it('groups where the rows are, and gives the document its figures only', async () => {
    const query = `SELECT 'falls' AS indicator, place AS area, '2026-Q1' AS period, sum(falls) AS value
      FROM 'data/visits.csv' GROUP BY place ORDER BY place; -- by quarter`;
    const folder = await folderWith({
      'cairn.json': projectFile({ sources: [{ query: query.replace(/;.*$/s, ';') }] }),
      'data/visits.csv': VISITS,
    });
    const { document, sources, log } = await buildProject({ folder, now: NOW });
    expect(log.issues).to.deep.equal([]);
    expect(document?.series.map(({ area, values }) => [area, values])).to.deep.equal([
      ['north', [3]],
      ['south', [0.5]],
    ]);
    expect(sources[0]?.file).to.equal('query of source 1');
  });

  it('reads several files, JSON as well, and keeps days and numbers as they are', async () => {
    const files = {
      'a.csv': 'x\n0.1\n',
      'b.csv': 'x\n12345678901234567890\n',
      'c.json': '[{"x": "2026-04-01"}]',
    };
    const read = await asked(
      `SELECT x FROM read_csv('{folder}/*.csv', all_varchar = true) ORDER BY x`,
      files,
    );
    expect(read.rows).to.deep.equal([['0.1'], ['12345678901234567890']]);
    expect(
      (await asked(`SELECT x::DATE AS x, NULL AS y, true AS z FROM "c.json"`, files)).rows,
    ).to.deep.equal([['2026-04-01', '', 'true']]);
  });

  it('reads nothing outside the folder, nothing from the net, and writes nothing', async () => {
    for (const query of [
      `SELECT * FROM read_text('/etc/hostname')`,
      `SELECT * FROM read_text('{folder}/../../etc/hostname')`,
      `SELECT * FROM read_csv('https://example.org/x.csv')`,
      `COPY (SELECT 1) TO '{folder}/out.csv'`,
      `SELECT 1) ; COPY (SELECT 1) TO '{folder}/out.csv'; (SELECT 1`,
      `SET enable_external_access = true`,
      `ATTACH '{folder}/out.db'`,
      'INSTALL httpfs',
    ])
      expect((await faultOf(asked(query))).code, query).to.equal('query-failed');
  });

  it('leaves no file behind', async () => {
    const { folder } = await asked('SELECT 1 AS one');
    expect(existsSync(join(folder, '.tmp'))).to.equal(false);
  });

  it('says that SQLite files are not read, and what to do instead', async () => {
    const fault = await faultOf(asked(`SELECT * FROM sqlite_scan('{folder}/x.db', 't')`));
    expect(fault.code).to.equal('sqlite-not-read');
  });

  it('says what the engine says of a faulty query, and builds the rest', async () => {
    const sources = [{ query: 'SELECT nothing FROM nowhere' }, { file: 'figures.csv' }];
    const folder = await folderWith({
      'cairn.json': projectFile({ sources }),
      'figures.csv': 'indicator,area,period,value\nfalls,north,2026-Q1,3\n',
    });
    const result = await buildProject({ folder, now: NOW });
    expect(onlyIssue(result)).to.include({ code: 'query-failed', file: 'query of source 1' });
    expect(result.document?.series).to.have.lengthOf(1);
  });

  it('ends any query with rows or with a fault', async () => {
    const words = fc.array(
      fc.constantFrom(
        'SELECT',
        '1',
        '*',
        'FROM',
        "'visits.csv'",
        '(',
        ')',
        ';',
        '--',
        "'",
        '{folder}',
        'x',
        ',',
        '/*',
      ),
      { maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(words, async (query) => {
        try {
          await asked(query.join(' '));
        } catch (error) {
          expect(error).to.be.instanceOf(TableFault);
        }
      }),
      { numRuns: 25 },
    );
  });
});
