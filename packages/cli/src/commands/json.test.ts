import { join } from 'node:path';
import { expect } from 'chai';
import { folderWith, projectFile, ran } from '../project-folder.test-support.js';

const FIGURES = 'indicator,area,period,value\nfalls,north,2025-Q1,12\n';

async function answered(...words: readonly string[]): Promise<Readonly<Record<string, unknown>>> {
  const { code, out } = await ran(...words, '--json');
  const answer = JSON.parse(out) as Readonly<Record<string, unknown>>;
  expect(answer['ok'], words.join(' ')).to.equal(code === 0);
  return answer;
}

describe('a verb with --json', () => {
  it('says what it did', async () => {
    const folder = await folderWith({ 'cairn.json': projectFile(), 'sources/figures.csv': FIGURES });
    const key = join(folder, 'key.json');
    expect(await answered('init', join(folder, 'new')))
      .to.have.property('files')
      .that.includes('cairn.json');
    expect(await answered('build', folder)).to.have.nested.property('counts.error', 0);
    expect(await answered('check', folder))
      .to.have.property('issues')
      .that.is.an('array');
    expect(await answered('due', folder))
      .to.have.property('signOffs')
      .that.is.an('array');
    expect(await answered('sign-off', folder, '--all', '--by', 'Ann'))
      .to.have.property('signed')
      .with.lengthOf(1);
    expect(await answered('keys', key))
      .to.have.property('publicKey')
      .that.is.a('string');
    expect(await answered('sign', folder, '--key', key)).to.have.property('signature');
    expect(await answered('export', folder, '--format', 'csv', '--out', join(folder, 'x.csv'))).to.include({
      figures: 1,
      audience: 'public',
      withheld: false,
    });
    expect(await answered('audit', folder))
      .to.have.property('entries')
      .with.lengthOf(2);
  });

  it('says why a document cannot be used', async () => {
    const path = join(await folderWith({ 'x.json': '{"format": "cairn/2"}' }), 'x.json');
    for (const words of [
      ['check', path],
      ['due', path],
      ['migrate', path],
      ['diff', path, path],
      ['export', path, '--format', 'csv', '--out', `${path}.csv`],
      ['merge', path, path, '--out', `${path}.out`, '--id', 'x', '--title', 'x'],
    ])
      expect(await answered(...words), words[0]).to.have.nested.property('issues[0].code', 'format-too-new');
  });
});
