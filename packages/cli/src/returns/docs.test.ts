import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { FALLS, folderWith, projectFile, ran } from '../project-folder.test-support.js';

describe('docs/returns.md', () => {
  it('shows returns that are written as they are shown', async () => {
    const page = readFileSync(new URL('../../../../docs/returns.md', import.meta.url), 'utf8');
    const shown = [...page.matchAll(/^```json\n([^]*?)^```$/gmu)].flatMap(
      ([, code = '']) => (JSON.parse(code) as { returns: { id: string }[] }).returns,
    );
    expect(shown.map(({ id }) => id)).to.deep.equal(['national', 'board']);
    const folder = await folderWith({
      'cairn.json': projectFile({ indicators: [FALLS], returns: shown }),
      'sources/figures.csv': 'indicator,area,period,value\nfalls,north,2025-Q1,12\nfalls,south,2025-Q1,8\n',
    });
    expect((await ran('build', folder)).code).to.equal(0);
    for (const [at, ending] of ['csv', 'xlsx'].entries()) {
      const id = shown[at]?.id ?? '';
      const { code, out } = await ran('return', folder, id);
      expect([code, out.includes(join('returns', `${id}.${ending}`))]).to.deep.equal([0, true]);
    }
  });
});
