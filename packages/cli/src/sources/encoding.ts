import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { TableFault } from './table.js';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface FoundEncoding {
  readonly encoding: Encoding;
  /** `mark`: the file says so itself. `content`: every byte fits UTF-8. `fallback`: it is not UTF-8, so it is read as Windows-1252. */
  readonly by: 'mark' | 'content' | 'fallback';
}

/** The encoding that a file's first bytes (its byte order mark) name, if they do. */
function markedEncoding(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/**
 * Finds out how a text file is encoded: by its mark, else strictly as UTF-8, else Windows-1252, in which every other file of this
 * part of the world is written. The file is read once, in pieces.
 *
 * @throws TableFault when it is not a text file
 */
export async function findEncoding(path: string): Promise<FoundEncoding> {
  const start = await firstBytes(path, 1024);
  const marked = markedEncoding(start);
  if (marked) return { encoding: marked, by: 'mark' };
  refuseBinary(start);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of createReadStream(path)) decoder.decode(chunk as Uint8Array, { stream: true });
    decoder.decode();
    return { encoding: 'utf-8', by: 'content' };
  } catch (error) {
    if (error instanceof TypeError) return { encoding: 'windows-1252', by: 'fallback' };
    throw error;
  }
}

/**
 * A file's text in pieces, without its byte order mark.
 *
 * @throws TableFault when a byte does not fit the encoding
 */
export async function* decodedText(path: string, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for await (const chunk of createReadStream(path)) {
      const text = decoder.decode(chunk as Uint8Array, { stream: true });
      if (text !== '') yield text;
    }
    yield decoder.decode();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new TableFault(
      'wrong-encoding',
      `The file is not written in ${encoding}.`,
      'Correct "encoding" of this source, or save the file as CSV UTF-8.',
    );
  }
}

async function firstBytes(path: string, count: number): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(count), position: 0 });
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

function refuseBinary(start: Uint8Array): void {
  const saveAs = 'In the spreadsheet program choose "Save as", then "CSV UTF-8".';
  if (start[0] === 0x50 && start[1] === 0x4b) {
    throw new TableFault(
      'not-csv',
      'This is a spreadsheet file or another archive, not a CSV file.',
      'Where it is a spreadsheet, state "format": "xlsx" or "ods" for this source, or give the file that ending.',
    );
  }
  if (start[0] === 0xd0 && start[1] === 0xcf) {
    throw new TableFault('not-csv', 'This is an old spreadsheet file (XLS), not a CSV file.', saveAs);
  }
  if (start.includes(0))
    throw new TableFault('not-csv', 'This is not a text file: it has zero bytes.', saveAs);
}
