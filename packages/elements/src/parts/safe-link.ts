import { html, nothing, type TemplateResult } from 'lit';

/** Where a link may lead. An image comes from the web or from the page's own place. */
const FOLLOWED: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);
const FETCHED: ReadonlySet<string> = new Set(['http:', 'https:']);

/**
 * The whole address of a link of the document, relative ones counted from the page; null where it must not be followed. The schema
 * has checked it already, but a document may reach an element without the schema.
 */
export function linkAddress(href: string): string | null {
  return addressWith(FOLLOWED, href);
}

/** The whole address of an image of the document; null where it must not be fetched. */
export function imageAddress(src: string): string | null {
  return addressWith(FETCHED, src);
}

function addressWith(protocols: ReadonlySet<string>, address: string): string | null {
  if (!URL.canParse(address, document.baseURI)) return null;
  const url = new URL(address, document.baseURI);
  // A page read from a disk may link to its neighbours.
  const own = !URL.canParse(address) && url.protocol === new URL(document.baseURI).protocol;
  return protocols.has(url.protocol) || own ? url.href : null;
}

/** A link where it may be followed, else its words alone. */
export function safeLink(href: string, content: unknown, lang: string | null = null): TemplateResult {
  const address = linkAddress(href);
  return address === null
    ? html`<span lang=${lang ?? nothing}>${content}</span>`
    : html`<a href=${address} lang=${lang ?? nothing}>${content}</a>`;
}
