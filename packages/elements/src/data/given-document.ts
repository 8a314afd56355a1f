import type { LoadState, PartedDocument } from '@cairn/dataset';
import type { Part } from '@cairn/schema';
import type { LitElement } from 'lit';
import { pageLoader } from './page-loader.js';

/** A document that the page has given to an element, with the parts of it that have been asked for. */
export class GivenDocument {
  readonly #host: LitElement;
  #main: LoadState | undefined;
  #parted: PartedDocument | undefined;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** The document with the parts that have come. */
  with(main: LoadState): LoadState {
    if (main !== this.#main) this.#parted = undefined;
    this.#main = main;
    return this.#parted?.state ?? main;
  }

  want(parts: readonly Part[]): void {
    if (this.#main?.phase !== 'ready') return;
    this.#parted ??= pageLoader().adopt(this.#main, this.#host.baseURI, () => {
      this.#host.requestUpdate();
    });
    void this.#parted.want(parts);
  }

  retry(): void {
    void this.#parted?.retry();
  }
}
