import { posix } from 'node:path';
import MagicString from 'magic-string';
import type { Plugin, Rolldown } from 'vite';

/*
 * Browsers learn what a file imports when they have it: imports of imports come one round trip after another. Each entry names all that it
 * will need itself, and the loader knows the same of every element, so that all files are on their way at once.
 */

const TABLE = 'CAIRN_FILES_AHEAD';

/**
 * @param table the source in whose place the loader gets what each element's file imports
 * @param entries the source of each element by its tag
 */
export function importsAhead(table: string, entries: ReadonlyMap<string, string>): Plugin {
  return {
    name: 'imports-ahead',
    load: (id) => (id === table ? `export const filesAhead = ${TABLE};` : null),
    renderChunk(code, chunk, _options, { chunks }) {
      if (!chunk.isEntry) return null;
      const more = new MagicString(code);
      for (const file of importsOf(chunk, chunks))
        if (!chunk.imports.includes(file)) more.append(`\nimport ${JSON.stringify(pathTo(file, chunk))};`);
      // Names still have a place in them where the hash will be.
      if (code.includes(TABLE)) more.replace(TABLE, tableOf(chunk, chunks, entries));
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

/** By tag, what imports the files that an element needs besides its own and those that the loader has. */
function tableOf(
  loader: Rolldown.RenderedChunk,
  chunks: Chunks,
  entries: ReadonlyMap<string, string>,
): string {
  const here = importsOf(loader, chunks);
  const rows = Object.values(chunks).flatMap((chunk) => {
    const tag = entries.get(chunk.facadeModuleId ?? '');
    if (tag === undefined) return [];
    const imports = [...importsOf(chunk, chunks)]
      .filter((file) => !here.has(file))
      .map((file) => `import(${JSON.stringify(pathTo(file, loader))})`);
    return [`${JSON.stringify(tag)}: () => [${imports.join()}]`];
  });
  return `{ ${rows.join()} }`;
}

function pathTo(file: string, { fileName }: Rolldown.RenderedChunk): string {
  const path = posix.relative(posix.dirname(fileName), file);
  return path.startsWith('.') ? path : `./${path}`;
}
