import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { elementsIn, withApi, type Manifest } from './api-tables.js';
import { root } from './paths.js';

/*
 * Writes the tables of docs/elements/<tag>.md from the custom-elements manifest. With a folder, writes the pages there
 * instead.
 */

const folder = join(root, 'docs/elements');
const target = process.argv[2] ?? folder;
const manifest = JSON.parse(
  readFileSync(join(root, 'packages/elements/custom-elements.json'), 'utf8'),
) as Manifest;

for (const [tag, element] of elementsIn(manifest)) {
  const page = join(folder, `${tag}.md`);
  if (!existsSync(page)) {
    console.error(`docs/elements/${tag}.md is missing`);
    process.exitCode = 1;
    continue;
  }
  const options = { ...(await resolveConfig(page)), parser: 'markdown' };
  const text = await format(withApi(readFileSync(page, 'utf8'), element), options);
  writeFileSync(join(target, `${tag}.md`), text);
}
