import { exportJWK, FlattenedSign, flattenedVerify, generateKeyPair, importJWK, type JWK } from 'jose';
import { CommandError } from '../issues/command-error.js';

/** What stands beside a document: a detached JSON Web Signature (RFC 7515, appendix F) of its bytes as they are (RFC 7797). */
const HEADER = { alg: 'EdDSA', b64: false, crit: ['b64'] };

/** Where the signature of a document is: beside it, under its name with this added. */
export const SIGNATURE_ENDING = '.jws';

/** A new key to sign with; its `x` is the public part. */
export async function newKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  return exportJWK(privateKey);
}

/**
 * Signs a document.
 *
 * @param bytes the document's file, byte by byte
 * @throws when the key is not a private Ed25519 key
 */
export async function sign(bytes: Uint8Array, key: JWK): Promise<string> {
  const signed = await new FlattenedSign(bytes)
    .setProtectedHeader(HEADER)
    .sign(await importJWK(key, 'EdDSA'));
  return `${signed.protected ?? ''}..${signed.signature}`;
}

/** Whether a signature is that of this key for these bytes, as the widgets hold it: detached, and of the bytes as they are. */
export async function isSigned(bytes: Uint8Array, jws: string, publicKey: string): Promise<boolean> {
  const [, head = '', signature = ''] = /^([\w-]+)\.\.([\w-]+)$/u.exec(jws.trim()) ?? [];
  try {
    const key = await importJWK({ kty: 'OKP', crv: 'Ed25519', x: publicKey }, 'EdDSA');
    const { protectedHeader } = await flattenedVerify({ protected: head, payload: bytes, signature }, key, {
      algorithms: ['EdDSA', 'Ed25519'],
    });
    return protectedHeader?.b64 === false;
  } catch {
    return false;
  }
}

const KEY_BYTES = 32;

/**
 * The public part of a key as a page's `public-key` may give it: a JSON Web Key, or its 32 bytes in base64url.
 *
 * @throws CommandError when it is no Ed25519 key
 */
export function publicPart(text: string): string {
  const given = text.trim();
  const key = given.startsWith('{') ? pointOf(given) : given;
  if (key === null || Buffer.from(key, 'base64url').length !== KEY_BYTES)
    throw new CommandError('--public-key must be the public part of a key, as "cairn keys" says it.');
  return key;
}

function pointOf(json: string): string | null {
  try {
    const { kty, crv, x } = JSON.parse(json) as JWK;
    return kty === 'OKP' && crv === 'Ed25519' && x !== undefined ? x : null;
  } catch {
    return null;
  }
}
