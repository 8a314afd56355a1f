import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { sourceConditions } from '../../../../vite.library.js';

/** Where the built programs go; nothing there is kept in version control. */
const output = fileURLToPath(new URL('../../dist/', import.meta.url));

/**
 * Builds the process of the Node workloads from the packages' sources, with everything inside. What is measured is thus what a bundler
 * makes of the sources, and not what a development loader does.
 *
 * @returns the file to run
 */
export async function buildNodeProgram(): Promise<string> {
  const entry = fileURLToPath(new URL('workload-process.ts', import.meta.url));
  await build({
    configFile: false,
    logLevel: 'warn',
    resolve: { conditions: sourceConditions },
    ssr: { noExternal: true, resolve: { conditions: sourceConditions } },
    build: {
      ssr: entry,
      outDir: `${output}node`,
      emptyOutDir: true,
      target: 'es2022',
      rolldownOptions: { output: { entryFileNames: 'workload-process.js' } },
    },
  });
  return `${output}node/workload-process.js`;
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
