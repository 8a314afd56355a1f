/*
 * The tables of an element's page, made of the custom-elements manifest: what an author may set, hear, fill and style.
 */

/** As much of a custom-elements manifest as the tables need. */
export interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

export interface Declaration {
  readonly tagName?: string;
  readonly members?: readonly Member[];
  readonly events?: readonly Described[];
  readonly slots?: readonly Described[];
  readonly cssParts?: readonly Described[];
  readonly cssProperties?: readonly Described[];
}

interface Described {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
}

interface Member extends Described {
  readonly kind: string;
  readonly attribute?: string;
  readonly default?: string;
}

const START = '<!-- api -->';
const END = '<!-- /api -->';

/** The elements of a manifest by their tags. */
export function elementsIn({ modules }: Manifest): ReadonlyMap<string, Declaration> {
  const declarations = modules.flatMap((module) => module.declarations ?? []);
  return new Map(declarations.flatMap((one) => (one.tagName === undefined ? [] : [[one.tagName, one]])));
}

/**
 * A page with its tables written afresh.
 *
 * @throws RangeError when the page does not say where they stand
 */
export function withApi(page: string, element: Declaration): string {
  const [before, rest, more] = page.split(START);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined || more !== undefined)
    throw new RangeError(`invalid page: ${START} and ${END} must stand in it once`);
  return `${before}${START}\n\n${tablesOf(element)}\n\n${END}${after}`;
}

function tablesOf({ members, events, slots, cssParts, cssProperties }: Declaration): string {
  return [
    section(
      'Attributes and properties',
      ['Attribute', 'Property', 'Type', 'Default', 'Meaning'],
      members,
      row,
    ),
    section('Events', ['Event', 'Type', 'When'], events, ({ name, type, description }) => [
      code(name),
      code(type?.text),
      description,
    ]),
    section('Slots', ['Slot', 'Meaning'], slots, ({ name, description }) => [
      name === '' ? 'the element’s content' : code(name),
      description,
    ]),
    section('CSS parts', ['Part', 'Meaning'], cssParts, named),
    section('CSS custom properties', ['Property', 'Meaning'], cssProperties, named),
  ]
    .filter((text) => text !== '')
    .join('\n\n');
}

type Cells = readonly (string | undefined)[];

function row({ name, attribute, type, default: initial, description }: Member): Cells {
  const values = type?.text.replace(/ \| undefined$/, '');
  return [code(attribute), code(name), code(values), code(initial?.replace(/^'(.*)'$/, '$1')), description];
}

function named({ name, description }: Described): Cells {
  return [code(name), description];
}

function section<Item>(
  title: string,
  heads: readonly string[],
  items: readonly Item[] | undefined,
  cellsOf: (item: Item) => Cells,
): string {
  if (!items || items.length === 0) return '';
  const line = (cells: Cells) =>
    `| ${cells.map((cell) => (cell ?? '').replaceAll('|', String.raw`\|`)).join(' | ')} |`;
  const rows = [heads, heads.map(() => '---'), ...items.map(cellsOf)].map(line);
  return `## ${title}\n\n${rows.join('\n')}`;
}

function code(text: string | undefined): string | undefined {
  return text === undefined ? undefined : `\`${text}\``;
}
