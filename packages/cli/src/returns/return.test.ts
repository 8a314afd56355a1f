import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
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
});
