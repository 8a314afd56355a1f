import { expect } from 'chai';
import { buildProject } from '../build/build.js';
import { FALLS, folderWith, NOW, onlyIssue, projectFile } from '../project-folder.test-support.js';

const MONTHLY = { ...FALLS, frequency: 'month' };

async function build(figures: string, source: object, changes: object = {}) {
  const folder = await folderWith({
    'cairn.json': projectFile({
      indicators: [MONTHLY],
      sources: [{ file: 'wide.csv', ...source }],
      ...changes,
    }),
    'wide.csv': figures,
  });
  return buildProject({ folder, now: NOW });
}

const figuresOf = ({ document }: Awaited<ReturnType<typeof build>>) =>
  document?.series.map(({ indicator, area, periods, values }) => [indicator, area, periods, values]);

describe('a table with a column a month', () => {
  const source = { across: 'period', periodForm: 'month', constants: { indicator: 'falls' } };

  it('is read like one with a row a month; a month that is empty is a gap', async () => {
    const result = await build('area,Apr-26,May-26,Jun-26\nnorth,3,4,\nsouth,,0,[x]\n', source);
    expect(result.log.issues).to.deep.equal([]);
    expect(figuresOf(result)).to.deep.equal([
      ['falls', 'north', ['2026-04', '2026-05'], [3, 4]],
      ['falls', 'south', ['2026-05', '2026-06'], [0, null]],
    ]);
    expect(result.document?.batches?.[0]).to.include({ rows: 4, accepted: 4 });
  });

  it('names the row and column of what is wrong, be it a cell or its header', async () => {
    const cell = onlyIssue(await build('area,Apr-26,May-26\nnorth,3,many\n', source));
    expect(cell).to.include({ code: 'invalid-number', row: 2, column: 'May-26' });
    const header = onlyIssue(await build('area,Apr-26,Total\nnorth,3,7\n', source));
    expect(header).to.include({ code: 'invalid-period', row: 2, column: 'Total' });
    const slipped = await build('area,Apr-26\nnorth,3,4\n', source);
    expect(slipped.log.issues[0]?.code).to.equal('row-too-long');
    expect(slipped.document?.batches?.[0]).to.include({ accepted: 1, rejected: 1 });
  });

  it('says what the file has for headers where a title stands above them', async () => {
    const asked = { ...source, columns: { area: 'Council' } };
    const { remedy } = onlyIssue(await build('Falls by month,\nCouncil,Apr-26\nnorth,3\n', asked));
    expect(remedy).to.contain('which has "Falls by month".').and.to.contain('"headerRow"');
  });

  it('leaves alone the columns that the source names', async () => {
    const result = await build('Code,Region,Apr-26\nS1,West,3\nS2,East,9\n', {
      ...source,
      columns: { area: 'Code' },
      areaBy: 'ons',
      where: { Region: 'West' },
    });
    expect(result.log.issues).to.deep.equal([]);
    expect(figuresOf(result)).to.deep.equal([['falls', 'north', ['2026-04'], [3]]]);
  });

  it('may as well have a column a measure, or a column an area', async () => {
    const late = { ...MONTHLY, id: 'late', code: 'L1' };
    const measures = await build(
      'area,period,F1,L1\nnorth,2026-04,3,1\n',
      { across: 'indicator', indicatorBy: 'code' },
      { indicators: [MONTHLY, late] },
    );
    expect(figuresOf(measures)?.map(([id, , , values]) => [id, values])).to.deep.equal([
      ['falls', [3]],
      ['late', [1]],
    ]);
    const areas = await build('period,North,South\n2026-04,3,1\n', {
      across: 'area',
      areaBy: 'name',
      constants: { indicator: 'falls' },
    });
    expect(figuresOf(areas)?.map(([, area]) => area)).to.deep.equal(['north', 'south']);
  });

  it('is refused where nothing, or two things, say what the figures are', async () => {
    for (const figures of [
      'area\nnorth\n',
      'area,period,Apr-26\nnorth,2026-04,3\n',
      'area,value,Apr-26\nnorth,1,3\n',
    ])
      expect(onlyIssue(await build(figures, source)).code, figures).to.equal('invalid-across');
  });
});
