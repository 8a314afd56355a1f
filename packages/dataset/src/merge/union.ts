import type { Audience } from '@cairn/schema';
import { CIRCLES } from '../audience/circles.js';
import { isSame } from '../is-same.js';

/** Two documents say different things of the same. */
export interface Disagreement {
  /** Where, from the item on: `['definition']`, `['objectives', 'risk-culture', 'name']`. */
  readonly path: readonly string[];
  readonly kept: unknown;
  readonly setAside: unknown;
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * What two writings of the same thing say together. Each may be fuller than the other: fields, languages, codes and listed items that
 * only one has are taken. What both have must agree; where it does not, the first counts and the disagreement is reported.
 */
export function union(
  first: unknown,
  second: unknown,
  report: (disagreement: Disagreement) => void,
  path: readonly string[] = [],
): unknown {
  if (second === undefined || isSame(first, second)) return first;
  if (first === undefined) return second;
  const narrower = narrowerOf(first, second, path.at(-1));
  if (narrower !== null) return narrower;
  if (isFields(first) && isFields(second)) {
    const names = [...new Set([...Object.keys(first), ...Object.keys(second)])];
    return Object.fromEntries(
      names.map((name) => [name, union(own(first, name), own(second, name), report, [...path, name])]),
    );
  }
  const lists = [itemsByName(first), itemsByName(second)] as const;
  if (lists[0] && lists[1]) {
    const [earlier, later] = lists;
    const names = [...new Set([...earlier.keys(), ...later.keys()])];
    return names.map((name) => union(earlier.get(name), later.get(name), report, [...path, name]));
  }
  report({ path, kept: first, setAside: second });
  return first;
}

/** Of two circles of readers the narrower: what one partner keeps from some readers no other may show them. */
function narrowerOf(first: unknown, second: unknown, field: string | undefined): Audience | null {
  if (field !== 'audience' && field !== 'notesAudience') return null;
  return CIRCLES.findLast((circle) => circle === first || circle === second) ?? null;
}

/** What tells the items of a list apart: their id, or the area that they are about. */
function itemsByName(list: unknown): ReadonlyMap<string, unknown> | null {
  if (!Array.isArray(list)) return null;
  const items = (list as readonly unknown[]).map((item) => [nameOf(item), item] as const);
  const named = items.filter((item): item is readonly [string, unknown] => item[0] !== null);
  const byName = new Map(named);
  // Items that share a name cannot be found by it.
  return byName.size === items.length ? byName : null;
}

function nameOf(item: unknown): string | null {
  if (!isFields(item)) return null;
  for (const key of ['id', 'area']) {
    const name = own(item, key);
    if (typeof name === 'string') return name;
  }
  return null;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function own(fields: Fields, name: string): unknown {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}
