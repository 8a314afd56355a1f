import { Dataset, differences } from '@cairn/dataset';
import { IssueLog } from '../issues/log.js';
import { differencesText } from '../output/differences-text.js';
import type { CommandContext, DefineCommand, ExitCode } from './context.js';
import { count } from './count.js';
import { documentAt } from './document-file.js';
import { unreadable } from './unreadable.js';

interface DiffCommandOptions {
  readonly json?: boolean | undefined;
  readonly limit: number;
}

/** The verb `diff`. */
export const defineDiff: DefineCommand = (program, context, ended) => {
  program
    .command('diff')
    .description('say what two editions of a document differ in')
    .argument('<before>', 'the document that is published')
    .argument(
      '<after>',
      'the document to publish, or the folder of a project, which is built without writing',
    )
    .option('--json', 'write the differences as JSON')
    .option('--limit <count>', 'how many of a kind to list', count, 20)
    .action(async (before: string, after: string, options: DiffCommandOptions) => {
      ended(await runDiff(before, after, options, context));
    });
};

/** `cairn diff`: says what will change before it is published. Ends with 1 only when a document cannot be read. */
async function runDiff(
  before: string,
  after: string,
  options: DiffCommandOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const log = new IssueLog();
  const [earlier, later] = [await documentAt(before, log, context), await documentAt(after, log, context)];
  if (!earlier || !later) return unreadable(log, context, options);
  const found = differences(new Dataset(earlier), new Dataset(later));
  context.out(
    options.json ? JSON.stringify(found, null, 2) : differencesText(found, options.limit, context.paint),
  );
  return 0;
}
