import type { Part, PerformanceDocument, Series } from '@cairn/schema';
import type { LoadFailure, ReadyState } from './load-state.js';

/** What came of asking for a part. */
export type PartOutcome = { readonly series: readonly Series[] } | { readonly failure: LoadFailure };

/**
 * Fetches one part.
 *
 * @param base absolute address of the document that lists it, which the part's own address is relative to
 * @param whole the document that lists it
 * @param again whether it has failed before
 */
export type FetchPart = (
  part: Part,
  base: string,
  whole: PerformanceDocument,
  again: boolean,
) => Promise<PartOutcome>;

/** A document whose parts come when somebody asks for them. */
export class PartedDocument {
  readonly #main: ReadyState;
  readonly #base: string;
  readonly #fetch: FetchPart;
  readonly #tell: (state: ReadyState) => void;
  readonly #wanted = new Set<Part>();
  #state: ReadyState;

  /**
   * @param main the document as it came, without any part
   * @param base absolute address that the parts' addresses are relative to
   * @param tell is told of the document with each part that has come, or could not
   */
  constructor(main: ReadyState, base: string, fetch: FetchPart, tell: (state: ReadyState) => void) {
    this.#main = main;
    this.#base = base;
    this.#fetch = fetch;
    this.#tell = tell;
    this.#state = main;
  }

  /** The document as it came, without any part. */
  get main(): ReadyState {
    return this.#main;
  }

  /** The document with all parts that have come. */
  get state(): ReadyState {
    return this.#state;
  }

  /** Fetches parts that nobody has asked for before. Resolves when all of them have come or failed. */
  async want(parts: Iterable<Part>): Promise<void> {
    const fresh = [...parts].filter((part) => !this.#wanted.has(part));
    for (const part of fresh) this.#wanted.add(part);
    await this.#fetchAll(fresh, false);
  }

  /** Fetches again what could not be fetched. */
  async retry(): Promise<void> {
    const failed = [...(this.#state.missing?.keys() ?? [])];
    this.#become({ ...this.#state, missing: new Map() });
    await this.#fetchAll(failed, true);
  }

  /** Fetches what an earlier edition had of the same address, so that nothing shown is lost while it comes. */
  async catchUpWith(earlier: PartedDocument): Promise<void> {
    const had = [...earlier.#wanted];
    await this.want(
      this.#main.dataset.document.parts.filter((part) =>
        had.some(
          (old) =>
            old.integrity === part.integrity || JSON.stringify(about(old)) === JSON.stringify(about(part)),
        ),
      ),
    );
  }

  async #fetchAll(parts: readonly Part[], again: boolean): Promise<void> {
    const whole = this.#main.dataset.document;
    await Promise.all(
      parts.map(async (part) => {
        const outcome = await this.#fetch(part, this.#base, whole, again);
        const { dataset, missing = new Map<Part, LoadFailure>() } = this.#state;
        this.#become(
          'series' in outcome
            ? { ...this.#state, dataset: dataset.with(new Map([[part, outcome.series]])) }
            : { ...this.#state, missing: new Map([...missing, [part, outcome.failure]]) },
        );
      }),
    );
  }

  #become(state: ReadyState): void {
    this.#state = state;
    this.#tell(state);
  }
}

/** What a part is about, whatever its figures. */
const about = ({ indicators, areas }: Part) => [indicators ?? null, areas ?? null];
