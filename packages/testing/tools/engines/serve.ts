import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server of the tests, on a port of its own and so an origin of its own. */
export interface TestServer {
  /** With a slash at its end. */
  readonly base: string;
  close(): void;
}

export async function serve(
  answer: (path: string, response: ServerResponse, request: IncomingMessage) => void,
): Promise<TestServer> {
  const server = createServer((request, response) => {
    answer(decodeURIComponent(request.url?.slice(1) ?? ''), response, request);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    base: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

export function send(response: ServerResponse, type: string, content: string | Buffer): void {
  response.setHeader('content-type', type).end(content);
}
