import { spawn } from 'node:child_process';
import { access, chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseText } from '@cairn/schema';
import { expect } from 'chai';
import { BIN, cairn, folderWith, projectFile, ran } from './project-folder.test-support.js';

const GOOD = 'indicator,area,period,value\nfalls,north,2025-Q1,12\n';
const BAD = `${GOOD}falls,nort,2025-Q1,7\n`;

const projectWith = (figures: string, changes: Readonly<Record<string, unknown>> = {}) =>
  folderWith({ 'cairn.json': projectFile(changes), 'sources/figures.csv': figures });

describe('cairn', function () {
  // Some tests start processes, which compile their own sources.
  this.timeout(60_000);

  it('says which version it is', async () => {
    const manifest = await readFile(new URL('../package.json', import.meta.url), 'utf8');
    const { version } = JSON.parse(manifest) as { version: string };
    expect(await ran('--version')).to.deep.equal({ code: 0, out: version, error: '' });
  });

  describe('build', () => {
    it('writes the document where the project keeps it, and ends with 0', async () => {
      const folder = await projectWith(GOOD);
      const { code, out, error } = await ran('build', folder);
      expect({ code, error }).to.deep.equal({ code: 0, error: '' });
      expect(out).to.contain('1 figure (0 without a value); no issues.').and.contain('test.json');
      const { document, issues } = parseText(await readFile(join(folder, 'out', 'test.json'), 'utf8'));
      expect(issues).to.deep.equal([]);
      expect(document?.series[0]?.values).to.deep.equal([12]);
      expect(await readdir(join(folder, 'out'))).to.deep.equal(['test.json']);
    });

    it('names file, row and column of a fault without colours in a pipe, writes what is usable, and ends with 1', async () => {
      const folder = await projectWith(BAD);
      const { code, out } = await cairn('build', folder);
      expect(code).to.equal(1);
      expect(out).to.contain('error unknown-area in sources/figures.csv, 1 time');
      expect(out).to.contain('row 3, column area: No area has the id "nort".');
      expect(out).to.not.contain('\u001b');
      await access(join(folder, 'out', 'test.json'));
    });

    it('gives the outcome as JSON', async () => {
      const { code, out } = await ran(
        'build',
        await projectWith(BAD),
        '--json',
        '--at',
        '2026-10-31T09:00:00Z',
        '--by',
        'Ann',
      );
      expect(code).to.equal(1);
      const outcome = JSON.parse(out) as Record<string, unknown>;
      expect(outcome).to.deep.include({ ok: false, counts: { error: 1, warning: 0, notice: 0 } });
      expect(outcome['sources']).to.deep.equal([
        { file: 'sources/figures.csv', accepted: 1, rejected: 1, reasons: { 'unknown-area': 1 }, leftOut: 0 },
      ]);
      expect(outcome['issues']).to.have.nested.property('[0].row', 3);
      expect(outcome['batches']).to.have.nested.property('[0].loaded', '2026-10-31T09:00:00Z');
      expect(outcome['batches']).to.have.nested.property('[0].by', 'Ann');
    });

    it('reads sources from another folder and writes to another place', async () => {
      const folder = await projectWith(GOOD);
      const elsewhere = await folderWith({ 'sources/figures.csv': GOOD.replace('12', '13') });
      const target = join(elsewhere, 'made', 'x.json');
      expect((await ran('build', folder, '--sources', elsewhere, '--out', target)).code).to.equal(0);
      expect(parseText(await readFile(target, 'utf8')).document?.series[0]?.values).to.deep.equal([13]);
    });

    it('keeps the former document whole when nothing can be built', async () => {
      const folder = await projectWith(GOOD, { language: 7 });
      await mkdir(join(folder, 'out'));
      await writeFile(join(folder, 'out', 'test.json'), 'former');
      const { code, out } = await ran('build', folder);
      expect(code).to.equal(1);
      expect(out).to.contain('/language').and.contain('No document was written');
      expect(await readFile(join(folder, 'out', 'test.json'), 'utf8')).to.equal('former');
    });

    it('ends with 2 when it cannot be carried out, and says why in one line', async () => {
      const folder = await projectWith(GOOD);
      const overwriting = ['build', folder, '--out', join(folder, 'sources', 'figures.csv')];
      const cases: readonly (readonly [readonly string[], string])[] = [
        [['build', join(folder, 'nowhere')], 'There is no cairn.json'],
        [['build'], "missing required argument 'folder'"],
        [['build', folder, '--nonsense'], "unknown option '--nonsense'"],
        [['build', folder, '--at', 'yesterday'], '--at must be a moment'],
        [overwriting, 'is read by this project'],
        [['check', join(folder, 'nothing.json')], 'There is no file or folder'],
        [['check', folder, '--limit', 'many'], 'whole number'],
        [['preview', folder], 'has no built document'],
        [['brew'], "unknown command 'brew'"],
      ];
      const ended = await Promise.all(cases.map(([words]) => ran(...words)));
      ended.forEach(({ code, error, out }, at) => {
        const [words = [], message = ''] = cases[at] ?? [];
        expect(code, words.join(' ')).to.equal(2);
        expect(error, words.join(' ')).to.contain(message).and.not.contain('    at ');
        expect(out).to.equal('');
      });
      expect(await readFile(join(folder, 'sources', 'figures.csv'), 'utf8')).to.equal(GOOD);
      expect((await cairn('brew')).code, 'of the process').to.equal(2);
    });

    it('says that it may not write, and leaves nothing behind', async function () {
      // The superuser may write anywhere, so there the folder stands in the way of the file instead.
      const folder = await projectWith(GOOD);
      await mkdir(join(folder, 'locked', 'x.json', 'deep'), { recursive: true });
      await chmod(join(folder, 'locked'), 0o555);
      const { code, error } = await ran('build', folder, '--out', join(folder, 'locked', 'x.json'));
      await chmod(join(folder, 'locked'), 0o755);
      expect(code).to.equal(2);
      expect(error).to.contain('cannot be written');
      expect(await readdir(join(folder, 'locked'))).to.deep.equal(['x.json']);
    });
  });

  describe('check', () => {
    it('finds nothing wrong with a document that was built', async () => {
      const folder = await projectWith(GOOD);
      await ran('build', folder);
      const { code, out } = await ran('check', join(folder, 'out', 'test.json'));
      expect({ code, out: out.split(': ').at(-1) }).to.deep.equal({ code: 0, out: 'no issues.' });
    });

    it('lists what is wrong with a document by its place, and ends with 1', async () => {
      const folder = await folderWith({
        'x.json': projectFile({
          series: [{ indicator: 'falls', area: 'west', periods: ['2025-Q1'], values: [1] }],
        }),
      });
      const { code, out } = await ran('check', join(folder, 'x.json'));
      expect(code).to.equal(1);
      expect(out).to.contain('/series/0/area: No area has the id "west".');
    });

    it('says what JSON is not', async () => {
      const folder = await folderWith({ 'x.json': '<!doctype html><p>Sign in' });
      const { code, out } = await ran('check', join(folder, 'x.json'), '--json');
      expect(code).to.equal(1);
      expect(JSON.parse(out)).to.have.nested.property('issues[0].code', 'html');
    });

    it('checks a project with its sources and writes nothing', async () => {
      const folder = await projectWith(BAD);
      const { code, out } = await ran('check', folder);
      expect(code).to.equal(1);
      expect(out).to.contain('row 3, column area');
      expect((await readdir(folder)).sort()).to.deep.equal(['cairn.json', 'sources']);
    });
  });

  describe('preview', () => {
    it('serves the built document until it is told to end', async () => {
      const folder = await projectWith(GOOD);
      await ran('build', folder);
      const child = spawn(process.execPath, [BIN, 'preview', folder, '--no-open', '--port', '0'], {
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      const url = await new Promise<string>((resolve, reject) => {
        let text = '';
        child.stdout.setEncoding('utf8').on('data', (part: string) => {
          text += part;
          const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(text);
          if (found) resolve(found[0]);
        });
        child.on('close', () => {
          reject(new Error('ended early'));
        });
      });
      const page = await (await fetch(url)).text();
      const code = await new Promise((resolve) => {
        child.on('close', resolve);
        child.kill('SIGTERM');
      });
      expect(page).to.contain('<cairn-rag-tile');
      expect(code).to.equal(0);
    });

    it('says what is wrong with a document that cannot be shown', async () => {
      const folder = await folderWith({ 'x.json': '{' });
      const { code, error } = await ran('preview', join(folder, 'x.json'), '--no-open');
      expect(code).to.equal(1);
      expect(error).to.contain('not-json');
    });
  });

  it('ends quietly when nobody reads its output any longer', async () => {
    const child = spawn(process.execPath, [BIN, '--help'], { stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.destroy();
    let error = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (error += text));
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect({ code, error }).to.deep.equal({ code: 0, error: '' });
  });

  it('explains itself', async () => {
    const { code, out } = await cairn('--help');
    expect(code).to.equal(0);
    expect(out).to.contain('build').and.contain('check').and.contain('preview').and.contain('Exit codes');
  });
});
