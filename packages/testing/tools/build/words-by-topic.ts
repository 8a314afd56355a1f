import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import MagicString from 'magic-string';
import { type Plugin, Visitor } from 'vite';

/*
 * English in small files: each topic's words come with the views that say them, not with every page. Sources ask for `words.messages.grid`
 * or take `{ grid }` out of messages; each file that does imports the topic. Whole builds and Node have all words from the first.
 */

/** Which guides an element can show. A report's come with the elements that it is made of. */
const GUIDES: Readonly<Record<string, string>> = {
  'benchmark-comparison': 'comparison',
  'data-quality': 'quality',
  'exception-list': 'exceptions',
  'indicator-profile': 'profile',
  'rag-tile': 'tile',
  'relationship-chart': 'relationship',
  'scorecard-grid': 'grid',
  'strategy-map': 'map',
  'trend-chart': 'trend',
};

const WANTED = 'english-';
const SOURCES = /\/packages\/(views|elements)\/src\/(?!words\/(messages|packs)\/).*\.ts$/;
const DEFINITION = /\/elements\/src\/([^/]+)\/define\.ts$/;

/** @param words the folder of the views' words */
export function wordsByTopic(words: string): Plugin {
  const english = join(words, 'messages/en');
  const topics = new Map(
    readdirSync(english)
      .filter((file) => file.endsWith('.ts') && !['en.ts', 'en-by-topic.ts', 'common.ts'].includes(file))
      .map((file) => [nameOf(file), join(english, file)]),
  );
  return {
    name: 'words-by-topic',
    resolveId: (id) => (id.startsWith(WANTED) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${WANTED}`)) return null;
      const [topic = '', kind] = id.slice(WANTED.length + 1).split('/');
      const from = kind === undefined ? topics.get(topic) : join(english, 'guides', `${kind}.ts`);
      const [name, added] =
        kind === undefined ? [topic, `{ ${topic} }`] : [kind, `{ guides: { of: ${kind} } }`];
      const code = `import { ${name} } from ${JSON.stringify(from)};
        import { addEnglish } from ${JSON.stringify(join(words, 'languages.ts'))};
        addEnglish(${added});`;
      return { code, moduleSideEffects: true };
    },
    transform: {
      filter: { id: SOURCES, code: /messages|define\(/ },
      handler(code, id) {
        const path = id.replaceAll(sep, '/');
        const guide = GUIDES[DEFINITION.exec(path)?.[1] ?? ''];
        const wanted = said(this.parse(code), topics, (what) => this.error(`${path}: ${what}`));
        if (guide !== undefined) wanted.add(`guides/${guide}`);
        if (wanted.size === 0) return null;
        const more = new MagicString(code);
        more.prepend([...wanted].map((topic) => `import '${WANTED}${topic}';`).join(''));
        return { code: more.toString(), map: more.generateMap({ hires: true }) };
      },
    },
  };
}

/** The topics that a file says words of; rather one too many than one too few. */
function said(
  program: Parameters<Visitor['visit']>[0],
  topics: ReadonlyMap<string, string>,
  refuse: (what: string) => never,
): Set<string> {
  const found = new Set<string>();
  const add = (name: unknown) => {
    if (typeof name === 'string' && topics.has(name)) found.add(name);
  };
  new Visitor({
    MemberExpression({ object, property, computed }) {
      if (!isMessages(object)) return;
      if (computed) refuse('messages are asked for by a name that is not known when this is built');
      if (property.type === 'Identifier') add(property.name);
    },
    ObjectPattern({ properties }) {
      for (const property of properties)
        if (property.type === 'Property' && property.key.type === 'Identifier') add(property.key.name);
    },
    VariableDeclarator({ id, init }) {
      if (init && isMessages(init) && id.type === 'Identifier' && id.name !== 'messages')
        refuse(`messages are called ${id.name}, which hides what is said`);
    },
  }).visit(program);
  return found;
}

function isMessages(node: { readonly type: string }): boolean {
  const { name, property } = node as {
    readonly name?: unknown;
    readonly property?: { readonly name?: unknown };
  };
  return (node.type === 'Identifier' ? name : property?.name) === 'messages';
}

/** `chart-views.ts` holds `chartViews`. */
function nameOf(file: string): string {
  return file.slice(0, -'.ts'.length).replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
