import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { readFile, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { expect } from 'chai';
import { folderWith, projectFile, ran } from '../project-folder.test-support.js';
import { policiesOf, policyFindings } from './policy.js';

interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

const GOOD = {
  'Content-Type': 'application/json; charset=utf-8',
  'Access-Control-Allow-Origin': '*',
  'Cache-Control': 'max-age=300',
  ETag: '"1"',
};
const BODY = projectFile({ series: [] });

const replies = new Map<string, Reply>();
let server: Server;
let base = '';

before(async () => {
  server = createServer(({ url = '' }, response) => {
    const { status = 200, headers = {}, body = '' } = replies.get(url) ?? { status: 404 };
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});
after(() => {
  server.close();
  server.closeAllConnections();
});

/** What the doctor finds about an answer. */
async function found(reply: Reply, ...options: readonly string[]) {
  replies.set('/a.json', reply);
  const { code, out } = await ran('doctor', `${base}/a.json`, ...options, '--json');
  const { issues } = JSON.parse(out) as {
    issues: readonly { severity: string; code: string; file: string }[];
  };
  return { code, faults: issues.map(({ severity, code: fault }) => `${severity} ${fault}`) };
}

const healthy: Reply = { headers: GOOD, body: BODY };
const without = (name: keyof typeof GOOD, more: Readonly<Record<string, string>> = {}): Reply => {
  const { [name]: _, ...headers } = GOOD;
  return { headers: { ...headers, ...more }, body: BODY };
};

describe('cairn doctor', () => {
  it('finds nothing about a document that is well published', async () => {
    expect(await found(healthy)).to.deep.equal({ code: 0, faults: [] });
    const { out } = await ran('doctor', `${base}/a.json`);
    expect(out).to.equal(`${base}/a.json: no issues.`);
  });

  it('names what keeps pages from reading it', async () => {
    const none = without('Access-Control-Allow-Origin');
    expect(await found(none)).to.deep.equal({ code: 1, faults: ['error cors'] });
    expect(await found(none, '--origin', base)).to.deep.equal({ code: 0, faults: [] });
    const one = without('Access-Control-Allow-Origin', {
      'Access-Control-Allow-Origin': 'https://a.example',
    });
    expect((await found(one)).faults).to.deep.equal(['error cors']);
    expect((await found(one, '--origin', 'https://a.example')).faults).to.deep.equal(['warning vary']);
    const varying = { ...one, headers: { ...one.headers, Vary: 'Accept, Origin' } };
    expect((await found(varying, '--origin', 'https://a.example')).faults).to.deep.equal([]);
  });

  it('names what serves readers badly', async () => {
    expect((await found(without('Content-Type'))).faults).to.deep.equal(['warning type']);
    const html = without('Content-Type', { 'Content-Type': 'text/html' });
    expect((await found(html)).faults).to.deep.equal(['warning type']);
    expect((await found(without('ETag'))).faults).to.deep.equal(['warning cache']);
    const old = without('Cache-Control', { 'Cache-Control': 'public, max-age=604800' });
    expect((await found(old)).faults).to.deep.equal(['warning cache']);
    const large = { headers: GOOD, body: BODY + ' '.repeat(200_000) };
    expect(await found(large)).to.deep.equal({ code: 0, faults: ['notice compression'] });
  });

  it('names what is wrong with the document itself, or that there is none', async () => {
    expect((await found({ headers: GOOD, body: '<!doctype html>' })).faults).to.deep.equal(['error html']);
    expect((await found({ headers: GOOD, body: BODY.slice(0, 50) })).faults).to.deep.equal([
      'error not-json',
    ]);
    for (const [status, fault] of [
      [404, 'not-found'],
      [403, 'forbidden'],
      [503, 'status'],
    ] as const)
      expect(await found({ status })).to.deep.equal({ code: 1, faults: [`error ${fault}`] });
  });

  it('follows where the address leads as browsers do, and says so where that is another origin', async () => {
    replies.set('/end.json', healthy);
    const leadTo = (
      Location: string,
      more: Readonly<Record<string, string>> = { 'Access-Control-Allow-Origin': '*' },
    ) => found({ status: 302, headers: { Location, ...more } });
    expect((await leadTo('/end.json')).faults).to.deep.equal([]);
    expect(await leadTo('/end.json', {})).to.deep.equal({ code: 1, faults: ['error cors'] });
    const foreign = base.replace('127.0.0.1', 'localhost');
    const elsewhere = `${foreign}/end.json`;
    expect((await leadTo(elsewhere)).faults).to.deep.equal(['warning redirected']);
    // Of one who was led from one foreign origin to another, browsers do not say which page asks.
    const named = 'https://a.example';
    replies.set('/end.json', {
      ...healthy,
      headers: { ...GOOD, 'Access-Control-Allow-Origin': named, Vary: 'Origin' },
    });
    const lead = { status: 302, headers: { Location: elsewhere, 'Access-Control-Allow-Origin': '*' } };
    expect((await found(lead, '--origin', named)).faults).to.deep.equal(['error cors', 'warning redirected']);
    expect((await found(lead, '--origin', base)).faults).to.deep.equal(['error cors', 'warning redirected']);
    replies.set('/a.json', { status: 302, headers: { Location: '/a.json' } });
    const { code, error } = await ran('doctor', `${base}/a.json`);
    expect([code, error]).to.deep.equal([2, `error ${base}/a.json gives no answer: it leads on and on.`]);
  });

  it('says that a document is not the text that pages read', async () => {
    const as = async (body: Uint8Array) => (await found({ headers: GOOD, body })).faults;
    expect(await as(Buffer.from(`\ufeff${BODY}`, 'utf16le'))).to.deep.equal(['error encoding']);
    expect(await as(gzipSync(BODY))).to.deep.equal(['error encoding']);
    expect(await as(Buffer.from(BODY.replace('Falls', 'F\u00e4lle'), 'latin1'))).to.deep.equal([
      'warning encoding',
    ]);
    expect(await as(Buffer.from(`\ufeff${BODY}`))).to.deep.equal([]);
  });

  it('says of a file on the disk that it is UTF-16, and how it may have become so, as it does of one on the web', async () => {
    const folder = await folderWith({ 'a.json': '' });
    const path = join(folder, 'a.json');
    await writeFile(path, Buffer.from(`\ufeff${BODY}`, 'utf16le'));
    replies.set('/a.json', { headers: GOOD, body: await readFile(path) });
    for (const words of [
      ['check', path],
      ['doctor', `${base}/a.json`],
    ]) {
      const { code, out, error } = await ran(...words);
      expect(code).to.equal(1);
      expect(out + error)
        .to.contain('UTF-16')
        .and.to.contain('PowerShell')
        .and.not.to.contain('not-json');
    }
  });

  it('looks at the policy of a page', async () => {
    replies.set('/page', {
      headers: { 'Content-Security-Policy': "default-src 'none'; connect-src https://a.example" },
    });
    expect(await found(healthy, '--page', `${base}/page`)).to.deep.equal({ code: 1, faults: ['error csp'] });
    replies.set('/page', { headers: { 'Content-Security-Policy': "default-src 'self'" } });
    expect((await found(healthy, '--page', `${base}/page`)).faults).to.deep.equal([]);
    for (const [names, faults] of [
      ["'none'", ['error trusted-types']],
      ['default', ['error trusted-types']],
      ["lit-html 'allow-duplicates'", []],
    ] as const) {
      replies.set('/page', {
        headers: { 'Content-Security-Policy': `require-trusted-types-for 'script'; trusted-types ${names}` },
      });
      expect((await found(healthy, '--page', `${base}/page`)).faults, names).to.deep.equal(faults);
    }
  });

  it('looks whether the page may run the scripts that it names', async () => {
    const foreign = base.replace('127.0.0.1', 'localhost');
    const look = async (policy: string, body: string) => {
      replies.set('/page', {
        headers: { 'Content-Security-Policy': `connect-src *; ${policy}`, 'Content-Type': 'text/html' },
        body,
      });
      return (await found(healthy, '--page', `${base}/page`)).faults;
    };
    const tag = (file: string, more = '') => `<script type="module" src="${file}"${more}></script>`;
    for (const [policy, body] of [
      ["script-src 'self'", tag('/cairn.js')],
      [`script-src ${foreign}`, tag(`${foreign}/cairn.js`)],
      [`default-src 'none'; script-src-elem ${foreign}`, tag(`${foreign}/0.1.0/loader.js`)],
      ["script-src 'nonce-abc' 'strict-dynamic'", tag(`${foreign}/cairn.js`, ' nonce="abc"')],
      ["script-src 'sha384-Zm9v'", tag(`${foreign}/cairn.js`, " integrity='sha384-Zm9v'")],
      ["script-src 'self'", '<script src="https://a.example/other.js"></script>'],
      ["img-src 'none'", tag(`${foreign}/cairn.js`)],
    ] as const)
      expect(await look(policy, body), policy).to.deep.equal([]);
    for (const [policy, body] of [
      ["script-src 'self'", tag(`${foreign}/cairn.js`)],
      ["default-src 'none'", tag('/cairn.classic.js')],
      [
        `script-src ${foreign} 'strict-dynamic'`,
        `<SCRIPT async src=${foreign}/0.1.0/elements/rag-tile.js></SCRIPT>`,
      ],
      ["script-src 'nonce-abc'", tag(`${foreign}/cairn.js`, ' nonce="def"')],
      ["script-src 'sha384-Zm9v'", tag(`${foreign}/cairn.js`, ' integrity="sha384-YmFy"')],
    ] as const)
      expect(await look(policy, body), policy).to.deep.equal(['error csp']);
    const { out } = await ran('doctor', `${base}/a.json`, '--page', `${base}/page`);
    expect(out)
      .to.contain(`does not let it run ${foreign}/cairn.js`)
      .and.to.contain(`Add ${foreign} to its script-src`);
  });

  it('says that it may not have seen the page that was meant', async () => {
    expect((await found(healthy, '--page', `${base}/nowhere`)).faults).to.deep.equal(['warning page']);
    const foreign = base.replace('127.0.0.1', 'localhost');
    replies.set('/signed-in', { status: 302, headers: { Location: `${foreign}/sign-in` } });
    replies.set('/sign-in', { headers: { 'Content-Security-Policy': "connect-src 'self'" } });
    const { faults } = await found(healthy, '--page', `${base}/signed-in`);
    expect(faults).to.deep.equal(['error csp', 'warning page']);
  });

  it('checks the signature by a key', async () => {
    const folder = await folderWith({ 'a.json': BODY });
    const key = /public-key="(.*)"/.exec((await ran('keys', join(folder, 'k'))).out)?.[1] ?? '';
    expect((await found(healthy, '--public-key', key)).faults).to.deep.equal(['error unsigned']);
    await ran('sign', join(folder, 'a.json'), '--key', join(folder, 'k'));
    const body = await readFile(join(folder, 'a.json.jws'), 'utf8');
    replies.set('/a.json.jws', { headers: GOOD, body });
    expect((await found(healthy, '--public-key', key)).faults).to.deep.equal([]);
    replies.set('/a.json.jws', { body });
    expect((await found(healthy, '--public-key', key)).faults).to.deep.equal(['error cors']);
    const [head, , signed] = body.split('.');
    replies.set('/a.json.jws', { headers: GOOD, body: `${head ?? ''}.attached.${signed ?? ''}` });
    expect((await found(healthy, '--public-key', key)).faults).to.deep.equal(['error forged']);
    replies.set('/a.json.jws', { headers: GOOD, body });
    const jwk = JSON.stringify({ kty: 'OKP', crv: 'Ed25519', x: key });
    expect((await found(healthy, '--public-key', jwk)).faults).to.deep.equal([]);
    for (const none of ['', 'junk', '{', '{"kty":"RSA"}']) {
      const { code, error } = await ran('doctor', `${base}/a.json`, '--public-key', none);
      expect([code, error], none).to.deep.equal([
        2,
        'error --public-key must be the public part of a key, as "cairn keys" says it.',
      ]);
    }
    const changed = { headers: GOOD, body: BODY.replace('Falls', 'Fells') };
    expect((await found(changed, '--public-key', key)).faults).to.deep.equal(['error forged']);
  });

  it('says in one line where there is no answer, and where there is no address', async () => {
    const silent = await ran('doctor', 'http://127.0.0.1:1/a.json');
    expect([silent.code, silent.error]).to.satisfy(
      ([code, error]: [number, string]) => code === 2 && /gives no answer: .+\.$/.test(error),
    );
    for (const address of ['a.json', 'file:///a.json', '/figures/a.json'])
      expect((await ran('doctor', address)).error, address).to.contain('is no web address');
  });
});

describe('a content security policy', () => {
  const document = new URL('https://data.example.org/b/a.json');
  const page = new URL('https://partner.example/');
  const allows = (policy: string) => policyFindings([policy], document, page).length === 0;

  it('lets a page load what its connect-src names, or its default-src where there is none', () => {
    for (const policy of [
      "script-src 'self'",
      'connect-src *',
      'connect-src https:',
      'default-src data.example.org',
      'connect-src https://*.example.org',
      'connect-src https://data.example.org:443',
      'connect-src http://data.example.org:*/b/',
      'CONNECT-SRC https://data.example.org/b/a.json; default-src',
    ])
      expect(allows(policy), policy).to.equal(true);
  });

  it('forbids everything else', () => {
    for (const policy of [
      "default-src 'none'",
      "connect-src 'self'; default-src *",
      'connect-src',
      'connect-src wss:; connect-src *',
      'connect-src https://example.org',
      'connect-src https://*.data.example.org',
      'connect-src https://data.example.org:8443',
      'connect-src https://data.example.org/c/',
      'connect-src https://data.example.org.evil.example',
    ])
      expect(allows(policy), policy).to.equal(false);
  });

  it('stands in a header, in several, or in the page', () => {
    const headers = new Headers([
      ['Content-Security-Policy', "default-src 'self'"],
      ['Content-Security-Policy', 'connect-src https:'],
    ]);
    const html = `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="connect-src 'none'">`;
    expect(policiesOf(headers, html)).to.deep.equal([
      "default-src 'self'",
      'connect-src https:',
      "connect-src 'none'",
    ]);
    expect(policiesOf(new Headers(), '<p>content-security-policy</p>')).to.deep.equal([]);
  });
});
