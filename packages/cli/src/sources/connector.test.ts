import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { buildProject } from '../build/build.js';
import { folderWith, NOW, onlyIssue, projectFile } from '../project-folder.test-support.js';

async function buildFrom(connector: string, file = 'connectors/figures.js') {
  const folder = await folderWith({
    'package.json': '{"type": "module"}',
    'cairn.json': projectFile({ sources: [{ connector: file }] }),
    'connectors/figures.js': connector,
  });
  return buildProject({ folder, now: NOW, environment: { PLACE: 'north' } });
}

describe('a connector', () => {
  it('gives rows of any values, read as any other source', async () => {
    const { document, sources, log } = await buildFrom(`
      export default async ({ environment, now }) => ({
        columns: ['indicator', 'area', 'period', 'value', 'note'],
        rows: (async function* () {
          yield ['falls', environment.PLACE, '2026-Q1', 3, now];
          yield ['falls', 'south', '2026-Q1', 4n, null];
          yield ['falls', 'south', '2026-Q2', [5], undefined];
        })(),
      });`);
    expect(document?.series.map(({ area, values }) => [area, values])).to.deep.equal([
      ['north', [3]],
      ['south', [4]],
    ]);
    expect(document?.series[0]?.notes).to.deep.equal({ '2026-Q1': NOW });
    expect(log.issues.map(({ code, row }) => [code, row])).to.deep.equal([['invalid-number', 3]]);
    expect(sources[0]).to.deep.equal({
      file: 'connectors/figures.js',
      accepted: 2,
      rejected: 1,
      reasons: { 'invalid-number': 1 },
      leftOut: 0,
    });
    expect(document?.batches?.[0]?.id).to.match(/^figures-[0-9a-f]{12}$/);
  });

  it('that fails, before or while it reads, is a fault of that source', async () => {
    for (const broken of [
      'export default () => { throw new Error("no key"); }',
      'export default () => ({ columns: ["indicator", "area", "period", "value"], rows: (function* () { throw new Error("no key"); })() })',
      'this is no module',
      'export default 3',
      'export default () => ({ columns: [1], rows: [] })',
    ])
      expect(onlyIssue(await buildFrom(broken)).code, broken).to.equal('connector-failed');
  });

  it('is run only out of the folder of the project, wherever links lead', async () => {
    const elsewhere = join(await folderWith({ 'x.js': 'process.exitCode = 66' }), 'x.js');
    const folder = await folderWith({ 'cairn.json': projectFile({ sources: [{ connector: 'link.js' }] }) });
    await symlink(elsewhere, join(folder, 'link.js'));
    expect(onlyIssue(await buildProject({ folder, now: NOW })).code).to.equal('connector-outside');
    expect(onlyIssue(await buildFrom('', '../x.js')).code).to.be.oneOf(['connector-outside', 'missing-file']);
    expect(onlyIssue(await buildFrom('', 'none.js')).code).to.equal('missing-file');
    expect(process.exitCode).to.not.equal(66);
  });
});
