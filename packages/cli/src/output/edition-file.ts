import { readFile } from 'node:fs/promises';
import { join, parse as parsePath, resolve } from 'node:path';
import {
  parseText,
  type Audience,
  type PerformanceDocument,
  type PerformanceDocumentInput,
} from '@cairn/schema';
import type { PartsForm } from '@cairn/schema/project';
import { CommandError, hasCode } from '../issues/command-error.js';
import { partsBeside, wholeDocument } from '../parts/whole-document.js';
import { type Parted, partsToWrite, writeParts } from '../parts/write-parts.js';
import type { LoadedProject } from '../project/load.js';
import { writeAtomically } from './write-atomically.js';

/*
 * The file of a project's document: where it lies, the edition that lies there, and the next one in its place.
 */

/** Where the document is written: as the command says, else as the project says, else `out/<id>.json` in the project's folder. */
export function outputPath(
  folder: string,
  out: string | undefined,
  { project, definitions }: LoadedProject,
  audience?: Audience,
): string {
  if (out !== undefined) return resolve(out);
  const usual = project.out ?? join('out', `${definitions.id.replaceAll(/[^\p{L}\p{N}._-]+/gu, '-')}.json`);
  return resolve(folder, audience === undefined ? usual : beside(usual, audience));
}

/** `out/x.json` becomes `out/x.public.json`: no edition takes the place of another. */
function beside(path: string, audience: Audience): string {
  const { dir, name, ext } = parsePath(path);
  return join(dir, `${name}.${audience}${ext}`);
}

/** The edition that lies there, as it was written; null where there is none that can be read. */
export async function editionAt(path: string): Promise<PerformanceDocument | null> {
  return parseText((await previousText(path)) ?? '').document;
}

async function previousText(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null;
    throw cannotWrite(path, error);
  }
}

/**
 * The edition that will be replaced, with the figures of its parts.
 *
 * @throws CommandError when a part is not as the edition lists it: its corrections could not be told, and would be lost
 */
export async function wholeEdition(before: PerformanceDocument, path: string): Promise<PerformanceDocument> {
  const faults: string[] = [];
  const whole = await wholeDocument(before, path, partsBeside(path), ({ severity, message }) => {
    if (severity === 'error') faults.push(message);
  });
  if (whole) return whole;
  throw new CommandError(
    `The edition before cannot be read: ${faults[0] ?? ''} Put its parts back, or move ${path} away to begin anew.`,
  );
}

/** The document in the form that is asked for. Its parts are written now, unless somebody else writes all of it. */
export async function inParts(
  document: PerformanceDocumentInput,
  path: string,
  form: PartsForm | 'none',
  isKept: boolean,
): Promise<Parted> {
  if (form === 'none') return { document, files: [] };
  const by = form === 'by-area' ? 'area' : 'indicator';
  if (isKept) return partsToWrite(document, by, path);
  try {
    return { document: await writeParts(document, by, path), files: [] };
  } catch (error) {
    throw cannotWrite(path, error);
  }
}

/** @throws CommandError when the project reads the file that it would write */
export function refuseOverwriting(
  path: string,
  folder: string,
  sources: string | undefined,
  { project }: LoadedProject,
): void {
  const inputs = [
    resolve(folder, 'cairn.json'),
    ...(project.areasFrom === undefined ? [] : [resolve(folder, project.areasFrom)]),
    ...[...project.sources, ...project.groupsFrom].flatMap(({ item }) =>
      item.file === undefined ? [] : [resolve(sources ?? folder, item.file)],
    ),
  ];
  if (inputs.includes(path))
    throw new CommandError(`${path} is read by this project; write the document to another file.`);
}

/** @throws CommandError when it cannot be written there */
export async function writeEdition(path: string, text: string): Promise<void> {
  try {
    await writeAtomically(path, text);
  } catch (error) {
    throw cannotWrite(path, error);
  }
}

function cannotWrite(path: string, error: unknown): unknown {
  if (!hasCode(error, 'EACCES', 'EPERM', 'EROFS', 'EISDIR', 'ENOTDIR', 'EEXIST', 'ENOSPC')) return error;
  const reason = error instanceof Error ? error.message : '';
  return new CommandError(`The document cannot be written to ${path}: ${reason}.`);
}
