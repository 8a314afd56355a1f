import type { PerformanceDocument } from '@cairn/schema';

/** Tells what the document before did not have. */
export function newcomers(previous: PerformanceDocument | null) {
  return (collection: 'batches' | 'revisions' | 'overrides') => {
    const known = new Set(previous?.[collection].map((item) => JSON.stringify(item)));
    return (item: object) => !known.has(JSON.stringify(item));
  };
}
