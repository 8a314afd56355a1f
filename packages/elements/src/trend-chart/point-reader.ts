import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { PointReading } from '../plot/point-reading.js';
import type { PlotHandlers } from '../plot/slider.js';
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
export class PointReader implements ReactiveController, PlotHandlers {
  /** The point under the pointer or the keyboard. */
  readonly reading: PointReading;
  readonly #window: ChartWindow;
  #readable = NOTHING;
  #drag: Drag | null = null;

  constructor(host: ReactiveControllerHost, window: ChartWindow) {
    this.reading = new PointReading(host);
    this.#window = window;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#drag = null;
  }

  /** The position that is read in what is now drawn. */
  read(readable: Readable): number {
    this.#readable = readable;
    return Math.max(0, Math.min(this.reading.chosen ?? readable.latest, readable.count - 1));
  }

  /** Whether a key has moved the window: by a page, by a step with Shift, or by a step beyond its edge. */
  readonly taken = ({ key, shiftKey }: KeyboardEvent): boolean => {
    const { pan } = this.#window;
    if (!pan) return false;
    if (key === 'PageUp' || key === 'PageDown') {
      this.#window.move(key === 'PageUp' ? pan.page : -pan.page);
      return true;
    }
    const side = key === 'ArrowLeft' ? 1 : key === 'ArrowRight' ? -1 : 0;
    if (side === 0) return false;
    const at = this.read(this.#readable);
    const beyond = pan.page > 1 && (side === 1 ? at === 0 : at === this.#readable.count - 1);
    if (!shiftKey && !beyond) return false;
    this.reading.reach(at);
    return this.#window.move(side);
  };

  readonly down = (event: PointerEvent): void => {
    const { pan } = this.#window;
    const { width } = boxOf(event);
    if (pan && event.button === 0) {
      const step = width / (pan.page > 1 ? pan.page : WHOLE_PAGE);
      this.#drag = { x: event.clientX, back: pan.later, step };
    }
    this.moved(event);
  };

  readonly moved = (event: PointerEvent): void => {
    const drag = this.#drag;
    if (drag && event.buttons % 2 === 1) {
      const steps = Math.round((event.clientX - drag.x) / drag.step);
      if (this.#window.moveTo(drag.back + steps)) plotOf(event).setPointerCapture(event.pointerId);
    }
    const { left, width } = boxOf(event);
    const x = ((event.clientX - left) / width) * 100;
    const { edges, count } = this.#readable;
    const at = edges.findIndex((edge, place) => place > 0 && x < edge) - 1;
    this.reading.point(at < 0 ? count - 1 : at);
  };

  readonly up = (): void => {
    this.#drag = null;
  };

  readonly left = (): void => {
    this.#drag = null;
    this.reading.left();
  };
}

function plotOf(event: PointerEvent): HTMLElement {
  return event.currentTarget as HTMLElement;
}

function boxOf(event: PointerEvent): DOMRect {
  return plotOf(event).getBoundingClientRect();
}
