import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { answersVersion } from './executables.js';
import { root } from './paths.js';

/*
 * The Chromium headless shell inside the npm package @sparticuz/chromium (Linux x64): a browser for machines that have
 * none. Only the package's files are used. Its own code unpacks into a shared temporary folder, trusts whatever lies
 * there, and starts the browser with its web security switched off.
 */

const packageFolder = join(root, 'node_modules/@sparticuz/chromium');

export interface BundledChromium {
  readonly path: string;
  /** Environment variables the browser needs to find its libraries and fonts. */
  readonly env: Readonly<Record<string, string>>;
}

/** Unpacks the browser on first use, into node_modules. Undefined where this browser cannot run. */
export async function bundledChromium(): Promise<BundledChromium | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  if (!existsSync(join(packageFolder, 'bin/chromium.br'))) return undefined;
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as {
    version: string;
  };
  const cache = join(root, 'node_modules/.cache/bundled-chromium');
  const folder = join(cache, version);
  if (!existsSync(folder)) await unpack(cache, folder);

  const path = join(folder, 'chromium');
  const fonts: Record<string, string> = existsSync('/etc/fonts/fonts.conf')
    ? {}
    : { FONTCONFIG_FILE: join(folder, 'fontconfig.conf') };
  // The system's libraries first: the copies in the package are older.
  const ownLibraries = [join(folder, 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  return [fonts, { ...fonts, LD_LIBRARY_PATH: ownLibraries }]
    .map((env) => ({ path, env }))
    .find((browser) => answersVersion(browser.path, browser.env));
}

async function unpack(cache: string, folder: string): Promise<void> {
  mkdirSync(cache, { recursive: true });
  // Unpacked beside its place and then renamed, so that an interrupted run leaves nothing half done.
  const draft = mkdtempSync(join(cache, 'unpacking-'));
  const decompress = (name: string, target: string) =>
    pipeline(
      createReadStream(join(packageFolder, 'bin', name)),
      createBrotliDecompress({ chunkSize: 2 ** 21 }),
      createWriteStream(join(draft, target)),
    );
  try {
    await decompress('chromium.br', 'chromium');
    chmodSync(join(draft, 'chromium'), 0o755);
    for (const archive of ['swiftshader.tar', 'al2023.tar', 'fonts.tar']) {
      await decompress(`${archive}.br`, archive);
      const tar = spawnSync('tar', ['xf', archive], { cwd: draft, encoding: 'utf8' });
      if (tar.status !== 0) throw new Error(`cannot unpack ${archive}: ${tar.stderr}`);
      rmSync(join(draft, archive));
    }
    writeFileSync(join(draft, 'fontconfig.conf'), fontConfiguration(folder));
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    // Another run may have finished the same work first.
    if (!existsSync(folder)) throw error;
  }
}

/** For machines without any font: the package's configuration names folders that exist only on its own host. */
function fontConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/font-cache</cachedir>
</fontconfig>
`;
}
