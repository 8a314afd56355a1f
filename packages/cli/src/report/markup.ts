import { STILL } from './still.js';

/** The names that elements have in a page of their own: headings are headings, and nothing is pressed. */
function nameOf(element: Element): string {
  const level = element.getAttribute('aria-level');
  if (element.getAttribute('role') === 'heading' && level !== null) return `h${level}`;
  return element.localName === 'button' ? STILL : element.localName;
}

const EMPTY = new Set(['br', 'col', 'hr', 'img', 'wbr']);
/** Kept out of a file whatever an element has drawn. */
const NEVER = new Set(['script', 'style', 'link', 'iframe', 'object', 'embed', 'base', 'meta']);

/**
 * Writes what was drawn as HTML, shadow roots as declarative ones.
 *
 * @param stylesOf the style sheet of a shadow root
 */
function markupOf(node: Node, stylesOf: (root: ShadowRoot) => string): string {
  switch (node.nodeType) {
    case node.TEXT_NODE:
      return escaped(node.textContent ?? '');
    case node.ELEMENT_NODE:
      return elementMarkup(node as Element, stylesOf);
    default:
      // Comments are the renderer's own notes.
      return '';
  }
}

/** Writes everything within. */
export function contentMarkup(parent: ParentNode & Node, stylesOf: (root: ShadowRoot) => string): string {
  return [...parent.childNodes].map((child) => markupOf(child, stylesOf)).join('');
}

function elementMarkup(element: Element, stylesOf: (root: ShadowRoot) => string): string {
  if (NEVER.has(element.localName)) return '';
  const name = nameOf(element);
  const start = `<${name}${attributesOf(element, name)}>`;
  if (EMPTY.has(name)) return start;
  const { shadowRoot } = element;
  // A context only tells the widgets in it what is chosen: drawn, it is a box.
  const shadow =
    shadowRoot && name !== 'cairn-context'
      ? `<template shadowrootmode="open"><style>${stylesOf(shadowRoot)}</style>${contentMarkup(shadowRoot, stylesOf)}</template>`
      : '';
  return `${start}${shadow}${contentMarkup(element, stylesOf)}</${name}>`;
}

function attributesOf(element: Element, name: string): string {
  const left = new Set([
    ...(name === element.localName ? [] : name === STILL ? ['type'] : ['role', 'aria-level']),
  ]);
  return [...element.attributes]
    .filter((one) => !left.has(one.name) && !/^on|^style$/u.test(one.name))
    .map((one) => ` ${one.name}="${escaped(one.value)}"`)
    .join('');
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands in markup. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/gu, (sign) => SIGNS[sign] ?? sign);
}
