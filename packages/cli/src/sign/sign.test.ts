import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { folderWith, projectFile, ran } from '../project-folder.test-support.js';
import { isSigned, sign } from './signature.js';

const DOCUMENT = projectFile({
  series: [],
  publisher: { name: 'Northton Council' },
  published: '2026-10-30',
});

async function keyIn(folder: string) {
  const path = join(folder, 'publisher.key');
  const { code, out } = await ran('keys', path);
  const key = /public-key="([\w-]{43})"/.exec(out)?.[1] ?? '';
  return { path, code, out, key, secret: (JSON.parse(await readFile(path, 'utf8')) as { d: string }).d };
}

describe('cairn keys', () => {
  it('makes a key that only its owner may read, says its public part alone, and writes over none', async () => {
    const folder = await folderWith({});
    const { path, code, out, key, secret } = await keyIn(folder);
    expect(code).to.equal(0);
    expect(key).to.have.length(43);
    expect(out).to.not.contain(secret);
    expect((await stat(path)).mode & 0o077).to.equal(0);
    const again = await ran('keys', path);
    expect([again.code, again.error]).to.deep.equal([
      2,
      `error ${path} is there already; a key is never written over.`,
    ]);
    expect((await ran('keys', join(folder, 'nowhere', 'a.key'))).code).to.equal(2);
  });
});

describe('cairn sign', () => {
  it('writes beside a document what its key says of exactly these bytes', async () => {
    const folder = await folderWith({ 'a.json': DOCUMENT });
    const [own, other] = [await keyIn(folder), await keyIn(await folderWith({}))];
    const { code, out } = await ran('sign', join(folder, 'a.json'), '--key', own.path);
    expect(code).to.equal(0);
    expect(out).to.contain('by Northton Council, on 2026-10-30');
    const jws = await readFile(join(folder, 'a.json.jws'), 'utf8');
    expect(jws).to.match(/^[\w-]+\.\.[\w-]{86}\n$/);
    expect(JSON.parse(Buffer.from(jws.split('.')[0] ?? '', 'base64url').toString())).to.deep.equal({
      alg: 'EdDSA',
      b64: false,
      crit: ['b64'],
    });
    const bytes = await readFile(join(folder, 'a.json'));
    expect(bytes.toString()).to.equal(DOCUMENT);
    expect(await isSigned(bytes, jws, own.key)).to.equal(true);
    expect(await isSigned(bytes, jws, other.key)).to.equal(false);
    expect(await isSigned(Buffer.from(`${DOCUMENT} `), jws, own.key)).to.equal(false);
    expect(await isSigned(bytes, 'nonsense', own.key)).to.equal(false);
  });

  it('signs nothing that is no document, and with nothing that is no key', async () => {
    const folder = await folderWith({
      'a.json': '<!doctype html>',
      'b.json': DOCUMENT,
      'no.key': '{"kty":"RSA"}',
    });
    const { path } = await keyIn(folder);
    const page = await ran('sign', join(folder, 'a.json'), '--key', path);
    expect([page.code, page.error]).to.satisfy(
      ([code, error]: [number, string]) => code === 1 && error.includes('html'),
    );
    for (const name of ['no.key', 'none.key', 'b.json']) {
      const { code, error } = await ran('sign', join(folder, 'b.json'), '--key', join(folder, name));
      expect(code, name).to.equal(2);
      expect(error, name).to.match(/no key/);
    }
    expect((await ran('sign', join(folder, 'b.json'))).error).to.contain('--key');
  });

  it('signs as the widgets check: their test holds the same signature', async () => {
    // The key of RFC 8037, appendix A.1.
    const [d, x] = [
      'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A',
      '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
    ];
    expect(await sign(Buffer.from('Falls'), { kty: 'OKP', crv: 'Ed25519', d, x })).to.equal(
      'eyJhbGciOiJFZERTQSIsImI2NCI6ZmFsc2UsImNyaXQiOlsiYjY0Il19..bgA0fXnnnmt1B7SIfZp-dKjpPIu_1g6_TjPtB56TRW5wXdMjHbhB2tCTefHkt2Ko9cM-leHC57kSzLlZkxVpBg',
    );
  });
});
