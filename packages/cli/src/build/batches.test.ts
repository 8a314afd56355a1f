import { expect } from 'chai';
import { parseText } from '@cairn/schema';
import { buildProject } from './build.js';
import { serialise } from './serialise.js';
import { folderWith, projectFile } from '../project-folder.test-support.js';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const FIGURES = 'indicator,area,period,value\nfalls,north,2025-Q1,12\n';

async function build(folder: string, now: string, previous: string | null) {
  const { document } = await buildProject({
    folder,
    now,
    previous: () => Promise.resolve(previous === null ? null : parseText(previous).document),
  });
  if (!document) throw new Error('no document');
  return { document, text: serialise(document) };
}

describe('the batches of a document', () => {
  it('are the same, and so is every byte, when nothing has changed since', async () => {
    const folder = await folderWith({ 'cairn.json': projectFile(), 'sources/figures.csv': FIGURES });
    const first = await build(folder, '2026-10-31T09:00:00Z', null);
    const second = await build(folder, '2026-11-30T09:00:00Z', first.text);
    expect(second.text).to.equal(first.text);
    expect(first.document.batches?.[0]).to.include({
      loaded: '2026-10-31T09:00:00Z',
      by: 'cairn build',
      source: 'sources/figures.csv',
    });
  });

  it('are new when the file has changed', async () => {
    const folder = await folderWith({ 'cairn.json': projectFile(), 'sources/figures.csv': FIGURES });
    const first = await build(folder, '2026-10-31T09:00:00Z', null);
    await writeFile(join(folder, 'sources/figures.csv'), FIGURES.replace('12', '13'));
    const second = await build(folder, '2026-11-30T09:00:00Z', first.text);
    expect(second.document.batches?.map(({ loaded }) => loaded)).to.deep.equal(['2026-11-30T09:00:00Z']);
    expect(second.document.batches?.[0]?.id).to.not.equal(first.document.batches?.[0]?.id);
  });

  it('are made anew when what stood there before is no document', async () => {
    const folder = await folderWith({ 'cairn.json': projectFile(), 'sources/figures.csv': FIGURES });
    const { document } = await build(folder, '2026-10-31T09:00:00Z', 'not { JSON');
    expect(document.batches).to.have.lengthOf(1);
  });
});

describe('serialise', () => {
  it('writes one item of a collection a line, and JSON that says the same', async () => {
    const folder = await folderWith({ 'cairn.json': projectFile(), 'sources/figures.csv': FIGURES });
    const { document, text } = await build(folder, '2026-10-31T09:00:00Z', null);
    expect(JSON.parse(text)).to.deep.equal(document);
    expect(text.split('\n').filter((line) => line.startsWith('{"indicator"'))).to.have.lengthOf(1);
    expect(text.endsWith('\n}\n')).to.equal(true);
  });
});
