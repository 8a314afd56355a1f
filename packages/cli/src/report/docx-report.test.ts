import { expect } from 'chai';
import { strFromU8, unzipSync } from 'fflate';
import { docxReport } from './docx-report.js';
import { HOSTILE, requestIn } from './report.test-support.js';

const textIn = (xml: string) =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)/gu)]
    .map(([, text]) => text)
    .join('')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');

describe('a report as a Word document', function () {
  // The whole library is read and run in a page for each.
  this.timeout(60_000);

  let parts: Readonly<Record<string, Uint8Array>> = {};
  let xml = '';
  before(async () => {
    parts = unzipSync(await docxReport(requestIn('cy')));
    xml = strFromU8(parts['word/document.xml']!);
  });

  it('has headings in the order of the report', () => {
    const headings = [
      ...xml.matchAll(/<w:p>(?:(?!<\/w:p>).)*?w:pStyle w:val="(Title|Heading\d)".*?<\/w:p>/gsu),
    ];
    const said = headings.map(([text, style]) => `${style ?? ''} ${textIn(text).trim()}`);
    expect(said[0]).to.equal('Title Bwrdd');
    expect(said[1]).to.equal(`Heading1 ${HOSTILE}`);
    expect(said).to.include('Heading1 In depth');
  });

  it('says at its end how its charts are read, in lists of sentences', () => {
    const sentences = [...xml.matchAll(/<w:p>(?:(?!<\/w:p>).)*?<\/w:p>/gsu)]
      .map(([paragraph]) => paragraph)
      .filter((paragraph) => paragraph.includes('<w:numPr>'))
      .map((paragraph) => textIn(paragraph).trim());
    expect(sentences).to.include('Y ffigur mawr yw’r un ar gyfer y cyfnod a enwir.');
    expect(new Set(sentences).size).to.equal(sentences.length);
  });

  it('has the table of a chart with a header row and the figures of the dataset', () => {
    const tables = [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gsu)].map(([table]) => table);
    const chart = tables.find((table) => textIn(table).includes('12.3') && textIn(table).includes('10.5'));
    expect(chart).to.contain('<w:tblHeader/>');
  });

  it('says in which language it is', () => {
    expect(strFromU8(parts['word/styles.xml']!)).to.contain('w:val="cy"');
  });

  it('leads nowhere but where the document leads', () => {
    const links = strFromU8(parts['word/_rels/document.xml.rels']!).match(/Target="[a-z]+:[^"]*"/gu);
    expect(links).to.deep.equal(['Target="https://example.org/rules"']);
  });

  it('has no empty paragraphs but those that part tables', () => {
    const empty = xml.replaceAll(/<w:tbl>.*?<\/w:tbl>/gsu, '').match(/<w:p\/>|<w:p><\/w:p>/gu) ?? [];
    expect(empty.length).to.be.at.most((xml.match(/<w:tbl>/gu) ?? []).length);
  });
});
