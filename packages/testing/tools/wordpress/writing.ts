import type { Role, Site } from './site.js';

/** Somebody who writes on a site, by the interface that the block editor saves with. */
export interface Writer {
  readonly role: Role;
  /** As on a network of sites, where administrators and editors may not write every tag. */
  readonly inNetwork?: boolean;
}

export interface Written {
  readonly id: number;
  readonly content: { readonly raw: string; readonly rendered: string };
  readonly excerpt: { readonly rendered: string };
}

/** Asks the site for something as one of its people. @throws Error where it refuses, with its own words */
export async function ask(
  { base, passwords }: Site,
  { role, inNetwork = false }: Writer,
  path: string,
  body?: object,
): Promise<unknown> {
  const response = await fetch(`${base}?rest_route=${path}`, {
    method: body ? 'POST' : 'GET',
    headers: {
      authorization: `Basic ${btoa(`${role}:${passwords[role]}`)}`,
      'content-type': 'application/json',
      ...(inNetwork ? { 'x-as-in-a-network': 'yes' } : {}),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`WordPress answers ${String(response.status)} to ${path}: ${text}`);
  return JSON.parse(text);
}

/** Publishes a post. What a contributor writes an administrator lets out. */
export async function publish(site: Site, writer: Writer, title: string, content: string): Promise<Written> {
  const isContributor = writer.role === 'contributor';
  const status = isContributor ? 'pending' : 'publish';
  const written = (await ask(site, writer, '/wp/v2/posts', { title, content, status })) as Written;
  if (!isContributor) return written;
  const path = `/wp/v2/posts/${String(written.id)}`;
  return (await ask(site, { role: 'administrator' }, path, { status: 'publish' })) as Written;
}

/** A Custom HTML block. */
export const customHtml = (html: string) => `<!-- wp:html -->\n${html.trim()}\n<!-- /wp:html -->`;

/** The plugin's block, as the editor writes it. */
export function widgetBlock(chosen: object): string {
  const json = JSON.stringify(chosen)
    .replaceAll('--', String.raw`\u002d\u002d`)
    .replaceAll('<', String.raw`\u003c`)
    .replaceAll('>', String.raw`\u003e`)
    .replaceAll('&', String.raw`\u0026`)
    .replaceAll(String.raw`\"`, String.raw`\u0022`);
  return `<!-- wp:cairn/widget ${json} /-->`;
}
