import { Markup } from '../preview/escape.js';
import { block, tag } from './tag.js';

export const HOSTS = ['plain', 'wordpress', 'drupal', 'sharepoint', 'iframe'] as const;
export type EmbedHost = (typeof HOSTS)[number];

export interface Embedding {
  /** Address of the document. */
  readonly source: string;
  /** Address of the bundle. */
  readonly script: string;
  /** Hash that browsers hold the bundle to; null without. */
  readonly integrity: string | null;
  /** Address of a page with the widgets, for hosts that take frames only. */
  readonly page: string | null;
  /** The element's name without `cairn-`. */
  readonly kind: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** What readers see without a script. */
  readonly fallback: readonly Markup[];
  /** What the frame is called for those who do not see it. */
  readonly title: string;
}

/** What a page of this host holds, to be pasted. */
export function snippet(host: EmbedHost, embedding: Embedding): string {
  switch (host) {
    case 'plain':
      return lines(scriptOf(embedding), elementsOf(embedding));
    case 'wordpress':
      return lines(
        new Markup('<!-- In the theme, once for the site: -->'),
        scriptOf(embedding),
        new Markup('<!-- In a Custom HTML block of the page: -->'),
        divsOf(embedding),
      );
    case 'drupal':
      return lines(
        new Markup('<!-- In html.html.twig of the theme, or as a library of it: -->'),
        scriptOf(embedding),
        new Markup('<!-- In a block or a text field whose format lets div have these attributes: -->'),
        divsOf(embedding),
      );
    case 'sharepoint':
    case 'iframe':
      return lines(frameOf(embedding));
    default:
      return host satisfies never;
  }
}

const lines = (...parts: readonly Markup[]) => parts.map(({ text }) => text).join('\n');

function scriptOf({ script, integrity }: Embedding): Markup {
  const hash = integrity === null ? {} : { integrity, crossorigin: 'anonymous' };
  return tag('script', { type: 'module', src: script, ...hash });
}

function elementsOf({ source, kind, attributes, fallback }: Embedding): Markup {
  const element = tag(`cairn-${kind}`, Object.fromEntries(attributes), insideOf(fallback));
  return tag('cairn-data', { src: source }, block(element));
}

/** Editors that take out elements they do not know keep these; the script makes them elements. */
function divsOf({ source, kind, attributes, fallback }: Embedding): Markup {
  const own = Object.fromEntries([...attributes].map(([name, value]) => [`data-${name}`, value]));
  const element = tag('div', { 'data-cairn': kind, ...own }, insideOf(fallback));
  return tag('div', { 'data-cairn': 'data', 'data-src': source }, block(element));
}

const insideOf = (fallback: readonly Markup[]) => (fallback.length === 0 ? '' : block(...fallback));

function frameOf({ page, title }: Embedding): Markup {
  return tag('iframe', { src: page ?? '', title, width: '100%', height: '900', loading: 'lazy' });
}
