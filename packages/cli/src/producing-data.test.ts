import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseText } from '@cairn/schema';
import { expect } from 'chai';
import { buildProject } from './build/build.js';
import { PERIOD_FORMS, SOURCE_COLUMNS } from '@cairn/schema/project';
import { buildText } from './output/build-text.js';
import { folderWith, NOW, ran } from './project-folder.test-support.js';
import { sheetRow, workbook } from './sources/spreadsheet/spreadsheet.test-support.js';

const PAGE = new URL('../../../docs/producing-data.md', import.meta.url);

/** The sheet that the page shows, with its months as days, as a spreadsheet program keeps them. */
function waitsWorkbook(csv: string): Uint8Array {
  const rows = csv
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','));
  const cell = (text: string) => {
    const month = /^(Apr|May|Jun)-26$/.exec(text)?.[1];
    if (month)
      return `<c s="1"><v>${String(
        new Map([
          ['Apr', 46113],
          ['May', 46143],
          ['Jun', 46174],
        ]).get(month),
      )}</v></c>`;
    return /^\d+$/.test(text) ? Number(text) : text;
  };
  const content = rows.map((cells, at) => sheetRow(at + 1, cells.map(cell))).join('');
  return workbook({
    sheets: { Waits: `<sheetData>${content}</sheetData>` },
    styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="17"/></cellXfs>',
  });
}

describe('docs/producing-data.md', () => {
  let page = '';

  before(async () => {
    page = await readFile(fileURLToPath(PAGE), 'utf8');
  });

  /** The content of a fenced block by what stands after its opening. */
  const block = (info: string): string => {
    const [, rest] = page.split(`\`\`\`${info}\n`);
    const [content] = rest?.split('```') ?? [];
    if (content === undefined) throw new Error(`no block ${info}`);
    return content;
  };

  it('has an example that gives the very answer it shows', async () => {
    const folder = await folderWith({
      'cairn.json': block('json cairn.json'),
      'areas.csv': block('csv areas.csv'),
      'sources/falls.csv': block('csv sources/falls.csv'),
    });
    const result = await buildProject({ folder, now: NOW });
    const outcome = { path: 'out/two-valleys.json', bytes: 1, parts: 0, isKept: false };
    const text = buildText(result, outcome, 5, (_style, words) => words);
    expect(text.replace(/\nWritten to .*$/, '\n')).to.equal(block('text'));
    expect(
      result.document?.series.map(({ area, periods, values, status }) => [area, periods, values, status]),
    ).to.deep.equal([
      ['north', ['2026-Q1', '2026-Q2'], [4.91935483870968, 5.96774193548387], undefined],
      ['south', ['2026-Q1'], [null], ['O']],
    ]);
  });

  it('takes an analyst from a workbook to a document as it says', async () => {
    const waits = (info: string) => block(info).replaceAll(/^ {3}/gm, '');
    const folder = join(await folderWith({}), 'two-valleys');
    expect((await ran('init', folder, '--title', 'Two Valleys Partnership')).code).to.equal(0);
    expect((await ran('build', folder)).code).to.equal(0);
    await writeFile(join(folder, 'sources/waits.xlsx'), waitsWorkbook(waits('csv waits.xlsx')));
    const project = JSON.parse(waits('json waits/cairn.json')) as object;
    await writeFile(join(folder, 'cairn.json'), JSON.stringify(project));
    const checked = await ran('check', folder);
    expect(checked.out).to.contain(waits('text waits'));
    expect(checked.code).to.equal(1);
    expect(page).to.contain('`"markers": { "n/a": "M" }`');
    await writeFile(join(folder, 'cairn.json'), JSON.stringify({ ...project, markers: { 'n/a': 'M' } }));
    expect((await ran('check', folder)).code).to.equal(0);
    expect((await ran('build', folder)).code).to.equal(0);
    const { document } = parseText(await readFile(join(folder, 'out/two-valleys.json'), 'utf8'));
    expect(document?.series.map(({ area, values }) => [area, ...values])).to.deep.equal([
      ['north', 212, 205, null],
      ['south', 140, 151, 149],
    ]);
  });

  it('shows snippets and verbs that the command has', async () => {
    const [, snippet = ''] = /npx cairn (embed [^`]*?)\n\s*```/.exec(page) ?? [];
    const words = snippet
      .replaceAll(/\\\n\s*/g, '')
      .trim()
      .split(/\s+/);
    expect((await ran(...words, '--no-integrity')).out).to.contain('indicator="waits"');
    for (const [, verb = ''] of page.matchAll(/^\| `cairn ([a-z-]+)/gm))
      expect((await ran(verb, '--help')).code, verb).to.equal(0);
  });

  it('names every column and every form of a period', () => {
    for (const name of [...SOURCE_COLUMNS, ...PERIOD_FORMS]) expect(page).to.contain(`\`${name}\``);
  });
});
