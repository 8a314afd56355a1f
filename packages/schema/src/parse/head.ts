import * as z from 'zod/mini';
import { OPTIONAL_HEAD, REQUIRED_HEAD } from '../document/document.js';
import { explain } from './explain.js';
import type { Issue } from './issue.js';

type Loose = Readonly<Record<string, unknown>>;

/** The newest minor version of `cairn/1` whose fields and codes this package knows. */
const KNOWN_MINOR = 0;

export interface Format {
  readonly major: number;
  readonly minor: number;
}

/** Reads `cairn/1` or `cairn/1.7`; undefined for anything else. */
export function readFormat(format: unknown): Format | undefined {
  const parts = typeof format === 'string' ? /^cairn\/([1-9]\d*)(?:\.(\d+))?$/u.exec(format) : null;
  return parts ? { major: Number(parts[1]), minor: Number(parts[2] ?? 0) } : undefined;
}

/** Whether the document may hold codes that this version has not heard of. */
export function isNewerMinor(source: Loose): boolean {
  return (readFormat(source['format'])?.minor ?? 0) > KNOWN_MINOR;
}

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
