import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseText, type PerformanceDocument } from '@cairn/schema';
import { hasCode } from '../issues/command-error.js';
import type { BuildIssue } from '../issues/issue.js';
import { partsBeside, wholeDocument } from '../parts/whole-document.js';
import { previewPage } from './page.js';
import { PREVIEW_STYLES } from './styles.js';

export interface PreviewFiles {
  /** The document; read anew for each request, so that a rebuilt one is seen by loading the page again. */
  readonly document: string;
  /** The bundle of the widgets, built or not. */
  readonly bundle: string;
}

/** What a partner's strictest intranet would send. */
export const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'";

/** Starts the preview on this machine only. Takes the next free port where the wanted one is in use; 0 is any free one. */
export async function startPreview(
  files: PreviewFiles,
  port: number,
): Promise<{ readonly server: Server; readonly url: string }> {
  const server = createServer((request, response) => {
    answer(request, files).then(
      (reply) => {
        send(response, reply, request.method === 'HEAD');
      },
      () => {
        send(response, plain(500, 'The page could not be made.'), false);
      },
    );
  });
  await listen(server, port, port === 0 ? 0 : port + 20);
  const { port: actual } = server.address() as AddressInfo;
  return { server, url: `http://127.0.0.1:${String(actual)}/` };
}

async function listen(server: Server, port: number, last: number): Promise<void> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', () => {
        server.off('error', reject);
        resolve();
      });
    });
  } catch (error) {
    if (!hasCode(error, 'EADDRINUSE') || port >= last) throw error;
    await listen(server, port + 1, last);
  }
}

interface Reply {
  readonly code: number;
  readonly type: string;
  readonly body: string | Buffer;
}

/** There are these addresses and no others, so that no address can name another file of this machine. */
async function answer({ method, url, headers }: IncomingMessage, files: PreviewFiles): Promise<Reply> {
  if (method !== 'GET' && method !== 'HEAD') return plain(405, 'Only reading is possible here.');
  // A page of another site could otherwise reach this server under a name of its own (DNS rebinding).
  if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(headers.host ?? ''))
    return plain(403, 'This preview is for this machine only.');
  const { pathname, searchParams } = new URL(`http://127.0.0.1${url?.startsWith('/') ? url : '/'}`);
  switch (pathname) {
    case '/': {
      const issues: BuildIssue[] = [];
      const document = await documentOf(files, (issue) => issues.push(issue));
      if (!document) return plain(500, 'The document cannot be used. Run "cairn check" to read why.');
      const bundle = (await contentOf(files.bundle)) !== null;
      return {
        code: 200,
        type: 'text/html',
        body: previewPage({ document, query: searchParams, bundle, issues: issues.length }),
      };
    }
    case '/document.json':
      return { code: 200, type: 'application/json', body: await bodyOf(files) };
    case '/cairn.js': {
      const bundle = await contentOf(files.bundle);
      return bundle === null
        ? plain(404, 'The widgets are not built.')
        : { code: 200, type: 'text/javascript', body: bundle };
    }
    case '/preview.css':
      return { code: 200, type: 'text/css', body: PREVIEW_STYLES };
    case '/favicon.ico':
      // Browsers ask for it unasked; without an answer they note an error.
      return { code: 200, type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' };
    default:
      return plain(404, 'There is nothing here.');
  }
}

/** The document with the figures of its parts; null when it cannot be used. */
async function documentOf(
  { document: path }: PreviewFiles,
  report: (issue: BuildIssue) => void,
): Promise<PerformanceDocument | null> {
  const { document, issues } = parseText(await readFile(path, 'utf8'));
  for (const issue of issues) report({ ...issue, file: path });
  return document && wholeDocument(document, path, partsBeside(path), report);
}

/** The document as it is; with the figures of its parts where it has any, which are no addresses here. */
async function bodyOf(files: PreviewFiles): Promise<string | Buffer> {
  const bytes = await readFile(files.document);
  if ((parseText(bytes.toString()).document?.parts.length ?? 0) === 0) return bytes;
  const whole = await documentOf(files, () => undefined);
  return whole ? JSON.stringify(whole) : bytes;
}

async function contentOf(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null;
    throw error;
  }
}

function plain(code: number, body: string): Reply {
  return { code, type: 'text/plain', body };
}

function send(response: ServerResponse, { code, type, body }: Reply, headOnly: boolean): void {
  response.writeHead(code, {
    'content-type': `${type}; charset=utf-8`,
    'content-security-policy': CONTENT_SECURITY_POLICY,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
  response.end(headOnly ? undefined : body);
}
