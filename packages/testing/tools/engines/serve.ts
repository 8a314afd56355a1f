import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';

/** A server of the tests, on a port of its own and so an origin of its own. */
export interface TestServer {
  /** With a slash at its end. */
  readonly base: string;
  close(): void;
}

type Answering = (path: string, response: ServerResponse, request: IncomingMessage) => void;

export async function serve(answer: Answering): Promise<TestServer> {
  return listening(createServer(listenerOf(answer)), 'http');
}

/** The same with HTTPS and a certificate that is made for it: browsers believe it where they are told to believe any. */
export async function serveSecurely(answer: Answering): Promise<TestServer> {
  const { generate } = await import('selfsigned');
  const { private: key, cert } = await generate([{ name: 'commonName', value: '127.0.0.1' }]);
  return listening(createSecureServer({ key, cert }, listenerOf(answer)), 'https');
}

const listenerOf = (answer: Answering) => (request: IncomingMessage, response: ServerResponse) => {
  answer(decodeURIComponent(request.url?.slice(1) ?? ''), response, request);
};

async function listening(server: ReturnType<typeof createServer>, scheme: string): Promise<TestServer> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    base: `${scheme}://127.0.0.1:${String((server.address() as AddressInfo).port)}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

export function send(response: ServerResponse, type: string, content: string | Buffer): void {
  response.setHeader('content-type', type).end(content);
}
