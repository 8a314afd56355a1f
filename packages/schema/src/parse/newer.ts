import * as z from 'zod/mini';
import { OBSERVATION_STATUS_PATTERN } from '../document/patterns.js';
import { innermost, kindsOf } from './explain.js';
import { pointer, type Issue, type Step } from './issue.js';
import { describeValue } from './sentences.js';

/*
 * A document of a newer minor version may hold codes that are not known here: a further rule, a further letter. What such a code says
 * is left out and reported, and everything else about the item is shown.
 */

type Loose = Readonly<Record<string, unknown>>;

/** More unknown codes than this in one item are a fault of the item. */
const MOST_CODES = 100;

/** The item without the codes that are not known; the item itself where it has none or cannot be shown without them. */
export function withoutNewerCodes(
  name: string,
  shape: z.ZodMiniType,
  given: unknown,
  at: number,
  issues: Issue[],
): unknown {
  const warnings: Issue[] = [];
  const warn = (steps: readonly Step[], value: unknown) =>
    warnings.push(unknownCode([name, at, ...steps], value));
  let item = name === 'series' ? withoutNewerLetters(given, warn) : given;
  for (let round = 0; round < MOST_CODES; round++) {
    const result = z.safeParse(shape, item);
    if (result.success) {
      issues.push(...warnings);
      return item;
    }
    const code = result.error.issues
      .map((fault) => findCode(fault, item))
      .find((found) => found !== undefined);
    if (!code) break;
    warn(code.path, code.value);
    item = without(item, code.removed);
    if (name === 'indicators') item = withSomeRule(item);
  }
  return given;
}

function unknownCode(steps: readonly Step[], value: unknown): Issue {
  return {
    code: 'newer-code',
    severity: 'warning',
    path: pointer(...steps),
    message: `This version of Cairn does not know ${describeValue(value)} and goes on without it.`,
    remedy: 'Use a newer version of Cairn to see everything.',
  };
}

interface UnknownCode {
  readonly path: readonly Step[];
  readonly removed: readonly Step[];
  readonly value: unknown;
}

function findCode(raw: z.core.$ZodIssue, item: unknown): UnknownCode | undefined {
  const fault = innermost(raw);
  const path = fault.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const value = path.reduce<unknown>((here, step) => (here as Loose | undefined)?.[step], item);
  // Who may read an item is never left out: without it, an item for few would be shown to all.
  if (typeof value !== 'string' || path.length === 0 || path.at(-1) === 'audience') return undefined;
  // A rule of an unknown kind goes as a whole: its parameters mean nothing without it.
  if (kindsOf(fault)) return { path, removed: path.slice(0, -1), value };
  return fault.code === 'invalid_value' ? { path, removed: path, value } : undefined;
}

function without(here: unknown, [step, ...rest]: readonly Step[]): unknown {
  if (Array.isArray(here)) {
    const list: readonly unknown[] = here;
    if (rest.length === 0) return list.filter((_, at) => at !== step);
    return list.map((entry, at) => (at === step ? without(entry, rest) : entry));
  }
  const entries = Object.entries(here as Loose);
  if (rest.length === 0) return Object.fromEntries(entries.filter(([field]) => field !== step));
  return Object.fromEntries(
    entries.map(([field, value]) => [field, field === step ? without(value, rest) : value]),
  );
}

/** An indicator whose only rule is unknown is shown without a status. */
function withSomeRule(indicator: unknown): unknown {
  const { assessment } = indicator as Loose;
  const none = assessment === undefined || (Array.isArray(assessment) && assessment.length === 0);
  return none ? { ...(indicator as Loose), assessment: { method: 'none' } } : indicator;
}

function withoutNewerLetters(
  series: unknown,
  warn: (steps: readonly Step[], value: unknown) => void,
): unknown {
  const status = typeof series === 'object' && series !== null ? (series as Loose)['status'] : undefined;
  if (!Array.isArray(status)) return series;
  const unknown = new Set<string>();
  const known = status.map((letters: unknown, at) => {
    if (typeof letters !== 'string' || !/^[A-Z]{1,12}$/u.test(letters)) return letters;
    const [kept, left]: [string[], string[]] = [[], []];
    for (const letter of letters) (OBSERVATION_STATUS_PATTERN.test(letter) ? kept : left).push(letter);
    for (const letter of left) {
      if (!unknown.has(letter)) warn(['status', at], letter);
      unknown.add(letter);
    }
    return kept.length === 0 ? null : kept.join('');
  });
  return unknown.size === 0 ? series : { ...(series as Loose), status: known };
}
