import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseText } from '@cairn/schema';
import { expect } from 'chai';
import { folderWith, projectFile, ran } from '../project-folder.test-support.js';

const FIGURES = 'indicator,area,period,value\nfalls,north,2025-Q1,12\nfalls,north,2025-Q2,14\n';

const project = () => folderWith({ 'cairn.json': projectFile(), 'sources/figures.csv': FIGURES });

describe('cairn diff', () => {
  it('shows what a correction will change before it is published, and writes nothing', async () => {
    const folder = await project();
    await ran('build', folder);
    const published = join(folder, 'out', 'test.json');
    const before = await readFile(published, 'utf8');
    await writeFile(
      join(folder, 'sources/figures.csv'),
      FIGURES.replace(',14', ',15') + 'falls,south,2025-Q2,3\n',
    );
    const { code, out } = await ran('diff', published, folder);
    expect(code).to.equal(0);
    expect(out).to.contain('falls, north, 2025-Q2: 14 → 15');
    expect(out).to.contain('falls, south, 2025-Q2: new, 3');
    expect(out).to.contain('Figures: 1 new, 1 changed, 0 gone');
    expect(await readFile(published, 'utf8')).to.equal(before);
  });

  it('says when there is no difference, and gives differences as JSON', async () => {
    const folder = await project();
    await ran('build', folder);
    const published = join(folder, 'out', 'test.json');
    expect((await ran('diff', published, folder)).out).to.equal('No difference.');
    const { out } = await ran('diff', published, published, '--json');
    expect(JSON.parse(out)).to.deep.equal({ head: [], definitions: [], figures: [], statuses: [] });
  });

  it('ends with 1 and the fault when a document cannot be read, with 2 when it is not there', async () => {
    const folder = await folderWith({ 'a.json': '{', 'b.json': projectFile({ series: [] }) });
    const unreadable = await ran('diff', join(folder, 'a.json'), join(folder, 'b.json'));
    expect([unreadable.code, unreadable.error]).to.satisfy(
      ([code, error]: [number, string]) => code === 1 && error.includes('not-json'),
    );
    expect((await ran('diff', join(folder, 'none.json'), folder)).code).to.equal(2);
  });
});

describe('cairn merge', () => {
  const local = (area: string, value: number, changes = {}) =>
    projectFile({
      series: [{ indicator: 'falls', area, periods: ['2025-Q1'], values: [value] }],
      ...changes,
    });

  it('writes one document that holds the figures of all', async () => {
    const folder = await folderWith({ 'north.json': local('north', 1), 'south.json': local('south', 2) });
    const target = join(folder, 'region.json');
    const words = [join(folder, 'north.json'), join(folder, 'south.json')];
    const { code, out } = await ran(
      'merge',
      ...words,
      '--out',
      target,
      '--id',
      'region',
      '--title',
      'Region',
    );
    expect([code, out]).to.deep.equal([0, `${target}: 2 areas, 1 indicator, 2 series; no issues.`]);
    const { document, issues } = parseText(await readFile(target, 'utf8'));
    expect(issues).to.deep.equal([]);
    expect(document?.series.map(({ values }) => values)).to.deep.equal([[1], [2]]);
  });

  it('reports what the documents disagree on, with both sides, and ends with 1', async () => {
    const folder = await folderWith({
      'a.json': local('north', 1),
      'b.json': local('north', 2, { title: 'B' }),
    });
    const words = [join(folder, 'a.json'), join(folder, 'b.json'), '--out', join(folder, 'c.json')];
    const { code, out } = await ran('merge', ...words, '--id', 'c', '--title', 'C');
    expect(code).to.equal(1);
    expect(out).to.contain('figure-conflict').and.contain('falls, north, 2025-Q1, value: 2 here, but 1');
  });

  it('does not write over one of its documents', async () => {
    const folder = await folderWith({ 'a.json': local('north', 1) });
    const path = join(folder, 'a.json');
    const { code, error } = await ran('merge', path, '--out', path, '--id', 'c', '--title', 'C');
    expect([code, error.includes('is one of the documents')]).to.deep.equal([2, true]);
  });
});

describe('cairn build --audience', () => {
  it('writes an edition beside the full one that does not hold what its readers may not see', async () => {
    const { indicators = [] } = JSON.parse(projectFile()) as { indicators?: readonly object[] };
    const secret = { ...indicators[0], id: 'incidents', name: 'Incidents', audience: 'partner' };
    const folder = await folderWith({
      'cairn.json': projectFile({ indicators: [...indicators, secret] }),
      'sources/figures.csv': `${FIGURES}incidents,north,2025-Q1,771\n`,
    });
    expect((await ran('build', folder)).code).to.equal(0);
    expect((await ran('build', folder, '--audience', 'public')).code).to.equal(0);
    const full = await readFile(join(folder, 'out/test.json'), 'utf8');
    const open = await readFile(join(folder, 'out/test.public.json'), 'utf8');
    expect([full.includes('771'), open.includes('771'), open.includes('incidents')]).to.deep.equal([
      true,
      false,
      false,
    ]);
    expect(parseText(open).document?.series[0]?.values).to.deep.equal([12, 14]);
    expect((await ran('build', folder, '--audience', 'friends')).code).to.equal(2);
  });
});
