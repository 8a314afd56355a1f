import { posix } from 'node:path';
import MagicString from 'magic-string';
import type { Plugin, Rolldown } from 'vite';

/*
 * Browsers learn what a file imports when they have it: imports of imports come one round trip after another. Each entry names all that it
 * will need itself, and the loader, which imports nothing, knows the same of every element, so that all files are on their way at once.
 */

const TABLE = 'CAIRN_FILES_AHEAD';
const PAGE = 'page';

/**
 * @param table the source in whose place the loader gets the names of the files
 * @param sources what the loader imports in its time: its name in the table by its path
 */
export function importsAhead(table: string, sources: ReadonlyMap<string, string>): Plugin {
  return {
    name: 'imports-ahead',
    load: (id) => (id === table ? `export const filesAhead = ${TABLE};` : null),
    renderChunk(code, chunk, _options, { chunks }) {
      if (!chunk.isEntry) return null;
      if (code.includes(TABLE)) mustStandAlone(chunk, chunks);
      const more = new MagicString(code);
      for (const file of importsOf(chunk, chunks))
        if (!chunk.imports.includes(file)) more.append(`\nimport ${JSON.stringify(pathTo(file, chunk))};`);
      // Names still have a place in them where the hash will be.
      if (code.includes(TABLE)) more.replace(TABLE, tableOf(chunk, chunks, sources));
      return more.hasChanged() ? { code: more.toString(), map: more.generateMap({ hires: true }) } : null;
    },
  };
}

type Chunks = Readonly<Record<string, Rolldown.RenderedChunk>>;

/** Every file that a chunk imports, or that those import. */
function importsOf(
  { imports }: Rolldown.RenderedChunk,
  chunks: Chunks,
  seen = new Set<string>(),
): ReadonlySet<string> {
  for (const file of imports) {
    const chunk = chunks[file];
    if (!chunk || seen.has(file)) continue;
    seen.add(file);
    importsOf(chunk, chunks, seen);
  }
  return seen;
}

/** Whatever the loader imported would have to be here before it can ask for anything, and whatever imported it would run it. */
function mustStandAlone(loader: Rolldown.RenderedChunk, chunks: Chunks): void {
  const importing = Object.values(chunks).filter(({ imports }) => imports.includes(loader.fileName));
  const shared = [...loader.imports, ...importing.map(({ fileName }) => fileName)];
  if (shared.length > 0) throw new Error(`the loader shares code with ${shared.join(', ')}`);
}

/** By name, the files of each source; those of `page` are left out of the others. */
function tableOf(
  loader: Rolldown.RenderedChunk,
  chunks: Chunks,
  sources: ReadonlyMap<string, string>,
): string {
  const files = new Map(
    Object.values(chunks).flatMap((chunk) => {
      const name = sources.get(chunk.facadeModuleId ?? '');
      return name === undefined ? [] : [[name, new Set([chunk.fileName, ...importsOf(chunk, chunks)])]];
    }),
  );
  const page = files.get(PAGE);
  if (!page) throw new Error('the loader imports no page');
  const rows = [...files].map(([name, all]) => [
    name,
    [...all].filter((file) => name === PAGE || !page.has(file)).map((file) => pathTo(file, loader)),
  ]);
  return JSON.stringify(Object.fromEntries(rows));
}

function pathTo(file: string, { fileName }: Rolldown.RenderedChunk): string {
  const path = posix.relative(posix.dirname(fileName), file);
  return path.startsWith('.') ? path : `./${path}`;
}
