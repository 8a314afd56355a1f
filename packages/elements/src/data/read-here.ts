import { LOADING, type LoadState } from '@cairn/dataset';
import type { ReactiveControllerHost } from 'lit';
import { withCode } from './code-needs.js';

/**
 * Reads a document that stands in the page itself. One with faults counts as loading while the check that names them is fetched; the
 * host is updated when that has come, and reads once more.
 */
export function readHere(host: ReactiveControllerHost, read: () => LoadState): LoadState {
  const state = withCode(host, read);
  return 'phase' in state ? state : LOADING;
}
