import { exportJWK, FlattenedSign, flattenedVerify, generateKeyPair, importJWK, type JWK } from 'jose';

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

/** Whether a signature is that of this key for these bytes. */
export async function isSigned(bytes: Uint8Array, jws: string, publicKey: string): Promise<boolean> {
  const [head = '', , signature = ''] = jws.trim().split('.');
  try {
    const key = await importJWK({ kty: 'OKP', crv: 'Ed25519', x: publicKey }, 'EdDSA');
    await flattenedVerify({ protected: head, payload: bytes, signature }, key, {
      algorithms: ['EdDSA', 'Ed25519'],
    });
    return true;
  } catch {
    return false;
  }
}
