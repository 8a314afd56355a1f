import { createHash } from 'node:crypto';
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import cem from '../custom-elements.json' with { type: 'json' };
import manifest from '../package.json' with { type: 'json' };

/*
 * Completes dist/cdn/<version>, the folder a publisher puts on a server as it is: the one-file bundles beside the small files, and
 * manifest.json with what a page must know of each file. Needs the builds.
 */

const { version } = manifest;
const dist = join(import.meta.dirname, '../dist');
const folder = join(dist, 'cdn', version);

for (const other of readdirSync(dirname(folder))) {
  if (other !== version) rmSync(join(dirname(folder), other), { recursive: true });
}
for (const bundle of ['cairn.js', 'cairn.classic.js', 'frame.js', 'frame-host.js'])
  for (const file of [bundle, `${bundle}.map`]) copyFileSync(join(dist, file), join(folder, file));

/** What the bundler notes of each file that it wrote. */
interface Module {
  readonly file: string;
  readonly imports?: readonly string[];
}

const notes = join(folder, 'modules.json');
const modules = JSON.parse(readFileSync(notes, 'utf8')) as Readonly<Record<string, Module>>;
rmSync(notes);

/** Every file that a browser loads before one runs, itself the first. */
function withImports(source: string, seen = new Set<string>()): ReadonlySet<string> {
  const module = modules[source];
  if (!module || seen.has(module.file)) return seen;
  seen.add(module.file);
  for (const imported of module.imports ?? []) withImports(imported, seen);
  return seen;
}

const tags = cem.modules.flatMap(({ path, declarations }) =>
  declarations.flatMap((declaration) =>
    'tagName' in declaration ? [[declaration.tagName, basename(dirname(path))] as const] : [],
  ),
);
const elements = Object.fromEntries(
  tags.map(([tag, name]) => {
    const [file, ...imports] = withImports(`src/${name}/define.ts`);
    if (file === undefined) throw new Error(`${tag} has no file of its own`);
    return [tag, { file, imports }];
  }),
);
const [loader = ''] = withImports('src/loader.ts');
// What the loader imports as soon as it is here.
const imports = [...withImports('src/loader/page.ts')];

const files = Object.fromEntries(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.js'))
    .map((path) => path.replaceAll(sep, '/'))
    .sort()
    .map((path) => {
      const bytes = readFileSync(join(folder, path));
      const integrity = `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
      const sizes = {
        bytes: bytes.length,
        gzip: gzipSync(bytes).length,
        brotli: brotliCompressSync(bytes).length,
      };
      return [path, { integrity, ...sizes }];
    }),
);

writeFileSync(
  join(folder, 'manifest.json'),
  `${JSON.stringify({ version, loader: { file: loader, imports }, elements, files }, null, 2)}\n`,
);
