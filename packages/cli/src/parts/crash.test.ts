import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { expect } from 'chai';
import { FALLS, folderWith, projectFile, ran } from '../project-folder.test-support.js';

const FIGURES = (falls: number) =>
  `indicator,area,period,value\nfalls,north,2025-Q1,${String(falls)}\nfalls,south,2025-Q1,7\n`;
/** What changes the disk. */
const CHANGES = ['open', 'rename', 'rm', 'mkdir'] as const;
const REAL = Object.fromEntries(CHANGES.map((name) => [name, fs[name]])) as Pick<
  typeof fs,
  (typeof CHANGES)[number]
>;

/** From its so-manieth change on, the disk takes nothing more, as when the power goes. Counts the changes where it never does. */
function diskThatStops(after: number): () => number {
  let changes = 0;
  const orStop =
    (work: (...words: never[]) => unknown) =>
    (...words: never[]) => {
      const [, flags] = words as unknown[];
      const isReading = work === (REAL.open as unknown) && flags !== 'wx' && flags !== 'a';
      if (!isReading && ++changes > after)
        return Promise.reject(Object.assign(new Error('no space left'), { code: 'ENOSPC' }));
      return work(...words);
    };
  for (const name of CHANGES) Object.assign(fs, { [name]: orStop(REAL[name]) });
  syncBuiltinESMExports();
  return () => changes;
}

function mendDisk(): void {
  Object.assign(fs, REAL);
  syncBuiltinESMExports();
}

/** The figures that a reader of the published document gets. */
async function published(folder: string): Promise<string> {
  const csv = join(folder, 'read.csv');
  const { code, error } = await ran('export', join(folder, 'out/test.json'), '--format', 'csv', '--out', csv);
  expect([code, error]).to.deep.equal([0, '']);
  return fs.readFile(csv, 'utf8');
}

describe('a document in parts, when the disk stops', () => {
  afterEach(mendDisk);

  for (const [verb, words] of [
    ['build', ['--parts', 'by-area']],
    ['run', []],
  ] as const) {
    it(`is the former or the new edition, whole, at whichever change "cairn ${verb}" is cut off`, async () => {
      const folder = await folderWith({
        'cairn.json': projectFile({ indicators: [FALLS], parts: 'by-area' }),
        'sources/figures.csv': FIGURES(5),
      });
      expect((await ran('build', folder)).code).to.equal(0);
      const former = await published(folder);
      const start = await folderWith({});
      await fs.cp(folder, start, { recursive: true });
      const outcomes: string[] = [];
      let [after, isDone] = [0, false];
      for (; !isDone; after++) {
        await fs.rm(folder, { recursive: true });
        await fs.cp(start, folder, { recursive: true });
        await fs.writeFile(join(folder, 'sources/figures.csv'), FIGURES(6));
        const changes = diskThatStops(after);
        await ran(verb, folder, ...words).catch(() => null);
        isDone = changes() <= after;
        mendDisk();
        const figures = await published(folder);
        outcomes.push(figures === former ? 'former' : 'new');
        expect(figures)
          .to.match(/falls,north,2025-Q1,[56]/u)
          .and.to.match(/falls,south,2025-Q1,7/u);
      }
      const turned = outcomes.indexOf('new');
      expect(turned).to.be.above(3);
      expect(new Set(outcomes.slice(turned))).to.deep.equal(new Set(['new']));
    });
  }
});
