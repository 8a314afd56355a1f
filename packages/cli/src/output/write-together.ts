import { randomBytes } from 'node:crypto';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { CommandError, hasCode } from '../issues/command-error.js';
import { syncFolder } from './write-atomically.js';

export interface FileToWrite {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/**
 * Writes files that belong together: none takes its place before all of them are whole on the disk.
 *
 * @throws CommandError when there is no right or no room to write; nothing half-written is left
 */
export async function writeTogether(files: readonly FileToWrite[]): Promise<void> {
  const waiting: { readonly beside: string; readonly path: string }[] = [];
  let current = '';
  try {
    for (const { path, content } of files) {
      current = path;
      await mkdir(dirname(path), { recursive: true });
      const beside = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
      waiting.push({ beside, path });
      await writeWhole(beside, content);
    }
    for (const { beside, path } of waiting) {
      current = path;
      await rename(beside, path);
    }
    for (const folder of new Set(files.map(({ path }) => dirname(path)))) await syncFolder(folder);
  } catch (error) {
    for (const { beside } of waiting) await rm(beside, { force: true });
    throw writeFault(current, error);
  }
}

async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** What to tell whoever ran the command of a fault of the file system; other errors as they are. */
export function writeFault(path: string, error: unknown): unknown {
  if (hasCode(error, 'ENOSPC', 'EDQUOT'))
    return new CommandError(
      `${path} cannot be written: the disk is full. Nothing was changed; make room and run it again.`,
    );
  if (hasCode(error, 'EACCES', 'EPERM', 'EROFS'))
    return new CommandError(`${path} may not be written. Give another place with --out.`);
  if (hasCode(error, 'EISDIR')) return new CommandError(`${path} is a folder, not a file to write.`);
  if (hasCode(error, 'ENOTDIR', 'EEXIST'))
    return new CommandError(`${path} cannot be written: what should be a folder on the way to it is a file.`);
  if (hasCode(error, 'ENAMETOOLONG'))
    return new CommandError(`${path} cannot be written: its name is too long. Give another with --out.`);
  return error;
}
