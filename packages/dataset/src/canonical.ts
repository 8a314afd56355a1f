/** JSON in which the order of an object's fields does not matter: equal texts say the same. */
export function canonical(value: unknown): string {
  const sorted = (_: string, part: unknown): unknown =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part;
  // In a list, because nothing at all has no JSON of its own.
  return JSON.stringify([value], sorted);
}
