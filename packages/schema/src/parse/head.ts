import * as z from 'zod/mini';
import { OPTIONAL_HEAD, REQUIRED_HEAD } from '../document/document.js';
import { explain } from './explain.js';
import type { Issue } from './issue.js';

type Loose = Readonly<Record<string, unknown>>;

/** The document's own fields. A fault in a required one, or in the year start that every period hangs on, ends the reading. */
export function readHead(source: Loose, issues: Issue[]): Loose | null {
  const unusable = new Set<string>();
  let readable = true;
  for (const [field, shape] of Object.entries({ ...REQUIRED_HEAD, ...OPTIONAL_HEAD })) {
    const required = Object.hasOwn(REQUIRED_HEAD, field);
    const value = Object.hasOwn(source, field) ? source[field] : undefined;
    if (value === undefined && !required) continue;
    const result = z.safeParse(z.object({ [field]: shape }), { [field]: value });
    if (result.success) continue;
    unusable.add(field);
    if (required || field === 'reportingYearStart') readable = false;
    for (const fault of result.error.issues) issues.push(nameFormat(explain(fault, source, [])));
  }
  if (!readable) return null;
  return unusable.size === 0
    ? source
    : Object.fromEntries(Object.entries(source).filter(([field]) => !unusable.has(field)));
}

const nameFormat = (issue: Issue): Issue =>
  issue.path === '/format' && issue.code !== 'missing-field' ? { ...issue, code: 'format-unknown' } : issue;
