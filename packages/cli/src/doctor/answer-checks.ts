import { finding, type Finding } from './finding.js';
import type { Stop, Visit } from './visit.js';

/** From this size on, readers on a telephone notice whether an answer is compressed. */
const LARGE = 100_000;

const isLocal = ({ hostname }: URL) => /^(?:localhost|127\.0\.0\.1|\[::1\])$/u.test(hostname);

/** What is wrong with how a server answers, for pages of some origin. */
export function answerFindings(visit: Visit, origin: string): readonly Finding[] {
  return [
    ...transportFindings(visit, origin),
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

function transportFindings({ url, here }: Visit, origin: string): readonly Finding[] {
  const findings: Finding[] = [];
  if (url.protocol === 'http:' && !isLocal(url))
    findings.push(
      finding(
        // What is wrong for other pages does no harm to one that has no HTTPS itself.
        origin.startsWith('http:') ? 'warning' : 'error',
        'not-secure',
        'The address begins with http:, and pages with HTTPS load nothing from there.',
        'Publish the document by HTTPS.',
      ),
    );
  if (here.origin !== url.origin)
    findings.push(
      finding(
        'warning',
        'redirected',
        `The address leads to another origin, ${here.origin}.`,
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

/** Whether pages of the origin may read the answer, and follow where the address leads (CORS). */
function sharingFindings(visit: Visit, origin: string): readonly Finding[] {
  const closed = [...visit.hops, visit].find((stop) => isForeign(stop, origin) && !isShared(stop));
  if (closed) return [closedFinding(closed, closed !== visit, origin)];
  const allowed = visit.headers.get('access-control-allow-origin');
  if (!isForeign(visit, origin) || allowed === '*' || /\borigin\b/iu.test(visit.headers.get('vary') ?? ''))
    return [];
  return [
    finding(
      'warning',
      'vary',
      'The server names one origin, and caches may give that answer to pages of others.',
      'Send "Vary: Origin" too.',
    ),
  ];
}

const isForeign = ({ here, asker }: Stop, origin: string) => asker === 'null' || here.origin !== origin;

function isShared({ headers, asker }: Stop): boolean {
  const allowed = headers.get('access-control-allow-origin');
  return allowed === '*' || allowed === asker;
}

function closedFinding({ here, asker, headers }: Stop, isHop: boolean, origin: string): Finding {
  const allowed = headers.get('access-control-allow-origin');
  if (isHop)
    return finding(
      'error',
      'cors',
      `Pages of ${origin} may not be led on from ${here.href}: the redirection must allow them by Access-Control-Allow-Origin too.`,
      'Send "Access-Control-Allow-Origin: *" with the redirection, or name in the page the address that it leads to.',
    );
  if (allowed === null)
    return finding(
      'error',
      'cors',
      `Pages of ${origin} may not read the document: there is no Access-Control-Allow-Origin.`,
      'Send "Access-Control-Allow-Origin: *", or the origin of the page.',
    );
  if (asker === 'null')
    return finding(
      'error',
      'cors',
      `Only pages of ${allowed} may read the document. After a redirection from one origin to another browsers ask as "null".`,
      'Send "Access-Control-Allow-Origin: *", or name in the page the address that the redirection leads to.',
    );
  return finding(
    'error',
    'cors',
    `Only pages of ${allowed} may read the document, not those of ${origin}.`,
    'Send "Access-Control-Allow-Origin: *", or the origin of the page that asks.',
  );
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
