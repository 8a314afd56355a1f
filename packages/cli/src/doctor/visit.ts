import { CommandError } from '../issues/command-error.js';

/** What a server answered to a page of another origin. */
export interface Visit {
  readonly url: URL;
  /** Where redirections led. */
  readonly end: URL;
  readonly status: number;
  readonly headers: Headers;
  /** The answer byte by byte; cut off where it is longer than any document may be. */
  readonly bytes: Uint8Array;
}

const TIMEOUT_MILLISECONDS = 30_000;

/**
 * Asks for an address as a browser would for a page.
 *
 * @param origin the origin of the page
 * @throws CommandError when there is no answer
 */
export async function visit(url: URL, origin: string, most: number): Promise<Visit> {
  try {
    const response = await fetch(url, {
      headers: { Origin: origin },
      signal: AbortSignal.timeout(TIMEOUT_MILLISECONDS),
    });
    const bytes = await bytesOf(response, most);
    return { url, end: new URL(response.url), status: response.status, headers: response.headers, bytes };
  } catch (error) {
    throw new CommandError(`${url.href} gives no answer: ${reasonOf(error)}.`);
  }
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
