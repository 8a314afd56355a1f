import { PAYLOADS } from '@cairn/testing';
import { expect } from 'chai';
import { parse as parseCsv } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { csvOf } from '../export/csv.js';
import { harmfulIn, hostileDocument } from '../hostile.test-support.js';
import { docxReport } from './docx-report.js';
import { htmlReport } from './html-report.js';
import { type OpenRequest, reportRequest } from './report-request.js';
import { csvFiles, xlsxFile } from './sheet-files.js';

/* A report of everything, over a document whose texts try to run something. */

const FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u;
const NUMBER = /^-?\d+(?:\.\d+)?$/u;

/** Where the parts of an office file lead outside it. */
const outward = (parts: Readonly<Record<string, Uint8Array>>) =>
  Object.entries(parts)
    .filter(([name]) => name.endsWith('.rels'))
    .flatMap(([, bytes]) =>
      [...strFromU8(bytes).matchAll(/<Relationship\b[^>]*TargetMode="External"[^>]*>/gu)].map(
        ([relation]) => /Target="([^"]*)"/u.exec(relation)?.[1] ?? '',
      ),
    );

for (const first of [0, 9, 18])
  describe(`a report of texts that try to run something, from ${String(first)}`, function () {
    // The whole library is read and run in a page for each.
    this.timeout(60_000);

    let request: OpenRequest;
    before(() => {
      request = reportRequest({
        document: hostileDocument(first),
        report: 'board',
        language: 'en',
        folder: '/',
      });
    });
    after(() => request.close());

    it('is a page with nothing to run, no address of anyone else and the texts as texts', async () => {
      const html = await htmlReport(request);
      expect(harmfulIn(html)).to.deep.equal([]);
      expect(html).to.not.match(/<[^>]*\ssrc="(?!data:)/u);
      // The rules of style are the library's own.
      const styles = [...html.matchAll(/<style>([^]*?)<\/style>/gu)].map(([, rules]) => rules);
      expect(styles.filter((rules) => /@import|evil\.example/u.test(rules ?? ''))).to.deep.equal([]);
      const seen = PAYLOADS.filter((one) =>
        html.includes(one.replaceAll('<', '&lt;').replaceAll('>', '&gt;')),
      );
      expect(seen.length).to.be.above(3);
      const { window } = new JSDOM(html, { runScripts: 'dangerously' });
      expect(window).to.not.have.property('pwned');
      window.close();
    });

    it('is a Word document without a field, a macro or a way out but http, https and mailto', async () => {
      const parts = unzipSync(await docxReport(request));
      for (const link of outward(parts)) expect(link).to.match(/^(?:https?|mailto):/u);
      const names = Object.keys(parts).join(' ');
      expect(names).to.not.match(/vbaProject|embeddings|activeX|altChunk|afchunk/iu);
      const instructions = [
        ...strFromU8(parts['word/document.xml']!).matchAll(/<w:instrText[^>]*>([^<]*)/gu),
      ].map(([, text]) => text?.trim().split(' ')[0]);
      expect(
        instructions.filter((one) => !['TOC', 'PAGE', 'NUMPAGES', 'PAGEREF'].includes(one ?? '')),
      ).to.deep.equal([]);
    });

    it('is a workbook without formulas and without a way out', async () => {
      const parts = unzipSync(await xlsxFile(request));
      expect(outward(parts)).to.deep.equal([]);
      const sheets = Object.entries(parts).filter(([name]) => name.startsWith('xl/worksheets/'));
      expect(sheets.length).to.be.above(3);
      for (const [name, bytes] of sheets)
        expect(strFromU8(bytes), name).to.not.match(/<(?:f|hyperlink|oleObject|control)[ >]/u);
    });

    it('is CSV files in folders of their own with no cell that begins a formula', () => {
      const files = csvFiles(request);
      expect(files.length).to.be.above(3);
      for (const { name, content } of files) {
        expect(name).to.match(/^[\p{L}\p{N}-]+\.csv$/u);
        const cells = parseCsv(String(content), { bom: true }).flat();
        expect(
          cells.filter((cell) => FORMULA.test(cell) && !NUMBER.test(cell)),
          name,
        ).to.deep.equal([]);
      }
    });
  });

describe('figures with texts that try to be formulas', () => {
  it('begin no cell with one', () => {
    const columns = PAYLOADS.map((name) => ({ name, kind: 'key' as const }));
    const cells = parseCsv(csvOf({ columns, rows: [PAYLOADS] })).flat();
    expect(cells).to.have.length(PAYLOADS.length * 2);
    expect(cells.filter((cell) => FORMULA.test(cell))).to.deep.equal([]);
  });
});
