import { sha256, sha384, sha512 } from '@noble/hashes/sha2.js';

const HASHES: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array>> = { sha256, sha384, sha512 };

/**
 * Whether a text has the hash that Subresource Integrity writes as `sha384-…`. Worked out here, as browsers keep their own cryptography
 * from pages without HTTPS, which intranets still have.
 */
export function matches(text: string, integrity: string): boolean {
  const [name = '', expected = ''] = integrity.split('-');
  const hash = HASHES[name]?.(new TextEncoder().encode(text));
  return hash !== undefined && btoa(String.fromCharCode(...hash)) === expected;
}
