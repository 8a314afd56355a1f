import type { PerformanceDocument } from '../types.js';

type Collections = {
  [Key in keyof PerformanceDocument]: PerformanceDocument[Key] extends readonly { readonly id: string }[]
    ? Key
    : never;
}[keyof PerformanceDocument] &
  string;

/** Fields of an item that hold the id of another, or a list of ids, and the collection that defines them. */
export type Mentions = Readonly<Record<string, Collections>>;

/** What ids of a document stand for; what the whole document of a part defines counts as defined in it. */
export class Known {
  readonly #document: PerformanceDocument;
  readonly #whole: PerformanceDocument | undefined;
  readonly #items = new Map<Collections, ReadonlyMap<unknown, unknown>>();

  constructor(document: PerformanceDocument, whole: PerformanceDocument | undefined) {
    this.#document = document;
    this.#whole = whole;
  }

  of<Name extends Collections>(name: Name): ReadonlyMap<unknown, PerformanceDocument[Name][number]> {
    let items = this.#items.get(name);
    if (!items) {
      items = new Map(
        [...(this.#whole?.[name] ?? []), ...this.#document[name]].map((item) => [item.id, item]),
      );
      this.#items.set(name, items);
    }
    return items as ReadonlyMap<unknown, PerformanceDocument[Name][number]>;
  }

  /** Whether an id, or each of a list of ids, stands for something; an absent one does no harm. */
  has(name: Collections, ids: unknown): boolean {
    const items = this.of(name);
    if (Array.isArray(ids)) return ids.every((id) => items.has(id));
    return ids === undefined || items.has(ids);
  }

  hasAll(item: object, mentions: Mentions): boolean {
    return Object.entries(mentions).every(([field, name]) =>
      this.has(name, (item as Readonly<Record<string, unknown>>)[field]),
    );
  }
}
