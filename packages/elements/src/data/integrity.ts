import { LoadError } from '@cairn/dataset';

const ALGORITHMS: Readonly<Record<string, string>> = {
  sha256: 'SHA-256',
  sha384: 'SHA-384',
  sha512: 'SHA-512',
};

/** Whether this page has the browser's cryptography, which is kept from pages without HTTPS. */
export const canDigest = (): boolean => (crypto as Partial<Crypto>).subtle !== undefined;

/**
 * Whether a text has a Subresource Integrity hash.
 *
 * @throws LoadError where this page cannot tell
 */
export async function hasIntegrity(text: string, integrity: string): Promise<boolean> {
  const [name = '', hash] = integrity.split(/-(.*)/su);
  const algorithm = ALGORITHMS[name];
  if (algorithm === undefined || !canDigest()) throw new LoadError('unverifiable');
  const digest = await crypto.subtle.digest(algorithm, new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(digest))) === hash;
}

/** The same for an answer that `pageRequest` has got: where the page cannot tell, the browser has seen to it. */
export function hasPageIntegrity(text: string, integrity: string): Promise<boolean> {
  return canDigest() ? hasIntegrity(text, integrity) : Promise.resolve(true);
}
