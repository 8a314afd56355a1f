import { html, Markup, NOTHING } from '../preview/escape.js';
import { block, tag } from './tag.js';

/** What editors keep for everyone and browsers show without a style sheet. */
const KEPT = new Set([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'blockquote'],
  ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
]);
const INLINE = new Set(['a', 'em', 'strong', 'time']);
const ATTRIBUTES = ['lang', 'href', 'datetime', 'scope', 'colspan', 'rowspan'];

/** Drawings say in shapes what their sentence and table say in words; a summary is the handle of what is open here. */
const LEFT_OUT = 'svg, canvas, div.trend, style, script, summary, [hidden], [aria-hidden=true]';

/** Where the words of a drawn element stop and others begin. */
const BREAKS = new Set([
  'article',
  'aside',
  'details',
  'div',
  'figure',
  'footer',
  'header',
  'nav',
  'section',
]);

type Piece = string | Markup;

/** The words of a drawn element as plain HTML, line by line, without a class and without a style. */
export function plainMarkup(root: ParentNode & Node): readonly Markup[] {
  return lines(piecesOf(root));
}

/** Texts and inline elements that stand together are one paragraph. */
function lines(pieces: readonly Piece[]): readonly Markup[] {
  const found: Markup[] = [];
  let words: Piece[] = [];
  const end = () => {
    const text = joined(words);
    if (text.text !== '') found.push(tag('p', {}, text));
    words = [];
  };
  for (const piece of pieces)
    if (piece === NOTHING) end();
    else if (isLine(piece)) {
      end();
      found.push(piece);
    } else words.push(piece);
  end();
  return found;
}

const isLine = (piece: Piece): piece is Markup =>
  piece instanceof Markup && KEPT.has(/^<(\w+)/u.exec(piece.text)?.[1] ?? '');

function piecesOf(node: ParentNode & Node): readonly Piece[] {
  return [...node.childNodes].flatMap((child): readonly Piece[] => {
    if (child.nodeType === child.TEXT_NODE) return [child.textContent ?? ''];
    return child.nodeType === child.ELEMENT_NODE ? elementPieces(child as Element) : [];
  });
}

function elementPieces(element: Element): readonly Piece[] {
  if (element.matches(LEFT_OUT)) return [];
  const { shadowRoot } = element;
  if (shadowRoot) return [NOTHING, ...piecesOf(shadowRoot), NOTHING];
  const name = nameOf(element);
  // What stands in the element itself stands there.
  if (name === 'slot') return piecesOf((element.getRootNode() as ShadowRoot).host);
  const inside = piecesOf(element);
  if (KEPT.has(name)) {
    const content = contentOf(inside);
    return content.text === '' && name !== 'td' && name !== 'th'
      ? []
      : [tag(name, attributesOf(element), content)];
  }
  if (INLINE.has(name)) return [tag(name, attributesOf(element), joined(inside))];
  if (BREAKS.has(name)) return [NOTHING, ...inside, NOTHING];
  const lang = element.getAttribute('lang');
  return lang === null || inside.some(isLine)
    ? [' ', ...inside, ' ']
    : [tag('span', { lang }, joined(inside))];
}

/** A row or a list holds lines; a cell or a paragraph holds words, and lines only where there is more than one. */
function contentOf(pieces: readonly Piece[]): Markup {
  if (!pieces.some(isLine)) return joined(pieces);
  const [first, ...more] = lines(pieces);
  const only = more.length === 0 ? /^<p>([^]*)<\/p>$/u.exec(first?.text ?? '')?.[1] : undefined;
  return only === undefined ? block(...lines(pieces)) : new Markup(only);
}

function joined(pieces: readonly Piece[]): Markup {
  const text = pieces.map((piece) => (piece === NOTHING ? ' ' : html`${piece}`.text)).join('');
  return new Markup(text.replaceAll(/\s+/gu, ' ').trim());
}

function nameOf(element: Element): string {
  const level = element.getAttribute('aria-level');
  return element.getAttribute('role') === 'heading' && level !== null ? `h${level}` : element.localName;
}

function attributesOf(element: Element): Readonly<Record<string, string>> {
  return Object.fromEntries(
    ATTRIBUTES.flatMap((name) => {
      const value = element.getAttribute(name);
      return value === null ? [] : [[name, value]];
    }),
  );
}
