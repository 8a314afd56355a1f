import type { Step } from '../parse/issue.js';

type Loose = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A value with its fields in the order in which the format lists them, and those that it does not list after them, so that nothing is
 * lost.
 *
 * @param given the value as it was written
 * @param known what a shape of the format took of it: its own fields, in its own order
 * @param unknown told where a field stands that the shape does not have
 */
export function inFormatOrder(
  given: unknown,
  known: unknown,
  place: readonly Step[],
  unknown: (place: readonly Step[]) => void,
): unknown {
  if (Array.isArray(given) && Array.isArray(known)) {
    // Lists of plain entries, such as the values of a series, are as they were written.
    if (!given.some((entry) => typeof entry === 'object' && entry !== null)) return given;
    return given.map((entry: unknown, at) => inFormatOrder(entry, known[at], [...place, at], unknown));
  }
  if (!isObject(given) || !isObject(known)) return given;
  const others = Object.keys(given).filter((name) => !Object.hasOwn(known, name));
  for (const name of others) unknown([...place, name]);
  return Object.fromEntries([
    ...Object.keys(known)
      .filter((name) => Object.hasOwn(given, name))
      .map((name) => [name, inFormatOrder(given[name], known[name], [...place, name], unknown)] as const),
    ...others.map((name) => [name, given[name]] as const),
  ]);
}
