import { access } from 'node:fs/promises';
import { CommandError } from '../issues/command-error.js';
import { loadProject } from '../project/load.js';
import { isFolder } from './document-file.js';
import { outputPath } from '../output/edition-file.js';

/**
 * The path of a document: the one that is named, or the one that a project's folder was built into.
 *
 * @throws CommandError when the project was not built yet
 */
export async function builtDocument(path: string): Promise<string> {
  if (!(await isFolder(path))) return path;
  const loaded = await loadProject(path, path, () => undefined);
  const built = loaded && outputPath(path, undefined, loaded);
  if (built === null || !(await exists(built))) {
    throw new CommandError(
      `${path} has no built document. Run "cairn build ${path}" first, or name the document.`,
    );
  }
  return built;
}

/** Whether there is something at a path. */
export async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}
