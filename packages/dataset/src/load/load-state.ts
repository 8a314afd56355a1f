import type { Issue } from '@cairn/schema';
import type { Dataset } from '../dataset.js';
import type { PartStore } from './part-store.js';

/** Where the loading of a document stands. */
export type LoadState = { readonly phase: 'idle' } | { readonly phase: 'loading' } | ReadyState | FailedState;

export interface FailedState {
  readonly phase: 'failed';
  readonly failure: LoadFailure;
}

export interface ReadyState {
  readonly phase: 'ready';
  readonly dataset: Dataset;
  /** What the parser set aside; the first thousand where there are more. */
  readonly issues: readonly Issue[];
  /** Whether a publisher's key was given and the document is signed with it. */
  readonly verified?: boolean;
  /** Why the document could not be loaded again: what is shown is the last that came. */
  readonly stale?: LoadFailure;
  /** What loads the parts of a large document; absent where it has none. */
  readonly parts?: PartStore;
}

/** Why a document could not be loaded: each needs other words and another remedy. */
export interface LoadFailure {
  readonly code: LoadFailureCode;
  /** Address asked for; empty when the document was given in the page. */
  readonly url: string;
  /** HTTP status, where the server gave one. */
  readonly httpStatus: number | null;
  /** What the parser found, where the document came but cannot be read. */
  readonly issues: readonly Issue[];
  /** Address of the part as the document gives it, where only a part of the document could not be loaded. */
  readonly part?: string;
}

export const LOAD_FAILURES = [
  /** No answer, and no more is known: the server may be down, or may not allow this page (CORS). */
  'unreachable',
  /** The reader's device has no network. */
  'offline',
  /** There is a server, but it does not allow pages of this origin to read the document (CORS). */
  'notShared',
  /** The page's own content security policy forbids the request. */
  'blocked',
  /** The page has HTTPS, the document has not: browsers do not ask for it (mixed content). */
  'insecure',
  /** The document is a file on the reader's disk, which no page may read. */
  'fromFile',
  'timeout',
  /** The answer broke off. */
  'cutOff',
  'notFound',
  'forbidden',
  /** The page's own code did not give the token for the document in time. */
  'noToken',
  /** The address leads to another place, such as a sign-in. */
  'redirected',
  'serverError',
  /** The server asks for fewer requests. */
  'busy',
  /** Another HTTP status that is not success. */
  'refused',
  'html',
  /** Something else than JSON, such as a spreadsheet. */
  'wrongType',
  'tooLarge',
  'empty',
  'notJson',
  /** The document is UTF-16. */
  'notUtf8',
  'tooNew',
  'invalid',
  /** The document has faults, and the code that names them could not be loaded. */
  'unchecked',
  /** A publisher's key was given, but the document has no signature. */
  'unsigned',
  /** The signature is not that of the key for this document. */
  'forged',
  /** This browser or page cannot check signatures, or the key is none. */
  'unverifiable',
  /** A part of the document has not the hash that the document gives it. */
  'altered',
  /** A part belongs to another document. */
  'foreign',
] as const;
export type LoadFailureCode = (typeof LOAD_FAILURES)[number];

export const IDLE: LoadState = { phase: 'idle' };
export const LOADING: LoadState = { phase: 'loading' };
