import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { CommandError } from '../issues/command-error.js';
import { folderWith } from '../project-folder.test-support.js';
import { writeFault, writeTogether } from './write-together.js';

describe('files that belong together', () => {
  it('are written with the folders they need', async () => {
    const folder = await folderWith({});
    await writeTogether([
      { path: join(folder, 'a/one.txt'), content: '1' },
      { path: join(folder, 'b/two.txt'), content: new Uint8Array([50]) },
    ]);
    expect(await readFile(join(folder, 'a/one.txt'), 'utf8')).to.equal('1');
    expect(await readFile(join(folder, 'b/two.txt'), 'utf8')).to.equal('2');
  });

  it('are not written at all when one of them cannot be', async () => {
    const folder = await folderWith({ 'one.txt': 'old', file: '' });
    const fault = await writeTogether([
      { path: join(folder, 'one.txt'), content: 'new' },
      { path: join(folder, 'file/two.txt'), content: 'new' },
    ]).catch((error: unknown) => error);
    expect(fault).to.be.instanceOf(CommandError);
    expect(await readFile(join(folder, 'one.txt'), 'utf8')).to.equal('old');
    expect((await readdir(folder)).sort()).to.deep.equal(['file', 'one.txt']);
  });

  for (const [code, said] of [
    ['ENOSPC', 'x.pdf cannot be written: the disk is full.'],
    ['EACCES', 'x.pdf may not be written.'],
    ['ENAMETOOLONG', 'its name is too long'],
  ] as const) {
    it(`say what to do about ${code}`, () => {
      const fault = writeFault('x.pdf', Object.assign(new Error(code), { code }));
      expect(fault).to.be.instanceOf(CommandError).with.property('message').that.contains(said);
    });
  }
});
