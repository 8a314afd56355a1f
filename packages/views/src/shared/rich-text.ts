import type { LocalisedText } from '@cairn/schema';
import type { Words } from '../words/words.js';
import { inlinesOf, type Inline } from './rich-text-inlines.js';

/** A text of the document with its paragraphs, lists, emphasis and links, as data: nothing in it is markup. */
export interface RichText {
  readonly blocks: readonly Block[];
  /** BCP 47 tag; null where the text is in the reader's language. */
  readonly lang: string | null;
}

export type Block =
  | { readonly kind: 'paragraph'; readonly inlines: readonly Inline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] };

/** A text of the document, read as the small subset of Markdown that documents may use. */
export function richTextOf(text: LocalisedText, words: Words): RichText {
  return { blocks: parseRichText(words.text(text)), lang: words.languageOf(text) };
}

const ITEM = /^ {0,3}(?:[-*+]|(\d{1,9})[.)])[ \t]+(?=\S)/;

/**
 * Reads paragraphs, lists, emphasis and links. What is none of these stays text: headings, code, tables and HTML are shown as they
 * were written. Takes time in proportion to the text.
 */
export function parseRichText(source: string): readonly Block[] {
  const blocks: Block[] = [];
  let open: OpenBlock | null = null;
  const close = () => {
    if (open) blocks.push(closed(open));
    open = null;
  };
  for (const line of source.split(/\r\n|\n|\r/)) {
    const item = ITEM.exec(line);
    if (line.trim() === '') close();
    else if (item) {
      const ordered = item[1] !== undefined;
      if (open?.kind !== 'list' || open.ordered !== ordered) close();
      open ??= { kind: 'list', ordered, parts: [] };
      open.parts.push([line.slice(item[0].length).trim()]);
    } else {
      open ??= { kind: 'paragraph', ordered: false, parts: [[]] };
      open.parts.at(-1)?.push(line.trim());
    }
  }
  close();
  return blocks;
}

/** A block whose end has not been read; each part is the lines of one paragraph or item. */
interface OpenBlock {
  readonly kind: Block['kind'];
  readonly ordered: boolean;
  readonly parts: string[][];
}

function closed({ kind, ordered, parts }: OpenBlock): Block {
  const texts = parts.map((lines) => inlinesOf(lines.join(' ')));
  return kind === 'list' ? { kind, ordered, items: texts } : { kind, inlines: texts.flat() };
}
