import { setTokenSource, type TokenSource } from '../data/token.js';

/** What a page can settle for every element on it. */
export interface PageConfiguration {
  /** Lets documents of some origins be asked for with a bearer token; null takes it back. */
  readonly token?: TokenSource | null;
}

/** Settles something for every element on the page; call it before the first document is asked for. */
export function configure({ token }: PageConfiguration): void {
  if (token !== undefined) setTokenSource(token);
}
