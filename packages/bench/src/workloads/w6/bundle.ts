import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { chunksConfig } from '../../../../testing/tools/build/library.js';

const elements = fileURLToPath(new URL('../../../../elements', import.meta.url));
const output = fileURLToPath(new URL('../../../dist/release', import.meta.url));

/** Kilobytes (1,000 bytes) as brotli sends them, of the files that a browser loads before the entries run, or before all run. */
export type Weigh = (entries: readonly string[] | 'all') => number;

interface Module {
  readonly file: string;
  readonly imports?: readonly string[];
}

/** Builds the library as it is released, a file an element; entries are sources such as `loader` and `rag-tile/define`. */
export async function buildRelease(): Promise<Weigh> {
  await build({ configFile: false, ...chunksConfig(elements, output) });
  const modules = JSON.parse(readFileSync(join(output, 'modules.json'), 'utf8')) as Readonly<
    Record<string, Module>
  >;
  const filesOf = (source: string, seen = new Set<string>()): ReadonlySet<string> => {
    const module = modules[source];
    if (!module) throw new Error(`the release has no ${source}`);
    if (seen.has(module.file)) return seen;
    seen.add(module.file);
    for (const imported of module.imports ?? []) filesOf(imported, seen);
    return seen;
  };
  const every = Object.keys(modules).filter((source) => /^src\/(loader|.*\/define)\.ts$/.test(source));
  return (entries) => {
    const sources = entries === 'all' ? every : entries.map((entry) => `src/${entry}.ts`);
    const files = new Set(sources.flatMap((source) => [...filesOf(source)]));
    return weight([...files].map((file) => readFileSync(join(output, file))));
  };
}

/** Bundles what a page imports from a library, by the same bundler. */
export async function weighPeer(source: string): Promise<number> {
  const id = fileURLToPath(new URL('peer.js', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'one-peer',
        resolveId: (wanted) => (wanted === id ? id : null),
        load: (wanted) => (wanted === id ? source : null),
      },
    ],
    build: {
      ...{ write: false, target: 'es2022', minify: true },
      rolldownOptions: { input: id, preserveEntrySignatures: 'strict', output: { minify: true } },
    },
  });
  const outputs = [built].flat() as Rolldown.RolldownOutput[];
  return weight(
    outputs.flatMap(({ output: files }) =>
      files.flatMap((file) => (file.type === 'chunk' ? [Buffer.from(file.code)] : [])),
    ),
  );
}

function weight(files: readonly Buffer[]): number {
  return files.reduce((sum, file) => sum + brotliCompressSync(file).length, 0) / 1000;
}
