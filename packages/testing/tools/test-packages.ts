import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './paths.js';

/*
 * Packs the built packages as npm would publish them, unpacks them in a folder outside the workspace, where no source can stand in for
 * a build, and uses them there with plain Node: what each exports is imported, and the command `cairn` does what a newcomer's first
 * hour asks of it. Needs `npm run build`.
 */

const place = mkdtempSync(join(tmpdir(), 'cairn-packages-'));
const modules = join(place, 'node_modules');
let faults = 0;
let checks = 0;

function ran(program: string, words: readonly string[], cwd = place): string {
  checks++;
  const { status, stdout, stderr } = spawnSync(program, words, {
    cwd,
    encoding: 'utf8',
    // There npm is a script of the shell.
    shell: program === 'npm' && process.platform === 'win32',
  });
  if (status === 0) return stdout;
  faults++;
  console.error(`✗ ${[program, ...words].join(' ')}\n${stdout}${stderr}`);
  return stdout;
}

/** Puts what a folder of installed packages holds within reach of the unpacked ones, but for Cairn's own. */
function reach(installed: string, into: string): void {
  if (!existsSync(installed)) return;
  mkdirSync(into, { recursive: true });
  for (const name of readdirSync(installed))
    if (name !== '@cairn' && !name.startsWith('.')) symlinkSync(join(installed, name), join(into, name));
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly exports: Readonly<Record<string, unknown>>;
}

/** The packages that are published. */
const manifests = readdirSync(join(root, 'packages')).flatMap((folder) => {
  const path = join(root, 'packages', folder, 'package.json');
  if (!existsSync(path)) return [];
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  return manifest.private ? [] : [{ ...manifest, folder: join(root, 'packages', folder) }];
});

function unpackAll(): void {
  const chosen = manifests.flatMap(({ name }) => ['--workspace', name]);
  ran('npm', ['pack', '--silent', '--pack-destination', place, ...chosen], root);
  for (const { name, version, folder } of manifests) {
    const target = join(modules, name);
    mkdirSync(target, { recursive: true });
    const file = `${name.slice(1).replace('/', '-')}-${version}.tgz`;
    ran('tar', ['-xzf', join(place, file), '--strip-components=1', '-C', target]);
    reach(join(folder, 'node_modules'), join(target, 'node_modules'));
  }
}

/** What only a browser can run. */
const FOR_PAGES = ['@cairn/elements/cairn.js', '@cairn/elements/loader.js'];

/** What Node can import of a package by the names that its manifest gives. */
const entriesOf = ({ name, exports }: Manifest) =>
  Object.keys(exports)
    .filter((path) => !/\.(?:json|css)$|\*/.test(path))
    .map((path) => name + path.slice(1))
    .filter((entry) => !FOR_PAGES.includes(entry));

try {
  reach(join(root, 'node_modules'), modules);
  unpackAll();

  const entries = [...manifests.flatMap(entriesOf), '@cairn/elements/rag-tile/define.js'];
  for (const entry of entries)
    ran(process.execPath, ['--input-type=module', '--eval', `await import('${entry}')`]);

  const cairn = (...words: readonly string[]) =>
    ran(process.execPath, [join(modules, '@cairn/cli/bin/cairn.js'), ...words]);
  const version = cairn('--version').trim();
  if (!manifests.every((manifest) => manifest.version === version)) {
    faults++;
    console.error(`✗ cairn --version says ${version}`);
  }
  cairn('init', 'project');
  cairn('build', 'project');
  cairn('check', 'project');
  cairn('keys', 'publisher.key');
  cairn('sign', 'project', '--key', 'publisher.key');
  const document = join(root, 'demo/data/two-rivers.json');
  const addresses = [
    '--src',
    'https://data.example.org/a.json',
    '--script',
    'https://data.example.org/cairn.js',
  ];
  cairn('embed', 'plain', ...addresses);
  cairn(
    'embed',
    'static',
    '--static',
    document,
    '--element',
    'scorecard-grid',
    '--attribute',
    'area=aldermoor',
  );
  cairn('export', document, '--format', 'csv', '--out', 'figures.csv');
  cairn('report', document, 'programme-board', '--format', 'html,docx,xlsx', '--out', 'reports');
} finally {
  rmSync(place, { recursive: true });
}

console.log(`${String(checks)} checks, ${String(faults)} faults`);
process.exitCode = faults === 0 ? 0 : 1;
