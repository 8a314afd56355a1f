import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultClientConditions, type UserConfig } from 'vite';

/** Packages are read from each other's sources, so that no build has to run before another. */
export const sourceConditions = ['source', ...defaultClientConditions];

/**
 * The library build of a package: one ES module a source module, dependencies left as imports.
 * Declarations come from `tsc -b`.
 *
 * @param folder the package's folder
 * @param entries paths under `src` without `.ts`, each of which an `exports` entry or a `bin` names
 */
export function libraryConfig(folder: string, entries: readonly string[] = ['index']): UserConfig {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    dependencies?: Record<string, string>;
  };
  const dependencies = Object.keys(manifest.dependencies ?? {});
  return {
    root: folder,
    logLevel: 'warn',
    build: {
      target: 'es2022',
      sourcemap: true,
      minify: false,
      lib: {
        entry: Object.fromEntries(entries.map((entry) => [entry, join(folder, 'src', `${entry}.ts`)])),
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

/** One self-contained, minified module with every dependency inside, for a page that has only a script tag. */
export function bundleConfig(folder: string, entry: string): UserConfig {
  return {
    root: folder,
    logLevel: 'warn',
    resolve: { conditions: sourceConditions },
    build: {
      target: 'es2022',
      sourcemap: true,
      emptyOutDir: false,
      lib: { entry: { [entry]: join(folder, 'src', `${entry}.ts`) }, formats: ['es'] },
      rolldownOptions: { output: { entryFileNames: '[name].js', codeSplitting: false } },
    },
  };
}
