import { failureOfStatus, LoadError, type LoadFailureCode, type Request } from '@cairn/dataset';

/** Signatures are a line; whatever is longer is none. */
const MOST_SIGNS = 4_096;
const KEY_BYTES = 32;

/** Where the signature of a document is: beside it, under its name with `.jws` added. */
function signatureAddress(url: string): string {
  const address = new URL(url);
  address.pathname += '.jws';
  return address.href;
}

/**
 * Holds documents to the signature of one publisher: a detached JSON Web Signature (RFC 7515, appendix F, and RFC 7797) by Ed25519.
 *
 * @param publicKey a JSON Web Key or the key's 32 bytes in base64url
 * @param request how to ask for the signature
 * @param diagnose finds out why a signature cannot be asked for
 */
export function verifier(
  publicKey: string,
  request: Request,
  diagnose: (url: string) => Promise<LoadFailureCode>,
) {
  let imported: Promise<CryptoKey> | undefined;
  return async (url: string, text: string, again: boolean): Promise<void> => {
    const key = await (imported ??= importKey(publicKey));
    const place = signatureAddress(url);
    const answer = await request(place, again).catch(async (error: unknown) => {
      throw error instanceof LoadError ? error : new LoadError(await diagnose(place));
    });
    const refusal = failureOfStatus(answer.status);
    if (refusal) throw new LoadError(refusal === 'notFound' ? 'unsigned' : refusal);
    const jws = (await answer.text()).trim();
    // What cannot even be decoded is no signature.
    if (!(await holds(jws, text, key).catch(() => false))) throw new LoadError('forged');
  };
}

async function holds(jws: string, text: string, key: CryptoKey): Promise<boolean> {
  const [, header, signature] = /^([\w-]+)\.\.([\w-]+)$/u.exec(jws.slice(0, MOST_SIGNS)) ?? [];
  if (header === undefined || signature === undefined || !isKnown(header)) return false;
  const signed = new TextEncoder().encode(`${header}.${text}`);
  return crypto.subtle.verify('Ed25519', key, bytesOf(signature), signed);
}

/** Only this kind of signature: a header cannot choose a weaker one. */
function isKnown(header: string): boolean {
  try {
    const { alg, b64, crit } = JSON.parse(new TextDecoder().decode(bytesOf(header))) as Record<
      string,
      unknown
    >;
    const known = alg === 'EdDSA' || alg === 'Ed25519';
    return known && b64 === false && Array.isArray(crit) && crit.length === 1 && crit[0] === 'b64';
  } catch {
    return false;
  }
}

async function importKey(publicKey: string): Promise<CryptoKey> {
  try {
    const text = publicKey.trim();
    const bytes = bytesOf(text.startsWith('{') ? pointOf(JSON.parse(text)) : text);
    if (bytes.length !== KEY_BYTES) throw new LoadError('unverifiable');
    return await crypto.subtle.importKey('raw', bytes, 'Ed25519', false, ['verify']);
  } catch {
    // No key, a browser without Ed25519, or a page without HTTPS, where browsers keep their cryptography away.
    throw new LoadError('unverifiable');
  }
}

function pointOf(jwk: unknown): string {
  const { kty, crv, x } = jwk as Record<string, unknown>;
  if (kty !== 'OKP' || crv !== 'Ed25519' || typeof x !== 'string') throw new LoadError('unverifiable');
  return x;
}

function bytesOf(base64url: string): Uint8Array<ArrayBuffer> {
  const signs = atob(base64url.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(signs, (sign) => sign.charCodeAt(0));
}
