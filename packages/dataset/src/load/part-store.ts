import type { Issue, Part } from '@cairn/schema';
import type { LoadedPart } from '../parts/shelf.js';
import { isFailed, type Surroundings } from './ask.js';
import { MOST_ISSUES } from './limits.js';
import { loadPart } from './load-part.js';
import type { LoadFailure, LoadFailureCode, LoadState, ReadyState } from './load-state.js';

/** So many parts are asked for at a time: more would wait in the browser, and time out there. */
const AT_A_TIME = 32;

/** Faults that may come from a document that has been published anew since. */
const GONE: ReadonlySet<LoadFailureCode> = new Set(['notFound', 'altered']);

type Standing = 'coming' | 'here' | LoadFailure;

/** Loads the parts of one document when they are wanted, each once, and tells of every one that has come or failed. */
export class PartStore {
  readonly #around: Surroundings;
  readonly #base: string;
  readonly #standing = new Map<Part, Standing>();
  readonly #listeners = new Set<() => void>();
  #queue: (readonly [part: Part, again: boolean])[] = [];
  #asking = 0;
  #due = false;
  #state: ReadyState;
  /** Called when a part is no longer what the document says: the document may have been published anew. */
  gone: (() => void) | undefined;

  /** @param base the address of the document */
  constructor(around: Surroundings, base: string, state: ReadyState) {
    this.#around = around;
    this.#base = base;
    this.#state = { ...state, parts: this };
  }

  /** The document with the parts that are here: another object whenever one has come. */
  get state(): ReadyState {
    return this.#state;
  }

  /** @returns stops the telling */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Asks for parts that nobody has asked for yet; what is wanted in one turn is asked for together. */
  want(parts: readonly Part[]): void {
    for (const part of parts) if (!this.#standing.has(part)) this.#enqueue(part, false);
  }

  /** Asks again for those of some parts that failed, or of all that failed for one of these reasons. */
  retry(parts: readonly Part[], codes?: readonly LoadFailureCode[]): void {
    const failures = parts.filter((part) => {
      const failure = this.failureOf(part);
      return failure && (codes?.includes(failure.code) ?? true);
    });
    if (failures.length === 0) return;
    for (const part of failures) this.#enqueue(part, true);
    this.#tell();
  }

  isComing(part: Part): boolean {
    return this.#standing.get(part) === 'coming';
  }

  /** Why a part could not be loaded; undefined where nothing is known to be wrong. */
  failureOf(part: Part): LoadFailure | undefined {
    const standing = this.#standing.get(part);
    return typeof standing === 'object' ? standing : undefined;
  }

  /** The parts that somebody has asked for. */
  get wanted(): readonly Part[] {
    return [...this.#standing.keys()];
  }

  /** Waits until parts have come or failed. */
  async settled(parts: readonly Part[]): Promise<void> {
    this.want(parts);
    await new Promise<void>((resolve) => {
      const look = () => {
        if (parts.some((part) => this.isComing(part))) return;
        stop();
        resolve();
      };
      const stop = this.subscribe(look);
      look();
    });
  }

  #enqueue(part: Part, again: boolean): void {
    this.#standing.set(part, 'coming');
    this.#queue.push([part, again]);
    if (this.#due) return;
    this.#due = true;
    void Promise.resolve().then(() => {
      this.#due = false;
      this.#askNext();
    });
  }

  #askNext(): void {
    while (this.#asking < AT_A_TIME) {
      const next = this.#queue.shift();
      if (!next) return;
      this.#asking++;
      void this.#load(...next);
    }
  }

  async #load(part: Part, again: boolean): Promise<void> {
    const { document } = this.#state.dataset;
    const url = this.#around.addressOf?.(part.href, this.#base) ?? part.href;
    const outcome = await loadPart(this.#around, document, part, url, again);
    this.#asking--;
    this.#askNext();
    if (isFailed(outcome)) {
      this.#standing.set(part, { ...outcome.failure, part: part.href });
      if (GONE.has(outcome.failure.code)) this.gone?.();
    } else {
      this.#standing.set(part, 'here');
      this.#add(outcome, outcome.issues);
    }
    this.#tell();
  }

  #add(come: LoadedPart, found: readonly Issue[]): void {
    const { dataset, issues } = this.#state;
    const told = [...issues, ...found].slice(0, MOST_ISSUES);
    this.#state = { ...this.#state, dataset: dataset.with([come]), issues: told };
  }

  #tell(): void {
    this.#state = { ...this.#state };
    for (const listener of [...this.#listeners]) listener();
  }
}

/** How the loading of a document stands now, with those parts that have come since. */
export function latestOf<State extends LoadState>(state: State): State | ReadyState {
  if (state.phase !== 'ready' || !state.parts) return state;
  const { parts, stale } = state;
  return stale ? { ...parts.state, stale } : parts.state;
}
