import yauzl from 'yauzl';
import { hasCode } from '../../issues/command-error.js';
import { TableFault } from '../table.js';

/** A spreadsheet file is a ZIP archive of XML files; this is what may be read of one. */
export interface Archive {
  has(name: string): boolean;
  /** The bytes of one file of it, unpacked as they are read. */
  bytes(name: string): AsyncIterable<Uint8Array>;
  close(): void;
}

/*
 * No honest workbook is larger: a sheet of a million rows and twenty columns unpacks to about one gigabyte, thirty times its size.
 * What an archive declares is looked at before anything is unpacked; that it declares the truth is checked while it is.
 */
const MOST_FILES = 10_000;
const MOST_BYTES = 2 ** 31;
const MOST_TIMES = 200;
const SMALL = 2 ** 24;

/**
 * Opens a spreadsheet file, after a look at its directory.
 *
 * @throws TableFault when it is no archive or would unpack to more than any workbook
 */
export async function openArchive(path: string): Promise<Archive> {
  const zip = await opened(path);
  const entries = new Map<string, yauzl.Entry>();
  try {
    if (zip.entryCount > MOST_FILES) throw tooLarge(`declares ${String(zip.entryCount)} files`);
    let declared = 0;
    for await (const entry of zip.eachEntry()) {
      const { uncompressedSize, compressedSize } = entry;
      declared += uncompressedSize;
      if (declared > MOST_BYTES) throw tooLarge('declares more than 2 gigabytes');
      if (uncompressedSize > SMALL && uncompressedSize > compressedSize * MOST_TIMES)
        throw tooLarge(`has a part that would unpack to more than ${String(MOST_TIMES)} times its size`);
      entries.set(entry.fileName, entry);
    }
  } catch (error) {
    zip.close();
    throw brokenArchive(error);
  }
  return {
    has: (name) => entries.has(name),
    bytes: (name) => bytesOf(zip, entries.get(name)),
    close: () => zip.close(),
  };
}

async function opened(path: string): Promise<yauzl.ZipFile> {
  try {
    return await yauzl.openPromise(path, { autoClose: false, lazyEntries: true });
  } catch (error) {
    throw brokenArchive(error);
  }
}

async function* bytesOf(zip: yauzl.ZipFile, entry: yauzl.Entry | undefined): AsyncGenerator<Uint8Array> {
  if (!entry) throw brokenSpreadsheet('A part that it needs is not in it.');
  try {
    const stream = await zip.openReadStreamPromise(entry);
    for await (const chunk of stream) yield chunk as Uint8Array;
  } catch (error) {
    throw brokenArchive(error);
  }
}

/** The fault of an archive; an error of the disk stays what it is. */
function brokenArchive(error: unknown): unknown {
  if (error instanceof TableFault || hasCode(error, 'ENOENT', 'ENOTDIR', 'EISDIR', 'EACCES', 'EPERM'))
    return error;
  return error instanceof Error ? brokenSpreadsheet('It is no whole ZIP archive.') : error;
}

export function brokenSpreadsheet(detail: string, row?: number): TableFault {
  return new TableFault(
    'broken-spreadsheet',
    `The spreadsheet file cannot be read. ${detail}`,
    'Open it in the spreadsheet program and save it again as XLSX or ODS, without a password.',
    row,
  );
}

/** The fault of a file that would fill the memory or the day. */
export function tooLarge(detail: string): TableFault {
  return new TableFault(
    'spreadsheet-too-large',
    `The spreadsheet file ${detail}, which no honest one does; it was not unpacked.`,
    'Ask where it comes from. If it is right, save its sheet as CSV, which may be of any length.',
  );
}
