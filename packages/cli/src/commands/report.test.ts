import { access, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { strFromU8, unzipSync } from 'fflate';
import { folderWith, ran } from '../project-folder.test-support.js';
import { findBrowser } from '../report/find-browser.js';
import { DOCUMENT } from '../report/report.test-support.js';

const withDocument = (changes: object = {}) =>
  folderWith({ 'x.json': JSON.stringify({ ...DOCUMENT, ...changes }) });

describe('cairn report', function () {
  // The widgets' whole library is run for each.
  this.timeout(60_000);

  it('writes a page where it is told, in the language that is asked for', async () => {
    const folder = await withDocument();
    const out = join(folder, 'packs', 'board.html');
    const ended = await ran('report', join(folder, 'x.json'), 'board', '--lang', 'cy', '--out', out);
    expect(ended).to.deep.include({ code: 0, error: '', out });
    expect(await readFile(out, 'utf8')).to.contain('<html lang="cy" dir="ltr">');
  });

  it('writes a folder of CSV files', async () => {
    const folder = await withDocument();
    const out = join(folder, 'board');
    const ended = await ran('report', join(folder, 'x.json'), 'board', '--format', 'csv', '--out', out);
    expect(ended.code).to.equal(0);
    expect((await readdir(out)).map((name) => join(out, name))).to.deep.equal(ended.out.split('\n'));
  });

  it('writes every report in each format and language that is asked for into one folder', async () => {
    const reports = [...(DOCUMENT.reports ?? [])].flatMap((one) => [one, { ...one, id: 'account' }]);
    const folder = await withDocument({ reports });
    const out = join(folder, 'packs');
    const words = ['--all', '--format', 'html,xlsx', '--lang', 'en,gd', '--out', out];
    const ended = await ran('report', join(folder, 'x.json'), ...words);
    const names = ['board', 'account'].flatMap((id) =>
      ['en', 'gd'].flatMap((language) => ['html', 'xlsx'].map((ending) => `${id}-${language}.${ending}`)),
    );
    expect(ended).to.include({ code: 0, error: '', out: names.map((name) => join(out, name)).join('\n') });
    expect((await readdir(out)).sort()).to.deep.equal([...names].sort());
  });

  /** A folder with an edition before and one after it, in which falls are off track. */
  async function withEditions(): Promise<string> {
    const folder = await withDocument();
    const [series] = DOCUMENT.series;
    const judged = {
      indicators: DOCUMENT.indicators.map((one) => ({ ...one, assessment: { method: 'target' } })),
      targets: [{ indicator: 'falls', kind: 'local', periods: ['2024-Q4', '2025-Q1'], values: [11, 11] }],
    };
    const before = { ...DOCUMENT, ...judged, series: [{ ...series, periods: ['2024-Q4'], values: [10.5] }] };
    await writeFile(join(folder, 'before.json'), JSON.stringify(before));
    await writeFile(join(folder, 'after.json'), JSON.stringify({ ...DOCUMENT, ...judged }));
    return folder;
  }

  it('begins with what has changed since the edition before', async () => {
    const folder = await withEditions();
    const out = join(folder, 'board.html');
    const words = ['board', '--against', join(folder, 'before.json'), '--out', out];
    expect(await ran('report', join(folder, 'after.json'), ...words)).to.include({ code: 0, error: '' });
    const page = (await readFile(out, 'utf8')).replaceAll(/<style>.*?<\/style>/gsu, '');
    const texts = page.replaceAll(/<[^>]*>/gu, '|').replaceAll(/[\s|]*\|[\s|]*/gu, '|');
    expect(texts).to.contain('|What has changed since the last edition|Needs attention now|Falls, Northton|');
  });

  it('has what has changed as a table of its own, and no file of a section that is gone', async () => {
    const folder = await withEditions();
    const out = join(folder, 'figures');
    const words = [join(folder, 'after.json'), 'board', '--format', 'csv', '--out', out];
    await ran('report', ...words);
    const without = (await readdir(out)).sort();
    await writeFile(join(out, '01-mine.csv'), 'indicator,mine');
    await writeFile(join(out, 'notes.txt'), 'mine');
    await ran('report', ...words, '--against', join(folder, 'before.json'));
    const later = without.map((name, at) => `0${String(at + 2)}${name.slice(2)}`);
    const changes = '01-what-has-changed-since-the-last-edition.csv';
    expect((await readdir(out)).sort()).to.deep.equal(['01-mine.csv', changes, ...later, 'notes.txt']);
    expect(await readFile(join(out, changes), 'utf8')).to.match(
      /^\uFEFFchange,subject,text,who\r\nNeeds attention now,"Falls, Northton",/u,
    );
    await ran('report', ...words);
    expect((await readdir(out)).sort()).to.deep.equal(['01-mine.csv', ...without, 'notes.txt'].sort());
  });

  it('has what has changed as the first sheet of figures in a workbook', async () => {
    const folder = await withEditions();
    const out = join(folder, 'board.xlsx');
    const words = ['board', '--format', 'xlsx', '--against', join(folder, 'before.json'), '--out', out];
    await ran('report', join(folder, 'after.json'), ...words);
    const parts = unzipSync(await readFile(out));
    const names = strFromU8(parts['xl/workbook.xml']!).matchAll(/<sheet [^>]*name="([^"]*)"/gu);
    expect([...names][1]?.[1]).to.equal('1 What has changed since the la');
    expect(strFromU8(parts['xl/sharedStrings.xml']!)).to.contain('Needs attention now');
  });

  it('ends with what its measures mean where that is asked for, once', async () => {
    const bare = DOCUMENT.reports?.map((one) => ({ ...one, sections: [{ kind: 'tiles' }] }));
    const definitionsOf = async (folder: string, ...more: readonly string[]) => {
      const out = join(folder, `figures${String(more.length)}`);
      await ran('report', join(folder, 'x.json'), 'board', '--format', 'csv', '--out', out, ...more);
      const files = await readdir(out);
      const texts = await Promise.all(files.map((name) => readFile(join(out, name), 'utf8')));
      return texts.filter((text) => text.includes('indicator,measure,term,text')).length;
    };
    const folder = await withDocument({ reports: bare });
    expect(await definitionsOf(folder)).to.equal(0);
    expect(await definitionsOf(folder, '--appendix')).to.equal(1);
    expect(await definitionsOf(await withDocument(), '--appendix')).to.equal(1);
  });

  it('asks for the name of a report, or for all of them', async () => {
    const path = join(await withDocument(), 'x.json');
    const ended = await ran('report', path);
    expect([
      ended.code,
      ended.error.includes('Name a report, or say --all. The document has board.'),
    ]).to.deep.equal([2, true]);
    expect((await ran('report', path, 'board', '--all')).code).to.equal(2);
  });

  it('ends with 2, and leaves nothing, where it cannot write', async () => {
    const folder = await withDocument();
    const path = join(folder, 'x.json');
    const ended = await ran('report', path, 'board', '--format', 'csv', '--out', join(path, 'figures'));
    expect([ended.code, ended.out]).to.deep.equal([2, '']);
    expect(ended.error).to.contain('what should be a folder on the way to it is a file');
    expect(await readdir(folder)).to.deep.equal(['x.json']);
  });

  it('leaves out what those whom the report is for may not see', async () => {
    const folder = await withDocument({
      indicators: DOCUMENT.indicators.map((one) => ({ ...one, audience: 'restricted' })),
      reports: DOCUMENT.reports?.map((one) => ({ ...one, audience: 'public' })),
    });
    const out = join(folder, 'board');
    const ended = await ran('report', join(folder, 'x.json'), 'board', '--format', 'csv', '--out', out);
    expect(ended).to.deep.include({ code: 0, out: '' });
  });

  it('ends with 2 and names the reports there are when there is none of that name', async () => {
    const ended = await ran('report', join(await withDocument(), 'x.json'), 'boord');
    expect(ended.code).to.equal(2);
    expect(ended.error).to.contain('The document has no report "boord". It has board.');
  });

  it('ends with 2 when the format is none that it writes, or the area none of the document', async () => {
    const path = join(await withDocument(), 'x.json');
    expect((await ran('report', path, 'board', '--format', 'odt')).code).to.equal(2);
    expect(await ran('report', path, 'board', '--area', 'nowhere')).to.include({ code: 2, out: '' });
  });

  it('ends with 1 and says what is wrong when part of the document cannot be used', async () => {
    const folder = await withDocument({ targets: [{ indicator: 'nothing' }] });
    const out = join(folder, 'board');
    const ended = await ran('report', join(folder, 'x.json'), 'board', '--format', 'csv', '--out', out);
    expect(ended.code).to.equal(1);
    expect(ended.error).to.contain('/targets/0');
    await access(out);
  });

  it('prints a PDF with tags and an outline, or says how to get a browser that can', async () => {
    const folder = await withDocument();
    const out = join(folder, 'board.pdf');
    const browser = await findBrowser(process.env, process.platform).catch(() => null);
    const ended = await ran('report', join(folder, 'x.json'), 'board', '--format', 'pdf', '--out', out);
    if (browser === null) {
      expect(ended).to.include({ code: 2 });
      expect(ended.error).to.contain('CHROME_PATH');
      return;
    }
    expect(ended).to.include({ code: 0, error: '' });
    const pdf = await readFile(out, 'latin1');
    expect(pdf.slice(0, 5)).to.equal('%PDF-');
    expect(pdf)
      .to.match(/\/StructTreeRoot/u)
      .and.match(/\/Outlines/u)
      .and.match(/\/Lang/u);
  });
});
