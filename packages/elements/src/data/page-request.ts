import type { Answer } from '@cairn/dataset';
import { answerOf } from './answer-of.js';
import { watchPolicy } from './policy.js';
import { needsToken, withToken } from './token.js';

/** Asks for a document in the page's own way. `signal` ends the request when it takes too long. */
export type RequestHook = (url: string, signal: AbortSignal) => Response | Promise<Response>;

/** How long a server may take before the reader is told. */
const TIMEOUT_MILLISECONDS = 30_000;

/** The answer where the address is none: nothing can be there. */
const NOWHERE: Answer = { status: 404, text: () => Promise.resolve('') };

/** Asks a server. Nothing that identifies the reader is sent along, unless the page has named a token for this origin. */
export async function pageRequest(url: string, again: boolean): Promise<Answer> {
  if (!URL.canParse(url)) return NOWHERE;
  watchPolicy();
  const options: RequestInit = {
    credentials: 'omit',
    signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
    ...(again ? { cache: 'no-cache' } : {}),
  };
  if (!needsToken(url)) return answerOf(url, await fetch(url, options));
  const response = await withToken((token) =>
    // A redirection could lead the token astray.
    fetch(url, { ...options, redirect: 'manual', headers: { Authorization: `Bearer ${token}` } }),
  );
  return answerOf(url, response);
}

/** Asks in the page's own way. */
export async function hookedRequest(hook: RequestHook, url: string): Promise<Answer> {
  if (!URL.canParse(url)) return NOWHERE;
  return answerOf(url, await hook(url, AbortSignal.timeout(TIMEOUT_MILLISECONDS)));
}
