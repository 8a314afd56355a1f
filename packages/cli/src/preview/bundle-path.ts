import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Where the self-contained bundle of the widgets is, once it is built: as a module, or as a classic script. */
export function bundlePath(name: 'cairn.js' | 'cairn.classic.js' = 'cairn.js'): string {
  const manifest = createRequire(import.meta.url).resolve('@cairn/elements/package.json');
  return join(dirname(manifest), 'dist', name);
}
