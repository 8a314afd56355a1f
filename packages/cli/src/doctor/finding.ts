import type { BuildIssue, Severity } from '../issues/issue.js';

/** Something about a published document that keeps pages from showing it, or serves readers badly. */
export type Finding = Pick<BuildIssue, 'severity' | 'code' | 'message' | 'remedy'>;

export function finding(severity: Severity, code: string, message: string, remedy: string): Finding {
  return { severity, code, message, remedy };
}
