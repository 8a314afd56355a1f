import { COLLECTIONS } from '../document/document.js';
import type { Issue } from './issue.js';

const RANKS = new Map(Object.keys(COLLECTIONS).map((name, at) => [name, at]));

/** Sorts issues by collection, then by item, so that a producer can work down the document. */
export function inDocumentOrder(issues: readonly Issue[]): readonly Issue[] {
  return issues
    .map((issue) => {
      const [, name = '', item] = issue.path.split('/', 3);
      return { issue, rank: RANKS.get(name) ?? -1, item: Number(item ?? -1) };
    })
    .sort((a, b) => a.rank - b.rank || a.item - b.item)
    .map(({ issue }) => issue);
}
