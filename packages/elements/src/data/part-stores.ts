import type { LoadState, PartStore } from '@cairn/dataset';
import type { PerformanceDocument } from '@cairn/schema';
import { pageLoader } from './page-loader.js';

const stores = new WeakMap<PerformanceDocument, PartStore>();

/** The same state with what loads the parts of its document, one for all that show it; a document without parts stays as it is. */
export function withParts(state: LoadState, base: string): LoadState {
  if (state.phase !== 'ready' || state.dataset.document.parts.length === 0) return state;
  const { document } = state.dataset;
  const parts = state.parts ?? stores.get(document) ?? pageLoader().partsOf(state, base);
  stores.set(document, parts);
  return state.parts ? state : { ...state, parts };
}
