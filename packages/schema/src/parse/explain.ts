import type * as z from 'zod/mini';
import { pointer, type Issue } from './issue.js';

type Fault = z.core.$ZodIssue;

/** A sentence and a remedy for each named pattern of `document/primitives.ts` and its neighbours. */
const PATTERNS: Readonly<Record<string, readonly [sentence: string, remedy: string]>> = {
  id: ['must be a name of 1 to 200 characters without spaces around it', 'Give it a short name, such as "delayed-discharges".'],
  language: ['must be a language tag', 'Write a BCP 47 tag, such as "en-GB", "cy" or "gd".'],
  link: ['must be a link to http, https or mailto, or a relative address', 'Write the whole address, beginning with "https://"; other schemes are never followed.'],
  day: ['must be a day', 'Write it as year-month-day, such as "2026-10-31".'],
  moment: ['must be a moment with its time zone, or a day', 'Write it as "2026-10-31T09:00:00Z" or "2026-10-31".'],
  yearStart: ['must be the first day of the reporting year', 'Write it as "--MM-DD", such as "--04-01" for 1 April.'],
  period: ['must be a reporting period', 'Write a year "2025", quarter "2025-Q1", month "2025-04", week "2025-W15", day "2025-04-17" or range "2023-04-01/P3Y".'],
  observationStatus: ['must be observation status letters', 'Use one or more of A, P, R, E, I, F, B, U, Q, M, L and O.'],
  format: ['must be "cairn/1"', 'Write "format": "cairn/1".'],
  integrity: ['must be a Subresource Integrity hash', 'Write the hash as "sha384-…" in base64.'],
  file: ['must be the place of a file within the folder', 'Write it with forward slashes, such as "sources/falls.csv".'],
  areaPlace: ['must hold {area}, which stands for the id of the area', 'Write it as "neighbours-{area}".'],
};

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
  null: 'null',
};

/** What a value is, in words a producer knows. */
export function describeValue(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return value === '' ? 'empty text' : `the text "${shorten(value)}"`;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return 'an object';
}

function shorten(text: string): string {
  return text.length > 60 ? text.slice(0, 57) + '…' : text;
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let here = root;
  for (const step of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) return undefined;
    here = (here as Readonly<Record<PropertyKey, unknown>>)[step];
  }
  return here;
}

function fieldName(path: readonly PropertyKey[]): string {
  const last = path.at(-1);
  return last === undefined ? 'This' : typeof last === 'number' ? `Entry ${String(last + 1)}` : `"${String(last)}"`;
}

/** The fault that says most: within a union, the branch whose own fault lies deepest. */
function innermost(fault: Fault): Fault {
  if (fault.code !== 'invalid_union' || fault.errors.length === 0) return fault;
  const depth = (branch: readonly Fault[]) => Math.max(0, ...branch.map((inner) => inner.path.length));
  const branches = [...fault.errors].sort((a, b) => depth(b) - depth(a));
  const [best] = branches;
  const first = best?.[0];
  if (!best || !first || depth(best) === 0) return fault;
  const inner = innermost(first);
  return { ...inner, path: [...fault.path, ...inner.path] };
}

/** Turns one fault that zod found in `item` (standing at `base`) into an issue with a plain sentence and a remedy. */
export function explain(raw: Fault, item: unknown, base: readonly (string | number)[]): Issue {
  const fault = innermost(raw);
  const path = pointer(...base, ...fault.path.map((step) => (typeof step === 'number' ? step : String(step))));
  const name = fieldName([...base, ...fault.path]);
  const value = valueAt(item, fault.path);
  const issue = (code: Issue['code'], message: string, remedy: string): Issue => ({ code, severity: 'error', path, message, remedy });

  if (value === undefined && fault.path.length > 0) {
    return issue('missing-field', `${name} is missing.`, `Add ${name}${hint(fault)}.`);
  }
  const found = describeValue(value);
  switch (fault.code) {
    case 'invalid_type': {
      const wanted = KINDS[fault.expected] ?? fault.expected;
      const quoted = typeof value === 'string' && (fault.expected === 'number' || fault.expected === 'int') && value.trim() !== '' && Number.isFinite(Number(value));
      return issue('wrong-type', `${name} must be ${wanted}, but is ${found}.`, quoted ? `Write ${value.trim()} without quotation marks.` : `Replace it with ${wanted}.`);
    }
    case 'invalid_format': {
      const [sentence, remedy] = PATTERNS[fault.message] ?? ['has a form that is not allowed', 'See the data format.'];
      return issue('invalid-value', `${name} ${sentence}, but is ${found}.`, remedy);
    }
    case 'invalid_value': {
      const allowed = fault.values.map((one) => JSON.stringify(one)).join(', ');
      return issue('invalid-value', `${name} is ${found}, which is not one of ${allowed}.`, `Use one of ${allowed}.`);
    }
    case 'too_small':
      return issue('invalid-value', `${name} is ${found}; at least ${String(fault.minimum)} is needed.`, fault.origin === 'string' ? 'Write some text, or leave the field out.' : fault.origin === 'array' ? 'Add an entry, or leave the field out.' : `Use ${fault.inclusive ? 'at least' : 'more than'} ${String(fault.minimum)}.`);
    case 'too_big':
      return issue('invalid-value', `${name} is ${found}; at most ${String(fault.maximum)} is allowed.`, `Use at most ${String(fault.maximum)}.`);
    case 'invalid_union': {
      if (fault.discriminator !== undefined) return issue('invalid-value', `${name} is ${found}, which is no known ${fault.discriminator}.`, `See the data format for the values of "${fault.discriminator}".`);
      return issue('wrong-type', `${name} has a form that is not allowed: it is ${found}.`, `See the data format for the forms of ${name}.`);
    }
    case 'invalid_key':
      return issue('invalid-value', `${name} is not allowed as a key here.`, fault.issues[0]?.message === 'language' ? 'Use language tags such as "en" or "cy" as keys.' : 'Use another key.');
    case 'invalid_element':
    case 'not_multiple_of':
    case 'unrecognized_keys':
    case 'custom':
      return issue('invalid-value', `${name} is not allowed to be ${found}.`, 'See the data format.');
    default: {
      const unreachable: never = fault;
      return unreachable;
    }
  }
}

function hint(fault: Fault): string {
  if (fault.code === 'invalid_value') return `, one of ${fault.values.map((one) => JSON.stringify(one)).join(', ')}`;
  if (fault.code === 'invalid_type') return `: ${KINDS[fault.expected] ?? fault.expected}`;
  return '';
}
