import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { sourceConditions } from '../../../testing/tools/build/library.js';

/** Where the built programs go; nothing there is kept in version control. */
const output = fileURLToPath(new URL('../../dist/', import.meta.url));

/** Packages of the producer's command that are native, or only there where someone has installed them. */
const LEFT_OUTSIDE = [
  ...['@clickhouse/client', '@duckdb/node-api', 'pg', 'trino-client'],
  ...['@resvg/resvg-js', 'docx', 'jsdom', 'puppeteer-core'],
];

/**
 * Builds a program from the packages' sources, with everything inside. What is measured is thus what a bundler makes of the sources, and not
 * what a development loader does.
 *
 * @param source its source, from this package's `src`
 * @returns the file to run
 */
export async function buildProgram(source: string): Promise<string> {
  const entry = fileURLToPath(new URL(`../${source}`, import.meta.url));
  const name = basename(source, '.ts');
  await build({
    configFile: false,
    logLevel: 'warn',
    resolve: { conditions: sourceConditions },
    ssr: { noExternal: true, external: LEFT_OUTSIDE, resolve: { conditions: sourceConditions } },
    build: {
      ssr: entry,
      outDir: `${output}${name}`,
      emptyOutDir: true,
      target: 'es2022',
      rolldownOptions: { output: { entryFileNames: `${name}.js` } },
    },
  });
  return `${output}${name}/${name}.js`;
}

/**
 * Builds the page of the browser workloads in the same way.
 *
 * @returns the folder to serve
 */
export async function buildPage(): Promise<string> {
  const folder = `${output}page`;
  await build({
    configFile: false,
    logLevel: 'warn',
    root: fileURLToPath(new URL('../page/', import.meta.url)),
    resolve: { conditions: sourceConditions },
    // Nothing here is sent to anyone.
    build: { outDir: folder, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: Infinity },
  });
  return folder;
}
