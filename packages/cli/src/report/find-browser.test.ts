import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { folderWith } from '../project-folder.test-support.js';
import { findBrowser } from './find-browser.js';

describe('the browser that prints', () => {
  it('is one on the path', async () => {
    const folder = await folderWith({ 'google-chrome': '' });
    await chmod(join(folder, 'google-chrome'), 0o755);
    expect(await findBrowser({ PATH: folder }, 'linux')).to.equal(join(folder, 'google-chrome'));
  });

  it('is the one that CHROME_PATH names, before any other', async () => {
    expect(await findBrowser({ PATH: '', CHROME_PATH: process.execPath }, 'linux')).to.equal(
      process.execPath,
    );
  });

  for (const [title, environment, said] of [
    ['there is none', { PATH: '' }, 'none was found'],
    ['CHROME_PATH names none', { CHROME_PATH: '/nowhere/chrome' }, '/nowhere/chrome'],
  ] as const) {
    it(`is asked for in plain words where ${title}`, async () => {
      const told = await findBrowser(environment, 'linux').catch((error: unknown) => error);
      expect(told).to.be.an('error').with.property('message').that.contains(said);
    });
  }
});
