import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { buildProject } from './build/build.js';
import { PERIOD_FORMS, SOURCE_COLUMNS } from '@cairn/schema/project';
import { buildText } from './output/build-text.js';
import { folderWith, NOW } from './project-folder.test-support.js';

const PAGE = new URL('../../../docs/producing-data.md', import.meta.url);

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
    const text = buildText(result, { path: 'out/two-valleys.json', bytes: 1 }, 5, (_style, words) => words);
    expect(text.replace(/\nWritten to .*$/, '\n')).to.equal(block('text'));
    expect(
      result.document?.series.map(({ area, periods, values, status }) => [area, periods, values, status]),
    ).to.deep.equal([
      ['north', ['2026-Q1', '2026-Q2'], [4.91935483870968, 5.96774193548387], undefined],
      ['south', ['2026-Q1'], [null], ['O']],
    ]);
  });

  it('names every column and every form of a period', () => {
    for (const name of [...SOURCE_COLUMNS, ...PERIOD_FORMS]) expect(page).to.contain(`\`${name}\``);
  });
});
