import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodedMappings, TraceMap } from '@jridgewell/trace-mapping';
import { root } from './paths.js';
import { readRelease, releaseFolder } from './release.js';

/*
 * What a page pays for the built release, against the budgets: kilobytes (1,000 bytes) as brotli sends them. With --packages, also which
 * package takes how much of the one-file bundle. Needs a build.
 */

const release = readRelease();
const budgets = JSON.parse(
  readFileSync(join(root, 'packages/elements/size-budgets.json'), 'utf8'),
) as Readonly<Record<string, number>>;

/** The widgets most pages begin with. */
const FIRST_FIVE = [
  'cairn-rag-tile',
  'cairn-trend-sparkline',
  'cairn-trend-chart',
  'cairn-benchmark-comparison',
  'cairn-scorecard-grid',
];

/** A page with these elements; what `cairn-data` is made of comes with the loader. */
function pageWith(tags: readonly string[]): readonly string[] {
  const entries = tags.filter((tag) => tag !== 'cairn-data').map((tag) => release.elements[tag]);
  return [release.loader, ...entries].flatMap((entry) => (entry ? [entry.file, ...entry.imports] : []));
}

const language = (name: string) =>
  Object.keys(release.files).filter((file) => file.startsWith(`chunks/${name}-`));

const pages: readonly (readonly [name: string, files: readonly string[]])[] = [
  ...Object.keys(release.elements).map((tag) => [tag, pageWith([tag])] as const),
  ['the first five', pageWith(FIRST_FIVE)],
  ['every element by the loader', pageWith(Object.keys(release.elements))],
  ['Welsh', language('welsh')],
  ['Gaelic', language('gaelic')],
  ['cairn.js', ['cairn.js']],
  ['cairn.classic.js', ['cairn.classic.js']],
];

let over = 0;
for (const [name, files] of pages) {
  const sizes = [...new Set(files)].map((file) => release.files[file]);
  const kilobytes = sizes.reduce((sum, size) => sum + (size?.brotli ?? Number.NaN), 0) / 1000;
  const budget = budgets[name] ?? (name in release.elements ? budgets['any other element'] : undefined);
  // Without a budget nothing is within it.
  const within = budget !== undefined && kilobytes <= budget;
  if (!within) over++;
  const line = `${name.padEnd(30)} ${kilobytes.toFixed(1).padStart(6)} kB of ${String(budget ?? 'no budget')}`;
  console.log(`${within ? ' ' : '✗'} ${line}`);
}
/** Those that docs/embedding.md tells a publisher. */
const TOLD = [
  'cairn.js',
  'cairn.classic.js',
  'cairn-trend-sparkline',
  'cairn-rag-tile',
  'every element by the loader',
];
const guide = readFileSync(join(root, 'docs/embedding.md'), 'utf8');
for (const name of TOLD) {
  if (guide.includes(`${String(budgets[name])} kB`)) continue;
  over++;
  console.log(`✗ docs/embedding.md does not tell the ${String(budgets[name])} kB of ${name}`);
}
if (process.argv.includes('--packages')) tellPackages('cairn.js');
console.log(`${String(pages.length)} sizes, ${String(over)} over budget or not told`);
process.exitCode = over === 0 ? 0 : 1;

function kilo(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

/** Which package a byte comes from is what the source map says. White space between mapped places belongs to the one before. */
function tellPackages(file: string): void {
  const lines = readFileSync(join(releaseFolder, file), 'utf8').split('\n');
  const map = new TraceMap(readFileSync(join(releaseFolder, `${file}.map`), 'utf8'));
  const sizes = new Map<string, number>();
  decodedMappings(map).forEach((segments, line) => {
    segments.forEach((segment, at) => {
      if (segment.length === 1) return;
      const name = packageOf(map.sources[segment[1]] ?? '');
      const end = segments[at + 1]?.[0] ?? lines[line]?.length ?? 0;
      sizes.set(name, (sizes.get(name) ?? 0) + end - segment[0]);
    });
  });
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  console.log(`\n${file} by package, minified (of ${kilo(total)}):`);
  for (const [name, size] of [...sizes].sort(([, a], [, b]) => b - a).slice(0, 40))
    console.log(`  ${kilo(size).padStart(9)}  ${name}`);
}

/** The package of a module; of our own, its folder too. */
function packageOf(source: string): string {
  const installed = /node_modules\/(?:(@[^/]+)\/)?([^/]+)/.exec(source);
  if (installed) return installed[1] === '@stdlib' ? '@stdlib' : installed.slice(1).filter(Boolean).join('/');
  const own = /(?:\.\.\/)([^./][^/]*)?\/?src\/([^/]+(?:\/messages\/[^/]+)?)/.exec(source);
  return own ? `${own[1] ?? 'elements'}/${own[2] ?? ''}` : source;
}
