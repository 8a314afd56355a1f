import { readdirSync } from 'node:fs';
import { sep } from 'node:path';
import { defineConfig } from 'vite';
import { bundleConfig, libraryConfig } from '../../vite.library.js';

/** Each element's `define.ts` is an entry of its own: importing it registers that element and no other. */
const definitions = readdirSync(`${import.meta.dirname}/src`, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith(`${sep}define.ts`))
  .map((path) => path.replaceAll(sep, '/').replace(/\.ts$/, ''));

export default defineConfig(({ mode }) =>
  mode === 'bundle'
    ? bundleConfig(import.meta.dirname, 'cairn')
    : libraryConfig(import.meta.dirname, ['index', ...definitions]),
);
