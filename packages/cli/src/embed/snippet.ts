import { Markup } from '../preview/escape.js';
import { framePage } from './frame-page.js';
import { block, tag } from './tag.js';

export const HOSTS = [
  'plain',
  'wordpress',
  'drupal',
  'sharepoint',
  'iframe',
  'frame-page',
  'react',
  'vue',
  'svelte',
  'angular',
  'static',
] as const;
export type EmbedHost = (typeof HOSTS)[number];

export interface Embedding {
  /** Address of the document. */
  readonly source: string;
  /** The tag that loads the widgets; where a page shows a frame, the one that gives it its height. */
  readonly script: Markup;
  readonly scriptAddress: string;
  /** Address of a page with the widgets, for hosts that take frames only. */
  readonly page: string | null;
  /** The element's name without `cairn-`. */
  readonly kind: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** What readers see without a script. */
  readonly fallback: readonly Markup[];
  /** What the frame is called for those who do not see it, and what a place says until its widget is drawn. */
  readonly title: string;
  readonly language: string;
  /** The origins whose pages may show a frame's page. */
  readonly parents: readonly string[];
}

/** What a page of this host holds, to be pasted. */
export function snippet(host: EmbedHost, embedding: Embedding): string {
  const { script, fallback } = embedding;
  switch (host) {
    case 'plain':
      return lines(script, elementsOf(embedding));
    case 'wordpress':
      return lines(
        note('In the theme, once for the site; the plugin does that by itself:'),
        script,
        note('In a Custom HTML block of the page:'),
        divsOf(embedding),
      );
    case 'drupal':
      return lines(
        note('In html.html.twig of the theme, or as a library of it; the module does that by itself:'),
        script,
        note('In a block or a text field whose format lets div have these attributes:'),
        divsOf(embedding),
      );
    case 'react':
    case 'vue':
    case 'svelte':
    case 'angular':
      return lines(note('In the page’s HTML:'), script, note(PLACES[host]), elementsOf(embedding));
    case 'sharepoint':
    case 'iframe':
      return lines(frameOf(embedding), script);
    case 'frame-page':
      return lines(framePage(embedding, elementsOf(embedding)));
    case 'static':
      return lines(...fallback);
    default:
      return host satisfies never;
  }
}

/** Where a framework's developers put the elements, and what it must be told of them. */
const PLACES: Readonly<Record<'react' | 'vue' | 'svelte' | 'angular', string>> = {
  react: 'In a component, React 19 or later:',
  vue: 'In a template; isCustomElement must say yes to tags that begin with cairn-:',
  svelte: 'In a component:',
  angular: 'In a template of a component with schemas: [CUSTOM_ELEMENTS_SCHEMA]:',
};

const note = (text: string) => new Markup(`<!-- ${text} -->`);

const lines = (...parts: readonly Markup[]) =>
  parts
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join('\n');

function elementsOf({ source, kind, attributes, fallback }: Embedding): Markup {
  const element = tag(`cairn-${kind}`, Object.fromEntries(attributes), insideOf(fallback));
  return tag('cairn-data', { src: source }, block(element));
}

/** Editors that take out elements they do not know keep these, unless nothing stands in them; the script makes them elements. */
function divsOf({ source, kind, attributes, fallback, title }: Embedding): Markup {
  const own = Object.fromEntries([...attributes].map(([name, value]) => [`data-${name}`, value]));
  const inside = fallback.length === 0 ? [tag('p', {}, title)] : fallback;
  const element = tag('div', { 'data-cairn': kind, ...own }, insideOf(inside));
  return tag('div', { 'data-cairn': 'data', 'data-src': source }, block(element));
}

const insideOf = (fallback: readonly Markup[]) => (fallback.length === 0 ? '' : block(...fallback));

function frameOf({ page, title, script, kind, attributes }: Embedding): Markup {
  const src = attributes.size === 0 ? (page ?? '') : withQuery(page ?? '', kind, attributes);
  const own: Readonly<Record<string, string>> = script.text === '' ? {} : { 'data-cairn-frame': '' };
  return tag('iframe', { ...own, src, title, width: '100%', height: '900', loading: 'lazy' });
}

/** The address of a frame's page that shows this widget. */
function withQuery(page: string, kind: string, attributes: ReadonlyMap<string, string>): string {
  const query = new URLSearchParams([['element', kind], ...attributes]).toString();
  return `${page}${page.includes('?') ? '&' : '?'}${query}`;
}
