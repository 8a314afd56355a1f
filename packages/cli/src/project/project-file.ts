import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Issue } from '@cairn/schema';
import { CommandError, hasCode } from '../issues/command-error.js';
import { tooDeep } from '../issues/depth.js';
import type { BuildIssue } from '../issues/issue.js';

export const PROJECT_FILE = 'cairn.json';

/**
 * Reads the project file as JSON; undefined when it is none, which is then reported.
 *
 * @throws CommandError when there is no project file
 */
export async function readProjectFile(folder: string, report: (issue: BuildIssue) => void): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(join(folder, PROJECT_FILE), 'utf8');
  } catch (error) {
    if (!hasCode(error, 'ENOENT', 'ENOTDIR')) throw error;
    throw new CommandError(
      `There is no ${PROJECT_FILE} in ${folder}. Name the folder of a project, which has that file.`,
    );
  }
  try {
    const json = JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
    const issue = tooDeep(json, PROJECT_FILE);
    if (!issue) return json;
    report(issue);
    return undefined;
  } catch (error) {
    if (!(error instanceof SyntaxError) && !(error instanceof RangeError)) throw error;
    report({
      code: 'not-json',
      severity: 'error',
      file: PROJECT_FILE,
      path: '',
      message: `The project file is not JSON: ${error.message}.`,
      remedy: 'Correct it; an editor that knows JSON shows the place.',
    });
    return undefined;
  }
}

/** An issue of the schema, which stands in the project file. */
export function inProjectFile({ code, severity, path, message, remedy }: Issue): BuildIssue {
  return { code, severity, file: PROJECT_FILE, path, message, remedy };
}
