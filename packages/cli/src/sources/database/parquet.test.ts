import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect } from 'chai';
import { buildProject } from '../../build/build.js';
import { folderWith, NOW, onlyIssue, projectFile } from '../../project-folder.test-support.js';

async function parquet(folder: string, name: string, select: string) {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(`COPY (${select}) TO '${join(folder, name)}' (FORMAT parquet)`);
  connection.closeSync();
  instance.closeSync();
}

describe('a Parquet file', () => {
  it('is a source like any other: days are days, and numbers are to their last digit', async () => {
    const sources = [{ file: 'figures 2026.parquet', periodForm: 'month' }];
    const folder = await folderWith({ 'cairn.json': projectFile({ sources }) });
    await parquet(
      folder,
      'figures 2026.parquet',
      `SELECT 'falls' AS indicator, 'north' AS area, TIMESTAMP '2026-04-01' AS period, 0.1::DECIMAL(9, 4) AS value`,
    );
    const { document, log } = await buildProject({ folder, now: NOW });
    expect(log.issues.map(({ code }) => code)).to.deep.equal(['unexpected-frequency']);
    expect(document?.series[0]).to.deep.include({ periods: ['2026-04'], values: [0.1] });
  });

  it('that is none, or not there, is a fault of that source', async () => {
    const of = async (files: Readonly<Record<string, string>>) => {
      const project = projectFile({ sources: [{ file: 'x.parquet' }] });
      return onlyIssue(
        await buildProject({ folder: await folderWith({ 'cairn.json': project, ...files }), now: NOW }),
      );
    };
    expect(await of({ 'x.parquet': 'PAR1 no' })).to.include({ code: 'broken-parquet', file: 'x.parquet' });
    expect(await of({})).to.include({ code: 'missing-file', file: 'x.parquet' });
  });
});
