import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestRunnerPlugin } from '@web/test-runner';
import { build, type Rolldown } from 'vite';
import { sourceConditions, withoutExtras } from '../../../vite.library.js';
import { root } from './paths.js';

/*
 * A page of tests would fetch some seven hundred modules, most of them from packages that are not under test there. They are bundled
 * once for the whole run, which halves its time.
 */

const FOLDER = '/ready-packages/';
const imported =
  /(?:from|import\()\s*'((?:@cairn\/(?!elements)|lit|@lit\/|@open-wc\/testing|@web\/test-runner-commands|fflate)[^']*)'/g;

/** Serves what the modules in `folder` import from other packages, from one bundle whose files share what they have in common. */
export async function readyPackages(folder: string): Promise<TestRunnerPlugin> {
  const names = new Set<string>();
  for (const path of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })) {
    if (!path.endsWith('.ts')) continue;
    for (const [, name = ''] of readFileSync(join(root, folder, path), 'utf8').matchAll(imported))
      names.add(name);
  }
  const entries = new Map([...names].map((name) => [name, name.replace(/\W+/g, '-')]));
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
      rolldownOptions: {
        input: Object.fromEntries([...entries].map(([name, entry]) => [entry, name])),
        // What the test server itself has to say.
        external: /^\/__web-/,
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
      },
    },
  })) as Rolldown.RolldownOutput;
  const files = new Map(
    output.map((file) => [FOLDER + file.fileName, file.type === 'chunk' ? file.code : file.source]),
  );
  return {
    name: 'ready-packages',
    resolveImport({ source }) {
      const entry = entries.get(source);
      return entry === undefined ? undefined : `${FOLDER}${entry}.js`;
    },
    serve({ path }) {
      const body = files.get(path);
      return body === undefined
        ? undefined
        : { body: String(body), type: path.endsWith('.map') ? 'json' : 'js' };
    },
  };
}
