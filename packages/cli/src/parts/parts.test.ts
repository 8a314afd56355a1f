import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseText, type PerformanceDocument } from '@cairn/schema';
import { anArea, anIndicator, aSeries, minimalDocument, months } from '@cairn/testing';
import { expect } from 'chai';
import { ran, folderWith, projectFile, FALLS } from '../project-folder.test-support.js';
import { groupsOf } from './grouping.js';
import { partFile } from './part-file.js';

const FIGURES = (falls: number) =>
  `indicator,area,period,value\nfalls,north,2025-Q1,${String(falls)}\nfalls,south,2025-Q1,7\nvisits,north,2025-Q1,3\n`;

const project = (falls = 5) =>
  folderWith({
    'cairn.json': projectFile({
      indicators: [FALLS, { ...FALLS, id: 'visits', name: 'Visits', code: 'V1' }],
    }),
    'sources/figures.csv': FIGURES(falls),
  });

const documentIn = async (folder: string) =>
  parseText(await readFile(join(folder, 'out/test.json'), 'utf8')).document as PerformanceDocument;
const partsIn = (folder: string) => readdir(join(folder, 'out/test.parts'));

async function built(folder: string, ...more: readonly string[]) {
  const outcome = await ran('build', folder, '--parts', 'by-area', ...more);
  expect(outcome.code, outcome.out + outcome.error).to.equal(0);
  return outcome;
}

/** A document too large for one part. */
function large() {
  const areas = Array.from({ length: 120 }, (_, at) =>
    anArea({ id: `a${String(at)}`, ...(at > 1 ? { parent: `a${String(at % 2)}` } : {}) }),
  );
  const indicators = ['one', 'two'].map((id) => anIndicator({ id, frequency: 'month' }));
  const series = indicators.flatMap(({ id: indicator }) =>
    areas.map(({ id: area }) => aSeries({ indicator, area, periods: months(1950, 900) })),
  );
  return minimalDocument({ areas, indicators, series });
}

describe('the parts of a document', () => {
  it('hold every series once, and say which', () => {
    const document = large();
    for (const by of ['indicator', 'area'] as const) {
      const groups = [...groupsOf(document, by)];
      expect(groups.length).to.be.above(2);
      expect(new Set(groups.flatMap(({ series }) => series)).size).to.equal(document.series.length);
      expect(groups.flatMap(({ series }) => series)).to.have.length(document.series.length);
      for (const { indicators, areas, series } of groups)
        for (const { indicator, area } of series) {
          expect(indicators?.includes(indicator) ?? true).to.equal(true);
          expect(areas?.includes(area) ?? true).to.equal(true);
        }
    }
  });

  it('have names that change with their figures alone', () => {
    const document = large();
    const [first, second] = [...groupsOf(document, 'indicator')];
    if (!first || !second) throw new Error('there are no groups');
    const name = (more: object, group = first) => partFile({ ...document, ...more }, group, 'x.parts').name;
    expect(name({ published: '2026-10-31', description: 'Other' })).to.equal(name({}));
    expect(name({}, second)).to.not.equal(name({}));
  });

  it('are listed with the periods that a reader may choose, forecasts and other years left out', () => {
    const series = [
      aSeries({ periods: ['2024-Q2', '2024-Q1'], status: ['F', null] }),
      aSeries({ indicator: 'other', periods: ['2020-Q1'] }),
    ];
    const indicators = [anIndicator(), anIndicator({ id: 'other', reportingYearStart: '--04-01' })];
    const document = minimalDocument({ indicators, series });
    expect(partFile(document, { series }, 'x.parts').entry.periods).to.deep.equal(['2024-Q1']);
  });
});

