import type { PerformanceDocument } from './types.js';

/** Collections whose items have an id of their own: what other parts of a document name, and what is found again in another document. */
export const NAMED_COLLECTIONS = [
  'areas',
  'groups',
  'dimensions',
  'indicators',
  'comparators',
  'frameworks',
  'strategyMaps',
  'relationships',
  'stories',
  'reports',
  'alertRules',
  'views',
  'batches',
] as const satisfies readonly (keyof PerformanceDocument)[];

export type NamedCollection = (typeof NAMED_COLLECTIONS)[number];
