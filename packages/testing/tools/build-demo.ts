import { copyFileSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { demoFolder, fillPlaceholders, PARTS } from './demo-site.js';
import { root } from './paths.js';

/*
 * The demo as static files on one host: `dist/demo`. It takes the built bundle, so the packages must be built before.
 */

const target = join(root, 'dist/demo');
rmSync(target, { recursive: true, force: true });
cpSync(demoFolder, target, { recursive: true });
rmSync(join(target, PARTS), { recursive: true });
for (const path of readdirSync(target, { recursive: true, encoding: 'utf8' })) {
  if (!path.endsWith('.html')) continue;
  const page = join(target, path);
  const publisher = relative(dirname(page), target).replaceAll(sep, '/') || '.';
  writeFileSync(
    page,
    fillPlaceholders(readFileSync(page, 'utf8'), publisher, (partner) => `${publisher}/${partner}`),
  );
}
copyFileSync(join(root, 'packages/elements/dist/cairn.js'), join(target, 'cairn.js'));
