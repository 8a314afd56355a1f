import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseText } from '@cairn/schema';
import { expect } from 'chai';
import { folderWith, ran } from '../project-folder.test-support.js';

describe('cairn init', () => {
  it('makes a project that builds without a single issue', async () => {
    const folder = join(await folderWith({}), 'two-valleys');
    expect((await ran('init', folder, '--title', 'Two Valleys')).code).to.equal(0);
    const built = await ran('build', folder);
    expect([built.code, built.out]).to.satisfy(
      ([code, out]: [number, string]) => code === 0 && out.includes('no issues'),
    );
    const { document, issues } = parseText(await readFile(join(folder, 'out/two-valleys.json'), 'utf8'));
    expect(issues).to.deep.equal([]);
    expect(document?.title).to.equal('Two Valleys');
    expect(document?.series).to.have.lengthOf(4);
  });

  it('writes nothing into a folder that holds something', async () => {
    const folder = await folderWith({ 'notes.txt': 'mine' });
    const { code, error } = await ran('init', folder);
    expect([code, error.includes('is not empty')]).to.deep.equal([2, true]);
    await writeFile(join(folder, 'a'), '');
    expect((await ran('init', join(folder, 'a'))).error).to.contain('is a file');
  });
});
