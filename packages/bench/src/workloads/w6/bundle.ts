import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { bundleConfig, chunksConfig } from '../../../../testing/tools/build/library.js';

const elements = fileURLToPath(new URL('../../../../elements', import.meta.url));
const folder = fileURLToPath(new URL('../../../dist/release', import.meta.url));

const SMALL_FILES = /^src\/(loader|loader\/page|.*\/define)\.ts$/;

/** The library as it is released. */
export interface Release {
  readonly folder: string;
  /**
   * The files that a browser loads before the entries run, or before all run, as paths in the folder. Entries are sources such as
   * `loader`, `loader/page` and `rag-tile/define`.
   */
  readonly filesOf: (entries: readonly string[] | 'all') => readonly string[];
}

interface Module {
  readonly file: string;
  readonly imports?: readonly string[];
}

/** Builds the small files, and the one file with everything beside them. */
export async function buildRelease(): Promise<Release> {
  await build({ configFile: false, ...chunksConfig(elements, folder) });
  const bundle = bundleConfig(elements, 'cairn');
  await build({ configFile: false, ...bundle, build: { ...bundle.build, outDir: folder } });
  const modules = JSON.parse(readFileSync(join(folder, 'modules.json'), 'utf8')) as Readonly<
    Record<string, Module>
  >;
  const withImports = (source: string, seen = new Set<string>()): ReadonlySet<string> => {
    const module = modules[source];
    if (!module) throw new Error(`the release has no ${source}`);
    if (seen.has(module.file)) return seen;
    seen.add(module.file);
    for (const imported of module.imports ?? []) withImports(imported, seen);
    return seen;
  };
  const every = Object.keys(modules).filter((source) => SMALL_FILES.test(source));
  return {
    folder,
    filesOf: (entries) => {
      const sources = entries === 'all' ? every : entries.map((entry) => `src/${entry}.ts`);
      return [...new Set(sources.flatMap((source) => [...withImports(source)]))];
    },
  };
}

/** What files of a release weigh. */
export function weighFiles(folder: string, files: readonly string[]): number {
  return weight(files.map((file) => readFileSync(join(folder, file))));
}

/** What a page imports from a library weighs so much. */
export async function weighPeer(source: string): Promise<number> {
  return weight(await bundlePeer(source));
}

/** What a page imports from a library, by the same bundler. */
export async function bundlePeer(source: string): Promise<readonly Buffer[]> {
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
  return outputs.flatMap(({ output: files }) =>
    files.flatMap((file) => (file.type === 'chunk' ? [Buffer.from(file.code)] : [])),
  );
}

/** Kilobytes (1,000 bytes) as brotli sends them. */
function weight(files: readonly Buffer[]): number {
  return files.reduce((sum, file) => sum + brotliCompressSync(file).length, 0) / 1000;
}
