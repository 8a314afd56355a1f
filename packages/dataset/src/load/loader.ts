import type { Part, PerformanceDocument } from '@cairn/schema';
import {
  failureOfError,
  failureOfStatus,
  failureOfText,
  LoadError,
  type Answer,
  type Request,
} from './answer.js';
import {
  LOADING,
  type LoadFailure,
  type LoadFailureCode,
  type LoadState,
  type ReadyState,
} from './load-state.js';
import { PartedDocument, type PartOutcome } from './parted-document.js';
import { failed, readPart, readText } from './read.js';
import { waitBefore } from './retry.js';

/** What loading needs from around it. */
export interface Surroundings {
  readonly request: Request;
  /** Finds out more about an address that gave no answer. */
  readonly diagnose?: (url: string) => Promise<LoadFailureCode>;
  /** Checks the signature of a text before it is read; throws a `LoadError` where it does not hold. */
  readonly verify?: ((url: string, text: string, again: boolean) => Promise<void>) | undefined;
  /** The absolute address of a part, from its own and that of the document that lists it; its own where absent. */
  readonly resolve?: (href: string, base: string) => string;
  /** Whether a text has the hash of Subresource Integrity. Without it no part is read. */
  readonly matches?: (text: string, integrity: string) => Promise<boolean>;
  /** Waits so many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
  /** A number from 0 up to 1. */
  readonly random: () => number;
}

type Listener = (state: LoadState) => void;

/** Loads each address once, however many ask for it, and tells them all how it stands. */
export class Loader {
  readonly #around: Surroundings;
  readonly #entries = new Map<string, Entry>();
  /** What came of each part, by its hash and its document. */
  readonly #parts = new Map<string, Promise<PartOutcome>>();

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /**
   * Asks for an address. `listener` is told at once how loading stands and again whenever that changes.
   *
   * @param url absolute address
   * @returns stops the telling
   */
  subscribe(url: string, listener: Listener): () => void {
    let entry = this.#entries.get(url);
    if (!entry) {
      entry = { state: LOADING, listeners: new Set(), underway: false };
      this.#entries.set(url, entry);
      void this.#load(url, entry, false);
    }
    entry.listeners.add(listener);
    listener(entry.state);
    const { listeners } = entry;
    return () => listeners.delete(listener);
  }

  /** Asks for parts of the document at an address; listeners are told of the document with them. */
  want(url: string, parts: readonly Part[]): void {
    void this.#entries.get(url)?.document?.want(parts);
  }

  /** A document that is there without this loader, whose parts it shall load. */
  adopt(main: ReadyState, base: string, tell: (state: ReadyState) => void): PartedDocument {
    return new PartedDocument(main, base, this.#fetchPart, tell);
  }

  /** Asks again for an address that failed, and for the parts that did. */
  retry(url: string): void {
    const entry = this.#entries.get(url);
    if (entry?.state.phase === 'ready' && entry.state.missing?.size) void entry.document?.retry();
    if (entry?.state.phase !== 'failed') return;
    this.#tell(entry, LOADING);
    void this.#load(url, entry, true);
  }

  /** Asks again for every address that failed for one of these reasons and is still wanted. */
  retryAll(codes: readonly LoadFailureCode[]): void {
    for (const [url, { state, listeners }] of this.#entries)
      if (state.phase === 'failed' && listeners.size > 0 && codes.includes(state.failure.code))
        this.retry(url);
  }

  /**
   * Asks whether there is something new at an address, while what is there stays in use. Listeners hear of it only when the document
   * has changed, when it can no longer be loaded, and when it can again.
   */
  refresh(url: string): void {
    const entry = this.#entries.get(url);
    if (entry?.state.phase === 'failed') this.retry(url);
    else if (entry?.state.phase === 'ready') void this.#load(url, entry, true);
  }

  async #load(url: string, entry: Entry, again: boolean): Promise<void> {
    if (entry.underway) return;
    entry.underway = true;
    const outcome = await this.#ask(url, again, this.#readDocument);
    const next =
      'failure' in outcome
        ? afterFailure(entry.state, outcome.failure)
        : await this.#afterSuccess(url, entry, outcome.read);
    entry.underway = false;
    this.#tell(entry, next);
  }

  /** A new edition comes with the parts that the one before it had; one that says the same is not taken for new. */
  async #afterSuccess(url: string, entry: Entry, main: ReadyState): Promise<LoadState> {
    const { document: before, state } = entry;
    if (before && state.phase === 'ready' && isSame(before.main, main)) {
      if (!state.stale) return state;
      const { stale: _, ...good } = state;
      return good;
    }
    const document = this.adopt(main, url, (now) => {
      if (entry.document !== document) return;
      const stale = entry.state.phase === 'ready' ? entry.state.stale : undefined;
      this.#tell(entry, stale ? { ...now, stale } : now);
    });
    if (before) await document.catchUpWith(before);
    entry.document = document;
    return document.state;
  }

