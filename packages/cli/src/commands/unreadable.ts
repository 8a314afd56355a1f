import { countsOf, type IssueLog } from '../issues/log.js';
import { issuesText } from '../output/issues-text.js';
import type { CommandContext, ExitCode } from './context.js';

/** Says why a document cannot be used, for a person or as JSON, and how the command ends. */
export function unreadable(
  log: IssueLog,
  { out, error, paint }: CommandContext,
  { json = false, limit = 5 }: { readonly json?: boolean | undefined; readonly limit?: number } = {},
): ExitCode {
  if (json) out(JSON.stringify({ ok: false, counts: countsOf(log), issues: log.issues }, null, 2));
  else error(issuesText(log.groups, limit, paint));
  return 1;
}
