import { once } from 'node:events';
import { request } from 'node:http';
import { join } from 'node:path';
import { expect } from 'chai';
import { buildWith, folderWith } from '../project-folder.test-support.js';
import { serialise } from '../build/serialise.js';
import { CONTENT_SECURITY_POLICY, startPreview } from './server.js';

interface Answer {
  readonly code: number | undefined;
  readonly policy: string | undefined;
  readonly type: string | undefined;
  readonly body: string;
}

function ask(
  url: string,
  options: { method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(url, options, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => (body += text));
      response.on('end', () => {
        const { headers, statusCode } = response;
        const policy = headers['content-security-policy'];
        resolve({
          code: statusCode,
          policy: typeof policy === 'string' ? policy : undefined,
          type: headers['content-type'],
          body,
        });
      });
    });
    asked.on('error', reject);
    asked.end();
  });
}

describe('the preview', () => {
  let url = '';
  let end: () => Promise<void>;

  before(async () => {
    const { document } = await buildWith('indicator,area,period,value\nfalls,north,2025-Q1,12\n');
    if (!document) throw new Error('no document');
    const folder = await folderWith({ 'x.json': serialise(document) });
    const started = await startPreview(
      { document: join(folder, 'x.json'), bundle: join(folder, 'cairn.js') },
      0,
    );
    url = started.url;
    end = async () => {
      started.server.close();
      started.server.closeAllConnections();
      await once(started.server, 'close');
    };
  });
  after(() => end());

  it('shows the page and the document under the strictest policy', async () => {
    for (const [path, type] of [
      ['', 'text/html'],
      ['document.json', 'application/json'],
      ['preview.css', 'text/css'],
    ] as const) {
      const answer = await ask(url + path);
      expect(answer.code, path).to.equal(200);
      expect(answer.policy).to.equal(CONTENT_SECURITY_POLICY);
      expect(answer.type).to.contain(type);
    }
    expect((await ask(`${url}?area=north`)).body).to.contain('<cairn-rag-tile');
  });

  it('says that the widgets are not built where their bundle is asked for', async () => {
    expect((await ask(`${url}cairn.js`)).code).to.equal(404);
  });

  it('gives no other file of the machine', async () => {
    for (const path of ['etc/passwd', '..%2f..%2fetc%2fpasswd', 'x.json', '%00', '//elsewhere']) {
      expect((await ask(url + path)).code, path).to.equal(404);
    }
  });

  it('only reads, and only for this machine', async () => {
    expect((await ask(url, { method: 'POST' })).code).to.equal(405);
    expect((await ask(url, { headers: { host: 'evil.example' } })).code).to.equal(403);
  });

  it('takes the next free port when the wanted one is taken', async () => {
    const port = Number(new URL(url).port);
    const { server, url: next } = await startPreview({ document: 'x', bundle: 'y' }, port);
    expect(Number(new URL(next).port)).to.be.within(port + 1, port + 20);
    server.close();
    await once(server, 'close');
  });
});
