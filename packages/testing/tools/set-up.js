// @ts-check
// Brings node_modules up to date with package-lock.json. It runs before anything is installed: only Node's own modules here.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const [oldestMajor, oldestMinor] = [20, 19];

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
  console.error(
    `Node ${process.version} is too old: Cairn needs Node ${oldestMajor}.${oldestMinor} or later.`,
  );
  process.exit(1);
}

if (!isInstalled()) {
  console.log('Installing packages (a minute or so, only when something changed) …');
  // On a machine with NODE_ENV=production npm would leave out the tools.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const install = spawnSync('npm', args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (install.status !== 0) {
    console.error('npm could not install the packages: see its message above.');
    process.exit(1);
  }
}

/**
 * npm leaves a record of what it installed inside node_modules, written last.
 * Optional packages are for some platforms only, so their absence says nothing.
 */
function isInstalled() {
  const record = `${root}node_modules/.package-lock.json`;
  if (!existsSync(record)) return false;
  const installed = readPackages(record);
  return Object.entries(readPackages(`${root}package-lock.json`))
    .filter(([path, entry]) => path.startsWith('node_modules/') && !entry.optional)
    .every(([path, entry]) => installed[path]?.version === entry.version);
}

/**
 * @param {string} lockFile
 * @returns {Record<string, { version?: string; optional?: boolean }>} by folder
 */
function readPackages(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages;
}
