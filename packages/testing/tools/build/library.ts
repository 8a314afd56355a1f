import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import MagicString from 'magic-string';
import { defaultClientConditions, type Plugin, type Rolldown, type UserConfig, Visitor } from 'vite';
import { importsAhead } from './imports-ahead.js';
import { judgingWhereAsked } from './judging-where-asked.js';
import { wordsByTopic } from './words-by-topic.js';

/** Packages are read from each other's sources, so that no build has to run before another. */
export const sourceConditions = ['source', ...defaultClientConditions];

interface Manifest {
  readonly exports: Readonly<Record<string, string | { readonly source: string }>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/**
 * The library build of a package: one ES module a source module, dependencies left as imports. Its entries are the
 * sources that the manifest's `exports` and `bin` name. Declarations come from `tsc -b`.
 *
 * @param folder the package's folder
 * @param bundled entries that {@link bundleConfig} builds instead
 */
export function libraryConfig(folder: string, bundled: readonly string[] = []): UserConfig {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const dependencies = Object.keys({
    ...manifest.dependencies,
    ...manifest.peerDependencies,
    ...manifest.optionalDependencies,
  });
  const entries = entryNames(folder, manifest).filter((name) => !bundled.includes(name));
  return {
    root: folder,
    logLevel: 'warn',
    build: {
      target: 'es2022',
      sourcemap: true,
      minify: false,
      lib: {
        entry: Object.fromEntries(entries.map((name) => [name, join(folder, 'src', `${name}.ts`)])),
        formats: ['es'],
      },
      rolldownOptions: {
        external: (id) =>
          id.startsWith('node:') || dependencies.some((name) => id === name || id.startsWith(`${name}/`)),
        output: {
          preserveModules: true,
          preserveModulesRoot: join(folder, 'src'),
          entryFileNames: '[name].js',
        },
      },
    },
  };
}

/** Paths under `src` without `.ts`, as in `index`, `bin` and `rag-tile/define`. */
function entryNames(folder: string, { exports, bin = {} }: Manifest): readonly string[] {
  const exported = Object.values(exports).flatMap((target) =>
    typeof target === 'string' ? [] : [target.source],
  );
  const programs = Object.values(bin)
    .filter((path) => path.startsWith('./dist/'))
    .map((path) => path.replace('./dist/', './src/').replace(/\.js$/, '.ts'));
  const sources = readdirSync(join(folder, 'src'), { recursive: true, encoding: 'utf8' }).map(
    (path) => `./src/${path.replaceAll(sep, '/')}`,
  );
  return [...exported, ...programs]
    .flatMap((pattern) => {
      const [start = '', end] = pattern.split('*');
      return end === undefined
        ? [pattern]
        : sources.filter((path) => path.startsWith(start) && path.endsWith(end));
    })
    .map((path) => path.slice('./src/'.length, -'.ts'.length));
}

/**
 * What the bundles leave out of the distributions library. It asks what the browser can, of generators by `eval`, which a content security
 * policy blocks and reports, and every browser that runs the bundle can all of it; it brings stand-ins for what only browsers of long ago
 * lack, and a logger that looks into the page's storage; and it writes messages of errors about arguments that the analysis never passes.
 */
export const withoutExtras: Plugin = {
  name: 'without-extras',
  enforce: 'pre',
  load: (id) => EXTRAS.find(([path]) => path.test(id.replaceAll(sep, '/')))?.[1] ?? null,
};

const EXTRAS: readonly (readonly [path: RegExp, instead: string])[] = [
  [/@stdlib\/assert-has-[a-z0-9-]+-support\/lib\/main\.js$/, 'module.exports = () => true;'],
  [/@stdlib\/math-base-tools-continued-fraction\/lib\/basic\.js$/, 'module.exports = undefined;'],
  [/@stdlib\/utils-define-property\/lib\/polyfill\.js$/, 'module.exports = Object.defineProperty;'],
  [/@stdlib\/string-format\/lib\/main\.js$/, 'module.exports = String;'],
  [/\/node_modules\/debug\/src\/(browser|index|node)\.js$/, 'module.exports = () => () => undefined;'],
];

/** Takes comments and needless white space out of templates and style sheets, which minifiers leave alone in template literals. */
const smallTemplates: Plugin = {
  name: 'small-templates',
  transform: {
    filter: { id: /\/packages\/elements\/src\/.*\.ts$/, code: /(css|html|svg)`/ },
    handler(code) {
      const small = new MagicString(code);
      const visitor = new Visitor({
        TaggedTemplateExpression({ tag, quasi }) {
          const shorten = tag.type === 'Identifier' ? SHORTER[tag.name] : undefined;
          if (!shorten) return;
          for (const { start, end, value } of quasi.quasis)
            if (start < end) small.update(start, end, shorten(value.raw));
        },
      });
      visitor.visit(this.parse(code));
      return { code: small.toString(), map: small.generateMap({ hires: true }) };
    },
  },
};
const SHORTER: Readonly<Record<string, (text: string) => string>> = {
  css: (text) =>
    text
      .replace(/\/\*[^]*?\*\//g, '')
      // Strings stay as they are.
      .replace(
        /("[^"]*"|'[^']*')|\s*([{};,])\s*|(:)\s+|\s+/g,
        (_, string: string, mark: string, colon: string) => [string, mark, colon].find((kept) => kept) ?? ' ',
      ),
  html: (text) => text.replace(/\s+/g, ' '),
  svg: (text) => text.replace(/\s+/g, ' '),
};

/** What every build for pages has in common: minified, nothing left to import from npm. */
function pageBuild(folder: string, output: Rolldown.OutputOptions): UserConfig {
  return {
    root: folder,
    logLevel: 'warn',
    plugins: [withoutExtras, smallTemplates],
    resolve: { conditions: sourceConditions },
    build: {
      target: 'es2022',
      sourcemap: true,
      emptyOutDir: false,
      rolldownOptions: {
        // Otherwise entries that other files import too are doors to a second file.
        preserveEntrySignatures: 'allow-extension',
        // Vite's own minification leaves white space in ES libraries, for the sake of bundlers that come after.
        output: { ...output, minify: true },
        // What the loader and the elements have in common is in no file of its own.
        optimization: { inlineConst: { mode: 'all' } },
      },
    },
  };
}

/** One self-contained file with every dependency inside: a module for a page that has only a script tag, or a classic script. */
export function bundleConfig(folder: string, entry: string, format: 'es' | 'iife' = 'es'): UserConfig {
  const name = format === 'es' ? '[name].js' : '[name].classic.js';
  const config = pageBuild(folder, { entryFileNames: name, codeSplitting: false });
  const lib = { entry: { [entry]: join(folder, 'src', `${entry}.ts`) }, formats: [format], name: 'Cairn' };
  // A classic script knows its own tag, and has no `import.meta`.
  const define = format === 'iife' ? { 'import.meta.url': 'undefined' } : {};
  return { ...config, define, build: { ...config.build, lib } };
}

/** What several elements may have in common. An element's own folder never goes to others with it. */
const PIECES =
  /packages\/((analysis|dataset)\/src|views\/src\/(shared|geometry|words\/messages\/en)|elements\/src\/(core|data|parts))\/|english-/;
/** What a sparkline is made of: the smallest of widgets, and inside many of the others. */
const SPARKLINE =
  /(views\/src\/trend-sparkline|views\/src\/geometry\/sparkline|views\/src\/shared\/(request|table-view)|elements\/src\/parts\/(sparkline|text-table|table-rows)|(messages\/en\/|english-)(sparkline|tile))\b/;

/** What a tile has besides. */
const TILE =
  /(views\/src\/(rag-tile|geometry\/status-shapes)|elements\/src\/parts\/(change-label|spc-sign|status-icon)|elements\/src\/core\/status\.styles|guides\/tile)\b/;

/** The tag of the element in a folder. */
const tagOf = (name: string) => (name.startsWith('cairn-') ? name : `cairn-${name}`);

/** A name that says what is inside, without the paths and the list of elements that the bundler puts into it. */
function chunkName(name: string, modules: readonly string[]): string {
  if (name === 'lib' && modules.some((id) => id.includes('@stdlib'))) return 'distributions';
  return name.replace(/[~/].*$/, '').replace(/^_/, '');
}

/**
 * Small files that share what they have in common: `loader.js`, and a file for each element. Languages other than English are fetched
 * when a page speaks them.
 */
export function chunksConfig(folder: string, outDir: string): UserConfig {
  const elements = readdirSync(join(folder, 'src')).filter(
    (name) => name !== 'core' && existsSync(join(folder, 'src', name, 'define.ts')),
  );
  const entries = elements.map(
    (name) => [`elements/${name}`, join(folder, 'src', name, 'define.ts')] as const,
  );
  const config = pageBuild(folder, {
    entryFileNames: '[name].js',
    chunkFileNames: ({ name, moduleIds }) => `chunks/${chunkName(name, moduleIds)}-[hash].js`,
    codeSplitting: {
      groups: [
        { name: 'lit', test: /node_modules\/(lit|@lit)(?!.*\/directives\/(repeat|guard)\.js)/, priority: 3 },
        // What nearly all elements have in common, what sparklines and tiles are made of, what many have, then the pieces that the same few have.
        { name: 'core', test: (id) => !TILE.test(id), minShareCount: elements.length - 2, priority: 2 },
        { name: 'sparkline', test: SPARKLINE, minShareCount: 4, priority: 2 },
        { name: 'tile', test: TILE, minShareCount: 3, priority: 2 },
        { name: 'shared', test: PIECES, minShareCount: 7, priority: 1 },
        {
          name: 'pieces',
          test: PIECES,
          minShareCount: 3,
          entriesAware: true,
          // Smaller ones go to their neighbours: a file is a request.
          entriesAwareMergeThreshold: 4000,
        },
      ],
    },
  });
  const words = join(folder, '../views/src/words');
  const dataset = join(folder, '../dataset/src');
  const ahead = importsAhead(
    join(folder, 'src/loader/files-ahead.ts'),
    new Map([
      [join(folder, 'src/loader/page.ts'), 'page'],
      [join(folder, 'src/upgrade/upgrade.ts'), 'data-cairn'],
      [join(folder, 'src/parts/export-menu.ts'), 'exports'],
      // The page has what `cairn-data` is made of.
      ...elements
        .filter((name) => name !== 'cairn-data')
        .map((name) => [join(folder, 'src', name, 'define.ts'), tagOf(name)] as const),
    ]),
  );
  return {
    ...config,
    plugins: [...(config.plugins ?? []), wordsByTopic(words), judgingWhereAsked(dataset), ahead],
    resolve: {
      ...config.resolve,
      alias: [
        { find: /^\.\/messages\/en\/en\.js$/, replacement: join(words, 'messages/en/en-by-topic.ts') },
        { find: /^\.\/shipped\.js$/, replacement: join(words, 'shipped-on-demand.ts') },
        {
          find: /^\.\/when-needed\.js$/,
          replacement: join(folder, 'src/data/when-needed-on-demand.ts'),
        },
        {
          find: /^\.\.\/parts\/export-menu\.js$/,
          replacement: join(folder, 'src/parts/export-menu-on-demand.ts'),
        },
        { find: /^\.\/facts\/judging\.js$/, replacement: join(dataset, 'facts/judging-on-demand.ts') },
        {
          find: /^\.\/full-check\.js$/,
          replacement: join(folder, '../schema/src/parse/full-check-on-demand.ts'),
        },
        {
          find: /^\.\/library\/(chi-square|student-t)\.js$/,
          replacement: join(folder, '../analysis/src/distributions/library-on-demand/$1.ts'),
        },
      ],
    },
    build: {
      ...config.build,
      outDir,
      emptyOutDir: true,
      // Which file imports which, for the release's own manifest.
      manifest: 'modules.json',
      lib: {
        entry: { loader: join(folder, 'src/loader.ts'), ...Object.fromEntries(entries) },
        formats: ['es'],
      },
    },
  };
}
