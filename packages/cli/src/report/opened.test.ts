import { execFile } from 'node:child_process';
import { access, readFile, readdir } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'chai';
import { strFromU8, unzipSync } from 'fflate';
import { folderWith, ran } from '../project-folder.test-support.js';
import { findBrowser } from './find-browser.js';
import { DOCUMENT } from './report.test-support.js';

const run = promisify(execFile);

/** A program that opens files as their readers do; null where it is not installed, which the test then says. */
async function installed(...names: readonly string[]): Promise<string | null> {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  for (const path of names.flatMap((name) => folders.map((folder) => join(folder, name)))) {
    const isThere = await access(path).then(
      () => true,
      () => false,
    );
    if (isThere) return path;
  }
  return null;
}

const LANGUAGES = {
  en: ['Board', 'Trends'],
  cy: ['Bwrdd', 'Tueddiadau'],
  gd: ['Bòrd', 'Gluasadan'],
} as const;

describe('reports as their readers open them', function () {
  // LibreOffice takes some seconds to start.
  this.timeout(120_000);

  let folder = '';
  let office: string | null = null;
  let hasBrowser = false;
  before(async () => {
    office = await installed('soffice', 'libreoffice');
    hasBrowser = await findBrowser(process.env, process.platform).then(
      () => true,
      () => false,
    );
    folder = await folderWith({ 'x.json': JSON.stringify(DOCUMENT) });
    const formats = hasBrowser ? 'docx,xlsx,pdf' : 'docx,xlsx';
    const words = ['board', '--format', formats, '--lang', 'all', '--out', folder];
    expect(await ran('report', join(folder, 'x.json'), ...words)).to.include({ code: 0, error: '' });
    if (!office) return;
    const convert = (to: string, ending: string) => {
      const files = Object.keys(LANGUAGES).map((language) => join(folder, `board-${language}.${ending}`));
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
      return run(office!, [profile, '--headless', '--convert-to', to, '--outdir', folder, ...files]);
    };
    await convert('txt:Text (encoded):UTF8', 'docx');
    await convert('csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1', 'xlsx');
  });

  /** What LibreOffice shows of a Word document, or, without it, the text that stands in the file. */
  async function wordText(language: string): Promise<string> {
    if (office) return readFile(join(folder, `board-${language}.txt`), 'utf8');
    const xml = await part(`board-${language}.docx`, 'word/document.xml');
    return xml.replaceAll('</w:p>', '\n').replaceAll(/<[^>]*>/gu, '');
  }

  async function part(file: string, name: string): Promise<string> {
    return strFromU8(unzipSync(await readFile(join(folder, file)))[name]!);
  }

  for (const [language, [title, trends]] of Object.entries(LANGUAGES)) {
    it(`have their headings, sentences and figures in order as Word documents, in ${language}`, async () => {
      const text = await wordText(language);
      const places = [title, trends, '12.3'].map((words) => text.indexOf(words));
      expect(places[0], text).to.be.within(0, 10);
      expect(places[1]).to.be.greaterThan(0);
      expect(text.lastIndexOf('12.3')).to.be.greaterThan(places[1]!);
    });
  }

  it('have each chart as a picture that says in words what it shows', async () => {
    const files = unzipSync(await readFile(join(folder, 'board-cy.docx')));
    const pictures = Object.entries(files).filter(([name]) => name.startsWith('word/media/'));
    expect(pictures.map(([, bytes]) => strFromU8(bytes.slice(1, 4), true))).to.deep.equal(['PNG']);
    const xml = strFromU8(files['word/document.xml']!);
    const alt = /<wp:docPr [^>]*descr="([^"]*)"[^>]*title="([^"]*)"/u.exec(xml);
    expect(alt?.[1]).to.contain('12.3');
    expect(alt?.[2]).to.contain('Northton');
  });

  it('have, as Word documents, no formula and no address but the document’s own', async () => {
    const rels = await part('board-en.docx', 'word/_rels/document.xml.rels');
    const outside = [...rels.matchAll(/Target="([^"]*)"[^>]*TargetMode="External"/gu)].map(([, to]) => to);
    expect(outside).to.deep.equal(['https://example.org/rules']);
    expect(await part('board-en.docx', 'word/document.xml')).to.not.match(/<w:instrText|w:fldSimple/u);
  });

  it('have, as workbooks, the figures that the document has, and no formula', async () => {
    const files = unzipSync(await readFile(join(folder, 'board-cy.xlsx')));
    const sheets = Object.keys(files).filter((name) => name.startsWith('xl/worksheets/sheet'));
    for (const name of sheets) expect(strFromU8(files[name]!)).to.not.match(/<f[ >]/u);
    expect(Object.keys(files).filter((name) => /externalLink/u.test(name))).to.deep.equal([]);
    if (!office) return;
    const made = (await readdir(folder)).filter((name) => /^board-cy-.*\.csv$/u.test(name));
    const texts = await Promise.all(made.map((name) => readFile(join(folder, name), 'utf8')));
    expect(texts.filter((text) => /^falls,.*,2025-Q1,12\.25,/mu.test(text)).length).to.be.greaterThan(0);
  });

  for (const [language, [title, trends]] of Object.entries(LANGUAGES)) {
    it(`say the same as PDF files, tagged, in ${language}`, async function () {
      if (!hasBrowser) this.skip();
      const path = join(folder, `board-${language}.pdf`);
      const raw = await readFile(path, 'latin1');
      expect(raw)
        .to.match(/\/StructTreeRoot/u)
        .and.match(/\/Outlines/u);
      expect(raw).to.contain(`/Lang (${language})`);
      expect(raw).to.not.match(/\/JavaScript|\/Launch/u);
      const reader = await installed('pdftotext');
      if (!reader) return;
      const text = (await run(reader, ['-layout', path, '-'])).stdout;
      expect(text.indexOf(title)).to.be.within(0, 200);
      expect(text.indexOf(trends)).to.be.greaterThan(text.indexOf(title));
      expect(text)
        .to.contain('12.3')
        .and.match(/1 ?\/ ?\d/u);
    });
  }

  after(() => {
    const opened = [
      office ? 'LibreOffice' : 'no LibreOffice: Word text was read from the file',
      hasBrowser ? 'a browser for PDF' : 'no browser: no PDF was made',
    ];
    console.info(`    reports opened with ${opened.join('; ')}`);
  });
});
