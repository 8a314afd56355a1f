import { NAMED_COLLECTIONS, type NamedCollection, type PerformanceDocument } from '@cairn/schema';
import { canonical } from '../canonical.js';
import { isSame } from '../is-same.js';

/** Records of loading are of one edition. */
const COMPARED = NAMED_COLLECTIONS.filter(
  (name): name is Exclude<NamedCollection, 'batches'> => name !== 'batches',
);

/** Collections whose items are told apart by what they say alone. */
const NAMELESS = [
  'targets',
  'annotations',
  'attachments',
  'overrides',
] as const satisfies readonly (keyof PerformanceDocument)[];

/** What makes the document but for its collections. */
const HEAD = [
  'format',
  'id',
  'title',
  'description',
  'language',
  'publisher',
  'licence',
  'published',
  'reportingYearStart',
] as const satisfies readonly (keyof PerformanceDocument)[];

export type ComparedCollection = (typeof COMPARED)[number] | (typeof NAMELESS)[number];

/** One item that two editions define differently. */
export interface DefinitionDifference {
  readonly collection: ComparedCollection;
  readonly kind: 'added' | 'removed' | 'changed';
  /** Its id; null where the collection's items have none. */
  readonly id: string | null;
  /** The item as the later edition has it, or the earlier where the later has none. */
  readonly item: object;
  /** Fields that differ, in alphabetical order; empty but for a changed item. */
  readonly fields: readonly string[];
}

/** Fields of the document itself that two editions write differently. */
export function compareHeads(before: PerformanceDocument, after: PerformanceDocument): readonly string[] {
  return HEAD.filter((field) => !isSame(before[field], after[field]));
}

/** What two editions define differently, series and records of loading apart. */
export function compareDefinitions(
  before: PerformanceDocument,
  after: PerformanceDocument,
): readonly DefinitionDifference[] {
  return [
    ...COMPARED.flatMap((collection) => compareNamed(collection, before[collection], after[collection])),
    ...NAMELESS.flatMap((collection) => compareNameless(collection, before[collection], after[collection])),
  ];
}

interface Named {
  readonly id: string;
}

function compareNamed(
  collection: ComparedCollection,
  before: readonly Named[],
  after: readonly Named[],
): DefinitionDifference[] {
  const earlier = new Map(before.map((item) => [item.id, item]));
  const later = new Set(after.map(({ id }) => id));
  return [
    ...after.flatMap((item): DefinitionDifference[] => {
      const old = earlier.get(item.id);
      if (!old) return [{ collection, kind: 'added', id: item.id, item, fields: [] }];
      const fields = differingFields(old, item);
      return fields.length === 0 ? [] : [{ collection, kind: 'changed', id: item.id, item, fields }];
    }),
    ...before
      .filter(({ id }) => !later.has(id))
      .map((item): DefinitionDifference => ({ collection, kind: 'removed', id: item.id, item, fields: [] })),
  ];
}

function compareNameless(
  collection: ComparedCollection,
  before: readonly object[],
  after: readonly object[],
): DefinitionDifference[] {
  const earlier = new Set(before.map(canonical));
  const later = new Set(after.map(canonical));
  const only = (items: readonly object[], others: ReadonlySet<string>, kind: 'added' | 'removed') =>
    items
      .filter((item) => !others.has(canonical(item)))
      .map((item): DefinitionDifference => ({ collection, kind, id: null, item, fields: [] }));
  return [...only(after, earlier, 'added'), ...only(before, later, 'removed')];
}

function differingFields(before: object, after: object): readonly string[] {
  const [old, now] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  const names = new Set([...old.keys(), ...now.keys()]);
  return [...names].filter((name) => !isSame(old.get(name), now.get(name))).sort();
}
