import { readdir, readFile, rm } from 'node:fs/promises';
import { basename, dirname, join, parse } from 'node:path';
import type { Part, PerformanceDocumentInput } from '@cairn/schema';
import { hasCode } from '../issues/command-error.js';
import { writeAtomically } from '../output/write-atomically.js';
import type { FileToWrite } from '../output/write-together.js';
import { groupsOf, type PartsBy } from './grouping.js';
import { PART_NAME, partFile } from './part-file.js';

/** A document that lists its parts and has no series of its own, with the files that are not there yet. */
export interface Parted {
  readonly document: PerformanceDocumentInput;
  readonly files: readonly FileToWrite[];
}

/** The folder of a document's parts, beside it. */
const folderOf = (path: string) => join(dirname(path), `${parse(path).name}.parts`);

/**
 * Writes the series of a document into parts beside it, each whole before the next. Until the document itself is written nothing
 * refers to them: a crash leaves the edition before with all its parts.
 *
 * @param path where the document will be written
 * @returns the document that lists the parts and has no series of its own
 */
export function writeParts(
  document: PerformanceDocumentInput,
  by: PartsBy,
  path: string,
): Promise<PerformanceDocumentInput> {
  return inParts(document, by, path, ({ path, content }) => writeAtomically(path, content));
}

/** The same without writing anything: the files that are still to be written, before the document. */
export async function partsToWrite(
  document: PerformanceDocumentInput,
  by: PartsBy,
  path: string,
): Promise<Parted> {
  const files: FileToWrite[] = [];
  const parted = await inParts(document, by, path, (file) => {
    files.push(file);
  });
  return { document: parted, files };
}

/** Takes each part that is not there as it is to be. */
async function inParts(
  document: PerformanceDocumentInput,
  by: PartsBy,
  path: string,
  take: (file: FileToWrite) => Promise<void> | void,
): Promise<PerformanceDocumentInput> {
  const folder = folderOf(path);
  const parts: Part[] = [];
  for (const group of groupsOf(document, by)) {
    const { name, text, entry } = partFile(document, group, basename(folder));
    parts.push(entry);
    const file = { path: join(folder, name), content: text };
    if ((await textOf(file.path)) !== text) await take(file);
  }
  return { ...document, series: [], parts };
}

/**
 * Removes the parts that neither the document nor the edition before it lists: pages that have loaded the edition before may still ask
 * for its parts. Other files are left alone.
 */
export async function removeOldParts(path: string, editions: readonly (readonly Part[])[]): Promise<void> {
  const folder = folderOf(path);
  const kept = new Set(editions.flat().map(({ href }) => href.split('/').at(-1)));
  for (const name of await namesIn(folder))
    if (PART_NAME.test(name) && !kept.has(name)) await rm(join(folder, name), { force: true });
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return [];
    throw error;
  }
}

async function textOf(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return null;
    throw error;
  }
}
