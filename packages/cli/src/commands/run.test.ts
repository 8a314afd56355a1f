import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { FALLS, folderWith, NOW, projectFile, ran } from '../project-folder.test-support.js';

const FIGURES = 'indicator,area,period,value\nfalls,north,2025-Q1,12\n';
const WARNED = {
  indicators: [{ ...FALLS, assessment: { method: 'target' } }],
  targets: [{ indicator: 'falls', kind: 'local', periods: ['2025-Q1'], values: [10] }],
  alertRules: [{ kind: 'status', id: 'off-target' }],
};

const project = (changes: Readonly<Record<string, unknown>> = {}) =>
  folderWith({ 'cairn.json': projectFile(changes), 'sources/figures.csv': FIGURES });

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );

describe('cairn run', () => {
  it('publishes and warns, with one line a step', async () => {
    const folder = await project({ ...WARNED, alerts: { feed: 'feed.xml' } });
    const { code, out, error } = await ran('run', folder);
    expect([code, error]).to.deep.equal([0, '']);
    const lines = out.split('\n');
    expect(lines.map((line) => line.slice(0, line.indexOf(':', NOW.length)))).to.deep.equal([
      `${NOW} build ok`,
      `${NOW} alerts ok`,
    ]);
    expect(lines[1]).to.contain('feed: told 1 new, 0 over.');
    expect((await ran('run', folder)).out).to.contain('feed: nothing new.');
  });

  it('leaves the published document as it is, and warns nobody, when there is an error in the data', async () => {
    const folder = await project({ ...WARNED, alerts: { feed: 'feed.xml' } });
    await writeFile(join(folder, 'sources/figures.csv'), `${FIGURES}falls,nowhere,2025-Q1,3\n`);
    const first = await ran('run', folder);
    expect([
      first.code,
      await exists(join(folder, 'out')),
      await exists(join(folder, 'feed.xml')),
    ]).to.deep.equal([1, false, false]);
    expect(first.out.split('\n')).to.have.length(1);
    expect(first.error).to.contain('nowhere');

    await writeFile(join(folder, 'sources/figures.csv'), FIGURES);
    expect((await ran('run', folder)).code).to.equal(0);
    const published = await readFile(join(folder, 'out/test.json'), 'utf8');
    await writeFile(
      join(folder, 'sources/figures.csv'),
      `${FIGURES.replace(',12', ',13')}falls,nowhere,2025-Q1,3\n`,
    );
    expect((await ran('run', folder)).code).to.equal(1);
    expect(await readFile(join(folder, 'out/test.json'), 'utf8')).to.equal(published);
  });

  it('warns nobody where nobody is named, and ends with 2 when somebody could not be told', async () => {
    expect((await ran('run', await project(WARNED))).out.split('\n')).to.have.length(1);
    const folder = await project({
      ...WARNED,
      alerts: { webhooks: [{ id: 'x', addressFrom: 'CAIRN_NOT_SET' }] },
    });
    const { code, out, error } = await ran('run', folder);
    expect([code, out.includes('alerts failed'), error.includes('CAIRN_NOT_SET')]).to.deep.equal([
      2,
      true,
      true,
    ]);
  });
});
