import type { PerformanceDocument } from '../../types.js';
import { pointer, type Finding, type Issue, type Step } from '../issue.js';

export type CollectionName = {
  [Key in keyof PerformanceDocument]: PerformanceDocument[Key] extends readonly unknown[] ? Key : never;
}[keyof PerformanceDocument] &
  string;

export type Item<Name extends CollectionName> = PerformanceDocument[Name][number];

/** An item and its place in the document as it was given. */
export interface Place<Content> {
  readonly item: Content;
  readonly at: number;
}

/** A finding about one item: `steps` lead from the item to the place. */
export interface Complaint extends Finding {
  readonly steps: readonly Step[];
  /** Complaints of one collection with the same `once` are one issue. */
  readonly once?: string;
}

export type Complaints = readonly (Complaint | undefined)[];

type Placed = { [Name in CollectionName]: readonly Place<Item<Name>>[] };

/** The items that can still be used, and the issues that set the others aside. */
export class Ledger {
  readonly #placed: Placed;
  readonly #issues: Issue[];
  readonly #told = new Set<string>();

  constructor(placed: Readonly<Record<string, readonly Place<unknown>[]>>, issues: Issue[]) {
    this.#placed = { ...placed } as Placed;
    this.#issues = issues;
  }

  items<Name extends CollectionName>(name: Name): readonly Item<Name>[] {
    return (this.#placed[name] as readonly Place<Item<Name>>[]).map(({ item }) => item);
  }

  /** Sets aside every item that something is said against. */
  keep<Name extends CollectionName>(name: Name, complain: (item: Item<Name>) => Complaint | undefined): void {
    const places = this.#placed[name] as readonly Place<Item<Name>>[];
    const kept = places.filter(({ item, at }) => {
      const complaint = complain(item);
      if (complaint) this.#report(name, at, complaint, 'error');
      return !complaint;
    });
    Object.assign(this.#placed, { [name]: kept });
  }

  /** Reports what is said against an item and keeps it. */
  warn<Name extends CollectionName>(name: Name, complain: (item: Item<Name>) => Complaints): void {
    const places = this.#placed[name] as readonly Place<Item<Name>>[];
    for (const { item, at } of places) {
      for (const complaint of complain(item)) if (complaint) this.#report(name, at, complaint, 'warning');
    }
  }

  collections(): Readonly<Record<CollectionName, readonly unknown[]>> {
    const names = Object.keys(this.#placed) as CollectionName[];
    return Object.fromEntries(names.map((name) => [name, this.items(name)])) as Record<
      CollectionName,
      readonly unknown[]
    >;
  }

  #report(name: CollectionName, at: number, complaint: Complaint, severity: Issue['severity']): void {
    const { code, steps, message, remedy, once } = complaint;
    if (once !== undefined) {
      const key = `${name} ${once}`;
      if (this.#told.has(key)) return;
      this.#told.add(key);
    }
    this.#issues.push({ code, severity, path: pointer(name, at, ...steps), message, remedy });
  }
}

/** Says of each id after its first use that it is used twice. */
export function repeated(where: string): (id: string, ...steps: readonly Step[]) => Complaint | undefined {
  const seen = new Set<string>();
  return (id, ...steps) => {
    if (seen.size !== seen.add(id).size) return undefined;
    return {
      code: 'duplicate-id',
      steps,
      message: `The id "${id}" is used twice in "${where}"; the first is kept.`,
      remedy: 'Give each its own id, or remove one.',
    };
  };
}
