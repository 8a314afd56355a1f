import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readingAfter } from '../parts/reading-keys.js';
import type { ChartWindow } from './chart-window.js';

/** What can be read: positions from 0 to `count` − 1, where each one's share of the axis begins and ends, and which is read at first. */
export interface Readable {
  readonly count: number;
  readonly latest: number;
  readonly edges: readonly number[];
}

/** A pointer that has been pressed, and where the window was then. */
interface Drag {
  readonly x: number;
  readonly back: number;
  /** Pixels that make a step. */
  readonly step: number;
}

const NOTHING: Readable = { count: 0, latest: 0, edges: [] };
/** Where a page is one step, as a year is, a third of the plot's width moves it. */
const WHOLE_PAGE = 3;

/** Reads a plot point by point: under the pointer, else where the keyboard is, else the latest; and moves its window in time. */
export class PointReader implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #window: ChartWindow;
  #readable = NOTHING;
  /** The point under the pointer is read before the one the keyboard has reached. */
  #pointed: number | null = null;
  #reached: number | null = null;
  #focused = false;
  #drag: Drag | null = null;

  constructor(host: ReactiveControllerHost, window: ChartWindow) {
    this.#host = host;
    this.#window = window;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#drag = null;
    this.#pointed = null;
  }

  /** The position that is read in what is now drawn. */
  read(readable: Readable): number {
    this.#readable = readable;
    return Math.max(0, Math.min(this.#pointed ?? this.#reached ?? readable.latest, readable.count - 1));
  }

  /** Whether a reader is at it. */
  get active(): boolean {
    return this.#focused || this.#pointed !== null;
  }

  /** A position belongs to the chart it was reached in. */
  reset(): void {
    this.#reached = null;
    this.#pointed = null;
  }

  readonly keydown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const { count } = this.#readable;
    const at = this.read(this.#readable);
    if (this.#moved(event, at)) {
      event.preventDefault();
      return;
    }
    const to = readingAfter(event.key, at, count - 1);
    if (to === null) return;
    event.preventDefault();
    this.#pointed = null;
    this.#reached = Math.min(count - 1, Math.max(0, to));
    this.#host.requestUpdate();
  };

  /** Whether a key has moved the window: by a page, by a step with Shift, or by a step beyond its edge. */
  #moved({ key, shiftKey }: KeyboardEvent, at: number): boolean {
    const { pan } = this.#window;
    if (!pan) return false;
    if (key === 'PageUp' || key === 'PageDown') {
      this.#window.move(key === 'PageUp' ? pan.page : -pan.page);
      return true;
    }
    const side = key === 'ArrowLeft' ? 1 : key === 'ArrowRight' ? -1 : 0;
    if (side === 0) return false;
    const beyond = pan.page > 1 && (side === 1 ? at === 0 : at === this.#readable.count - 1);
    if (!shiftKey && !beyond) return false;
    this.#reached = at;
    return this.#window.move(side);
  }

  readonly pointerdown = (event: PointerEvent): void => {
    const { pan } = this.#window;
    const { width } = boxOf(event);
    if (pan && event.button === 0) {
      const step = width / (pan.page > 1 ? pan.page : WHOLE_PAGE);
      this.#drag = { x: event.clientX, back: pan.later, step };
    }
    this.pointermove(event);
  };

  readonly pointermove = (event: PointerEvent): void => {
    const drag = this.#drag;
    if (drag && event.buttons % 2 === 1) {
      const steps = Math.round((event.clientX - drag.x) / drag.step);
      if (this.#window.moveTo(drag.back + steps)) plotOf(event).setPointerCapture(event.pointerId);
    }
    const { left, width } = boxOf(event);
    const x = ((event.clientX - left) / width) * 100;
    const { edges, count } = this.#readable;
    const at = edges.findIndex((edge, place) => place > 0 && x < edge) - 1;
    this.#pointed = at < 0 ? count - 1 : at;
    this.#host.requestUpdate();
  };

  readonly pointerup = (): void => {
    this.#drag = null;
  };

  readonly pointerleave = (): void => {
    this.#drag = null;
    this.#pointed = null;
    this.#host.requestUpdate();
  };

  readonly focus = (): void => {
    this.#focused = true;
    this.#host.requestUpdate();
  };

  readonly blur = (): void => {
    this.#focused = false;
    this.#host.requestUpdate();
  };
}

function plotOf(event: PointerEvent): HTMLElement {
  return event.currentTarget as HTMLElement;
}

function boxOf(event: PointerEvent): DOMRect {
  return plotOf(event).getBoundingClientRect();
}
