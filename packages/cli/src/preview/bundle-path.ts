import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Where the self-contained bundle of the widgets is, once it is built. */
export function bundlePath(): string {
  const manifest = createRequire(import.meta.url).resolve('@cairn/elements/package.json');
  return join(dirname(manifest), 'dist', 'cairn.js');
}
