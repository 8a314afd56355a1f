import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readingAfter } from '../parts/reading-keys.js';

/** How near the pointer must come to a dot, in pixels. */
const REACH = 32;

/**
 * Which of a drawing's dots is read: the one under the pointer, else the one that the keyboard has reached. Dots carry their row in
 * `data-row`.
 */
export class PlotReading implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #pointed: number | null = null;
  #reached: number | null = null;
  #focused = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.forget();
  }

  /** The row that is read among the rows that are drawn; the first of `preferred` where nobody has chosen one. */
  row(rows: readonly number[], preferred: number | undefined): number | undefined {
    const wanted = this.#pointed ?? this.#reached ?? preferred;
    return wanted !== undefined && rows.includes(wanted) ? wanted : rows[0];
  }

  /** Whether somebody is reading: the dot is then marked. */
  get active(): boolean {
    return this.#focused || this.#pointed !== null;
  }

  /** A dot belongs to the drawing it was reached in. */
  forget(): void {
    this.#pointed = null;
    this.#reached = null;
  }

  /** To be called for `keydown`. @returns true when the key has chosen the dot that is read */
  pressed(event: KeyboardEvent, rows: readonly number[], row: number | undefined): boolean {
    if (event.altKey || event.ctrlKey || event.metaKey || row === undefined) return false;
    if (event.key === 'Enter' || event.key === ' ') return true;
    const end = rows.length - 1;
    const to = readingAfter(event.key, rows.indexOf(row), end);
    if (to === null) return false;
    event.preventDefault();
    this.#pointed = null;
    this.#reached = rows[Math.min(end, Math.max(0, to))] ?? null;
    this.#host.requestUpdate();
    return false;
  }

  /** To be called for `pointermove` and `pointerdown`. */
  readonly pointedAt = (event: PointerEvent): void => {
    this.#point(nearest(event));
  };

  readonly left = (): void => {
    this.#point(null);
  };

  readonly focused = (): void => {
    this.#focus(true);
  };

  readonly blurred = (): void => {
    this.#focus(false);
  };

  #point(row: number | null): void {
    if (row === this.#pointed) return;
    this.#pointed = row;
    this.#host.requestUpdate();
  }

  #focus(focused: boolean): void {
    this.#focused = focused;
    this.#host.requestUpdate();
  }
}

/** The row of the dot nearest to the pointer; null where none is near. */
function nearest({ currentTarget, clientX, clientY }: PointerEvent): number | null {
  if (!(currentTarget instanceof Element)) return null;
  let [found, least]: [number | null, number] = [null, REACH];
  for (const dot of currentTarget.querySelectorAll('[data-row]')) {
    const { left, top, width, height } = dot.getBoundingClientRect();
    if (width === 0) continue;
    const away = Math.hypot(left + width / 2 - clientX, top + height / 2 - clientY);
    if (away < least) [found, least] = [Number(dot.getAttribute('data-row')), away];
  }
  return found;
}
