import { join } from 'node:path';
import { Dataset } from '@cairn/dataset';
import type { ProjectReturn } from '@cairn/schema/project';
import { CommandError } from '../issues/command-error.js';
import { IssueLog } from '../issues/log.js';
import { issuesText } from '../output/issues-text.js';
import { counted } from '../output/table-text.js';
import { writeTogether } from '../output/write-together.js';
import { loadProject } from '../project/load.js';
import { makeReturn } from '../returns/make-return.js';
import { returnFile } from '../returns/return-files.js';
import { builtDocument } from './built-document.js';
import type { CommandContext, DefineCommand, ExitCode } from './context.js';
import { isFolder, readDocumentFile } from './document-file.js';

/** The verb `return`. */
export const defineReturn: DefineCommand = (program, context, ended) => {
  program
    .command('return')
    .description('write a return in the form that a parent body asks for, as cairn.json describes it')
    .argument('<folder>', 'the folder of a project that was built')
    .argument('<return>', 'id of the return')
    .option('--out <file>', 'where to write it (default: as the project says, or returns/<id>.csv or .xlsx)')
    .action(async (folder: string, id: string, { out }: { readonly out?: string | undefined }) => {
      ended(await runReturn(folder, id, out, context));
    });
};

/** `cairn return`: writes nothing, and ends with 1, when something cannot be filled in. */
async function runReturn(
  folder: string,
  id: string,
  out: string | undefined,
  context: CommandContext,
): Promise<ExitCode> {
  if (!(await isFolder(folder))) throw new CommandError(`${folder} is no folder of a project.`);
  const log = new IssueLog();
  const returns =
    (
      await loadProject(folder, folder, (issue) => {
        log.add(issue);
      })
    )?.project.returns ?? [];
  const at = returns.findIndex((one) => one.id === id);
  const form = returns[at];
  if (!form) {
    if (log.count('error') > 0) context.error(issuesText(log.groups, 5, context.paint));
    const known = returns.map((one) => one.id).join(', ');
    throw new CommandError(
      `cairn.json in ${folder} has no return "${id}"${known === '' ? '' : `; it has ${known}`}.`,
    );
  }
  const found = new IssueLog();
  const document = await readDocumentFile(await builtDocument(folder), found);
  const made =
    document &&
    makeReturn(new Dataset(document), form, `/returns/${String(at)}`, (issue) => {
      found.add(issue);
    });
  if (!made) {
    context.error(issuesText(found.groups, 20, context.paint));
    return 1;
  }
  const path = out ?? join(folder, form.file ?? usualPlace(form));
  await writeTogether([{ path, content: await returnFile(made, form) }]);
  context.out(context.paint('green', `Written to ${path} (${counted(made.rows, 'row')}).`));
  return 0;
}

function usualPlace({ id, format = 'csv' }: ProjectReturn): string {
  return `returns/${id.replaceAll(/[^\p{L}\p{N}._-]+/gu, '-')}.${format}`;
}
