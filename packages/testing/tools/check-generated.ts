import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { root } from './paths.js';

/*
 * Writes the generated files afresh into a temporary folder and compares them with those in the project.
 */

const draft = mkdtempSync(join(tmpdir(), 'cairn-generated-'));
const manifestFolder = join(root, 'packages/elements');

const generated = [
  {
    files: ['packages/schema/performance-document-1.json', 'packages/schema/src/sound/shapes.ts'],
    remedy: 'npm run generate',
    folder: join(root, 'packages/schema'),
    command: `node --conditions=source --import tsx scripts/generate.ts "${draft}"`,
  },
  {
    files: ['packages/elements/custom-elements.json'],
    remedy: 'npm run manifest',
    folder: manifestFolder,
    command: `npx cem analyze --quiet --config custom-elements-manifest.config.js --outdir "${relative(manifestFolder, draft)}"`,
  },
  {
    files: [
      'packages/elements/src/typings/elements.ts',
      'packages/elements/vscode.html-custom-data.json',
      'packages/elements/web-types.json',
      'packages/react/src/index.ts',
      ...readdirSync(join(root, 'packages/react/src/components')).map(
        (name) => `packages/react/src/components/${name}`,
      ),
    ],
    remedy: 'npm run manifest',
    folder: manifestFolder,
    command: `node --import tsx scripts/write-typings.ts "${draft}"`,
  },
  {
    files: [
      'packages/elements/src/core/token-values.styles.ts',
      'packages/views/src/pictures/palette.ts',
      ...readdirSync(join(manifestFolder, 'themes')).map((name) => `packages/elements/themes/${name}`),
    ],
    remedy: 'npm run tokens',
    folder: manifestFolder,
    command: `node --import tsx scripts/write-tokens.ts "${draft}"`,
  },
  {
    files: readdirSync(join(root, 'docs/elements')).map((name) => `docs/elements/${name}`),
    remedy: 'npm run docs',
    folder: root,
    command: `node --import tsx packages/testing/tools/write-docs.ts "${draft}"`,
  },
];

const faults = generated.flatMap(({ files, remedy, folder, command }) => {
  const run = spawnSync(command, { cwd: folder, shell: true, encoding: 'utf8' });
  if (run.status !== 0) return [`${files.join(', ')}: cannot be written: ${run.stdout}${run.stderr}`];
  return files.flatMap((file) => {
    const fresh = join(draft, basename(file));
    if (!existsSync(fresh)) return [`${file}: nothing writes it`];
    if (!existsSync(join(root, file))) return [`${file} is missing: ${remedy}`];
    const same = readFileSync(join(root, file), 'utf8') === readFileSync(fresh, 'utf8');
    return same ? [] : [`${file} is out of date: ${remedy}`];
  });
});
rmSync(draft, { recursive: true });
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
