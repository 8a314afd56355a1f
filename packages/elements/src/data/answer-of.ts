import { LoadError, MOST_BYTES, type Answer } from '@cairn/dataset';

/**
 * What loading needs to know of an answer.
 *
 * @throws LoadError where the page may not read it
 */
export function answerOf(url: string, response: Response): Answer {
  const { headers, status, type } = response;
  // What a page's own request without CORS gives: there is an answer, and nobody may read it.
  if (type === 'opaque') throw new LoadError('notShared');
  return {
    status: type === 'opaqueredirect' ? 0 : status,
    type: headers.get('Content-Type'),
    elsewhere: response.redirected && new URL(response.url).origin !== new URL(url).origin,
    retryAfter: retryAfterOf(headers.get('Retry-After')),
    text: () => textOf(response),
  };
}

function retryAfterOf(header: string | null): number {
  if (header === null) return 0;
  const moment = /^\s*\d+\s*$/u.test(header) ? Date.now() + Number(header) * 1_000 : Date.parse(header);
  return Number.isNaN(moment) ? 0 : Math.max(0, moment - Date.now());
}

/** Reads piece by piece and stops where there is more than anyone would publish, whatever the server says the length is. */
async function textOf({ body }: Response): Promise<string> {
  const reader = body?.getReader();
  if (!reader) return '';
  // The signature of a document is that of its bytes: a byte order mark is one of them.
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const pieces: string[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.byteLength;
    if (length > MOST_BYTES) {
      void reader.cancel();
      throw new LoadError('tooLarge');
    }
    pieces.push(decoder.decode(value, { stream: true }));
  }
  return pieces.join('') + decoder.decode();
}
