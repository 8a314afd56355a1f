import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { TestRunnerPlugin } from '@web/test-runner';
import { build, type Rolldown } from 'vite';
import { sourceConditions, withoutExtras } from './build/library.js';
import { root } from './paths.js';

/*
 * A page of tests would fetch some seven hundred modules, one by one, in each browser anew. They are bundled once for the whole run, into
 * files that all pages share.
 */

/** Below the sources, so that what a module looks for beside itself is found from there too. */
const CHUNKS = 'shared-by-tests';

/**
 * Serves the test files in `folder`, and `entries` that tests load by their address, from one bundle: each at the address of its source.
 */
export async function bundledTests(folder: string, entries: readonly string[]): Promise<TestRunnerPlugin> {
  const sources = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll(sep, '/'))
    .filter((path) => path.endsWith('.test.ts'));
  const { output } = (await build({
    configFile: false,
    root,
    logLevel: 'error',
    plugins: [withoutExtras],
    resolve: { conditions: ['development', ...sourceConditions] },
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      sourcemap: true,
      modulePreload: false,
      rolldownOptions: {
        input: Object.fromEntries(
          [...sources, ...entries].map((path) => [path.replace(/\.ts$/, ''), join(root, folder, path)]),
        ),
        // What the test server itself has to say.
        external: /^\/__web-/,
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: '[name].ts', chunkFileNames: `${CHUNKS}/[name]-[hash].js` },
      },
    },
  })) as Rolldown.RolldownOutput;
  const files = new Map(
    output.map((file) => [`/${folder}/${file.fileName}`, file.type === 'chunk' ? file.code : file.source]),
  );
  return {
    name: 'bundled-tests',
    serve({ path }) {
      const body = files.get(path);
      return body === undefined
        ? undefined
        : { body: String(body), type: path.endsWith('.map') ? 'json' : 'js' };
    },
  };
}
