import { cp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { FALLS, folderWith, NOW, projectFile, ran } from '../project-folder.test-support.js';

const FIGURES = 'indicator,area,period,value\nfalls,north,2025-Q1,12\n';
const WARNED = {
  indicators: [{ ...FALLS, assessment: { method: 'target' } }],
  targets: [{ indicator: 'falls', kind: 'local', periods: ['2025-Q1'], values: [10] }],
  alertRules: [{ kind: 'status', id: 'off-target' }],
};
const REPORTED = {
  ...WARNED,
  reports: [{ id: 'board', title: 'Board', edition: 'monthly', sections: [{ kind: 'tiles' }] }],
  reportFiles: { folder: 'packs', formats: ['csv', 'html'], languages: ['en', 'cy'] },
};

const project = (changes: Readonly<Record<string, unknown>> = {}) =>
  folderWith({ 'cairn.json': projectFile(changes), 'sources/figures.csv': FIGURES });

const exists = (path: string) =>
  stat(path).then(
    () => true,
    () => false,
  );

/** Which steps were taken, and how each ended. */
const stepsIn = (out: string) => out.split('\n').map((line) => /^\S+ (\w+ \w+):/u.exec(line)?.[1] ?? line);

/** Staging folders that a run has left behind. */
const leftovers = async () => (await readdir(tmpdir())).filter((name) => name.startsWith('cairn-run-'));

describe('cairn run', function () {
  // The widgets' whole library is run for each report.
  this.timeout(60_000);

  it('publishes and warns, with one line a step', async () => {
    const folder = await project({ ...WARNED, alerts: { feed: 'feed.xml' } });
    const { code, out, error } = await ran('run', folder);
    expect([code, error]).to.deep.equal([0, '']);
    expect(stepsIn(out)).to.deep.equal(['build ok', 'check ok', 'publish ok', 'due ok', 'alerts ok']);
    expect(out.split('\n').every((line) => line.startsWith(`${NOW} `))).to.equal(true);
    expect(out).to.contain('feed: told 1 new, 0 over.');
    expect((await ran('run', folder)).out).to.contain('feed: nothing new.');
  });

  it('writes the reports that the project asks for beside the document, and says what has changed', async () => {
    const before = await project({ ...WARNED, targets: [] });
    await ran('build', before);
    const edition = await readFile(join(before, 'out/test.json'), 'utf8');
    const folder = await project({
      ...REPORTED,
      reportFiles: { ...REPORTED.reportFiles, against: 'q4.json' },
    });
    await writeFile(join(folder, 'q4.json'), edition);
    const { code, out, error } = await ran('run', folder);
    expect([code, error]).to.deep.equal([0, '']);
    expect(stepsIn(out)).to.deep.equal(['build ok', 'check ok', 'reports ok', 'publish ok', 'due ok']);
    expect((await readdir(join(folder, 'packs'))).sort()).to.deep.equal([
      'board-cy',
      'board-cy.html',
      'board-en',
      'board-en.html',
    ]);
    expect(await readFile(join(folder, 'packs/board-cy.html'), 'utf8')).to.contain('ers y rhifyn diwethaf');
    expect(await leftovers()).to.deep.equal([]);
  });

  it('publishes the parts with the document; reports, comparison and warnings read it whole', async () => {
    const before = await project({ ...WARNED, targets: [], parts: 'by-indicator' });
    await ran('build', before);
    const folder = await project({
      ...REPORTED,
      parts: 'by-indicator',
      alerts: { feed: 'feed.xml' },
      reportFiles: { formats: ['csv'], against: 'before/test.json' },
    });
    await cp(join(before, 'out'), join(folder, 'before'), { recursive: true });
    const { code, out, error } = await ran('run', folder);
    expect([code, error]).to.deep.equal([0, '']);
    expect(out).to.contain('feed: told 1 new, 0 over.');
    const path = join(folder, 'out/test.json');
    expect(JSON.parse(await readFile(path, 'utf8')))
      .to.have.property('parts')
      .with.length(1);
    expect((await ran('check', path)).code).to.equal(0);
    const pack = join(folder, 'reports/board-en');
    const [changes = '', figures = ''] = (await readdir(pack)).sort();
    expect(await readFile(join(pack, changes), 'utf8')).to.contain('Falls');
    expect(await readFile(join(pack, figures), 'utf8')).to.contain('falls,Falls,north,North,2025-Q1,12');
  });

  it('publishes no part where a later step fails, and the former edition stays whole', async () => {
    const folder = await project({ ...REPORTED, parts: 'by-area' });
    expect((await ran('run', folder)).code).to.equal(0);
    const parts = join(folder, 'out/test.parts');
    const names = await readdir(parts);
    await writeFile(join(folder, 'sources/figures.csv'), FIGURES.replace(',12', ',8'));
    await rm(join(folder, 'packs'), { recursive: true });
    await writeFile(join(folder, 'packs'), 'a file in the way');
    expect((await ran('run', folder)).code).to.equal(2);
    expect(await readdir(parts)).to.deep.equal(names);
    expect((await ran('check', join(folder, 'out/test.json'))).code).to.equal(0);
    await rm(join(folder, 'packs'));
    expect((await ran('run', folder)).code).to.equal(0);
    expect(await readdir(parts))
      .to.include(names[0])
      .and.to.have.length(2);
  });

  it('publishes neither document nor report, and warns nobody, where one report cannot be drawn', async () => {
    const folder = await project({
      ...REPORTED,
      alerts: { feed: 'feed.xml' },
      reportFiles: { formats: ['html', 'papyrus'] },
    });
    const { code, out, error } = await ran('run', folder);
    expect([code, stepsIn(out)]).to.deep.equal([2, ['build ok', 'check ok', 'reports failed']]);
    expect(error).to.contain('papyrus').and.contain('Nothing was published');
    const there = ['out', 'reports', 'feed.xml', 'audit.jsonl'].map((name) => exists(join(folder, name)));
    expect(await Promise.all(there)).to.deep.equal([false, false, false, false]);
  });

  it('leaves every file as it was where one cannot take its place, and does it all once it can', async () => {
    const folder = await project({ ...REPORTED, out: 'public/test.json' });
    expect((await ran('run', folder)).code).to.equal(0);
    const [pack, log] = [join(folder, 'packs/board-en.html'), join(folder, 'audit.jsonl')];
    const [packBefore, logBefore] = [await readFile(pack, 'utf8'), await readFile(log, 'utf8')];
    await writeFile(join(folder, 'sources/figures.csv'), FIGURES.replace(',12', ',8'));
    await rm(join(folder, 'public'), { recursive: true });
    await writeFile(join(folder, 'public'), 'a file in the way');
    const failed = await ran('run', folder);
    expect([failed.code, failed.error.includes('public')]).to.deep.equal([2, true]);
    expect(await readFile(pack, 'utf8')).to.equal(packBefore);
    expect(await readFile(log, 'utf8')).to.equal(logBefore);
    await rm(join(folder, 'public'));
    expect((await ran('run', folder)).code).to.equal(0);
    expect(await readFile(pack, 'utf8')).to.not.equal(packBefore);
    expect(await readFile(join(folder, 'public/test.json'), 'utf8')).to.contain('[8]');
  });

  it('does not fail because figures are late, and says how many are', async () => {
    const indicators = [{ ...FALLS, updateDue: 'P6W' }];
    const { code, out } = await ran('run', await project({ indicators }));
    expect([code, /due ok: .*[1-9]\d* late/u.test(out)]).to.deep.equal([0, true]);
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
    expect(stepsIn(first.out)).to.deep.equal(['build failed']);
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
    expect((await ran('run', await project(WARNED))).out).to.not.contain('alerts');
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
