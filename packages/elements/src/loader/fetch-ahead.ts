import { filesAhead } from './files-ahead.js';

const fetched = new Set<string>();

/** Has the files of an element fetched, or of `page`: browsers learn what a file imports when they have it, and here they learn it before. */
export function fetchAhead(name: string, base: string): void {
  if (!Object.hasOwn(filesAhead, name)) return;
  // A page whose policy knows its scripts by a nonce knows these by the same.
  const nonce = document.querySelector<HTMLElement>('script[nonce]')?.nonce ?? '';
  for (const file of filesAhead[name] ?? []) {
    const { href } = new URL(file, base);
    if (fetched.has(href)) continue;
    fetched.add(href);
    const link = document.createElement('link');
    Object.assign(link, { rel: 'modulepreload', crossOrigin: 'anonymous', nonce, href });
    document.querySelector('head')?.append(link);
  }
}
