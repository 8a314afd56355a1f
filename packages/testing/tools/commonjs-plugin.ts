import { build, type Rolldown } from 'vite';
import type { TestRunnerPlugin } from '@web/test-runner';
import { withoutExtras } from './build/library.js';
import { root } from './paths.js';

/*
 * The test server serves every module as it is, but browsers read no CommonJS: the few dependencies that come as nothing else are
 * bundled to a module each when first asked for.
 */

/** Serves the packages whose path matches as modules with a default export. */
export function commonjs(pattern: RegExp): TestRunnerPlugin {
  const modules = new Map<string, Promise<string>>();
  return {
    name: 'commonjs',
    async serve({ path }) {
      if (!pattern.test(path) || !path.endsWith('.js')) return undefined;
      let module = modules.get(path);
      if (!module) modules.set(path, (module = bundle(root + path.slice(1))));
      return { body: await module, type: 'js' };
    },
  };
}

async function bundle(entry: string): Promise<string> {
  const output = (await build({
    configFile: false,
    logLevel: 'error',
    plugins: [withoutExtras],
    build: { write: false, minify: false, lib: { entry, formats: ['es'], fileName: 'module' } },
  })) as Rolldown.RolldownOutput[];
  const chunk = output[0]?.output[0];
  if (!chunk) throw new Error(`${entry} cannot be bundled`);
  return chunk.code;
}
