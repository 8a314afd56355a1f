import { ExternalHyperlink, type IRunOptions, type ParagraphChild, TextRun } from 'docx';

/** Drawn for the eye alone, or said elsewhere in the same document; Word makes its own contents, of the headings. */
export const LEFT_OUT =
  '.contents, .key, svg, [aria-hidden="true"], details.definition, summary, .plot, .reading, .map, caption';

const LINK = /^(https?|mailto):/u;

/** The words of a line, links as links; nothing where there are none. */
export function runsOf(node: Node, bold = false): readonly ParagraphChild[] {
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

export function run(text: string, bold: boolean): TextRun {
  const options: IRunOptions = { text, bold };
  return new TextRun(options);
}

export function plain(element: Element): string {
  return element.textContent.replaceAll(/\s+/gu, ' ').trim();
}
