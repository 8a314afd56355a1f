import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.js';

/*
 * Looks at each built package as npm would publish it: whether every path of its manifest is there (publint), and
 * whether TypeScript finds its types (attw). Needs a build.
 */

const folders = readdirSync(join(root, 'packages'))
  .map((name) => join(root, 'packages', name))
  // What other systems install, such as a WordPress plugin, is no package of npm.
  .filter((folder) => existsSync(join(folder, 'package.json')))
  .filter(
    (folder) =>
      !(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { private?: boolean }).private,
  );

for (const folder of folders) {
  for (const command of [
    `publint --strict "${folder}"`,
    `attw --profile esm-only --no-emoji --pack "${folder}"`,
  ]) {
    const run = spawnSync(command, { cwd: root, shell: true, encoding: 'utf8' });
    if (run.status === 0) continue;
    console.error(`$ ${command}\n${run.stdout}${run.stderr}`);
    process.exitCode = 1;
  }
}
