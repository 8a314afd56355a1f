import { access, readFile, stat } from 'node:fs/promises';
import { once } from 'node:events';
import { parseText } from '@cairn/schema';
import { CommandError, hasCode } from '../issues/command-error.js';
import { IssueLog } from '../issues/log.js';
import { issuesText } from '../output/issues-text.js';
import { bundlePath } from '../preview/bundle-path.js';
import { openBrowser } from '../preview/open-browser.js';
import { BUILD_THE_BUNDLE } from '../preview/page.js';
import { startPreview } from '../preview/server.js';
import { loadProject } from '../project/load.js';
import { outputPath } from './build.js';
import type { CommandContext, ExitCode } from './context.js';

export interface PreviewCommandOptions {
  readonly port: number;
  readonly open: boolean;
}

/** `cairn preview`: shows a document with every widget until it is interrupted. */
export async function runPreview(
  path: string,
  options: PreviewCommandOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const document = await documentPath(path);
  const { document: usable, issues } = parseText(await readFile(document, 'utf8'));
  if (!usable) {
    const log = new IssueLog();
    for (const issue of issues) log.add({ ...issue, file: document });
    context.out(issuesText(log.groups, 5, context.paint));
    return 1;
  }
  const bundle = bundlePath();
  if (!(await exists(bundle))) context.error(`The widgets are not built yet. Run: ${BUILD_THE_BUNDLE}`);
  const { server, url } = await startPreview({ document, bundle }, options.port);
  context.out(`${document} is shown at ${url}\nPress Control-C to end.`);
  if (options.open) openBrowser(url);
  const end = () => {
    server.close();
    server.closeAllConnections();
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
  await once(server, 'close');
  return 0;
}

/** The document itself, or the one that a project's folder was built into. */
async function documentPath(path: string): Promise<string> {
  try {
    if (!(await stat(path)).isDirectory()) return path;
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) throw new CommandError(`There is no file or folder ${path}.`);
    throw error;
  }
  const loaded = await loadProject(path, path, () => undefined);
  const built = loaded && outputPath(path, undefined, loaded);
  if (built === null || !(await exists(built))) {
    throw new CommandError(
      `${path} has no built document. Run "cairn build ${path}" first, or name the document.`,
    );
  }
  return built;
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}
