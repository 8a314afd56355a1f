import { readdir, readFile, rm } from 'node:fs/promises';
import { basename, dirname, join, parse } from 'node:path';
import type { Part, PerformanceDocumentInput } from '@cairn/schema';
import { hasCode } from '../issues/command-error.js';
import { writeAtomically } from '../output/write-atomically.js';
import { groupsOf, type PartsBy } from './grouping.js';
import { PART_NAME, partFile } from './part-file.js';

/** The folder of a document's parts, beside it. */
const folderOf = (path: string) => join(dirname(path), `${parse(path).name}.parts`);

/**
 * Writes the series of a document into parts beside it, each whole before the next. Until the document itself is written nothing
 * refers to them: a crash leaves the edition before with all its parts.
 *
 * @param path where the document will be written
 * @returns the document that lists the parts and has no series of its own
 */
export async function writeParts(
  document: PerformanceDocumentInput,
  by: PartsBy,
  path: string,
): Promise<PerformanceDocumentInput> {
  const folder = folderOf(path);
  const parts: Part[] = [];
  for (const group of groupsOf(document, by)) {
    const { name, text, entry } = partFile(document, group, basename(folder));
    parts.push(entry);
    if ((await textOf(join(folder, name))) !== text) await writeAtomically(join(folder, name), text);
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
