import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { TableFault } from '../table.js';

/** What is asked of an address. */
export interface Request {
  readonly url: string;
  readonly token?: string | undefined;
  /** What the copy that is there already is known by; the address then answers only where there is another. */
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
}

export interface Downloaded {
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly contentType: string | null;
}

export interface Limits {
  readonly bytes: number;
  /** How long nothing may come, in milliseconds. */
  readonly silence: number;
}

const USUAL: Limits = { bytes: 2 ** 30, silence: 60_000 };
const MOST_HOPS = 5;

/**
 * Writes what an address answers to a file.
 *
 * @returns null where it is unchanged, and nothing was written
 * @throws TableFault when it does not answer as it should; no message holds the token, nor what stands behind the `?` of the address
 */
export async function download(request: Request, path: string, limits = USUAL): Promise<Downloaded | null> {
  const silence = new AbortController();
  const timer = setTimeout(() => silence.abort(), limits.silence);
  try {
    const response = await answerOf(request, silence.signal);
    if (response.status === 304) return null;
    refuse(response, request);
    const counted = async function* (chunks: AsyncIterable<Uint8Array> | null) {
      let bytes = 0;
      for await (const chunk of chunks ?? []) {
        timer.refresh();
        if ((bytes += chunk.length) > limits.bytes) throw tooLong(request, limits);
        yield chunk;
      }
    };
    await pipeline(counted(response.body), createWriteStream(path));
    const header = (name: string) => response.headers.get(name);
    return {
      etag: header('etag'),
      lastModified: header('last-modified'),
      contentType: header('content-type'),
    };
  } catch (error) {
    if (silence.signal.aborted) throw silent(request, limits);
    throw unreachable(error, request) ?? error;
  } finally {
    clearTimeout(timer);
    silence.abort();
  }
}

/** Follows redirections itself: a token is for the server it was given for, and what began encrypted stays so. */
async function answerOf(request: Request, signal: AbortSignal): Promise<Response> {
  const first = new URL(request.url);
  const open = first.protocol === 'http:' && !/^(localhost|127\.0\.0\.1|\[::1\])$/.test(first.hostname);
  if (request.token !== undefined && open) throw inTheOpen(request);
  let url = first;
  for (let hop = 0; hop <= MOST_HOPS; hop++) {
    const headers = new Headers();
    if (request.token !== undefined && url.origin === first.origin)
      headers.set('authorization', `Bearer ${request.token}`);
    if (request.etag !== undefined) headers.set('if-none-match', request.etag);
    if (request.lastModified !== undefined) headers.set('if-modified-since', request.lastModified);
    const response = await fetch(url.href, { headers, redirect: 'manual', signal });
    const target = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || response.status === 304 || target === null)
      return response;
    await response.body?.cancel();
    const next = URL.canParse(target, url.href) ? new URL(target, url.href) : null;
    const secure = next?.protocol === 'https:' || (next?.protocol === 'http:' && first.protocol === 'http:');
    if (!next || !secure) throw redirected(request, 'sends on to an address that is not safe');
    url = next;
  }
  throw redirected(request, `sends on more than ${String(MOST_HOPS)} times`);
}

type Response = Awaited<ReturnType<typeof fetch>>;

function refuse({ status }: Response, request: Request): void {
  const place = placeOf(request);
  if (status === 401 || status === 403) {
    const remedy =
      request.token === undefined
        ? 'Name in "tokenFrom" the environment variable that holds the token for it.'
        : 'Ask for a token that is valid, and put it into the variable that "tokenFrom" names.';
    throw new TableFault(
      'address-refused',
      `${place} does not let this command in (${String(status)}).`,
      remedy,
    );
  }
  if (status === 404 || status === 410) {
    const remedy = 'Correct "url" of this source, or ask where the file has gone.';
    throw new TableFault('missing-address', `${place} has no such file (${String(status)}).`, remedy);
  }
  if (status < 200 || status > 299) {
    const remedy = 'Try again later; if it stays so, tell whoever runs that server.';
    throw new TableFault('address-failed', `${place} answered with ${String(status)}.`, remedy);
  }
}

function unreachable(error: unknown, request: Request): TableFault | null {
  if (error instanceof TableFault || !(error instanceof TypeError)) return null;
  const cause = error.cause instanceof Error && 'code' in error.cause ? ` (${String(error.cause.code)})` : '';
  const remedy =
    'See whether the address opens in a browser on this machine; correct "url" where it does not.';
  return new TableFault('unreachable-address', `${placeOf(request)} could not be reached${cause}.`, remedy);
}

function silent(request: Request, { silence }: Limits): TableFault {
  const message = `${placeOf(request)} sent nothing for ${String(Math.round(silence / 1000))} seconds.`;
  return new TableFault('address-silent', message, 'Try again later; the copy that was there is kept.');
}

function tooLong(request: Request, { bytes }: Limits): TableFault {
  const message = `${placeOf(request)} sends more than ${String(bytes)} bytes.`;
  return new TableFault('address-too-long', message, 'Ask for less of it: fewer years, areas or columns.');
}

function redirected(request: Request, how: string): TableFault {
  const remedy = 'Write the address that it should lead to in "url".';
  return new TableFault('address-redirected', `${placeOf(request)} ${how}.`, remedy);
}

function inTheOpen(request: Request): TableFault {
  const message = `${placeOf(request)} is not encrypted, so the token was not sent.`;
  return new TableFault('token-in-the-open', message, 'Write the address with "https://".');
}

/** The address without its query, in which some servers want secrets. */
function placeOf({ url }: Request): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}
