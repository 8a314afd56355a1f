/** A request for a document that the page began before this code was here. */
export interface AskedAhead {
  readonly answer: Promise<Response>;
  /** Ends it. */
  readonly stop: () => void;
}

/** How long an answer waits for somebody who wants it, in milliseconds. */
const PATIENCE = 10_000;

const asked = new Map<string, AskedAhead>();

/** Takes over what was asked for. What nobody wants is ended after a while. */
export function takeAskedAhead(given: Iterable<readonly [url: string, one: AskedAhead]>): void {
  for (const [url, one] of given) asked.set(url, one);
  setTimeout(() => {
    for (const { stop } of asked.values()) stop();
    asked.clear();
  }, PATIENCE);
}

/**
 * Asks for an address; one that is asked for already is not asked for again. An answer that the browser is to hold to its hash, or not to
 * take from what it keeps, is another one: it was asked for without.
 */
export function askOnce(url: string, options: RequestInit): Promise<Response> {
  const one = asked.get(url);
  if (!one || options.integrity !== undefined || options.cache !== undefined) return fetch(url, options);
  asked.delete(url);
  options.signal?.addEventListener('abort', one.stop);
  // Why there is no answer can be found out only while it is asked for.
  return one.answer.catch(() => fetch(url, options));
}
