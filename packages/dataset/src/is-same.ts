type Fields = Readonly<Record<string, unknown>>;

/** Whether two values of JSON say the same; the order of an object's fields does not matter, and an undefined one is none. */
export function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return one === other;
  if (Array.isArray(one) || Array.isArray(other))
    return Array.isArray(one) && Array.isArray(other) && isSameList(one, other);
  return (
    Object.keys(one).every((name) => isSame((one as Fields)[name], own(other, name))) &&
    Object.keys(other).every((name) => Object.hasOwn(one, name) || own(other, name) === undefined)
  );
}

const own = (item: object, name: string): unknown =>
  Object.hasOwn(item, name) ? (item as Fields)[name] : undefined;

/** Apart, because nearly all of a document are lists of figures. */
function isSameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((entry, at) => isSame(entry, other[at]));
}
