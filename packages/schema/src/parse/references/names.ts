import type { Framework, Indicator, PerformanceDocument } from '../../types.js';
import type { Step } from '../issue.js';
import type { Complaint, Ledger } from './ledger.js';

/** What a document defines and what its parts refer to by id. */
const COLLECTION_OF = {
  area: 'areas',
  indicator: 'indicators',
  group: 'groups',
  dimension: 'dimensions',
  comparator: 'comparators',
  framework: 'frameworks',
  batch: 'batches',
  story: 'stories',
  relationship: 'relationships',
  'strategy map': 'strategyMaps',
} as const;
type Kind = keyof typeof COLLECTION_OF;

export interface Surroundings {
  /** The document as it was given. */
  readonly source: Readonly<Record<string, unknown>>;
  /** The document that this one is a part of. */
  readonly whole?: PerformanceDocument | undefined;
}

/** Finds what an id stands for, or says that it stands for nothing. Asks the ledger once, when a kind is first asked for. */
export class Names {
  readonly #ledger: Ledger;
  readonly #surroundings: Surroundings;
  readonly #known = new Map<Kind, ReadonlyMap<string, unknown>>();
  readonly #given = new Map<Kind, ReadonlySet<unknown>>();

  constructor(ledger: Ledger, surroundings: Surroundings) {
    this.#ledger = ledger;
    this.#surroundings = surroundings;
  }

  area = (id: string | undefined, ...steps: readonly Step[]) => this.find('area', id, steps);
  indicator = (id: string | undefined, ...steps: readonly Step[]) => this.find('indicator', id, steps);

  areas = (ids: readonly string[] | undefined, ...steps: readonly Step[]) =>
    (ids ?? []).map((id, at) => this.area(id, ...steps, at));
  indicators = (ids: readonly string[] | undefined, ...steps: readonly Step[]) =>
    (ids ?? []).map((id, at) => this.indicator(id, ...steps, at));

  /** A complaint when nothing of this kind has the id; an absent id is no fault. */
  find(kind: Kind, id: string | undefined, steps: readonly Step[]): Complaint | undefined {
    if (id === undefined || this.#of(kind).has(id)) return undefined;
    return this.#wasGiven(kind, id) ? setAside(kind, id, steps) : unknownName(kind, id, steps);
  }

  indicatorOf = (id: string): Indicator | undefined => this.#of('indicator').get(id) as Indicator | undefined;
  frameworkOf = (id: string): Framework | undefined => this.#of('framework').get(id) as Framework | undefined;

  /** The categories of a dimension; undefined when there is no such dimension. */
  categoriesOf(dimension: string): readonly { readonly id: string }[] | undefined {
    const found = this.#of('dimension').get(dimension) as
      PerformanceDocument['dimensions'][number] | undefined;
    return found?.categories;
  }

  #of(kind: Kind): ReadonlyMap<string, unknown> {
    let known = this.#known.get(kind);
    if (!known) {
      const collection = COLLECTION_OF[kind];
      const items = [...(this.#surroundings.whole?.[collection] ?? []), ...this.#ledger.items(collection)];
      known = new Map(items.map((item) => [item.id, item]));
      this.#known.set(kind, known);
    }
    return known;
  }

  #wasGiven(kind: Kind, id: string): boolean {
    let given = this.#given.get(kind);
    if (!given) {
      const list = this.#surroundings.source[COLLECTION_OF[kind]];
      const items: readonly unknown[] = Array.isArray(list) ? list : [];
      given = new Set(items.map((item) => (item as { readonly id?: unknown } | null | undefined)?.id));
      this.#given.set(kind, given);
    }
    return given.has(id);
  }
}

export function unknownName(kind: string, id: string, steps: readonly Step[]): Complaint {
  const collection = Object.hasOwn(COLLECTION_OF, kind) ? ` to "${COLLECTION_OF[kind as Kind]}"` : '';
  return {
    code: kind === 'area' ? 'unknown-area' : kind === 'indicator' ? 'unknown-indicator' : 'unknown-reference',
    steps,
    message: `No ${kind} has the id "${id}".`,
    remedy: `Correct the id, or add the ${kind}${collection}.`,
  };
}

/** One issue for all that hangs on the faulty item, so that its own issue is not lost among theirs. */
function setAside(kind: Kind, id: string, steps: readonly Step[]): Complaint {
  return {
    code: 'set-aside',
    steps,
    message: `The ${kind} "${id}" was set aside for faults of its own, so nothing can refer to it.`,
    remedy: `Mend the ${kind} "${id}".`,
    once: `${kind} ${id}`,
  };
}
