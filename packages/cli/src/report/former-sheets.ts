import { open, readdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { hasCode } from '../issues/command-error.js';
import { BYTE_ORDER_MARK, SHEET_FILE } from './sheet-name.js';
import { FIRST_COLUMNS } from './sheets.js';

const HEADS = FIRST_COLUMNS.map((name) => `${BYTE_ORDER_MARK}${name},`);
/** Enough for the first column of any sheet. */
const HEAD_BYTES = 32;

/**
 * Removes from the folder of a report's CSV files those of sections that it no longer has: what is named and begins as such files do.
 * Anything else is somebody's own, and stays.
 *
 * @param written the paths of the files that the report has now
 */
export async function removeFormerSheets(folder: string, written: readonly string[]): Promise<void> {
  const kept = new Set(written.map((path) => basename(path)));
  for (const name of await namesIn(folder))
    if (SHEET_FILE.test(name) && !kept.has(name) && (await isSheet(join(folder, name))))
      await rm(join(folder, name), { force: true });
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return [];
    throw error;
  }
}

async function isSheet(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    const head = buffer.toString('utf8', 0, bytesRead);
    return HEADS.some((begin) => head.startsWith(begin));
  } finally {
    await file.close();
  }
}
