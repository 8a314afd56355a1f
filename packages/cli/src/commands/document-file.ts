import { readFile, stat } from 'node:fs/promises';
import { parse, parseText, type PerformanceDocument } from '@cairn/schema';
import { buildProject } from '../build/build.js';
import { utf16Finding } from '../doctor/encoding.js';
import { CommandError, hasCode } from '../issues/command-error.js';
import { tooDeep } from '../issues/depth.js';
import type { BuildIssue } from '../issues/issue.js';
import type { IssueLog } from '../issues/log.js';
import { partsBeside, wholeDocument } from '../parts/whole-document.js';
import type { CommandContext } from './context.js';

/**
 * The text of a document.
 *
 * @throws CommandError when there is no such file or it may not be read
 */
async function readDocumentText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) throw new CommandError(`There is no file or folder ${path}.`);
    if (hasCode(error, 'EISDIR')) throw new CommandError(`${path} is a folder, not a document.`);
    if (hasCode(error, 'EACCES', 'EPERM')) throw new CommandError(`${path} may not be read.`);
    throw error;
  }
}

/** Reads a document with all its parts and reports what is wrong with it; null when nothing of it can be used, or a part is not there. */
export async function readDocumentFile(path: string, log: IssueLog): Promise<PerformanceDocument | null> {
  const read = await readDocumentJson(path, log);
  if (!read) return null;
  const { document, issues } = parse(read.json);
  const report = (issue: BuildIssue) => {
    log.add(issue);
  };
  for (const issue of issues) report({ ...issue, file: path });
  return document && wholeDocument(document, path, partsBeside(path), report);
}

/** A document's text and what JSON it is, unchecked; null where it is none or nests too deeply, which is then reported. */
export async function readDocumentJson(
  path: string,
  log: IssueLog,
): Promise<{ readonly text: string; readonly json: unknown } | null> {
  const text = await readDocumentText(path);
  try {
    const json = JSON.parse(text.replace(/^\uFEFF/u, '')) as unknown;
    const issue = tooDeep(json, path);
    if (issue) log.add(issue);
    return issue ? null : { text, json };
  } catch {
    const utf16 = utf16Finding(await readFile(path));
    // The parser says what it is instead.
    for (const issue of utf16 ? [utf16] : parseText(text).issues) log.add({ ...issue, file: path });
    return null;
  }
}

/** Whether a path is a folder, such as that of a project. */
export async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) throw new CommandError(`There is no file or folder ${path}.`);
    throw error;
  }
}

/** The document in a file, or the one that a project's folder would be built into now. Writes nothing. */
export async function documentAt(
  path: string,
  log: IssueLog,
  { now }: CommandContext,
): Promise<PerformanceDocument | null> {
  if (!(await isFolder(path))) return readDocumentFile(path, log);
  const built = await buildProject({ folder: path, now: now() });
  for (const issue of built.log.issues) log.add(issue);
  return built.document && parseText(JSON.stringify(built.document)).document;
}
