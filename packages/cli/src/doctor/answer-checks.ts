import { finding, type Finding } from './finding.js';
import type { Visit } from './visit.js';

/** From this size on, readers on a telephone notice whether an answer is compressed. */
const LARGE = 100_000;

const isLocal = ({ hostname }: URL) => /^(?:localhost|127\.0\.0\.1|\[::1\])$/u.test(hostname);

/** What is wrong with how a server answers, for pages of some origin. */
export function answerFindings(visit: Visit, origin: string): readonly Finding[] {
  return [
    ...transportFindings(visit),
    ...typeFindings(visit),
    ...sharingFindings(visit, origin),
    ...cacheFindings(visit),
  ];
}

/** What keeps a document from being there at all; nothing else matters then. */
export function statusFinding({ status }: Visit): Finding | null {
  if (status >= 200 && status < 300) return null;
  const said = `The server answers with ${String(status)}.`;
  if (status === 401 || status === 403)
    return finding(
      'error',
      'forbidden',
      said,
      'Let everyone read the document, or give the page a token for it.',
    );
  if (status === 404 || status === 410)
    return finding('error', 'not-found', said, 'Check the address, or publish the document there.');
  return finding('error', 'status', said, 'Look into the log of the server.');
}

function transportFindings({ url, end }: Visit): readonly Finding[] {
  const findings: Finding[] = [];
  if (url.protocol === 'http:' && !isLocal(url))
    findings.push(
      finding(
        'error',
        'not-secure',
        'The address begins with http:, and pages with HTTPS load nothing from there.',
        'Publish the document by HTTPS.',
      ),
    );
  if (end.origin !== url.origin)
    findings.push(
      finding(
        'warning',
        'redirected',
        `The address leads to another origin, ${end.origin}.`,
        'Name that address in the page: a policy that allows only the first one forbids the second.',
      ),
    );
  return findings;
}

function typeFindings({ headers }: Visit): readonly Finding[] {
  const type = headers.get('content-type') ?? '';
  if (/^application\/(?:[\w.-]+\+)?json\b/iu.test(type)) return [];
  const said =
    type === ''
      ? 'The server does not say what the document is.'
      : `The server says that the document is ${type}.`;
  return [finding('warning', 'type', said, 'Send "Content-Type: application/json".')];
}

/** Whether pages of the origin may read the answer (CORS). */
function sharingFindings({ end, headers }: Visit, origin: string): readonly Finding[] {
  if (end.origin === origin) return [];
  const allowed = headers.get('access-control-allow-origin');
  if (allowed === null)
    return [
      finding(
        'error',
        'cors',
        `Pages of ${origin} may not read the document: there is no Access-Control-Allow-Origin.`,
        'Send "Access-Control-Allow-Origin: *", or the origin of the page.',
      ),
    ];
  if (allowed !== '*' && allowed !== origin)
    return [
      finding(
        'error',
        'cors',
        `Only pages of ${allowed} may read the document, not those of ${origin}.`,
        'Send "Access-Control-Allow-Origin: *", or the origin of the page that asks.',
      ),
    ];
  if (allowed !== '*' && !/\borigin\b/iu.test(headers.get('vary') ?? ''))
    return [
      finding(
        'warning',
        'vary',
        'The server names one origin, and caches may give that answer to pages of others.',
        'Send "Vary: Origin" too.',
      ),
    ];
  return [];
}

function cacheFindings({ headers, bytes }: Visit): readonly Finding[] {
  const findings: Finding[] = [];
  if (!headers.has('etag') && !headers.has('last-modified'))
    findings.push(
      finding(
        'warning',
        'cache',
        'Readers load the whole document each time: the server sends neither ETag nor Last-Modified.',
        'Send an ETag.',
      ),
    );
  const age = /max-age=(\d+)/iu.exec(headers.get('cache-control') ?? '')?.[1];
  if (Number(age ?? 0) > 86_400)
    findings.push(
      finding(
        'warning',
        'cache',
        `Readers may see old figures for ${String(Math.floor(Number(age) / 86_400))} days after new ones are published.`,
        'Send "Cache-Control: max-age=300".',
      ),
    );
  if (bytes.byteLength > LARGE && !headers.has('content-encoding'))
    findings.push(
      finding(
        'notice',
        'compression',
        `The document's ${String(Math.round(bytes.byteLength / 1000))} kB are sent uncompressed.`,
        'Let the server compress JSON, by Brotli or gzip: that takes about nine tenths away.',
      ),
    );
  return findings;
}
