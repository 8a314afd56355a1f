import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import fc from 'fast-check';
import { folderWith } from '../project-folder.test-support.js';
import { sealed, type AuditEntry } from './entry.js';
import { AUDIT_FILE, record } from './log-file.js';
import { verifyLog } from './verify.js';

const signOff = (load: string) => ({ event: 'sign-off', load, on: '2026-11-02' }) as const;
const WHO = { at: '2026-11-02T09:00:00Z', by: 'Director' };

/** A log of five entries, as its lines. */
async function fiveLines(): Promise<readonly string[]> {
  const folder = await folderWith({});
  for (const load of ['a', 'b', 'c', 'd', 'e']) await record(folder, [signOff(load)], WHO);
  return (await readFile(join(folder, AUDIT_FILE), 'utf8')).trimEnd().split('\n');
}

const codes = (lines: readonly string[]) => verifyLog(lines.join('\n')).map(({ line, code }) => [line, code]);

describe('the audit log', () => {
  it('holds together as it is written', async () => {
    const lines = await fiveLines();
    expect(lines).to.have.lengthOf(5);
    expect(codes(lines)).to.deep.equal([]);
  });

  it('shows the entry that was changed', async () => {
    const lines = [...(await fiveLines())];
    lines[2] = lines[2]?.replace('"load":"c"', '"load":"x"') ?? '';
    expect(codes(lines)).to.deep.equal([[3, 'changed']]);
  });

  it('shows where a changed entry was given a new hash to fit', async () => {
    const lines = [...(await fiveLines())];
    const { hash: _, ...entry } = JSON.parse(lines[2] ?? '') as AuditEntry & { load: string };
    lines[2] = JSON.stringify(sealed({ ...entry, event: 'sign-off', on: '2026-11-02', load: 'x' }));
    expect(codes(lines)).to.deep.equal([[4, 'broken-chain']]);
  });

  it('shows where an entry was taken out, put in twice, or moved', async () => {
    const [one = '', two = '', three = '', four = '', five = ''] = await fiveLines();
    expect(codes([one, two, four, five])).to.deep.equal([[3, 'out-of-order']]);
    expect(codes([one, two, two, three])[0]).to.deep.equal([3, 'out-of-order']);
    expect(codes([one, three, two, four])[0]).to.deep.equal([2, 'out-of-order']);
    expect(codes([two, three])[0]).to.deep.equal([1, 'out-of-order']);
  });

  it('shows a line that a crash cut short, and goes on after it', async () => {
    const folder = await folderWith({});
    await record(folder, [signOff('a')], WHO);
    const path = join(folder, AUDIT_FILE);
    await writeFile(path, `${await readFile(path, 'utf8')}{"number":2,"at":"20`);
    await record(folder, [signOff('b')], WHO);
    expect(codes((await readFile(path, 'utf8')).split('\n'))).to.deep.equal([[2, 'not-an-entry']]);
  });

  it('lets nobody change a single letter unseen', async () => {
    const text = (await fiveLines()).join('\n');
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.constantFrom('x', '0', '"', ' '), (at, letter) => {
        fc.pre(text[at] !== letter);
        expect(verifyLog(text.slice(0, at) + letter + text.slice(at + 1))).to.not.have.lengthOf(0);
      }),
    );
  });

  it('is written by one command at a time', async () => {
    const folder = await folderWith({ [`${AUDIT_FILE}.lock`]: '' });
    const ended = await record(folder, [signOff('a')], WHO).then(
      () => null,
      (error: unknown) => String(error),
    );
    expect(ended).to.contain('Another command is writing');
  });
});