describe('cairn build --parts', () => {
  it('writes a document whose figures are in parts, which every command reads as one', async () => {
    const folder = await project();
    const { out } = await built(folder);
    expect(out).to.contain('with 1 part beside it');
    const document = await documentIn(folder);
    expect([document.series.length, document.parts.length]).to.deep.equal([0, 1]);
    expect(document.parts[0]?.integrity).to.match(/^sha384-/);
    const path = join(folder, 'out/test.json');
    expect((await ran('check', path)).code).to.equal(0);
    const csv = join(folder, 'figures.csv');
    expect((await ran('export', path, '--format', 'csv', '--out', csv)).code).to.equal(0);
    expect(await readFile(csv, 'utf8')).to.contain('visits,north,2025-Q1,3');
    const same = await ran('diff', path, folder, '--json');
    expect((JSON.parse(same.out) as { figures: unknown[] }).figures).to.deep.equal([]);
  });

  it('does so as the project says, unless the command says otherwise', async () => {
    const folder = await folderWith({
      'cairn.json': projectFile({ parts: 'by-area' }),
      'sources/figures.csv': 'indicator,area,period,value\nfalls,north,2025-Q1,5\n',
    });
    expect((await ran('build', folder)).code).to.equal(0);
    const listed = (await documentIn(folder)).parts;
    expect(listed.map(({ areas, indicators }) => [areas, indicators])).to.deep.equal([
      [['north'], undefined],
    ]);
    await ran('build', folder, '--parts', 'by-indicator');
    expect((await documentIn(folder)).parts.map(({ indicators }) => indicators)).to.deep.equal([['falls']]);
    await ran('build', folder, '--parts', 'none');
    const { parts, series } = await documentIn(folder);
    expect([parts.length, series.length]).to.deep.equal([0, 1]);
  });

  it('tells corrections from the parts of the edition before, whose parts stay until the next', async () => {
    const folder = await project();
    await built(folder);
    const [first = ''] = await partsIn(folder);
    await writeFile(join(folder, 'sources/figures.csv'), FIGURES(6));
    await built(folder);
    const { revisions } = await documentIn(folder);
    expect(revisions.map(({ from, to }) => [from, to])).to.deep.equal([[5, 6]]);
    expect(await partsIn(folder))
      .to.include(first)
      .and.to.have.length(2);
    await writeFile(join(folder, 'out/test.parts/notes.txt'), 'kept');
    await writeFile(join(folder, 'sources/figures.csv'), FIGURES(8));
    await built(folder);
    expect(await partsIn(folder)).to.not.include(first);
    expect(await partsIn(folder))
      .to.include('notes.txt')
      .and.to.have.length(3);
  });

  it('does not build over an edition whose parts are gone: its corrections would be lost', async () => {
    const folder = await project();
    await built(folder);
    const before = await readFile(join(folder, 'out/test.json'), 'utf8');
    await rm(join(folder, 'out/test.parts'), { recursive: true });
    const { code, error } = await ran('build', folder, '--parts', 'by-area');
    expect(code).to.equal(2);
    expect(error).to.contain('is not there').and.to.contain('Put its parts back');
    expect(await readFile(join(folder, 'out/test.json'), 'utf8')).to.equal(before);
  });

  it('leaves what readers may not see out of their parts', async () => {
    const folder = await folderWith({
      'cairn.json': projectFile({
        indicators: [FALLS, { ...FALLS, id: 'visits', name: 'Visits', code: 'V1', audience: 'restricted' }],
      }),
      'sources/figures.csv': FIGURES(5),
    });
    await built(folder, '--audience', 'public');
    const parts = join(folder, 'out/test.public.parts');
    const texts = await Promise.all(
      (await readdir(parts)).map((name) => readFile(join(parts, name), 'utf8')),
    );
    expect(texts.join()).to.contain('falls').and.to.not.contain('visits');
  });

  it('is not read by half: a part that is gone, altered or of another document is an error', async () => {
    const folder = await project();
    await built(folder);
    const path = join(folder, 'out/test.json');
    const [name = ''] = await partsIn(folder);
    const part = join(folder, 'out/test.parts', name);
    const text = await readFile(part, 'utf8');
    const codes = async () => {
      const { code, out } = await ran('check', path, '--json');
      expect(code).to.equal(1);
      return (JSON.parse(out) as { issues: { code: string }[] }).issues.map((issue) => issue.code);
    };
    await writeFile(part, text.replace('5', '6'));
    expect(await codes()).to.deep.equal(['altered-part']);
    await rm(part);
    expect(await codes()).to.deep.equal(['missing-part']);
    const whole = await readFile(path, 'utf8');
    await writeFile(part, text);
    await writeFile(path, whole.replace('"test"', '"other"'));
    expect(await codes()).to.deep.equal(['foreign-part']);
    const report = await ran('export', path, '--format', 'csv', '--out', join(folder, 'x.csv'));
    expect(report.code).to.equal(1);
  });
});
