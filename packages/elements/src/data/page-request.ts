import { LoadError, type Answer } from '@cairn/dataset';
import { warnOnce } from '../core/warn.js';
import { answerOf } from './answer-of.js';
import { askOnce } from './asked-ahead.js';
import { canDigest } from './integrity.js';
import { watchPolicy } from './policy.js';
import { needsToken, withToken } from './token.js';

/** Asks for a document in the page's own way. `signal` ends the request when it takes too long. */
export type RequestHook = (url: string, signal: AbortSignal) => Response | Promise<Response>;

/** How long a server may take before the reader is told. */
const TIMEOUT_MILLISECONDS = 30_000;

/** The answer where the address is none: nothing can be there. */
const NOWHERE: Answer = { status: 404, text: () => Promise.resolve('') };

/** Asks a server. Nothing that identifies the reader is sent along, unless the page has named a token for this origin. */
export async function pageRequest(url: string, again: boolean, integrity?: string): Promise<Answer> {
  if (!URL.canParse(url)) return NOWHERE;
  watchPolicy();
  return inTime(async (signal) => {
    const options: RequestInit = { credentials: 'omit', signal, ...(again ? { cache: 'no-cache' } : {}) };
    if (integrity !== undefined && !canDigest()) return heldRequest(url, options, integrity);
    return answerOf(url, await send(url, options));
  });
}

/** Lets the browser hold the answer to its hash. It does not say what is wrong: that shows when it is asked once more without. */
async function heldRequest(url: string, options: RequestInit, integrity: string): Promise<Answer> {
  try {
    return answerOf(url, await send(url, { ...options, integrity }));
  } catch (error) {
    if (error instanceof LoadError || options.signal?.aborted) throw error;
    const answer = answerOf(url, await send(url, options));
    if (answer.status >= 200 && answer.status < 300) throw new LoadError('altered');
    return answer;
  }
}

function send(url: string, options: RequestInit): Promise<Response> {
  if (!needsToken(url)) return askOnce(url, options);
  return withToken((token) =>
    // A redirection could lead the token astray.
    fetch(url, { ...options, redirect: 'manual', headers: { Authorization: `Bearer ${token}` } }),
  );
}

/** Asks in the page's own way. */
export async function hookedRequest(hook: RequestHook, url: string): Promise<Answer> {
  if (!URL.canParse(url)) return NOWHERE;
  return inTime(async (signal) => {
    try {
      return answerOf(url, await hook(url, signal));
    } catch (error) {
      // Its message may hold what nobody should see.
      const name = error instanceof Error ? error.name : typeof error;
      if (!signal.aborted)
        warnOnce(
          'request',
          `the page’s own request for ${url} failed (${name}); it must give a Response that the page may read.`,
        );
      throw error;
    }
  });
}

/** Ends a request, and the reading of its answer, when it takes too long. */
async function inTime(ask: (signal: AbortSignal) => Promise<Answer>): Promise<Answer> {
  const signal = AbortSignal.timeout(TIMEOUT_MILLISECONDS);
  const named = async <Result>(task: Promise<Result>): Promise<Result> => {
    let stop: () => void = () => undefined;
    // Code of the page's own may not listen to the signal, and WebKit does not say why a request was ended.
    const late = new Promise<never>((_, reject) => {
      stop = () => {
        reject(new LoadError('timeout'));
      };
      signal.addEventListener('abort', stop);
    });
    try {
      return await Promise.race([task, late]);
    } catch (error) {
      throw signal.aborted ? new LoadError('timeout') : error;
    } finally {
      signal.removeEventListener('abort', stop);
    }
  };
  const answer = await named(ask(signal));
  return { ...answer, text: () => named(answer.text()) };
}
