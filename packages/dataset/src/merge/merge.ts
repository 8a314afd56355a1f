import {
  NAMED_COLLECTIONS,
  type LocalisedText,
  type NamedCollection,
  type PerformanceDocument,
  type PerformanceDocumentInput,
} from '@cairn/schema';
import { openRevisions } from '../open-revisions.js';
import { canonical } from '../canonical.js';
import { mergeSeries, type SeriesDisagreement } from './merge-series.js';
import { union, type Disagreement } from './union.js';

/** Collections whose items are known by what they are about. */
const ABOUT = {
  targets: ['indicator', 'area', 'kind', 'periods'],
  overrides: ['indicator', 'area', 'period'],
  revisions: ['series', 'period', 'on'],
  annotations: ['indicator', 'area', 'period', 'kind', 'text'],
  attachments: ['href'],
  parts: ['href'],
} as const satisfies Partial<Record<keyof PerformanceDocument, readonly string[]>>;

/** Fields of the document itself in which the documents must agree, because their figures depend on them. */
const SHARED = ['format', 'language', 'reportingYearStart'] as const;

/** Two documents define one thing differently. */
export interface DefinitionDisagreement extends Disagreement {
  /** Place of the document whose writing was set aside. */
  readonly document: number;
  readonly collection: NamedCollection | keyof typeof ABOUT | 'document';
  /** What the item is known by. */
  readonly id: string;
}

export interface Merged {
  readonly document: PerformanceDocumentInput;
  readonly definitions: readonly DefinitionDisagreement[];
  readonly series: readonly SeriesDisagreement[];
}

export interface MergeOptions {
  readonly id: string;
  readonly title: LocalisedText;
}

/**
 * One document out of several that share their measures: a region's out of its partners'. What only one has is taken, what several
 * have is taken once. Where they disagree the document that is named first counts, and the disagreement is reported.
 */
export function mergeDocuments(
  documents: readonly PerformanceDocument[],
  { id, title }: MergeOptions,
): Merged {
  const definitions: DefinitionDisagreement[] = [];
  const series: SeriesDisagreement[] = [];
  const merged: Record<string, unknown> = { id, title };
  const first = documents[0];
  for (const field of SHARED) {
    documents.forEach((document, at) => {
      merged[field] = union(merged[field], document[field] ?? absent(field), (found) =>
        definitions.push({ ...found, document: at, collection: 'document', id: field }),
      );
    });
  }
  if (first?.publisher) merged['publisher'] = first.publisher;
  const published = documents.flatMap((document) => document.published ?? []).sort();
  if (published.length > 0) merged['published'] = published.at(-1);
  for (const collection of NAMED_COLLECTIONS) {
    merged[collection] = mergeItems(documents, collection, ['id'], (found) => definitions.push(found));
  }
  for (const [collection, fields] of Object.entries(ABOUT) as [keyof typeof ABOUT, readonly string[]][]) {
    merged[collection] = mergeItems(documents, collection, fields, (found) => definitions.push(found));
  }
  merged['series'] = mergeSeries(documents, (found) => series.push(found));
  // One partner's correction must not tell what another one suppresses.
  merged['revisions'] = openRevisions(merged as unknown as PerformanceDocument);
  return { document: merged as unknown as PerformanceDocumentInput, definitions, series };
}

function mergeItems(
  documents: readonly PerformanceDocument[],
  collection: Exclude<DefinitionDisagreement['collection'], 'document'>,
  fields: readonly string[],
  report: (found: DefinitionDisagreement) => void,
): readonly unknown[] {
  const items = new Map<string, unknown>();
  documents.forEach((document, at) => {
    for (const item of document[collection]) {
      const about = new Map<string, unknown>(Object.entries(item));
      const known = fields.map((field) => about.get(field));
      const name = canonical(known);
      const id = known
        .map((part) => (typeof part === 'string' ? part : ''))
        .join(' ')
        .trim();
      const merged = union(items.get(name), item, (found) => {
        report({ ...found, document: at, collection, id });
      });
      items.set(name, merged);
    }
  });
  return [...items.values()];
}

/** A document that says nothing of its reporting year means the calendar's. */
function absent(field: (typeof SHARED)[number]): string | undefined {
  return field === 'reportingYearStart' ? '--01-01' : undefined;
}
