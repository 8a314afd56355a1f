import { open, readFile } from 'node:fs/promises';
import type { JWK } from 'jose';
import { CommandError, hasCode } from '../issues/command-error.js';

/**
 * Writes a key that only its owner may read, and never over another: what was signed with a lost key must be signed again.
 *
 * @throws CommandError when there is a file already
 */
export async function writeKey(path: string, key: JWK): Promise<void> {
  try {
    const file = await open(path, 'wx', 0o600);
    try {
      await file.writeFile(`${JSON.stringify(key, null, 2)}\n`);
    } finally {
      await file.close();
    }
  } catch (error) {
    if (hasCode(error, 'EEXIST'))
      throw new CommandError(`${path} is there already; a key is never written over.`);
    if (hasCode(error, 'ENOENT', 'ENOTDIR', 'EACCES', 'EPERM', 'EISDIR'))
      throw new CommandError(`${path} cannot be written.`);
    throw error;
  }
}

/** @throws CommandError when the file holds no private Ed25519 key; what it holds is never said */
export async function readKey(path: string): Promise<JWK> {
  let key: unknown;
  try {
    key = JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) throw new CommandError(`There is no key file ${path}.`);
    if (hasCode(error, 'EACCES', 'EPERM', 'EISDIR')) throw new CommandError(`${path} may not be read.`);
    if (!(error instanceof SyntaxError)) throw error;
  }
  const { kty, crv, x, d } = (key ?? {}) as JWK;
  if (kty !== 'OKP' || crv !== 'Ed25519' || !x || !d)
    throw new CommandError(`${path} is no key to sign with. "cairn keys" makes one.`);
  return { kty, crv, x, d };
}
