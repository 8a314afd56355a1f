import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode };

/** What tells that a reader has taken the frame in hand. */
const TOUCHES = ['pointerdown', 'wheel', 'touchstart', 'focusin'] as const;

/** Keeps a frame that scrolls at its far end, whatever room it gets, until a reader takes it in hand. */
export class ScrollToEnd implements ReactiveController {
  readonly #host: Host;
  readonly #selector: string;
  readonly #wanted: () => boolean;
  readonly #observer: ResizeObserver | undefined;
  #frame: Element | undefined;
  #touched = false;

  /**
   * @param selector finds the frame in the host
   * @param wanted whether the end is to be shown at all
   */
  constructor(host: Host, selector: string, wanted: () => boolean) {
    this.#host = host;
    this.#selector = selector;
    this.#wanted = wanted;
    this.#observer = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(this.#scroll);
    host.addController(this);
  }

  hostUpdated(): void {
    const frame = this.#host.renderRoot.querySelector(this.#selector) ?? undefined;
    if (frame === this.#frame) return;
    this.#observer?.disconnect();
    this.#frame = frame;
    this.#touched = false;
    if (!frame) return;
    for (const type of TOUCHES) frame.addEventListener(type, this.#touch, { passive: true });
    this.#observer?.observe(frame);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#frame = undefined;
  }

  readonly #touch = (): void => {
    this.#touched = true;
  };

  readonly #scroll = (): void => {
    const frame = this.#frame;
    if (!frame || this.#touched || !this.#wanted()) return;
    const forward = getComputedStyle(frame).direction === 'rtl' ? -1 : 1;
    frame.scrollLeft = forward * frame.scrollWidth;
  };
}
