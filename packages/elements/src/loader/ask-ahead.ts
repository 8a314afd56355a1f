import type { AskedAhead } from '../data/asked-ahead.js';

/** The documents that were asked for before the code that reads them was here, by their address. */
export const askedAhead = new Map<string, AskedAhead>();

/** Asks for the document of an element as that would, where nothing says that it will not. */
export function askAhead(element: Element, src: string): void {
  const isGiven = ['data', 'document', 'request'].some((name) => Object.hasOwn(element, name));
  if (isGiven || !URL.canParse(src, element.baseURI)) return;
  const { href, protocol, username, password } = new URL(src, element.baseURI);
  // What something has to be said about is left to the code that has the words.
  if (!/^https?:$/u.test(protocol) || username + password !== '' || askedAhead.has(href)) return;
  const asking = new AbortController();
  const answer = fetch(href, { credentials: 'omit', signal: asking.signal });
  answer.catch(() => undefined);
  askedAhead.set(href, {
    answer,
    stop: () => {
      asking.abort();
    },
  });
}
