import type { LoadState, PartStore, ReadyState } from '@cairn/dataset';
import type { PerformanceDocument } from '@cairn/schema';
import { pageLoader } from './page-loader.js';

const stores = new WeakMap<PerformanceDocument, PartStore>();

/** What loads the parts of a document, for whoever is given its dataset; undefined where it has no parts. */
export function storeOf(state: ReadyState, base: string): PartStore | undefined {
  const { document } = state.dataset;
  const known = state.parts ?? stores.get(document);
  if (!known && document.parts.length === 0) return undefined;
  const store = known ?? pageLoader().partsOf(state, base);
  stores.set(document, store);
  return store;
}

/** The same state, with those parts of its document that are here. */
export function withParts(state: LoadState, base: string): LoadState {
  return state.phase === 'ready' ? (storeOf(state, base)?.state ?? state) : state;
}
