import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256, type AuditEntry } from '../audit/entry.js';
import { AUDIT_FILE, readLog } from '../audit/log-file.js';
import { readEntries, verifyLog, type AuditFault } from '../audit/verify.js';
import { CommandError } from '../issues/command-error.js';
import { counted } from '../output/table-text.js';
import { exists } from './built-document.js';
import type { CommandContext, DefineCommand, ExitCode } from './context.js';

interface AuditCommandOptions {
  readonly json?: boolean | undefined;
}

/** The verb `audit`. */
export const defineAudit: DefineCommand = (program, context, ended) => {
  program
    .command('audit')
    .description("verify a project's log of builds, corrections, overrides and signatures")
    .argument('<folder>', 'folder with cairn.json')
    .option('--json', 'write the entries and faults as JSON')
    .action(async (folder: string, options: AuditCommandOptions) => {
      ended(await runAudit(folder, options, context));
    });
};

/** `cairn audit`: ends with 1 where the log was tampered with, or a document is not the one that was recorded last. */
async function runAudit(
  folder: string,
  { json }: AuditCommandOptions,
  { out, paint }: CommandContext,
): Promise<ExitCode> {
  const text = await readLog(folder);
  if (text === '')
    throw new CommandError(`${folder} has no ${AUDIT_FILE}: nothing was built or signed off here yet.`);
  const entries = readEntries(text).flatMap(({ entry }) => entry ?? []);
  const faults = verifyLog(text);
  const strangers = await changedDocuments(folder, entries);
  if (json) {
    out(
      JSON.stringify(
        { ok: faults.length + strangers.length === 0, entries, faults, documents: strangers },
        null,
        2,
      ),
    );
  } else {
    const lines = [
      ...entries.map(
        (entry) => `${String(entry.number).padStart(4)}  ${entry.at}  ${entry.by}  ${told(entry)}`,
      ),
      ...faults.map(
        ({ line, code, message }: AuditFault) =>
          `${paint('red', `error ${code}`)} line ${String(line)}: ${message}`,
      ),
      ...strangers.map((message) => `${paint('red', 'error document-changed')} ${message}`),
    ];
    const found = faults.length + strangers.length;
    const sum =
      found === 0 ? paint('green', 'nothing was tampered with') : paint('red', counted(found, 'fault'));
    out([...lines, `${counted(entries.length, 'entry', 'entries')}; ${sum}.`].join('\n'));
  }
  return faults.length + strangers.length === 0 ? 0 : 1;
}

/** Documents that are not what the log says was written last; one that is gone is not at fault. */
async function changedDocuments(folder: string, entries: readonly AuditEntry[]): Promise<readonly string[]> {
  const last = new Map(
    entries.flatMap((entry) => (entry.event === 'build' ? [[entry.document, entry.sha256] as const] : [])),
  );
  const messages: string[] = [];
  for (const [place, hash] of last) {
    const path = join(folder, place);
    if (!(await exists(path)) || sha256(await readFile(path, 'utf8')) === hash) continue;
    messages.push(
      `${place} is not the document that was recorded last: it was changed by other means, or the end of the log is missing.`,
    );
  }
  return messages;
}

function told(entry: AuditEntry): string {
  if (entry.event === 'sign-off') return `signed off ${entry.load} on ${entry.on}`;
  const { document, loads, revisions, overrides, errors } = entry;
  const parts = [
    counted(loads.length, 'new load'),
    counted(revisions.length, 'correction'),
    counted(overrides.length, 'new override'),
    counted(errors, 'error'),
  ];
  return `built ${document}: ${parts.join(', ')}`;
}
