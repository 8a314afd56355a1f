import { NAMED_COLLECTIONS } from '../collections.js';
import type { PerformanceDocument } from '../types.js';
import { byId, differ } from './differ.js';
import { Known } from './known.js';
import { refersSoundly } from './references.js';
import { areSoundSeries } from './series.js';
import { HEAD, ITEMS } from './shapes.js';

type Loose = Readonly<Record<string, unknown>>;

/**
 * The document, ready to show, where nothing at all can be said against it; null where anything can, or might: then the full check says
 * what. It takes a small part of that one's code, and of its time.
 *
 * @param whole the document that lists this one among its parts
 */
export function* soundInSteps(
  input: unknown,
  whole: PerformanceDocument | undefined,
): Generator<void, PerformanceDocument | null> {
  // What JSON.parse does not give is unusual.
  if (typeof input !== 'object' || input === null || Object.getPrototypeOf(input) !== Object.prototype)
    return null;
  const source = input as Loose;
  if (!HEAD(source)) return null;
  const collections: Record<string, readonly unknown[]> = {};
  for (const [name, isGood] of Object.entries(ITEMS)) {
    const list = source[name] === undefined && !NEEDED.has(name) ? [] : source[name];
    if (!Array.isArray(list)) return null;
    collections[name] = [...(list as readonly unknown[])];
    // Those are looked at with their arrays.
    if (name === 'series') continue;
    for (let at = 0; at < list.length; at++) {
      if (at % 50 === 0) yield;
      if (!isGood(list[at])) return null;
    }
  }
  const document = { ...source, ...collections } as unknown as PerformanceDocument;
  const known = new Known(document, whole);
  if (!NAMED_COLLECTIONS.every((name) => differ(document[name] as readonly { readonly id: string }[], byId)))
    return null;
  if (!(yield* areSoundSeries(document.series, known))) return null;
  yield;
  return refersSoundly(document, known) ? document : null;
}

const NEEDED: ReadonlySet<string> = new Set(['areas', 'indicators', 'series']);
