import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { CommandError, hasCode } from '../issues/command-error.js';
import { BUILD_THE_BUNDLE } from '../preview/page.js';

/** A file of the release, and those it imports, and those that they import. */
interface Entry {
  readonly file: string;
  readonly imports: readonly string[];
}

interface Release {
  readonly loader: Entry;
  readonly elements: Readonly<Record<string, Entry>>;
  readonly files: Readonly<Record<string, { readonly integrity: string }>>;
}

/**
 * The hash of a released script, by the manifest that is published with it. The one on the server must be the same file.
 *
 * @param address of the script; one that has none of the released names is taken for `cairn.js` by another name
 * @throws CommandError when nothing is built yet
 */
export async function integrityOf(address: string): Promise<string> {
  const { files } = await readRelease();
  const path = pathOf(address);
  const name = Object.keys(files).find((file) => path === file || path.endsWith(`/${file}`)) ?? 'cairn.js';
  const file = files[name];
  if (!file) throw new CommandError(`The release has no ${name}. Run: ${BUILD_THE_BUNDLE}`);
  return file.integrity;
}

/**
 * The addresses of what a page will load after the loader's own file to show one widget.
 *
 * @param address of the script; nothing is known of what others than the loader load
 * @param tag of the widget
 */
export async function loadedBy(address: string, tag: string): Promise<readonly string[]> {
  const { loader, elements } = await readRelease();
  const widget = elements[tag];
  if (!widget || !pathOf(address).endsWith(`/${loader.file}`)) return [];
  const names = new Set([...loader.imports, widget.file, ...widget.imports]);
  return [...names].map((name) => besides(address, name));
}

async function readRelease(): Promise<Release> {
  const manifest = createRequire(import.meta.url).resolve('@cairn/elements/package.json');
  try {
    const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { readonly version: string };
    const path = join(dirname(manifest), 'dist/cdn', version, 'manifest.json');
    return JSON.parse(await readFile(path, 'utf8')) as Release;
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error;
    throw new CommandError(
      `The hashes of the scripts are not known before they are built. Run: ${BUILD_THE_BUNDLE}`,
    );
  }
}

const pathOf = (address: string) => (URL.canParse(address) ? new URL(address).pathname : address);

/** The address of another file of the same release. */
export function besides(address: string, name: string): string {
  const [path = ''] = address.split(/[?#]/u);
  return path.slice(0, path.lastIndexOf('/') + 1) + name;
}
