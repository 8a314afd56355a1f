import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { strFromU8, unzipSync } from 'fflate';
import { FALLS, folderWith, projectFile, ran } from '../project-folder.test-support.js';

const FORM = {
  id: 'national',
  indicators: { falls: 'N01' },
  areas: { south: 'S12000002', north: 'S12000001' },
  periods: { '2025-Q1': '20250630' },
  columns: [
    { header: 'Return', from: 'constant', text: 'FALLS; "final"' },
    { header: 'Measure', from: 'indicator' },
    { header: 'Area', from: 'area' },
    { header: 'Period end', from: 'period' },
    { header: 'Figure', from: 'value', decimals: 2 },
  ],
};
const FIGURES = 'indicator,area,period,value\nfalls,north,2025-Q1,1.005\nfalls,south,2025-Q1,-0.001\n';

async function project(form: object, figures = FIGURES): Promise<string> {
  const indicators = [{ ...FALLS, valueType: 'mean', unit: { label: '', decimals: 3 } }];
  const folder = await folderWith({
    'cairn.json': projectFile({ indicators, returns: [form] }),
    'sources/figures.csv': figures,
  });
  expect((await ran('build', folder)).code).to.equal(0);
  return folder;
}

describe('cairn return', () => {
  it('writes the columns, codes, order and rounding that are asked for', async () => {
    const folder = await project(FORM);
    const { code, out } = await ran('return', folder, 'national');
    expect([code, out.includes('2 rows')]).to.deep.equal([0, true]);
    expect(await readFile(join(folder, 'returns/national.csv'), 'utf8')).to.equal(
      'Return,Measure,Area,Period end,Figure\r\n' +
        '"FALLS; ""final""",N01,S12000002,20250630,0.00\r\n' +
        '"FALLS; ""final""",N01,S12000001,20250630,1.01\r\n',
    );
  });

  it('writes nothing and names each figure that is missing, unless the form has a sign for it', async () => {
    const figures = FIGURES.replace('1.005', '');
    const folder = await project(FORM, figures);
    const { code, error } = await ran('return', folder, 'national');
    expect(code).to.equal(1);
    expect(error)
      .to.contain('/returns/0/absent/missing')
      .and.contain('Falls (falls), North (north), 2025-Q1');
    expect(await stat(join(folder, 'returns')).catch(() => null)).to.equal(null);

    const signed = await project({ ...FORM, absent: { missing: '..' } }, figures);
    expect((await ran('return', signed, 'national')).code).to.equal(0);
    expect(await readFile(join(signed, 'returns/national.csv'), 'utf8')).to.contain('20250630,..\r\n');
  });

  it('names what has no code or is not in the document, and the returns that there are', async () => {
    const uncoded = await ran('return', await project({ ...FORM, periods: { '2024-Q1': 'x' } }), 'national');
    expect([uncoded.code, uncoded.error.includes('The period 2025-Q1 has no code')]).to.deep.equal([1, true]);
    const unknown = await ran('return', await project({ ...FORM, areas: { west: 'W' } }), 'national');
    expect([unknown.code, unknown.error.includes('/returns/0/areas/west')]).to.deep.equal([1, true]);
    const none = await ran('return', await project(FORM), 'other');
    expect([none.code, none.error.includes('it has national')]).to.deep.equal([2, true]);
  });

  it('goes by areas first where that is asked for, and rounds to a multiple', async () => {
    const columns = [
      { header: 'Area', from: 'area' },
      { header: 'Measure', from: 'indicator' },
      { header: 'Figure', from: 'value', roundTo: 5, decimals: 0 },
    ];
    const form = { ...FORM, indicators: { falls: 'N01', trips: 'N02' }, order: 'areas', columns };
    const folder = await folderWith({
      'cairn.json': projectFile({
        indicators: [FALLS, { ...FALLS, id: 'trips', name: 'Trips', code: 'T1' }],
        returns: [form],
      }),
      'sources/figures.csv':
        'indicator,area,period,value\nfalls,north,2025-Q1,12\nfalls,south,2025-Q1,13\n' +
        'trips,north,2025-Q1,2\ntrips,south,2025-Q1,7.5\n',
    });
    expect((await ran('build', folder)).code).to.equal(0);
    expect(await ran('return', folder, 'national')).to.deep.include({ code: 0, error: '' });
    expect(await readFile(join(folder, 'returns/national.csv'), 'utf8')).to.equal(
      'Area,Measure,Figure\r\nS12000002,N01,15\r\nS12000002,N02,10\r\n' +
        'S12000001,N01,10\r\nS12000001,N02,0\r\n',
    );
  });

  it('has a row an area where the columns name their measures', async () => {
    const { indicators: _, ...rest } = FORM;
    const columns = [
      { header: 'Area', from: 'area' },
      { header: 'Falls', from: 'value', indicator: 'falls' },
    ];
    const folder = await project({ ...rest, columns });
    expect((await ran('return', folder, 'national')).out).to.contain('2 rows');
    expect(await readFile(join(folder, 'returns/national.csv'), 'utf8')).to.equal(
      'Area,Falls\r\nS12000002,-0.001\r\nS12000001,1.005\r\n',
    );
    const unnamed = await project({ ...rest, columns: [{ header: 'Falls', from: 'value' }] });
    const { code, error } = await ran('return', unnamed, 'national');
    expect([code, error.includes('/returns/0/columns/0')]).to.deep.equal([1, true]);
  });

  it('fills a workbook: fixed cells, codes as texts, figures as numbers, no formula', async () => {
    const form = {
      ...FORM,
      ...{ format: 'xlsx', sheet: 'Data', at: 'B3', withoutHeaders: true },
      cells: { A1: '=HYPERLINK("x")', B2: 2026 },
    };
    const folder = await project(form);
    expect(await ran('return', folder, 'national')).to.deep.include({ code: 0, error: '' });
    const parts = unzipSync(await readFile(join(folder, 'returns/national.xlsx')));
    const names = Object.keys(parts);
    const part = (name: string) =>
      strFromU8(parts[names.find((one) => one.endsWith(name)) ?? ''] ?? new Uint8Array());
    const sheet = part('sheet1.xml');
    const strings = [...part('sharedStrings.xml').matchAll(/<t[^>]*>([^<]*)</gu)].map(
      ([, text]) => text ?? '',
    );
    const cells = Object.fromEntries(
      [...sheet.matchAll(/<c r="(\w+)"([^>]*)>.*?<v>(.*?)<\/v>/gu)].map(
        ([, name = '', kind = '', value = '']) => [
          name,
          kind.includes('t="s"') ? strings[Number(value)] : Number(value),
        ],
      ),
    );
    expect(cells).to.deep.include({
      A1: '=HYPERLINK("x")',
      B2: 2026,
      C3: 'N01',
      E3: '20250630',
      F3: 0,
      F4: 1.01,
    });
    expect(sheet).to.not.contain('<f>');
    expect(part('workbook.xml')).to.contain('name="Data"');
  });

  it('refuses a fixed cell in the table, and a field that it does not know', async () => {
    const taken = await ran('return', await project({ ...FORM, cells: { B2: 'x' } }), 'national');
    expect([taken.code, taken.error.includes('/returns/0/cells/B2')]).to.deep.equal([1, true]);
    const misspelt = await folderWith({
      'cairn.json': projectFile({ returns: [{ ...FORM, absnt: { missing: '..' } }] }),
      'sources/figures.csv': FIGURES,
    });
    const { code, out } = await ran('check', misspelt);
    expect([code, out.includes('"absnt" is not a field of this')]).to.deep.equal([1, true]);
  });

  it('leaves the return that stands, and says so, where it cannot write', async () => {
    const folder = await project(FORM);
    const { code, error } = await ran(
      'return',
      folder,
      'national',
      '--out',
      join(folder, 'cairn.json', 'x.csv'),
    );
    expect([code, error.includes('should be a folder')]).to.deep.equal([2, true]);
  });
});
