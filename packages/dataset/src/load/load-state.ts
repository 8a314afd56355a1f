import type { Issue } from '@cairn/schema';
import type { Dataset } from '../dataset.js';

/** Where the loading of a document stands. */
export type LoadState =
  | { readonly phase: 'idle' }
  | { readonly phase: 'loading' }
  | { readonly phase: 'ready'; readonly dataset: Dataset; readonly issues: readonly Issue[] }
  | { readonly phase: 'failed'; readonly failure: LoadFailure };

/** Why a document could not be loaded: each needs other words and another remedy. */
export interface LoadFailure {
  readonly code: LoadFailureCode;
  /** Address asked for; empty when the document was given in the page. */
  readonly url: string;
  /** HTTP status, where the server gave one. */
  readonly httpStatus: number | null;
  /** What the parser found, where the document came but cannot be read. */
  readonly issues: readonly Issue[];
}

export const LOAD_FAILURES = [
  /** No answer: the server is down, the reader is offline, or the server does not allow this page (CORS, content security policy). */
  'unreachable',
  'timeout',
  'notFound',
  'forbidden',
  'serverError',
  /** Another HTTP status that is not success. */
  'refused',
  'html',
  'empty',
  'notJson',
  'tooNew',
  'invalid',
] as const;
export type LoadFailureCode = (typeof LOAD_FAILURES)[number];

export const IDLE: LoadState = { phase: 'idle' };
export const LOADING: LoadState = { phase: 'loading' };
