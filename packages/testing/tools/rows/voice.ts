import type { Protocol } from 'puppeteer-core';

/*
 * What a screen reader would say of the browser's accessibility tree, in the plainest words: name, role, value, state.
 */

export type Heard = Protocol.Accessibility.AXNode;

/** Roles that Chromium calls by other names than people do. */
const ROLES: Readonly<Record<string, string>> = {
  DisclosureTriangle: 'disclosure',
  DescriptionList: 'description list',
};

/** Of these a reader hears what stands in them, in one go. */
const CELLS = new Set(['cell', 'gridcell', 'columnheader', 'rowheader']);

/** Of these a reader hears the name, and nothing of what is in them twice. */
const TOLD_BY_NAME = new Set([
  'heading',
  'link',
  'button',
  'DisclosureTriangle',
  ...CELLS,
  'image',
  'option',
  'slider',
  'combobox',
  'checkbox',
  'searchbox',
  'textbox',
  'term',
]);

/** Of these a reader hears the name, and then what is in them. */
const TOLD_AND_ENTERED = new Set(['table', 'region', 'article', 'group', 'navigation', 'row']);

/** What stands in these is one line. */
const LINES = new Set([
  'paragraph',
  'listitem',
  'definition',
  'caption',
  'status',
  'LabelText',
  'Figcaption',
]);

/** What has words of its own. */
const SPOKEN = new Set(['StaticText', 'image']);

const textOf = (value: Protocol.Accessibility.AXValue | undefined) => {
  const text: unknown = value?.value;
  return typeof text === 'string' || typeof text === 'number' ? String(text).replace(/\s+/g, ' ').trim() : '';
};

export const nameOf = (node: Heard) => textOf(node.name);
export const roleOf = (node: Heard) => (node.ignored ? 'none' : textOf(node.role));

/**
 * One control, as in “Filter, button, collapsed”.
 *
 * @param more what the tree of the developer tools leaves out: the words of a slider's value, the order of a column
 */
export function said(node: Heard, more = ''): string {
  const role = roleOf(node);
  const states = (node.properties ?? []).map(({ name, value }) => stateOf(name, value.value));
  const value = more === '' ? textOf(node.value) : more;
  const level =
    role === 'heading' ? (node.properties ?? []).find(({ name }) => name === 'level')?.value : undefined;
  const kind = [ROLES[role] ?? role, textOf(level)].join(' ').trim();
  return [nameOf(node), kind, value, ...states].filter((part) => part !== '').join(', ');
}

function stateOf(name: string, value: unknown): string {
  switch (name) {
    case 'expanded':
      return value === true ? 'expanded' : 'collapsed';
    case 'pressed':
      return value === 'true' ? 'pressed' : 'not pressed';
    case 'checked':
      return value === 'true' ? 'checked' : 'not checked';
    case 'disabled':
      return value === true ? 'unavailable' : '';
    default:
      return '';
  }
}

/** What is heard when everything below a node is read, one line a thing, in reading order. */
export function readOut(nodes: readonly Heard[], from: Heard): readonly string[] {
  const known = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  const below = (node: Heard) =>
    (node.childIds ?? []).map((id) => known.get(id)).filter((child) => child !== undefined);
  const wordsOf = (node: Heard): string =>
    SPOKEN.has(roleOf(node))
      ? nameOf(node)
      : below(node)
          .map(wordsOf)
          .filter(Boolean)
          .join(' ')
          .replace(/ (?=[:,.)])|(?<=\() /g, '');
  const isOneLine = (node: Heard): boolean =>
    below(node).every((child) => {
      const role = roleOf(child);
      return !TOLD_BY_NAME.has(role) && !TOLD_AND_ENTERED.has(role) && !LINES.has(role) && isOneLine(child);
    });
  const read = (node: Heard) => {
    const role = roleOf(node);
    if (role === 'StaticText') lines.push(nameOf(node));
    else if (LINES.has(role) && isOneLine(node)) lines.push(wordsOf(node));
    else {
      if (CELLS.has(role)) lines.push(`${wordsOf(node)}, ${role}`);
      else if (TOLD_BY_NAME.has(role)) lines.push(said(node));
      else if (TOLD_AND_ENTERED.has(role) && nameOf(node) !== '') lines.push(said(node));
      // A name made of what is in it says it all; other controls and what they hold are read on.
      if (!TOLD_BY_NAME.has(role)) below(node).forEach(read);
    }
  };
  read(from);
  return lines.filter((line) => line !== '');
}
