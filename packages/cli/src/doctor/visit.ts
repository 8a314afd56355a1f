import { CommandError } from '../issues/command-error.js';

/** An address on the way to the answer, or that of the answer itself. */
export interface Stop {
  readonly here: URL;
  /** Whom browsers name as the one who asks: the page's origin, or `null` once a redirection led from one foreign origin to another. */
  readonly asker: string;
  readonly headers: Headers;
}

/** What a server answered to a page of another origin. */
export interface Visit extends Stop {
  readonly url: URL;
  /** Where redirections led from, one after the other. */
  readonly hops: readonly Stop[];
  readonly status: number;
  /** The answer byte by byte; cut off where it is longer than any document may be. */
  readonly bytes: Uint8Array;
}

const TIMEOUT_MILLISECONDS = 30_000;

const REDIRECTIONS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
/** Browsers follow no more. */
const MOST_HOPS = 20;

/**
 * Asks for an address as a browser would for a page.
 *
 * @param origin the origin of the page
 * @throws CommandError when there is no answer
 */
export async function visit(url: URL, origin: string, most: number): Promise<Visit> {
  const signal = AbortSignal.timeout(TIMEOUT_MILLISECONDS);
  const hops: Stop[] = [];
  let here = url;
  let asker = origin;
  try {
    for (;;) {
      const response = await fetch(here, { headers: { Origin: asker }, redirect: 'manual', signal });
      const { status, headers } = response;
      const next = nextOf(response, here);
      if (next === null)
        return { url, hops, here, asker, status, headers, bytes: await bytesOf(response, most) };
      await response.body?.cancel();
      if (hops.length === MOST_HOPS) throw new Error('it leads on and on');
      hops.push({ here, asker, headers });
      if (here.origin !== origin && next.origin !== here.origin) asker = 'null';
      here = next;
    }
  } catch (error) {
    throw new CommandError(`${url.href} gives no answer: ${reasonOf(error)}.`);
  }
}

/** Where an answer leads on to; null where it is the end. */
function nextOf({ status, headers }: Response, here: URL): URL | null {
  const place = headers.get('location');
  if (!REDIRECTIONS.has(status) || place === null || !URL.canParse(place, here)) return null;
  return new URL(place, here);
}

async function bytesOf({ body }: Response, most: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of (body ?? []) as AsyncIterable<Uint8Array>) {
    pieces.push(piece);
    length += piece.byteLength;
    if (length > most) break;
  }
  return Buffer.concat(pieces);
}

/** What lies beneath "fetch failed": the name of the system's own fault. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'no reason is known';
  if (error.name === 'TimeoutError') return 'it takes longer than 30 seconds';
  const { cause } = error;
  if (cause instanceof AggregateError) return reasonOf(cause.errors[0]);
  return cause instanceof Error ? cause.message : error.message;
}
