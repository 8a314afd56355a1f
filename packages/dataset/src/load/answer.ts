import type { LoadFailureCode } from './load-state.js';

/** What a server answered, as far as loading needs to know; this package needs no browser. */
export interface Answer {
  /** HTTP status; 0 where the answer was a redirection that must not be followed. */
  readonly status: number;
  /** The header `Content-Type`. */
  readonly type?: string | null | undefined;
  /** Whether the answer came from another origin than was asked. */
  readonly elsewhere?: boolean | undefined;
  /** How long the server wants to be left alone (`Retry-After`), in milliseconds. */
  readonly retryAfter?: number | undefined;
  text(): Promise<string>;
}

/**
 * Asks a server once.
 *
 * @param again whether the answer to an earlier request must be checked with the server before it is used once more
 * @param integrity the Subresource Integrity hash that the answer must have, where it is known
 */
export type Request = (url: string, again: boolean, integrity?: string) => Promise<Answer>;

/** A fault that whoever asks or reads can name better than by its status. */
export class LoadError extends Error {
  readonly code: LoadFailureCode;

  constructor(code: LoadFailureCode) {
    super(code);
    this.code = code;
  }
}

/** What an HTTP status says is wrong; null where it is a success. */
export function failureOfStatus(status: number): LoadFailureCode | null {
  if (status >= 200 && status < 300) return null;
  if (status === 404 || status === 410) return 'notFound';
  if (status === 401 || status === 403) return 'forbidden';
  if (status === 429) return 'busy';
  if (status === 0) return 'redirected';
  return status >= 500 ? 'serverError' : 'refused';
}

/** What an error of the request says is wrong. */
export function failureOfError(error: unknown, otherwise: LoadFailureCode): LoadFailureCode {
  if (error instanceof LoadError) return error.code;
  return error instanceof Error && error.name === 'TimeoutError' ? 'timeout' : otherwise;
}

/** What the answer's surroundings say about a text that is no document; the text's own fault where they say nothing. */
export function failureOfText(code: LoadFailureCode, { type, elsewhere }: Answer): LoadFailureCode {
  if (code === 'html') return elsewhere ? 'redirected' : 'html';
  return code === 'notJson' && type && !MAY_BE_JSON.test(type) ? 'wrongType' : code;
}

/** Servers call JSON many things; a page of HTML that begins with a comment is not known by its text. */
const MAY_BE_JSON =
  /^\s*(?:[\w.-]+\/(?:[\w.-]+\+)?json|text\/plain|application\/octet-stream|text\/javascript)\b/iu;
