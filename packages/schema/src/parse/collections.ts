import * as z from 'zod/mini';
import { COLLECTIONS } from '../document/document.js';
import type { Indicator } from '../types.js';
import { ArrayCheck, isPlainHead } from './bulk.js';
import { hasTexts } from './entries.js';
import { explainAll } from './explain.js';
import { pointer, type Issue } from './issue.js';
import { withoutNewerCodes } from './newer.js';
import { mustBeList } from './sentences.js';

type Loose = Readonly<Record<string, unknown>>;

/** An item that has the right shape, and where it stands in the document as it was given. */
interface Place {
  readonly item: unknown;
  readonly at: number;
}

const REQUIRED: ReadonlySet<string> = new Set(['areas', 'indicators', 'series']);

/**
 * The items of every collection that have the right shape, an item a step.
 *
 * @param newer whether the document's minor version is newer than this package, so that unknown codes are no faults
 * @param elsewhere the indicators that the whole document of a part defines
 */
export function* readCollections(
  source: Loose,
  newer: boolean,
  elsewhere: readonly Indicator[],
  issues: Issue[],
): Generator<void, Readonly<Record<string, readonly Place[]>>> {
  const placed: Record<string, readonly Place[]> = {};
  for (const [name, shape] of Object.entries(COLLECTIONS)) {
    placed[name] = yield* readCollection(
      name,
      shape,
      Object.hasOwn(source, name) ? source[name] : undefined,
      newer,
      issues,
    );
  }
  const own = (placed['indicators'] ?? []).map(({ item }) => item as Indicator);
  // The last entry of a Map stays, but of two indicators with one id the first is kept.
  const byPrecedence = [...elsewhere, ...own.reverse()];
  const textual = new Map(byPrecedence.map(({ id, valueType }) => [id, hasTexts(valueType)]));
  const arrays = new ArrayCheck();
  const usable: Place[] = [];
  for (const place of placed['series'] ?? []) {
    yield;
    const series = place.item as Loose;
    const found = arrays.check(series, ['series', place.at], textual.get(String(series['indicator'])));
    for (const issue of found) issues.push(issue);
    if (found.every((issue) => issue.severity === 'warning')) usable.push(place);
  }
  placed['series'] = usable;
  return placed;
}

function* readCollection(
  name: string,
  shape: z.ZodMiniType,
  list: unknown,
  newer: boolean,
  issues: Issue[],
): Generator<void, readonly Place[]> {
  if (list === undefined && !REQUIRED.has(name)) return [];
  if (!Array.isArray(list)) {
    issues.push({ ...mustBeList(name, list), severity: 'error', path: pointer(name) });
    return [];
  }
  const places: Place[] = [];
  for (let at = 0; at < list.length; at++) {
    const item: unknown = list[at];
    yield;
    const usable =
      name === 'series' && !newer && isPlainHead(item)
        ? item
        : readItem(name, shape, item, at, newer, issues);
    if (usable !== undefined) places.push({ item: usable, at });
  }
  return places;
}

function readItem(
  name: string,
  shape: z.ZodMiniType,
  given: unknown,
  at: number,
  newer: boolean,
  issues: Issue[],
): unknown {
  const item = newer ? withoutNewerCodes(name, shape, given, at, issues) : given;
  const result = z.safeParse(shape, item);
  if (result.success) return item;
  for (const issue of explainAll(result.error.issues, item, [name, at])) issues.push(issue);
  return undefined;
}
