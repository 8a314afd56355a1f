import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { folderWith } from '../project-folder.test-support.js';
import { writeAtomically } from './write-atomically.js';

describe('writeAtomically', () => {
  it('makes the folder, replaces the file and leaves nothing beside it', async () => {
    const folder = await folderWith({});
    const path = join(folder, 'out', 'x.json');
    await writeAtomically(path, 'first');
    await writeAtomically(path, 'second');
    expect(await readFile(path, 'utf8')).to.equal('second');
    expect(await readdir(join(folder, 'out'))).to.deep.equal(['x.json']);
  });

  it('leaves what was there, and nothing beside it, when it cannot finish', async () => {
    const folder = await folderWith({ 'x.json/kept': 'kept' });
    await mkdir(join(folder, 'y'));
    let failed = false;
    try {
      // A folder that holds something cannot be replaced by a file.
      await writeAtomically(join(folder, 'x.json'), 'new');
    } catch {
      failed = true;
    }
    expect(failed).to.equal(true);
    expect((await readdir(folder)).sort()).to.deep.equal(['x.json', 'y']);
    expect(await readFile(join(folder, 'x.json', 'kept'), 'utf8')).to.equal('kept');
  });
});