  readonly #fetchPart = (
    part: Part,
    base: string,
    whole: PerformanceDocument,
    again: boolean,
  ): Promise<PartOutcome> => {
    const url = this.#around.resolve?.(part.href, base) ?? part.href;
    const key = `${url} ${part.integrity}`;
    let coming = again ? undefined : this.#parts.get(key);
    if (!coming) {
      coming = this.#ask(url, again, (_, answer) => this.#readPart(url, answer, part, whole)).then(
        (outcome) => ('failure' in outcome ? outcome : outcome.read),
      );
      this.#parts.set(key, coming);
    }
    return coming;
  };

  async #ask<Read>(url: string, again: boolean, read: Reader<Read>): Promise<Outcome<Read>> {
    for (let requests = 1; ; requests++) {
      const outcome = await this.#askOnce(url, again, read);
      if (!('failure' in outcome)) return outcome;
      const { failure, retryAfter = 0 } = outcome;
      if ((failure.code === 'forged' || failure.code === 'altered') && !again) {
        // Files that belong together may have been kept by a cache at different times.
        again = true;
        continue;
      }
      const { random, wait } = this.#around;
      const pause = waitBefore(failure.code, requests, retryAfter, random());
      if (pause === null) return outcome;
      await wait(pause);
    }
  }

  async #askOnce<Read>(url: string, again: boolean, read: Reader<Read>): Promise<Outcome<Read>> {
    let answer: Answer;
    try {
      answer = await this.#around.request(url, again);
    } catch (error) {
      const code = failureOfError(error, 'unreachable');
      return failed(code === 'unreachable' ? await this.#diagnose(url) : code, url);
    }
    const { status, retryAfter } = answer;
    const refusal = failureOfStatus(status);
    if (refusal) return { ...failed(refusal, url, status), retryAfter };
    try {
      return await read(url, answer, again);
    } catch (error) {
      return failed(failureOfError(error, 'cutOff'), url, status);
    }
  }

  readonly #readDocument = async (
    url: string,
    answer: Answer,
    again: boolean,
  ): Promise<Outcome<ReadyState>> => {
    const text = await answer.text();
    const { verify } = this.#around;
    const state = readText(text, url);
    if (state.phase === 'ready' && verify) {
      await verify(url, text, again);
      return { read: { ...state, verified: true } };
    }
    return state.phase === 'failed' ? explained(state.failure, answer) : { read: state };
  };

  async #readPart(
    url: string,
    answer: Answer,
    part: Part,
    whole: PerformanceDocument,
  ): Promise<Outcome<PartOutcome>> {
    const text = await answer.text();
    const { matches } = this.#around;
    if (!matches) throw new LoadError('unverifiable');
    if (!(await matches(text, part.integrity))) throw new LoadError('altered');
    const outcome = readPart(text, url, part, whole);
    return 'failure' in outcome ? explained(outcome.failure, answer) : { read: outcome };
  }

  async #diagnose(url: string): Promise<LoadFailureCode> {
    try {
      return (await this.#around.diagnose?.(url)) ?? 'unreachable';
    } catch {
      return 'unreachable';
    }
  }

  #tell(entry: Entry, state: LoadState): void {
    if (entry.state === state) return;
    entry.state = state;
    for (const listener of [...entry.listeners]) listener(state);
  }
}

interface Entry {
  state: LoadState;
  /** The document that came last, with its parts. */
  document?: PartedDocument;
  readonly listeners: Set<Listener>;
  underway: boolean;
}

interface Failed {
  readonly failure: LoadFailure;
  readonly retryAfter?: number | undefined;
}

type Outcome<Read> = Failed | { readonly read: Read };

type Reader<Read> = (url: string, answer: Answer, again: boolean) => Promise<Outcome<Read>>;

/** What is wrong with a text, as far as what came with it tells. */
function explained({ code, url, issues }: LoadFailure, answer: Answer): Failed {
  return failed(failureOfText(code, answer), url, answer.status, issues);
}

/** Figures that came once stay until others come. */
function afterFailure(before: LoadState, failure: LoadFailure): LoadState {
  return before.phase === 'ready' ? { ...before, stale: failure } : { phase: 'failed', failure };
}

/** Every widget is drawn anew for a new document: one that says the same is none. */
function isSame(before: ReadyState, now: ReadyState): boolean {
  return (
    before.verified === now.verified &&
    JSON.stringify([before.issues, before.dataset.document]) ===
      JSON.stringify([now.issues, now.dataset.document])
  );
}
