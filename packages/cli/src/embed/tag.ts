import { html, Markup } from '../preview/escape.js';

type Inside = string | Markup | readonly Markup[];

/** An element as it is to be read by the person who pastes it: no line break but those within it. Values and texts are escaped. */
export function tag(name: string, attributes: Readonly<Record<string, string>>, inside: Inside = ''): Markup {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  return new Markup(`<${name}${written.join('')}>${escaped(inside)}</${name}>`);
}

/** Puts each on a line of its own, set in from what is around it. */
export function block(...lines: readonly Markup[]): Markup {
  const text = lines.map((line) => line.text.replaceAll(/^/gmu, '  ')).join('\n');
  return new Markup(`\n${text}\n`);
}

const escaped = (inside: Inside) => html`${inside}`.text;
