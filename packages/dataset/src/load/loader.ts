import { LOADING, type LoadFailureCode, type LoadState } from './load-state.js';
import { readText } from './read.js';

/** As much of `fetch` as loading needs, so that this package needs no browser. */
export type Request = (url: string) => Promise<Answer>;
export interface Answer {
  readonly ok: boolean;
  readonly status: number;
  text(): Promise<string>;
}

type Listener = (state: LoadState) => void;

/** Loads each address once, however many ask for it, and tells them all how it stands. */
export class Loader {
  readonly #request: Request;
  readonly #entries = new Map<string, Entry>();

  constructor(request: Request) {
    this.#request = request;
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
      entry = { state: LOADING, listeners: new Set() };
      this.#entries.set(url, entry);
      void this.#load(url, entry);
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
    void this.#load(url, entry);
  }

  async #load(url: string, entry: Entry): Promise<void> {
    this.#tell(entry, await this.#ask(url));
  }

  async #ask(url: string): Promise<LoadState> {
    try {
      const answer = await this.#request(url);
      if (!answer.ok) return failed(url, codeForStatus(answer.status), answer.status);
      return readText(await answer.text(), url);
    } catch (error) {
      return failed(url, isTimeout(error) ? 'timeout' : 'unreachable', null);
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
}

function failed(url: string, code: LoadFailureCode, httpStatus: number | null): LoadState {
  return { phase: 'failed', failure: { code, url, httpStatus, issues: [] } };
}

function codeForStatus(status: number): LoadFailureCode {
  if (status === 404 || status === 410) return 'notFound';
  if (status === 401 || status === 403) return 'forbidden';
  return status >= 500 ? 'serverError' : 'refused';
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && error.name === 'TimeoutError';
}
