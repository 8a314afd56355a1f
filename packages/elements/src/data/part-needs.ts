import type { Dataset, LoadFailure, LoadState, PartStore, ReadyState } from '@cairn/dataset';
import type { Part } from '@cairn/schema';

/** What was found, or why it is not known yet: parts of the document are on their way, or could not be loaded. */
export type PartReading<Result> =
  { readonly found: Result } | { readonly failure: LoadFailure } | { readonly isComing: true };

/** Which parts of its document one element needs for what it shows. */
export class PartNeeds {
  #missing: readonly Part[] = [];
  #failed = false;

  read<Result>({ dataset, parts }: ReadyState, read: (dataset: Dataset) => Result): PartReading<Result> {
    const { result, missing } = dataset.reading(read);
    this.#missing = missing;
    this.#failed = false;
    if (missing.length === 0 || !parts) return { found: result };
    parts.want(missing);
    const failure = missing.map((part) => parts.failureOf(part)).find((one) => one !== undefined);
    this.#failed = failure !== undefined;
    return failure ? { failure } : { isComing: true };
  }

  /** Whether what has come or failed means anything to this element: parts that others need do not. */
  concerns(parts: PartStore): boolean {
    if (this.#missing.length === 0) return false;
    if (this.#failed || this.#missing.some((part) => parts.failureOf(part) !== undefined)) return true;
    return !this.#missing.some((part) => parts.isComing(part));
  }

  /** Asks again for the parts that failed; false where none has. */
  retry(state: LoadState): boolean {
    if (state.phase !== 'ready' || !state.parts) return false;
    const { parts } = state;
    if (!this.#missing.some((part) => parts.failureOf(part))) return false;
    parts.retry(this.#missing);
    return true;
  }
}
