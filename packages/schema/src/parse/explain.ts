import type * as z from 'zod/mini';
import { pointer, type Finding, type Issue, type Step } from './issue.js';
import { describeValue, mustBePattern, PATTERNS } from './sentences.js';
import { tally } from './tally.js';

type Fault = z.core.$ZodIssue;

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

/** Turns everything that zod found in `item` (standing at `base`) into issues. */
export function explainAll(faults: readonly Fault[], item: unknown, base: readonly Step[]): readonly Issue[] {
  const found = tally();
  for (const fault of faults) found.add(explain(fault, item, base));
  return found.issues();
}

/** Turns one fault that zod found in `item` (standing at `base`) into an issue with a plain sentence and a remedy. */
export function explain(raw: Fault, item: unknown, base: readonly Step[]): Issue {
  const fault = innermost(raw);
  const steps = [...base, ...fault.path.map((step) => (typeof step === 'number' ? step : String(step)))];
  const value = valueAt(item, fault.path);
  const name = fieldName(steps);
  const missing = value === undefined && fault.path.length > 0;
  const finding = missing ? missingField(fault, name) : describeFault(fault, name, value);
  return { ...finding, severity: 'error', path: pointer(...steps) };
}

/** The fault that says most: within a union, the branch whose own fault lies deepest. */
export function innermost(fault: Fault): Fault {
  if (fault.code !== 'invalid_union' || fault.errors.length === 0) return fault;
  const depth = (branch: readonly Fault[]) =>
    Math.max(0, ...branch.slice(0, 100).map((inner) => inner.path.length));
  const [best] = [...fault.errors].sort((a, b) => depth(b) - depth(a));
  const first = best?.[0];
  if (!best || !first || depth(best) === 0) return fault;
  const inner = innermost(first);
  return { ...inner, path: [...fault.path, ...inner.path] };
}

/** The kinds of which a rule must be one, where that is the fault. */
export function kindsOf(fault: Fault): readonly unknown[] | undefined {
  return fault.code === 'invalid_union' && 'options' in fault ? fault.options : undefined;
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let here = root;
  for (const step of path) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) return undefined;
    here = (here as Readonly<Record<PropertyKey, unknown>>)[step];
  }
  return here;
}

function fieldName(steps: readonly Step[]): string {
  const last = steps.at(-1);
  if (last === undefined) return 'This';
  if (typeof last !== 'number') return `"${last}"`;
  const list = steps.at(-2);
  return `Entry ${String(last + 1)}` + (typeof list === 'string' ? ` of "${list}"` : '');
}

function missingField(fault: Fault, name: string): Finding {
  return { code: 'missing-field', message: `${name} is missing.`, remedy: `Add ${name}${hint(fault)}.` };
}

function hint(fault: Fault): string {
  if (fault.code === 'invalid_value') return `, ${oneOf(fault.values)}`;
  const kinds = kindsOf(fault);
  if (kinds) return `, ${oneOf(kinds)}`;
  if (fault.code === 'invalid_union' && fault.message === 'localisedText')
    return ': text, or text by language';
  if (fault.code === 'invalid_type') return `: ${KINDS[fault.expected] ?? fault.expected}`;
  return '';
}

const oneOf = (values: readonly unknown[]) =>
  values.length === 1
    ? JSON.stringify(values[0])
    : `one of ${values.map((one) => JSON.stringify(one)).join(', ')}`;

function describeFault(fault: Fault, name: string, value: unknown): Finding {
  const found = describeValue(value);
  switch (fault.code) {
    case 'invalid_type':
      return wrongType(fault.expected, name, value);
    case 'invalid_format':
      return mustBePattern(name, fault.message, value);
    case 'invalid_value':
      return notOneOf(name, found, fault.values);
    case 'too_small':
      return tooSmall(fault, name, found);
    case 'too_big': {
      const most = String(fault.maximum);
      return invalid(`${name} is ${found}; at most ${most} is allowed.`, `Use at most ${most}.`);
    }
    case 'invalid_union': {
      const kinds = kindsOf(fault);
      if (kinds) return notOneOf(name, found, kinds);
      return { ...mustBePattern(name, fault.message, value), code: 'wrong-type' };
    }
    case 'invalid_key': {
      const [, remedy] = PATTERNS[fault.issues[0]?.message ?? ''] ?? ['', 'Use another key.'];
      return invalid(`${name} is not allowed as a key here.`, remedy);
    }
    case 'custom':
      return mustBePattern(name, fault.message, value);
    case 'unrecognized_keys': {
      const keys = fault.keys.map((key) => JSON.stringify(key)).join(' and ');
      const one = fault.keys.length === 1;
      return invalid(
        `${keys} ${one ? 'is not a field' : 'are not fields'} of this.`,
        `Correct ${one ? 'it' : 'them'}, or leave ${one ? 'it' : 'them'} out.`,
      );
    }
    case 'invalid_element':
    case 'not_multiple_of':
      return invalid(`${name} is not allowed to be ${found}.`, 'See the data format.');
    default: {
      const unreachable: never = fault;
      return unreachable;
    }
  }
}

const invalid = (message: string, remedy: string): Finding => ({ code: 'invalid-value', message, remedy });

function notOneOf(name: string, found: string, values: readonly unknown[]): Finding {
  return invalid(`${name} is ${found}, which is not ${oneOf(values)}.`, `Use ${oneOf(values)}.`);
}

function wrongType(expected: string, name: string, value: unknown): Finding {
  const wanted = KINDS[expected] ?? expected;
  const quoted =
    typeof value === 'string' && /^\s*[-+]?(\d|\.\d)/u.test(value) && Number.isFinite(Number(value));
  const numeric = expected === 'number' || expected === 'int';
  return {
    code: 'wrong-type',
    message: `${name} must be ${wanted}, but is ${describeValue(value)}.`,
    remedy:
      quoted && numeric ? `Write ${value.trim()} without quotation marks.` : `Replace it with ${wanted}.`,
  };
}

function tooSmall(fault: z.core.$ZodIssueTooSmall, name: string, found: string): Finding {
  const least = String(fault.minimum);
  if (fault.origin === 'string') return invalid(`${name} is empty.`, 'Write some text.');
  if (fault.origin === 'array') return invalid(`${name} has no entries.`, 'Add an entry.');
  const bound = fault.inclusive ? `at least ${least}` : `more than ${least}`;
  return invalid(`${name} is ${found}, but must be ${bound}.`, `Use ${bound}.`);
}
