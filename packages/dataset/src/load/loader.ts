import type { Part } from '@cairn/schema';
import { failureOfText, type Answer } from './answer.js';
import { ask, inTurns, type Surroundings } from './ask.js';
import { LOADING, type LoadFailureCode, type LoadState, type ReadyState } from './load-state.js';
import { PartStore } from './part-store.js';
import { failed, readTextInSteps } from './read.js';
import { saysSame } from './says-same.js';

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
      entry = { state: LOADING, listeners: new Set(), underway: false, asked: 0 };
      this.#entries.set(url, entry);
      void this.#load(url, entry, false);
    } else if (entry.listeners.size === 0 && this.#around.now() - entry.asked > FRESH_MILLISECONDS) {
      // A page that changes its content without being loaded anew comes back to an address.
      this.refresh(url);
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

  /** Asks again for every address, and every part, that failed for one of these reasons and is still wanted. */
  retryAll(codes: readonly LoadFailureCode[]): void {
    for (const [url, { state, listeners }] of this.#entries) {
      if (listeners.size === 0) continue;
      if (state.phase === 'failed' && codes.includes(state.failure.code)) this.retry(url);
      else if (state.phase === 'ready') state.parts?.retry(state.parts.wanted, codes);
    }
  }

  /**
   * Asks whether there is something new at an address, while what is there stays in use. Listeners hear of it only when the document
   * has changed, when it can no longer be loaded, and when it can again.
   */
  refresh(url: string): void {
    const entry = this.#entries.get(url);
    if (entry?.state.phase === 'failed') this.retry(url);
    else if (entry?.state.phase === 'ready') {
      entry.state.parts?.retry(entry.state.parts.wanted);
      void this.#load(url, entry, true);
    }
  }

  /** The parts of a document that came in another way than from an address of its own. */
  partsOf(state: ReadyState, base: string): PartStore {
    return new PartStore(this.#around, base, state);
  }

  async #load(url: string, entry: Entry, again: boolean): Promise<void> {
    if (entry.underway) return;
    entry.underway = true;
    entry.asked = this.#around.now();
    const read = (answer: Answer, asked: boolean) => this.#read(url, answer, asked);
    const answer = await ask(this.#around, { url, again, read });
    const now = await inTurns(this.#around, follow(entry.state, answer));
    const state = now.phase === 'ready' && !now.parts ? await this.#withParts(url, entry, now) : now;
    entry.underway = false;
    this.#tell(entry, state);
  }

  /** Readies a document for its parts. Those that the one before it had in use are fetched before anyone hears of it. */
  async #withParts(url: string, entry: Entry, now: ReadyState): Promise<LoadState> {
    if (now.dataset.document.parts.length === 0) return now;
    const store = this.partsOf(now, url);
    const { state: before } = entry;
    if (before.phase === 'ready' && before.parts) {
      const subjects = new Set(before.parts.wanted.map(subjectOf));
      const wanted = now.dataset.document.parts.filter((part) => subjects.has(subjectOf(part)));
      await store.settled(wanted);
      const failure = wanted.map((part) => store.failureOf(part)).find((one) => one !== undefined);
      if (failure && !before.parts.wanted.some((part) => before.parts?.failureOf(part)))
        return { ...before, stale: failure };
    }
    let checked = false;
    store.gone = () => {
      if (checked) return;
      checked = true;
      void this.#load(url, entry, true);
    };
    return store.state;
  }

  async #read(url: string, answer: Answer, again: boolean): Promise<LoadState> {
    const text = await answer.text();
    const { verify } = this.#around;
    const state = await inTurns(this.#around, readTextInSteps(text, url));
    if (state.phase === 'ready' && verify) {
      await verify(url, text, again);
      return { ...state, verified: true };
    }
    if (state.phase !== 'failed') return state;
    const { code, issues } = state.failure;
    return failed(failureOfText(code, answer), url, answer.status, issues);
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
  /** When it was last asked for, in milliseconds. */
  asked: number;
}

/** Who comes back sooner is shown what is here: elements are moved, and pages drawn anew, at any time. */
const FRESH_MILLISECONDS = 60_000;

/** What a part is about: of two editions of a document, those with the same subject stand for each other. */
const subjectOf = ({ indicators, areas }: Part) => JSON.stringify([indicators, areas]);

/** What is shown after a document was asked for again: figures that came once stay until others come. */
function* follow(before: LoadState, now: LoadState): Generator<void, LoadState> {
  if (before.phase !== 'ready') return now;
  if (now.phase === 'failed') return { ...before, stale: now.failure };
  if (now.phase !== 'ready' || !(yield* isSame(before, now))) return now;
  if (!before.stale) return before;
  const { stale: _, ...good } = before;
  return good;
}

/** Every widget is drawn anew for a new document, so one that says the same is not taken for new. */
function* isSame(before: ReadyState, now: ReadyState): Generator<void, boolean> {
  if (before.verified !== now.verified) return false;
  // What was found in parts is not what was found in the document.
  if (before.parts === undefined && !(yield* saysSame(before.issues, now.issues))) return false;
  return yield* saysSame(before.dataset.document, now.dataset.document);
}
