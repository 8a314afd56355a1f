import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recorderScript } from '../engines/recorder.js';
import { releaseFolder } from '../release.js';

/** Who writes on a site. */
export const ROLES = ['administrator', 'editor', 'author', 'contributor'] as const;
export type Role = (typeof ROLES)[number];

/** A WordPress of its own, on this machine alone, with Cairn's plugin. */
export interface Site {
  /** With a slash at its end. */
  readonly base: string;
  readonly version: string;
  readonly php: string;
  readonly passwords: Readonly<Record<Role, string>>;
  /** Notices, warnings and errors of PHP so far. */
  said(): readonly string[];
  close(): void;
}

const plugins = 'wp-content/plugins';
const database = `${plugins}/sqlite-database-integration`;

/**
 * What is missing for a trial of WordPress, in words that say how to get it.
 */
export function missingFor(folder: string | undefined): string | undefined {
  if (spawnSync('php', ['-r', "exit(extension_loaded('pdo_sqlite') ? 0 : 1);"]).status !== 0)
    return 'PHP with SQLite is not here: install php-cli, php-sqlite3, php-xml and php-mbstring (Debian)';
  if (!folder) return 'CAIRN_WORDPRESS names no folder of WordPress: see docs/contributing.md';
  if (!existsSync(join(folder, 'wp-settings.php')))
    return `CAIRN_WORDPRESS is no folder of WordPress: ${folder}`;
  if (!existsSync(join(folder, database)))
    return `the plugin “SQLite Database Integration” is not in ${join(folder, plugins)}: see docs/contributing.md`;
  return undefined;
}

/**
 * Makes a site from a copy of a folder of WordPress. Its plugin has the script of the release that was built last.
 *
 * @param folder of WordPress, with the plugin that keeps its database in a file
 * @param functions what a child theme's functions.php has
 * @throws Error where WordPress cannot be installed, with what it said
 */
export async function openSite(folder: string, functions: string): Promise<Site> {
  const site = mkdtempSync(join(tmpdir(), 'cairn-wordpress-'));
  cpSync(folder, site, { recursive: true });
  const own = (path: string, to: string) => {
    cpSync(join(import.meta.dirname, path), join(site, to), { recursive: true });
  };
  own('wp-config.php', 'wp-config.php');
  own('trial.php', 'wp-content/mu-plugins/trial.php');
  own('classic-theme', 'wp-content/themes/classic');
  own('../../../hosts/wordpress/cairn', `${plugins}/cairn`);
  writeFileSync(join(site, 'wp-content/recorder.js'), recorderScript);
  const parent = readdirSync(join(site, 'wp-content/themes'))
    .filter((name) => name.startsWith('twenty'))
    .at(-1);
  const child = join(site, 'wp-content/themes/child');
  mkdirSync(child);
  writeFileSync(join(child, 'style.css'), `/*\nTheme Name: Child\nTemplate: ${parent ?? ''}\n*/`);
  writeFileSync(join(child, 'functions.php'), `<?php\n${functions}`);
  for (const place of [child, join(site, plugins, 'cairn')])
    cpSync(join(releaseFolder, 'cairn.js'), join(place, 'cairn.js'));
  const dropIn = readFileSync(join(site, database, 'db.copy'), 'utf8')
    .replaceAll('{SQLITE_IMPLEMENTATION_FOLDER_PATH}', join(site, database))
    .replaceAll('{SQLITE_PLUGIN}', 'sqlite-database-integration/load.php');
  writeFileSync(join(site, 'wp-content/db.php'), dropIn);

  const port = await freePort();
  const base = `http://127.0.0.1:${String(port)}/`;
  const env = {
    ...process.env,
    CAIRN_WORDPRESS_ADDRESS: base.slice(0, -1),
    PHP_CLI_SERVER_WORKERS: '4',
  };
  const { stdout, stderr } = spawnSync('php', [join(import.meta.dirname, 'set-up.php'), site], {
    env,
    encoding: 'utf8',
  });
  if (!stdout.endsWith('}')) throw new Error(`WordPress was not installed: ${stdout}${stderr}`);
  const told = JSON.parse(stdout.slice(stdout.lastIndexOf('{"version"'))) as Pick<
    Site,
    'version' | 'php' | 'passwords'
  >;
  // A group of its own: the server has workers, which end with it.
  const server = spawn('php', ['-S', `127.0.0.1:${String(port)}`, '-t', site], {
    env,
    detached: true,
    stdio: 'ignore',
  });
  const log = join(site, 'said-by-php.log');
  const said = () => (existsSync(log) ? readFileSync(log, 'utf8') : '').split('\n').filter(isOfTheSite);
  const close = () => {
    process.off('exit', close);
    if (server.pid !== undefined) process.kill(-server.pid);
    rmSync(site, { recursive: true, force: true });
  };
  process.once('exit', close);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
  await answering(base);
  return { ...told, base, said, close };
}

/** Waits until the server answers. */
async function answering(base: string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (
      await fetch(`${base}license.txt`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`PHP's server does not answer: ${base}`);
}

/** That nobody may be asked for newer versions is no fault of the site. */
const isOfTheSite = (line: string) =>
  line !== '' && !line.includes('Something may be wrong with WordPress.org');

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const asked = createServer().once('error', reject);
    asked.listen(0, '127.0.0.1', () => {
      const { port } = asked.address() as AddressInfo;
      asked.close(() => {
        resolve(port);
      });
    });
  });
}
