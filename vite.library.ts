import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { defaultClientConditions, type Plugin, type UserConfig } from 'vite';

/** Packages are read from each other's sources, so that no build has to run before another. */
export const sourceConditions = ['source', ...defaultClientConditions];

interface Manifest {
  readonly exports: Readonly<Record<string, string | { readonly source: string }>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/**
 * The library build of a package: one ES module a source module, dependencies left as imports. Its entries are the
 * sources that the manifest's `exports` and `bin` name. Declarations come from `tsc -b`.
 *
 * @param folder the package's folder
 * @param bundled entries that {@link bundleConfig} builds instead
 */
export function libraryConfig(folder: string, bundled: readonly string[] = []): UserConfig {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const dependencies = Object.keys(manifest.dependencies ?? {});
  const entries = entryNames(folder, manifest).filter((name) => !bundled.includes(name));
  return {
    root: folder,
    logLevel: 'warn',
    build: {
      target: 'es2022',
      sourcemap: true,
      minify: false,
      lib: {
        entry: Object.fromEntries(entries.map((name) => [name, join(folder, 'src', `${name}.ts`)])),
        formats: ['es'],
      },
      rolldownOptions: {
        external: (id) =>
          id.startsWith('node:') || dependencies.some((name) => id === name || id.startsWith(`${name}/`)),
        output: {
          preserveModules: true,
          preserveModulesRoot: join(folder, 'src'),
          entryFileNames: '[name].js',
        },
      },
    },
  };
}

/** Paths under `src` without `.ts`, as in `index`, `bin` and `rag-tile/define`. */
function entryNames(folder: string, { exports, bin = {} }: Manifest): readonly string[] {
  const exported = Object.values(exports).flatMap((target) =>
    typeof target === 'string' ? [] : [target.source],
  );
  const programs = Object.values(bin)
    .filter((path) => path.startsWith('./dist/'))
    .map((path) => path.replace('./dist/', './src/').replace(/\.js$/, '.ts'));
  const sources = readdirSync(join(folder, 'src'), { recursive: true, encoding: 'utf8' }).map(
    (path) => `./src/${path.replaceAll(sep, '/')}`,
  );
  return [...exported, ...programs]
    .flatMap((pattern) => {
      const [start = '', end] = pattern.split('*');
      return end === undefined
        ? [pattern]
        : sources.filter((path) => path.startsWith(start) && path.endsWith(end));
    })
    .map((path) => path.slice('./src/'.length, -'.ts'.length));
}

/**
 * The distributions library asks whether there are generators by `eval`, which a content security policy blocks and reports. Every
 * browser that runs the bundle has them.
 */
export const withoutEval: Plugin = {
  name: 'without-eval',
  enforce: 'pre',
  load: (id) =>
    /@stdlib\/assert-has-generator-support\/lib\/main\.js$/.test(id.replaceAll(sep, '/'))
      ? 'module.exports = () => true;'
      : null,
};

/** One self-contained, minified module with every dependency inside, for a page that has only a script tag. */
export function bundleConfig(folder: string, entry: string): UserConfig {
  return {
    root: folder,
    logLevel: 'warn',
    plugins: [withoutEval],
    resolve: { conditions: sourceConditions },
    build: {
      target: 'es2022',
      sourcemap: true,
      emptyOutDir: false,
      lib: { entry: { [entry]: join(folder, 'src', `${entry}.ts`) }, formats: ['es'] },
      // Vite's own minification leaves white space in ES libraries, for the sake of bundlers that come after.
      rolldownOptions: {
        output: { entryFileNames: '[name].js', codeSplitting: false, minify: true },
      },
    },
  };
}
