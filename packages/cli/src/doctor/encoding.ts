import { finding, type Finding } from './finding.js';

const startsWith = (bytes: Uint8Array, ...first: readonly number[]) =>
  first.every((byte, at) => bytes[at] === byte);

/** What keeps the bytes of a document from being the text that they stand for: browsers read UTF-8 and nothing else. */
export function encodingFinding(bytes: Uint8Array): Finding | null {
  if (startsWith(bytes, 0x1f, 0x8b))
    return finding(
      'error',
      'encoding',
      'The document is compressed by gzip, and the server does not say so.',
      'Send "Content-Encoding: gzip", or publish it as it is.',
    );
  const utf16 = utf16Finding(bytes);
  if (utf16) return utf16;
  if (isUtf8(bytes)) return null;
  return finding(
    'warning',
    'encoding',
    'The document is not all UTF-8: readers see � for the letters that are not.',
    'Save it as UTF-8.',
  );
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** That a document is UTF-16, wherever it is. */
export function utf16Finding(bytes: Uint8Array): Finding | null {
  if (!startsWith(bytes, 0xff, 0xfe) && !startsWith(bytes, 0xfe, 0xff)) return null;
  return finding(
    'error',
    'encoding',
    'The document is UTF-16, and pages read UTF-8.',
    'Save it as UTF-8; what ">" writes in Windows PowerShell is UTF-16, and "| Out-File -Encoding utf8" is not.',
  );
}
