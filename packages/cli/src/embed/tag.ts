import { html, Markup } from '../preview/escape.js';

type Inside = string | Markup | readonly Markup[];

/** An element as it is to be read by the person who pastes it: no line break but those within it. Values and texts are escaped. */
export function tag(name: string, attributes: Readonly<Record<string, string>>, inside: Inside = ''): Markup {
  return new Markup(`<${name}${written(attributes)}>${escaped(inside)}</${name}>`);
}

/** An element that never has anything inside. */
export function emptyTag(name: string, attributes: Readonly<Record<string, string>>): Markup {
  return new Markup(`<${name}${written(attributes)} />`);
}

/** Puts each on a line of its own, set in from what is around it. */
export function block(...lines: readonly Markup[]): Markup {
  const text = lines.map((line) => line.text.replaceAll(/^/gmu, '  ')).join('\n');
  return new Markup(`\n${text}\n`);
}

const escaped = (inside: Inside) => html`${inside}`.text;

function written(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(value)}"`)
    .join('');
}
