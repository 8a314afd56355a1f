import { HeadingLevel, ImageRun, Paragraph, type ParagraphChild, type Table } from 'docx';
import type { ChartPicture } from './chart-pictures.js';
import { LEFT_OUT, plain, run, runsOf } from './docx-runs.js';
import { tableOf } from './docx-table.js';

/*
 * What a report draws, as the pieces of a Word document: what is a heading, a list or a table there is one here. Of the drawings the
 * charts are pictures, each with its words and its table.
 */

export type DocxBlock = Paragraph | Table;

const LEVELS = [
  HeadingLevel.TITLE,
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
] as const;

/** What begins a line of its own. */
const BLOCKS =
  'p, ul, ol, dl, table, [role=table], [role=heading], blockquote, figure, section, article, header, div, details';

/** The picture of a widget; null where it has none. */
export type PictureOf = (widget: Element) => ChartPicture | null;

/** The pieces of what stands within, in reading order, across shadow roots. */
export function blocksOf(within: ParentNode & Node, pictureOf: PictureOf): readonly DocxBlock[] {
  return [...within.childNodes].flatMap((node) => {
    if (node.nodeType === node.TEXT_NODE) return node.textContent?.trim() ? paragraphs(runsOf(node)) : [];
    return node.nodeType === node.ELEMENT_NODE ? blockOf(node as Element, pictureOf) : [];
  });
}

function blockOf(element: Element, pictureOf: PictureOf): readonly DocxBlock[] {
  if (element.matches(LEFT_OUT)) return [];
  if (element.shadowRoot && element.localName !== 'cairn-context')
    return blocksOf(element.shadowRoot, pictureOf);
  // A chart stands where its words end, before its key and its table.
  if (element.matches('.sentence')) {
    const picture = pictureAt(element, pictureOf);
    return [...paragraphs(runsOf(element), { keepNext: picture.length > 0 }), ...picture];
  }
  if (element.getAttribute('role') === 'heading') return [headingOf(element)];
  switch (element.localName) {
    case 'table':
      return [tableOf(element as HTMLTableElement), new Paragraph({})];
    case 'ul':
    case 'ol':
      return [...element.children].flatMap((item) => paragraphs(runsOf(item), { bullet: { level: 0 } }));
    case 'dl':
      return [...element.querySelectorAll('dt')].flatMap(termOf);
    default:
      if (element.querySelector(BLOCKS) || hasShadow(element)) return blocksOf(element, pictureOf);
      return plain(element) === '' ? [] : paragraphs(runsOf(element));
  }
}

function pictureAt(element: Element, pictureOf: PictureOf): readonly Paragraph[] {
  const root = element.getRootNode() as Partial<ShadowRoot>;
  const picture = root.host && root.querySelector?.('.sentence') === element ? pictureOf(root.host) : null;
  if (!picture) return [];
  const { png, width, height, title, description } = picture;
  const image = new ImageRun({
    type: 'png',
    data: png,
    transformation: { width, height },
    altText: { name: title, title, description },
  });
  return [new Paragraph({ children: [image], spacing: { before: 60, after: 120 } })];
}

function hasShadow(element: Element): boolean {
  return [...element.querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot);
}

function headingOf(element: Element): Paragraph {
  const level = Number(element.getAttribute('aria-level') ?? 1);
  const heading = LEVELS[Math.min(level, LEVELS.length) - 1] ?? HeadingLevel.HEADING_5;
  return new Paragraph({ heading, children: [...runsOf(element)], keepNext: true });
}

/** "Owner: Head of Home First", one paragraph a term. */
function termOf(term: Element): readonly Paragraph[] {
  const said = term.nextElementSibling;
  if (said?.localName !== 'dd') return [];
  const name = run(`${plain(term)}: `, true);
  return [new Paragraph({ children: [name, ...runsOf(said)], spacing: { after: 60 } })];
}

function paragraphs(children: readonly ParagraphChild[], more: object = {}): readonly Paragraph[] {
  return children.length === 0
    ? []
    : [new Paragraph({ children: [...children], spacing: { after: 120 }, ...more })];
}
