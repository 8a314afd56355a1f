import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the self-contained bundle of the widgets is, once it is built. */
export function bundlePath(): string {
  const manifest = fileURLToPath(import.meta.resolve('@cairn/elements/package.json'));
  return join(dirname(manifest), 'dist', 'cairn.js');
}
