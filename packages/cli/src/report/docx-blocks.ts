import {
  BorderStyle,
  ExternalHyperlink,
  HeadingLevel,
  type IRunOptions,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';

/*
 * What a report draws, as the pieces of a Word document. Pictures are left out: the table of each chart says the same.
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

/** Drawn for the eye alone, or said elsewhere in the same document; Word makes its own contents, of the headings. */
const LEFT_OUT =
  '.contents, svg, [aria-hidden="true"], details.definition, summary, .plot, .reading, .map, caption';

/** What begins a line of its own. */
const BLOCKS =
  'p, ul, ol, dl, table, [role=table], [role=heading], blockquote, figure, section, article, header, div, details';

/** The pieces of what stands within, in reading order, across shadow roots. */
export function blocksOf(within: ParentNode & Node): readonly DocxBlock[] {
  return [...within.childNodes].flatMap((node) => {
    if (node.nodeType === node.TEXT_NODE) return node.textContent?.trim() ? paragraphs(runsOf(node)) : [];
    return node.nodeType === node.ELEMENT_NODE ? blockOf(node as Element) : [];
  });
}

function blockOf(element: Element): readonly DocxBlock[] {
  if (element.matches(LEFT_OUT)) return [];
  if (element.shadowRoot && element.localName !== 'cairn-context') return blocksOf(element.shadowRoot);
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
      if (element.querySelector(BLOCKS) || hasShadow(element)) return blocksOf(element);
      return plain(element) === '' ? [] : paragraphs(runsOf(element));
  }
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

function tableOf(table: HTMLTableElement): Table {
  const line = { style: BorderStyle.SINGLE, size: 4, color: 'B0B5BB' };
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: {
      top: line,
      bottom: line,
      insideHorizontal: line,
      left: none,
      right: none,
      insideVertical: none,
    },
    rows: [...table.rows].map(
      (row) =>
        new TableRow({
          tableHeader: row.closest('thead') !== null,
          cantSplit: true,
          children: [...row.cells].map(
            (cell) =>
              new TableCell({
                columnSpan: cell.colSpan,
                margins: { top: 40, bottom: 40, left: 60, right: 60 },
                children: [new Paragraph({ children: [...runsOf(cell, cell.localName === 'th')] })],
              }),
          ),
        }),
    ),
  });
}

function paragraphs(children: readonly ParagraphChild[], more: object = {}): readonly Paragraph[] {
  return children.length === 0
    ? []
    : [new Paragraph({ children: [...children], spacing: { after: 120 }, ...more })];
}

const LINK = /^(https?|mailto):/u;

/** The words of a line, links as links; nothing where there are none. */
function runsOf(node: Node, bold = false): readonly ParagraphChild[] {
  if (node.nodeType === node.TEXT_NODE) {
    const text = (node.textContent ?? '').replaceAll(/\s+/gu, ' ');
    return text === '' || (text === ' ' && !node.previousSibling) ? [] : [run(text, bold)];
  }
  if (node.nodeType !== node.ELEMENT_NODE) return [];
  const element = node as Element;
  if (element.matches(LEFT_OUT)) return [];
  const strong = bold || element.matches('strong, b');
  const children = [...element.childNodes].flatMap((child) => runsOf(child, strong));
  const href = element.getAttribute('href');
  if (element.localName === 'a' && href !== null && LINK.test(href))
    return [new ExternalHyperlink({ link: href, children: [...children] })];
  const isOwn =
    element.matches('p, div, li, span.note, span.word, .number, .own-period') && plain(element) !== '';
  return isOwn && children.length > 0 ? [...children, new TextRun(' ')] : children;
}

function run(text: string, bold: boolean): TextRun {
  const options: IRunOptions = { text, bold };
  return new TextRun(options);
}

function plain(element: Element): string {
  return element.textContent.replaceAll(/\s+/gu, ' ').trim();
}
