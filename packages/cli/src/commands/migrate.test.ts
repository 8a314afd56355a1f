import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { minimalDocument } from '@cairn/testing';
import { expect } from 'chai';
import { folderWith, ran } from '../project-folder.test-support.js';

const NEWER = { weather: 'fine', ...minimalDocument(), format: 'cairn/1.4', stories: [] };

describe('cairn migrate', () => {
  it('says what would change and writes nothing until it is told where', async () => {
    const folder = await folderWith({ 'x.json': JSON.stringify(NEWER) });
    const { code, out } = await ran('migrate', join(folder, 'x.json'));
    expect(code).to.equal(0);
    expect(out).to.contain('notice unknown-field');
    expect(out).to.contain('/weather');
    expect(out).to.contain('would be put in order');
    expect(await readFile(join(folder, 'x.json'), 'utf8')).to.equal(JSON.stringify(NEWER));
  });

  it('writes the current form, which it then leaves as it is, and tells that a signature is stale', async () => {
    const folder = await folderWith({ 'x.json': JSON.stringify(NEWER), 'x.json.jws': 'stale' });
    const path = join(folder, 'x.json');
    const first = await ran('migrate', path, '--out', path);
    expect(first.code).to.equal(0);
    expect(first.out).to.contain('Sign it again');
    const { stories: _empty, ...kept } = NEWER;
    const text = await readFile(path, 'utf8');
    expect(JSON.parse(text)).to.deep.equal(kept);
    expect(text.startsWith('{\n"format":"cairn/1.4",\n"id"')).to.equal(true);
    expect((await ran('migrate', path)).out).to.contain('nothing would change');
  });

  it('names a newer major version for what it is, ends with 1 and writes nothing', async () => {
    const folder = await folderWith({ 'x.json': JSON.stringify({ ...NEWER, format: 'cairn/2' }) });
    const { code, error } = await ran('migrate', join(folder, 'x.json'), '--out', join(folder, 'y.json'));
    expect(code).to.equal(1);
    expect(error).to.contain('format-too-new').and.to.contain('"cairn/2"');
    expect((await ran('check', join(folder, 'y.json'))).code).to.equal(2);
  });

  it('answers a program, whatever the file holds', async () => {
    const folder = await folderWith({ 'x.json': JSON.stringify(NEWER), 'page.json': '<!doctype html>' });
    const { out } = await ran('migrate', join(folder, 'x.json'), '--json');
    expect(JSON.parse(out)).to.deep.include({ ok: true, from: 'cairn/1.4', unknownFields: ['/weather'] });
    const page = await ran('migrate', join(folder, 'page.json'), '--json');
    expect(page.code).to.equal(1);
    expect(JSON.parse(page.out)).to.have.nested.property('issues[0].code', 'html');
  });
});
