/** Messages with the words they lack taken from others. Plural forms belong together and are never mixed. */
export function filledIn<Shape extends object>(own: Shape, others: Shape): Shape {
  const filled = { ...own } as Record<string, unknown>;
  for (const [name, other] of Object.entries(others)) {
    const mine = filled[name];
    if (mine === undefined) filled[name] = other;
    else if (isGroup(mine) && isGroup(other) && !('other' in other)) filled[name] = filledIn(mine, other);
  }
  return filled as Shape;
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
