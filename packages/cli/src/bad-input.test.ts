import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from '@cairn/schema';
import { expect } from 'chai';
import fc from 'fast-check';
import { buildProject } from './build/build.js';
import {
  buildWith,
  FALLS,
  folderWith,
  NOW,
  onlyIssue,
  projectFile,
  ran,
} from './project-folder.test-support.js';

/*
 * What analysts are really sent. Each is read as what it is, or refused with its place and what to do; nothing is guessed, and
 * nothing is written by halves.
 */

const HEAD = 'indicator,area,period,value\n';
const source = (more: object) => ({ sources: [{ file: 'sources/figures.csv', ...more }] });

async function places(figures: string | Uint8Array, changes: object = {}) {
  const { document, log } = await buildWith(figures, changes as never);
  for (const { remedy } of log.issues) expect(remedy).to.not.equal('');
  return {
    values: document?.series.map(({ area, values }) => [area, ...values]),
    issues: log.issues.map(({ code, row, column }) => [code, row, column]),
  };
}

describe('bad input', () => {
  it('of an old spreadsheet program, in Windows-1252 with semicolons, is read with its letters', async () => {
    const text = 'indicator;area;period;value\nfalls;Môn;2025-Q1;3\n';
    const areas = [{ id: 'mon', name: 'Môn', type: 'council' }];
    const found = await places(Buffer.from(text, 'latin1'), { areas, ...source({ areaBy: 'name' }) });
    expect(found.values).to.deep.equal([['mon', 3]]);
    expect(found.issues).to.deep.equal([['encoding-assumed', undefined, undefined]]);
  });

  it('with a byte order mark, blank lines, blanks around texts and blank cells behind them is read as it is meant', async () => {
    const found = await places(
      '\uFEFF\n\nindicator ,area, period,value,,\nfalls ,north , 2025-Q1,12 ,,\n,,,,,\n\n',
    );
    expect(found).to.deep.equal({ values: [['north', 12]], issues: [] });
  });

  it('with numbers that could be two, or that nobody explained, is refused by row and column', async () => {
    const cells = ['"1,234"', '12%', 'n/a', '..', '-', '£5', '5 beds', '1.2.3'];
    const rows = cells.map((cell, at) => `falls,north,${String(2010 + at)}-Q1,${cell}\n`);
    const found = await places(HEAD + rows.join(''));
    expect(found.issues).to.deep.equal(cells.map((_cell, at) => ['invalid-number', at + 2, 'value']));
    expect(found.values).to.deep.equal([]);
  });

  it('with the shorthand of official statistics is read by its meaning, and a suppressed figure is in no byte', async () => {
    const { document, log } = await buildWith(`${HEAD}falls,north,2025-Q1,[c]\nfalls,north,2025-Q2,7 [p]\n`);
    expect(log.count('error')).to.equal(0);
    expect(document?.series[0]).to.deep.include({ values: [null, 7], status: ['Q', 'P'] });
  });

  it('with dates that could be two days is refused until it is said which', async () => {
    const rows = `${HEAD}falls,north,01/02/2026,1\n`;
    const day = { indicators: [{ ...FALLS, frequency: 'irregular' }] };
    expect((await places(rows, { ...day, ...source({ periodForm: 'day' }) })).issues).to.deep.equal([
      ['day-order-unknown', 2, 'period'],
    ]);
    const stated = source({ periodForm: 'day', dayOrder: 'dayMonthYear' });
    expect((await places(rows, { ...day, ...stated })).issues).to.deep.equal([]);
    const short = await buildWith(`${HEAD}falls,north,01/02/26,1\n`, { ...day, ...stated });
    expect(onlyIssue(short).message).to.contain('two digits');
  });

  it('with ids that are used twice keeps the first and names the row of the other', async () => {
    const folder = await folderWith({
      'cairn.json': projectFile({ areas: [], areasFrom: 'areas.csv' }),
      'areas.csv': 'id,name,type\nnorth,North,council\nnorth,Northern,council\n',
      'sources/figures.csv': `${HEAD}falls,north,2025-Q1,3\n`,
    });
    const result = await buildProject({ folder, now: NOW });
    expect(onlyIssue(result)).to.include({ code: 'duplicate-id', file: 'areas.csv', row: 3 });
    expect(result.document?.areas.map(({ name }) => name)).to.deep.equal(['North']);
  });

  it('that is called like what every object has is a name like any other', async () => {
    const names = ['__proto__', 'constructor', 'toString'];
    const areas = names.map((id) => ({ id, name: id, type: 'council' }));
    const dimensions = [{ id: '__proto__', name: 'D', categories: [{ id: 'constructor', name: 'C' }] }];
    const rows = names.map((id, at) => `falls,${id},2025-Q1,${String(at)},constructor\n`).join('');
    const result = await buildWith(`indicator,area,period,value,__proto__\n${rows}`, { areas, dimensions });
    expect(result.log.issues).to.deep.equal([]);
    expect(result.document?.series.map(({ area, values }) => [area, ...values])).to.deep.equal([
      ['__proto__', 0],
      ['constructor', 1],
      ['toString', 2],
    ]);
    expect(Object.hasOwn(result.document?.series[0]?.dimensions ?? {}, '__proto__')).to.equal(true);
    expect(({} as Record<string, unknown>)['constructor']).to.equal(Object);
  });

  it('that is nested 200,000 deep is refused by its place by every verb that would write it again', async () => {
    const deep = '['.repeat(200_000) + ']'.repeat(200_000);
    const document = projectFile({ series: [] }).replace(/\}$/, `,"weather":${deep}}`);
    const folder = await folderWith({
      'x.json': document,
      'cairn.json': document,
      'sources/figures.csv': HEAD,
    });
    const path = join(folder, 'x.json');
    const out = join(folder, 'out.json');
    for (const words of [
      ['build', folder, '--out', out],
      ['check', path],
      ['migrate', path, '--out', out],
      ['export', path, '--format', 'datapackage', '--out', out],
      ['merge', path, path, '--out', out, '--id', 'x', '--title', 'x'],
      ['diff', path, path],
    ]) {
      const { code, out: said, error } = await ran(...words);
      expect(code, words[0]).to.equal(1);
      expect(said + error, words[0])
        .to.contain('nested-too-deeply')
        .and.to.contain('/weather');
    }
    expect((await readdir(folder)).sort()).to.deep.equal(['cairn.json', 'sources', 'x.json']);
  });

  it('leaves the document that was there whole when nothing of the new one can be read', async () => {
    const folder = await folderWith({
      'cairn.json': projectFile(),
      'sources/figures.csv': `${HEAD}falls,north,2025-Q1,3\n`,
    });
    await ran('build', folder);
    const before = await readFile(join(folder, 'out/test.json'), 'utf8');
    for (const broken of ['', '{"id"', '[]']) {
      const other = await folderWith({ 'cairn.json': broken, 'out/test.json': before });
      expect((await ran('build', other)).code).to.equal(1);
      expect(await readFile(join(other, 'out/test.json'), 'utf8')).to.equal(before);
      expect(await readdir(join(other, 'out'))).to.deep.equal(['test.json']);
    }
  });

  it('of any kind ends in a document without issues, every row accepted or rejected for a reason and with a place', async () => {
    const word = fc.oneof(
      fc.constantFrom(...WORDS),
      // A file with a zero byte is no text, and is refused whole.
      fc.string({ unit: 'binary', maxLength: 6 }).map((text) => text.replaceAll(/["\r\n\0]/g, '')),
    );
    const row = fc.tuple(
      fc.constantFrom('falls', 'Falls', 'F1', 'nothing', ''),
      fc.constantFrom('north', 'South', 'S1', '__proto__', ''),
      fc.oneof(fc.constantFrom(...PERIODS), word),
      word,
      fc.constantFrom('', 'P', 'Q', 'PZ', 'MR'),
    );
    const forms = fc.record({
      periodForm: fc.constantFrom('document', 'month', 'day', 'financialYear', 'financialQuarter'),
      indicatorBy: fc.constantFrom('id', 'code', 'name'),
      areaBy: fc.constantFrom('id', 'name', 'ons'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 8 }), forms, async (rows, form) => {
        const lines = rows.map((cells) => cells.map((text) => `"${text}"`).join(','));
        const {
          document,
          log,
          sources: counts,
        } = await buildWith(['indicator,area,period,value,status', ...lines, ''].join('\n'), source(form));
        const [{ accepted, rejected, reasons } = NOTHING] = counts;
        const blank = rows.filter((cells) => cells.every((text) => text.trim() === '')).length;
        expect(accepted + rejected).to.equal(rows.length - blank);
        expect(Object.values(reasons).reduce((sum, count) => sum + count, 0)).to.equal(rejected);
        expect(parse(document).issues).to.deep.equal([]);
        for (const issue of log.issues) {
          expect(issue.row, issue.code).to.be.within(2, rows.length + 1);
          expect(issue.remedy).to.not.equal('');
        }
      }),
      { numRuns: 60 },
    );
  });
});

const NOTHING = { accepted: 0, rejected: 0, reasons: {} };
const WORDS = [
  '1',
  '-0',
  '1,5',
  '12%',
  '[c]',
  '[x]',
  '7 [p]',
  'n/a',
  '1e400',
  '\u22123',
  '',
  ' ',
  '0x1',
  '9'.repeat(400),
];
const PERIODS = [
  '2026-Q1',
  '2026',
  '2026-04',
  'Apr-26',
  '01/02/2026',
  '1/2/26',
  '2026/27',
  'Q1 2026/27',
  '2026-02-30',
  '2026-W53',
];
