import { readdir, readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import { join } from 'node:path';
import { expect } from 'chai';
import { buildProject } from '../../build/build.js';
import { folderWith, NOW, projectFile } from '../../project-folder.test-support.js';
import { faultOf } from '../spreadsheet/spreadsheet.test-support.js';
import { download } from './download.js';
import { snapshot } from './snapshot.js';

const FIGURES = 'indicator,area,period,value\nfalls,north,2026-Q1,3\n';
const servers: Server[] = [];

after(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

/** A server on this machine, with what it was asked. */
async function serving(answer: RequestListener): Promise<{ url: string; asked: IncomingMessage[] }> {
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    asked.push(request);
    answer(request, response);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return { url: `http://127.0.0.1:${String(port)}/figures.csv`, asked };
}

const tagged: RequestListener = (request, response) => {
  if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end();
  else response.writeHead(200, { etag: '"1"', 'content-type': 'text/csv' }).end(FIGURES);
};

const take = async (url: string, more = {}) =>
  snapshot({ url, folder: join(await folderWith({}), 'cache'), now: NOW, ...more });

describe('a web address as a source', () => {
  it('is built from, asked with the token of the variable, and not sent again while it is the same', async () => {
    const { url, asked } = await serving(tagged);
    const sources = [{ url: `${url}?key=hidden`, tokenFrom: 'TOKEN' }];
    const folder = await folderWith({ 'cairn.json': projectFile({ sources }) });
    const build = () => buildProject({ folder, now: NOW, environment: { TOKEN: 's3cret' } });
    const { document, sources: counts } = await build();
    const again = await build();
    expect(document?.series[0]?.values).to.deep.equal([3]);
    expect(again.document).to.deep.equal(document);
    expect(counts).to.deep.equal([{ file: url, accepted: 1, rejected: 0, reasons: {}, leftOut: 0 }]);
    expect(asked.map(({ headers }) => [headers.authorization, headers['if-none-match']])).to.deep.equal([
      ['Bearer s3cret', undefined],
      ['Bearer s3cret', '"1"'],
    ]);
    const kept = await Promise.all(
      (await readdir(join(folder, 'out', 'cache'))).map((name) =>
        readFile(join(folder, 'out', 'cache', name), 'utf8'),
      ),
    );
    expect(kept).to.have.lengthOf(2);
    expect(JSON.stringify([kept, document])).to.not.match(/s3cret|hidden/);
  });

  it('is not asked at all while its copy is young enough', async () => {
    const { url, asked } = await serving(tagged);
    const folder = join(await folderWith({}), 'cache');
    const on = (now: string) => snapshot({ url, folder, now, refreshAfter: 'P2D' });
    expect((await on('2026-10-30T23:00:00Z')).fresh).to.equal(true);
    expect(await on('2026-10-31T09:00:00Z')).to.include({ fresh: false, asked: '2026-10-30T23:00:00Z' });
    expect(asked).to.have.lengthOf(1);
    expect((await on('2026-11-01T00:00:00Z')).fresh).to.equal(true);
    expect(asked).to.have.lengthOf(2);
  });

  it('says for each fault what it is, without what is secret', async () => {
    const faults: Readonly<Record<number, string>> = {
      401: 'address-refused',
      404: 'missing-address',
      503: 'address-failed',
    };
    for (const [status, code] of Object.entries(faults)) {
      const { url } = await serving((_request, response) => response.writeHead(Number(status)).end());
      const fault = await faultOf(take(`${url}?key=hidden`, { token: 's3cret' }));
      expect(fault.code).to.equal(code);
      expect(fault.message + fault.remedy)
        .to.contain(url)
        .and.not.match(/hidden|s3cret/);
    }
    const gone = await faultOf(take('http://127.0.0.1:1/x.csv'));
    expect([gone.code, gone.message]).to.deep.equal([
      'unreachable-address',
      'http://127.0.0.1:1/x.csv could not be reached.',
    ]);
    expect((await faultOf(take('http://127.0.0.1:99999/'))).code).to.equal('invalid-address');
  });

  it('names a web page for what it is, and reads what the answer says it is', async () => {
    const page = await serving((_request, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end('<html></html>'),
    );
    const rows = await serving((_request, response) =>
      response
        .writeHead(200, { 'content-type': 'application/json; charset=utf-8' })
        .end(JSON.stringify([{ indicator: 'falls', area: 'north', period: '2026-Q1', value: 4 }])),
    );
    const folder = await folderWith({
      'cairn.json': projectFile({ sources: [{ url: page.url }, { url: rows.url }] }),
    });
    const { document, log } = await buildProject({ folder, now: NOW });
    expect(log.issues.map(({ code }) => code)).to.deep.equal(['web-page']);
    expect(document?.series[0]?.values).to.deep.equal([4]);
  });

  it('gives a token to the server it is for, never on the way to another nor in the open', async () => {
    const other = await serving(tagged);
    const first = await serving((_request, response) =>
      response.writeHead(302, { location: other.url.replace('127.0.0.1', 'localhost') }).end(),
    );
    await take(first.url, { token: 's3cret' });
    expect(other.asked.map(({ headers }) => headers.authorization)).to.deep.equal([undefined]);
    expect((await faultOf(take('http://example.org/x.csv', { token: 's3cret' }))).code).to.equal(
      'token-in-the-open',
    );
    const circle = await serving((_request, response) =>
      response.writeHead(302, { location: '/again' }).end(),
    );
    expect((await faultOf(take(circle.url))).code).to.equal('address-redirected');
    const inward = await serving((_request, response) =>
      response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
    );
    expect((await faultOf(take(inward.url))).code).to.equal('address-redirected');
  });

  it('ends what is too long or falls silent, and keeps the copy that was there', async () => {
    let long = false;
    const { url } = await serving((_request, response) => {
      response.writeHead(200);
      if (long) response.write('x'.repeat(5000));
      else response.end(FIGURES);
    });
    const folder = join(await folderWith({}), 'cache');
    const { path } = await snapshot({ url, folder, now: NOW });
    long = true;
    const limited = (limits: { bytes: number; silence: number }) =>
      faultOf(snapshot({ url, folder, now: NOW, limits }));
    expect((await limited({ bytes: 1000, silence: 5000 })).code).to.equal('address-too-long');
    expect((await limited({ bytes: 100_000, silence: 60 })).code).to.equal('address-silent');
    expect(await readFile(path, 'utf8')).to.equal(FIGURES);
    expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).to.deep.equal([]);
  });

  it('says what breaks off in the middle', async () => {
    const { url } = await serving((_request, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('a,b', () => response.destroy());
    });
    const path = join(await folderWith({}), 'x');
    expect((await faultOf(download({ url }, path))).code).to.equal('unreachable-address');
  });
});
