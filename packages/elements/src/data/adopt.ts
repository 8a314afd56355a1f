import {
  Dataset,
  LOAD_FAILURES,
  LOADING,
  readDocument,
  type LoadFailure,
  type LoadState,
} from '@cairn/dataset';
import type { ReactiveControllerHost } from 'lit';
import { readHere } from './read-here.js';

/*
 * Two copies of the library on one page share what a `cairn-data` has loaded, and may be of two versions. The document is the same for
 * both; what each has made of it is its own.
 */

const adopted = new WeakMap<object, LoadState>();

/** A state as this copy of the library can use it, whichever copy it comes from. */
export function adopt(host: ReactiveControllerHost, state: LoadState): LoadState {
  if (isUsable(state)) return state;
  const known = adopted.get(state);
  if (known) return known;
  const own = translate(host, state);
  if (own !== LOADING) adopted.set(state, own);
  return own;
}

/** A newer copy may know of faults that this one has no words for. */
const isKnown = ({ code }: LoadFailure) => LOAD_FAILURES.includes(code);

function isUsable(state: LoadState): boolean {
  if (state.phase === 'failed') return isKnown(state.failure);
  return state.phase !== 'ready' || state.dataset instanceof Dataset;
}

const inOwnWords = (failure: LoadFailure): LoadFailure =>
  isKnown(failure) ? failure : { ...failure, code: 'unreachable' };

function translate(host: ReactiveControllerHost, state: LoadState): LoadState {
  if (state.phase === 'failed') return { ...state, failure: inOwnWords(state.failure) };
  if (state.phase !== 'ready') return state;
  const { document } = state.dataset;
  const read = readHere(host, () => readDocument(document));
  if (read.phase !== 'ready') return read;
  const { issues, verified = false, stale } = state;
  return { ...read, issues, verified, ...(stale && { stale: inOwnWords(stale) }) };
}
