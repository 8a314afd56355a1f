import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CommandError, hasCode } from '../issues/command-error.js';
import { sealed, type AuditEntry, type AuditEvent } from './entry.js';
import { readEntries } from './verify.js';

/** The log of a project, beside its definitions. */
export const AUDIT_FILE = 'audit.jsonl';

/** The text of a project's log; empty when there is none yet. */
export async function readLog(folder: string): Promise<string> {
  try {
    return await readFile(join(folder, AUDIT_FILE), 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return '';
    throw error;
  }
}

/** What is recorded, without asking whether it was tampered with: lines that are no entries are passed over. */
export async function recorded(folder: string): Promise<readonly AuditEntry[]> {
  return readEntries(await readLog(folder)).flatMap(({ entry }) => entry ?? []);
}

/**
 * Adds events to the end of a project's log, on the disk before this returns.
 *
 * @throws CommandError when another command is writing to it, or it may not be written
 */
export async function record(
  folder: string,
  events: readonly AuditEvent[],
  { at, by }: { readonly at: string; readonly by: string },
): Promise<void> {
  if (events.length === 0) return;
  const path = join(folder, AUDIT_FILE);
  await whileLocked(path, async () => {
    const text = await readLog(folder);
    const before = readEntries(text).findLast(({ entry }) => entry !== null)?.entry;
    let [number, previous] = [before?.number ?? 0, before?.hash ?? ''];
    const lines = events.map((event) => {
      number += 1;
      const entry = sealed({ number, at, by, ...event, previous });
      previous = entry.hash;
      return JSON.stringify(entry);
    });
    // A line that a crash cut short stays as it is, for the audit to show, on a line of its own.
    const start = text === '' || text.endsWith('\n') ? '' : '\n';
    const file = await open(path, 'a');
    try {
      await file.writeFile(`${start}${lines.join('\n')}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
  });
}

/** Two commands that add to the log at once would both name the same entry as the one before. */
async function whileLocked(path: string, work: () => Promise<void>): Promise<void> {
  const lock = `${path}.lock`;
  await mkdir(dirname(path), { recursive: true });
  try {
    await (await open(lock, 'wx')).close();
  } catch (error) {
    if (hasCode(error, 'EEXIST'))
      throw new CommandError(`Another command is writing to ${path}. If none is running, remove ${lock}.`);
    if (hasCode(error, 'EACCES', 'EPERM', 'EROFS', 'ENOSPC'))
      throw new CommandError(`The log ${path} cannot be written.`);
    throw error;
  }
  try {
    await work();
  } finally {
    await rm(lock, { force: true });
  }
}
