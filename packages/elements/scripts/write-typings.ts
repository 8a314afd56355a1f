import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';

/*
 * Writes from custom-elements.json what editors and frameworks know of the elements: typings of the tags, data for VS Code and JetBrains,
 * and the React components. With a folder, writes them all there instead.
 */

interface Field {
  readonly kind: string;
  readonly name: string;
  readonly attribute?: string;
  readonly readonly?: boolean;
}

interface Described {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
}

interface Attribute extends Described {
  readonly fieldName: string;
  readonly default?: string;
}

interface Declaration extends Described {
  readonly tagName?: string;
  readonly summary?: string;
  readonly attributes?: readonly Attribute[];
  readonly members?: readonly (Field & Described)[];
  readonly events?: readonly Described[];
  readonly slots?: readonly Described[];
  readonly cssParts?: readonly Described[];
  readonly cssProperties?: readonly Described[];
}

interface Manifest {
  readonly modules: readonly { readonly path: string; readonly declarations?: readonly Declaration[] }[];
}

const folder = join(import.meta.dirname, '..');
const target = process.argv[2];
const read = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as unknown;
const { version } = read('package.json') as { version: string };

const elements = (read('custom-elements.json') as Manifest).modules.flatMap(({ path, declarations = [] }) =>
  declarations.flatMap((one) =>
    one.tagName === undefined ? [] : [{ ...one, tag: one.tagName, folder: basename(dirname(path)) }],
  ),
);

type Element = (typeof elements)[number];

/** What code can set and no attribute can. */
const propertiesOf = ({ members = [] }: Element) =>
  members.filter(({ kind, attribute, readonly }) => kind === 'field' && !attribute && !readonly);

await write(
  'src/typings/elements.ts',
  `import type * as Cairn from '../index.js';

/** Every element by its tag: its class, the property behind each attribute, what only code can set, its events. Written by \`npm run manifest\`. */
export interface CairnElements {
${elements
  .map(
    (one) => `  '${one.tag}': {
    element: Cairn.${one.name};
    attributes: { ${(one.attributes ?? []).map(({ name, fieldName }) => `'${name}': '${fieldName}'`).join('; ')} };
    properties: ${union(propertiesOf(one))};
    events: ${union(one.events ?? [])};
  };`,
  )
  .join('\n')}
}
`,
);

await write(
  'vscode.html-custom-data.json',
  JSON.stringify({
    version: 1.1,
    tags: elements.map((one) => ({
      name: one.tag,
      description: [one.summary, one.description].filter(Boolean).join('\n\n'),
      attributes: (one.attributes ?? []).map(({ name, description, type }) => ({
        name,
        description,
        ...valuesOf(type?.text),
      })),
    })),
  }),
);

await write(
  'web-types.json',
  JSON.stringify({
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name: '@cairn/elements',
    version,
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: elements.map((one) => ({
          name: one.tag,
          description: [one.summary, one.description].filter(Boolean).join('\n\n'),
          attributes: (one.attributes ?? []).map(({ name, description, type, default: fallback }) => ({
            name,
            description,
            value: { type: type?.text, ...(fallback === undefined ? {} : { default: fallback }) },
          })),
          slots: (one.slots ?? []).map(({ name, description }) => ({ name, description })),
          js: {
            events: (one.events ?? []).map(({ name, description }) => ({ name, description })),
            properties: propertiesOf(one).map(({ name, description, type }) => ({
              name,
              description,
              type: type?.text,
            })),
          },
          css: { parts: (one.cssParts ?? []).map(({ name, description }) => ({ name, description })) },
        })),
      },
    },
  }),
);

for (const one of elements)
  await write(
    `../react/src/components/${one.folder}.ts`,
    `import '@cairn/elements/${one.folder}/define.js';
import { component, type Component } from '../component.js';

/** ${one.summary ?? one.tag} */
export const ${one.name}: Component<'${one.tag}'> = component('${one.tag}', {${(one.attributes ?? [])
      .filter(({ name, fieldName }) => name !== fieldName)
      .map(({ name, fieldName }) => ` ${fieldName}: '${name}'`)
      .join(',')} });
`,
  );
await write(
  '../react/src/index.ts',
  `${elements.map(({ name, folder: path }) => `export { ${name} } from './components/${path}.js';`).join('\n')}
export type { CairnProps, Component } from './component.js';
`,
);

function union(names: readonly { readonly name: string }[]): string {
  return names.map(({ name }) => `'${name}'`).join(' | ') || 'never';
}

/** The values of an attribute that takes one of a few words. */
function valuesOf(type = ''): { values?: readonly { name: string }[]; valueSet?: string } {
  if (type === 'boolean') return { valueSet: 'v' };
  const words = [...type.matchAll(/'([^']+)'/g)].flatMap(([, word]) => word ?? []);
  return words.length === 0 ? {} : { values: words.map((name) => ({ name })) };
}

async function write(path: string, text: string): Promise<void> {
  const place = target === undefined ? join(folder, path) : join(target, basename(path));
  mkdirSync(dirname(place), { recursive: true });
  const options = (await resolveConfig(join(folder, path))) ?? {};
  writeFileSync(place, await format(text, { ...options, filepath: join(folder, path) }));
}
