import { once } from 'node:events';
import { IssueLog } from '../issues/log.js';
import { bundlePath } from '../preview/bundle-path.js';
import { openBrowser } from '../preview/open-browser.js';
import { BUILD_THE_BUNDLE } from '../preview/page.js';
import { startPreview } from '../preview/server.js';
import { builtDocument, exists } from './built-document.js';
import type { CommandContext, DefineCommand, ExitCode } from './context.js';
import { count } from './count.js';
import { readDocumentFile } from './document-file.js';
import { unreadable } from './unreadable.js';

interface PreviewCommandOptions {
  readonly port: number;
  readonly open: boolean;
  readonly json?: boolean | undefined;
}

/** The verb `preview`. */
export const definePreview: DefineCommand = (program, context, ended) => {
  program
    .command('preview')
    .description('show a document in a page with all widgets')
    .argument('<path>', 'a document, or the folder of a project that was built')
    .option('--port <number>', 'port on this machine; the next free one where it is taken', count, 4173)
    .option('--no-open', 'do not open the browser')
    .option('--json', 'write the address as JSON')
    .action(async (path: string, options: PreviewCommandOptions) => {
      ended(await runPreview(path, options, context));
    });
};

/** `cairn preview`: shows a document with every widget until it is interrupted. */
async function runPreview(
  path: string,
  options: PreviewCommandOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const document = await builtDocument(path);
  const log = new IssueLog();
  if (!(await readDocumentFile(document, log))) return unreadable(log, context, options);
  const bundle = bundlePath();
  if (!(await exists(bundle))) context.error(`The widgets are not built yet. Run: ${BUILD_THE_BUNDLE}`);
  const { server, url } = await startPreview({ document, bundle }, options.port);
  context.out(
    options.json
      ? JSON.stringify({ ok: true, document, url })
      : `${document} is shown at ${url}\nPress Control-C to end.`,
  );
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
