import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Which of a drawing's points is read: the one under the pointer, else the one that the keyboard has reached. */
export class PointReading implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #pointed: number | null = null;
  #reached: number | null = null;
  #focused = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** No pointer is over what has been taken out of the page. */
  hostDisconnected(): void {
    this.#pointed = null;
  }

  /** The point that a reader has chosen; null before anybody has. */
  get chosen(): number | null {
    return this.#pointed ?? this.#reached;
  }

  /** Whether somebody is reading: the point is then marked. */
  get active(): boolean {
    return this.#focused || this.#pointed !== null;
  }

  /** A point belongs to the drawing it was reached in. */
  forget(): void {
    this.#pointed = null;
    this.#reached = null;
  }

  /** The pointer is over a point, or, with null, over none. */
  point(at: number | null): void {
    if (at === this.#pointed) return;
    this.#pointed = at;
    this.#host.requestUpdate();
  }

  /** The keyboard has reached a point, wherever the pointer is. */
  readonly reach = (at: number): void => {
    this.#pointed = null;
    this.#reached = at;
    this.#host.requestUpdate();
  };

  /** To be called for `pointerleave`. */
  readonly left = (): void => {
    this.point(null);
  };

  /** To be called for `focus`. */
  readonly focused = (): void => {
    this.#focus(true);
  };

  /** To be called for `blur`. */
  readonly blurred = (): void => {
    this.#focus(false);
  };

  #focus(isFocused: boolean): void {
    this.#focused = isFocused;
    this.#host.requestUpdate();
  }
}
