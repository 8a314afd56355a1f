import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.js';

/** A file of a release. Sizes are in bytes. */
interface ReleasedFile {
  readonly integrity: string;
  readonly bytes: number;
  readonly gzip: number;
  readonly brotli: number;
}

/** A file with all that a browser loads before it runs. */
interface Entry {
  readonly file: string;
  readonly imports: readonly string[];
}

export interface Release {
  readonly version: string;
  readonly loader: Entry;
  readonly elements: Readonly<Record<string, Entry>>;
  readonly files: Readonly<Record<string, ReleasedFile>>;
}

const folders = join(root, 'packages/elements/dist/cdn');

/** The folder of the release that was built last; there is one. */
export const releaseFolder = join(folders, readdirSync(folders)[0] ?? '');

export function readRelease(): Release {
  return JSON.parse(readFileSync(join(releaseFolder, 'manifest.json'), 'utf8')) as Release;
}
