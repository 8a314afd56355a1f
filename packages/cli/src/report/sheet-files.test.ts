import { parse as parseCsv } from 'csv-parse/sync';
import { expect } from 'chai';
import { strFromU8, unzipSync } from 'fflate';
import type { ReportFile } from './formats.js';
import { HOSTILE, requestIn } from './report.test-support.js';
import { csvFiles, xlsxFile } from './sheet-files.js';

const rowsOf = ({ content }: ReportFile) =>
  parseCsv<Record<string, string>>(String(content), { bom: true, columns: true });

describe('a report as CSV files', () => {
  const files = csvFiles(requestIn('en'));
  const figures = (name: string) => {
    const file = files.find((one) => one.name.includes(name));
    if (!file) throw new Error(`no ${name} among ${files.map((one) => one.name).join(', ')}`);
    return rowsOf(file).map(({ indicator, area, period, value }) =>
      [indicator, area, period, value].join(' '),
    );
  };

  it('has a file for each section with figures or definitions, in the order of the report', () => {
    expect(files.map(({ name }) => name.replace(/^(\d+)-(.{10}).*$/u, '$1 $2'))).to.deep.equal([
      '01 script-ale',
      '02 trends.csv',
      '03 scorecard.',
      '04 what-the-m',
    ]);
  });

  it('has every period of a chart, and what the dataset has as their figures', () => {
    expect(figures('trends')).to.deep.equal(['falls northton 2024-Q4 10.5', 'falls northton 2025-Q1 12.25']);
  });

  it('says by a letter that a figure is suppressed', () => {
    expect(figures('scorecard')).to.deep.equal(['falls northton 2025-Q1 12.25', 'falls southton 2025-Q1 Q']);
  });

  it('has the words of a definition as the document has them', () => {
    const texts = rowsOf(files[3]!).map(({ text }) => text);
    expect(texts).to.include(HOSTILE);
  });
});

describe('a report as a workbook', () => {
  let parts: Readonly<Record<string, Uint8Array>> = {};
  const part = (name: string) => strFromU8(parts[name]!);
  before(async () => {
    parts = unzipSync(await xlsxFile(requestIn('cy')));
  });

  it('has a first sheet that says what it is, then one for each section', () => {
    const names = [...part('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/gu)].map(
      ([, name]) => name,
    );
    expect(names).to.have.length(5);
    expect(names[0]).to.equal('Cynnwys');
    for (const name of names) expect(name!.replaceAll(/&\w+;/gu, '.').length).to.be.at.most(31);
  });

  it('has numbers as numbers, and no formulas', () => {
    const sheet = part('xl/worksheets/sheet3.xml');
    expect(sheet).to.contain('<v>12.25</v>');
    for (const name of Object.keys(parts).filter((one) => one.startsWith('xl/worksheets/')))
      expect(part(name)).to.not.match(/<f[ >]/u);
  });
});
