import { failureOfError, failureOfStatus, failureOfText, type Answer, type Request } from './answer.js';
import { LOADING, type LoadFailureCode, type LoadState } from './load-state.js';
import { failed, readText } from './read.js';
import { waitBefore } from './retry.js';

/** What loading needs from around it. */
export interface Surroundings {
  readonly request: Request;
  /** Finds out more about an address that gave no answer. */
  readonly diagnose?: (url: string) => Promise<LoadFailureCode>;
  /** Checks the signature of a text before it is read; throws a `LoadError` where it does not hold. */
  readonly verify?: ((url: string, text: string, again: boolean) => Promise<void>) | undefined;
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

  /** Asks again for an address that failed. */
  retry(url: string): void {
    const entry = this.#entries.get(url);
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
    const state = await this.#ask(url, again);
    entry.underway = false;
    this.#tell(entry, follow(entry.state, state));
  }

  async #ask(url: string, again: boolean): Promise<LoadState> {
    for (let requests = 1; ; requests++) {
      const { state, retryAfter } = await this.#askOnce(url, again);
      if (state.phase !== 'failed') return state;
      if (state.failure.code === 'forged' && !again) {
        // The document and its signature may have been kept by a cache at different times.
        again = true;
        continue;
      }
      const { random, wait } = this.#around;
      const pause = waitBefore(state.failure.code, requests, retryAfter ?? 0, random());
      if (pause === null) return state;
      await wait(pause);
    }
  }

  async #askOnce(url: string, again: boolean): Promise<Outcome> {
    let answer: Answer;
    try {
      answer = await this.#around.request(url, again);
    } catch (error) {
      const code = failureOfError(error, 'unreachable');
      return { state: failed(code === 'unreachable' ? await this.#diagnose(url) : code, url) };
    }
    const { status, retryAfter } = answer;
    const refusal = failureOfStatus(status);
    if (refusal) return { state: failed(refusal, url, status), retryAfter };
    try {
      return { state: await this.#read(url, answer, again) };
    } catch (error) {
      return { state: failed(failureOfError(error, 'cutOff'), url, status) };
    }
  }

  async #read(url: string, answer: Answer, again: boolean): Promise<LoadState> {
    const text = await answer.text();
    const { verify } = this.#around;
    const state = readText(text, url);
    if (state.phase === 'ready' && verify) {
      await verify(url, text, again);
      return { ...state, verified: true };
    }
    if (state.phase !== 'failed') return state;
    const { code, issues } = state.failure;
    return failed(failureOfText(code, answer), url, answer.status, issues);
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
  readonly listeners: Set<Listener>;
  underway: boolean;
}

interface Outcome {
  readonly state: LoadState;
  readonly retryAfter?: number | undefined;
}

/** What is shown after a document was asked for again: figures that came once stay until others come. */
function follow(before: LoadState, now: LoadState): LoadState {
  if (before.phase !== 'ready') return now;
  if (now.phase === 'failed') return { ...before, stale: now.failure };
  if (now.phase !== 'ready' || !isSame(before, now)) return now;
  if (!before.stale) return before;
  const { stale: _, ...good } = before;
  return good;
}

type Ready = Extract<LoadState, { phase: 'ready' }>;

/** Every widget is drawn anew for a new document, so one that says the same is not taken for new. */
function isSame(before: Ready, now: Ready): boolean {
  return (
    before.verified === now.verified &&
    JSON.stringify([before.issues, before.dataset.document]) ===
      JSON.stringify([now.issues, now.dataset.document])
  );
}
