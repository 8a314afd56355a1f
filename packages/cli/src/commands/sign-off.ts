import { record, recorded } from '../audit/log-file.js';
import { CommandError } from '../issues/command-error.js';
import { IssueLog } from '../issues/log.js';
import { counted } from '../output/table-text.js';
import { builtDocument } from './built-document.js';
import type { CommandContext, DefineCommand, ExitCode } from './context.js';
import { readDocumentFile } from './document-file.js';
import { unreadable } from './unreadable.js';

interface SignOffCommandOptions {
  readonly by: string;
  readonly on?: string | undefined;
  readonly all?: boolean | undefined;
  readonly json?: boolean | undefined;
}

/** The verb `sign-off`. */
export const defineSignOff: DefineCommand = (program, context, ended) => {
  program
    .command('sign-off')
    .description('record that loads of figures are signed off; the next build says so in the document')
    .argument('<folder>', 'folder with cairn.json')
    .argument('[loads...]', 'ids of the loads, as `cairn due` lists them')
    .requiredOption('--by <name>', 'who signs')
    .option('--on <day>', 'the day, such as 2026-11-22 (default: today)')
    .option('--all', 'sign off every load of the built document that is not signed off')
    .option('--json', 'write what was signed as JSON')
    .action(async (folder: string, loads: readonly string[], options: SignOffCommandOptions) => {
      ended(await runSignOff(folder, loads, options, context));
    });
};

/** `cairn sign-off`: writes signatures into the project's log. What is signed is one load: the file as it was, read as it was. */
async function runSignOff(
  folder: string,
  loads: readonly string[],
  { by, on, all, json }: SignOffCommandOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const at = context.now();
  const day = on ?? at.slice(0, 10);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day))
    throw new CommandError(`--on must be a day such as 2026-11-22, but is "${day}".`);
  if ((all ?? false) === loads.length > 0)
    throw new CommandError('Name the loads to sign off, or give --all.');
  const log = new IssueLog();
  const document = await readDocumentFile(await builtDocument(folder), log);
  if (!document) return unreadable(log, context, { json });
  const known = document.batches;
  const stranger = loads.find((id) => !known.some((batch) => batch.id === id));
  if (stranger !== undefined)
    throw new CommandError(
      `The document has no load "${stranger}". It has ${known.map(({ id }) => id).join(', ')}.`,
    );
  const signed = new Set(
    (await recorded(folder)).flatMap((entry) => (entry.event === 'sign-off' ? entry.load : [])),
  );
  const open = known
    .filter(({ id, signedOff }) => signedOff === undefined && !signed.has(id))
    .map(({ id }) => id);
  const wanted = all ? open : loads.filter((id) => open.includes(id));
  await record(
    folder,
    wanted.map((load) => ({ event: 'sign-off', load, on: day })),
    { at, by },
  );
  if (json) {
    context.out(JSON.stringify({ ok: true, signed: wanted, by, on: day }, null, 2));
    return 0;
  }
  context.out(
    wanted.length === 0
      ? 'Every one of these is signed off already.'
      : `${counted(wanted.length, 'load')} signed off by ${by} on ${day}: ${wanted.join(', ')}.\nRun "cairn build ${folder}" to say so in the document.`,
  );
  return 0;
}
