import { extended, grown, placesOf, windowOf, type Extent, type Place } from '@cairn/views';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { notNeeded, whenIdle, type Work } from './idle-work.js';
import { glanceAt, type CellSize, type Glance } from './table-glance.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode };

/** Up to so many cells a table is drawn whole: it can then be searched and read by every means the browser has. */
const WHOLE = 2_500;

/** Before anything is drawn. */
const NONE: Extent = { from: 0, to: 0 };

/** How many rows and columns are drawn beyond those in view. */
interface Margin {
  readonly rows: number;
  readonly columns: number;
}

/** At once when the view has left what is drawn: a reader waits for this. */
const NEAR: Margin = { rows: 0, columns: 0 };

/** When there is time: as many as Page Down passes. */
const FAR: Margin = { rows: 10, columns: 2 };

const REACHING: ReadonlySet<string> = new Set([
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'PageUp',
  'PageDown',
  'Home',
  'End',
]);

/** What to draw of a table. */
export interface DrawnPart {
  readonly whole: boolean;
  readonly rows: readonly Place[];
  readonly columns: readonly Place[];
  /** Height of a row in pixels, where not everything is drawn. */
  readonly rowHeight: number;
}

/** WebKit has none, and a frame there that is drawn again and again forgets where it was scrolled to: it draws what is around at once. */
const HAS_IDLE_TIME = typeof requestIdleCallback === 'function';

/** A place that stays drawn wherever the frame is scrolled: what has the focus, what is open. */
export interface Pin {
  readonly row: number;
  readonly column: number;
}

/** Draws of a large table what is in view. On paper it is whole. */
export class TableWindow implements ReactiveController {
  readonly #host: Host;
  readonly #size: CellSize;
  readonly #observer: ResizeObserver | undefined;
  #frame: HTMLElement | undefined;
  #rows = NONE;
  #columns = NONE;
  #counts = { rows: 0, columns: 0 };
  #reaching = false;
  #widening: Work | undefined;
  #onPaper = false;

  constructor(host: Host, size: CellSize) {
    this.#host = host;
    this.#size = size;
    this.#observer = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(this.#look);
    host.addController(this);
  }

  /**
   * What to draw of so many rows and columns.
   *
   * @param anew whether nothing stays what it was: then what is in view comes first, and its surroundings when there is time
   */
  part(rows: number, columns: number, pins: readonly Pin[], anew: boolean): DrawnPart {
    this.#counts = { rows, columns };
    const whole = this.#onPaper || this.#isWhole();
    const glance = whole ? null : this.#glance();
    if (anew) [this.#rows, this.#columns] = [NONE, NONE];
    if (glance) this.#settle(glance);
    const [down, across] = whole
      ? [
          { from: 0, to: rows },
          { from: 0, to: columns },
        ]
      : [this.#rows, this.#columns];
    return {
      whole,
      rowHeight: glance?.row ?? 0,
      rows: placesOf(
        down,
        pins.map(({ row }) => row),
        rows,
      ),
      columns: placesOf(
        across,
        pins.map(({ column }) => column),
        columns,
      ),
    };
  }

  /**
   * Draws what a key is about to reach from a cell, where not everything is drawn: the cell's own surroundings, which a reader may
   * have scrolled away from, or the end that Home and End ask for.
   *
   * @returns true when the key has to wait for the next draw
   */
  reach(from: HTMLElement, { key, ctrlKey }: KeyboardEvent): boolean {
    const frame = this.#frame;
    if (!frame || this.#isWhole() || !REACHING.has(key)) return false;
    from.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (key === 'Home' || key === 'End') {
      const forward = getComputedStyle(frame).direction === 'rtl' ? -1 : 1;
      frame.scrollLeft = key === 'Home' ? 0 : forward * frame.scrollWidth;
      if (ctrlKey) frame.scrollTop = key === 'Home' ? 0 : frame.scrollHeight;
    }
    // The place that a key leads to must be drawn before it can be reached.
    this.#reaching = true;
    this.#host.requestUpdate();
    return true;
  }

  hostConnected(): void {
    globalThis.addEventListener('beforeprint', this.#print);
    globalThis.addEventListener('afterprint', this.#printed);
  }

  hostUpdated(): void {
    const frame = this.#host.renderRoot.querySelector<HTMLElement>('.frame') ?? undefined;
    if (frame !== this.#frame) {
      this.#observer?.disconnect();
      this.#frame = frame;
      frame?.addEventListener('scroll', this.#look, { passive: true });
      if (frame) this.#observer?.observe(frame);
    }
    if (!this.#isWhole()) this.#widenLater();
  }

  hostDisconnected(): void {
    globalThis.removeEventListener('beforeprint', this.#print);
    globalThis.removeEventListener('afterprint', this.#printed);
    this.#observer?.disconnect();
    this.#frame = undefined;
    if (this.#widening) notNeeded(this.#widening);
    this.#widening = undefined;
  }

  /** Draws what has come into view at once and its surroundings later, so that scrolling is not kept waiting. */
  readonly #look = (): void => {
    if (this.#isWhole()) return;
    const [rows, columns] = this.#around(this.#glance(), NEAR);
    if (covers(this.#rows, rows) && covers(this.#columns, columns)) {
      this.#widenLater();
      return;
    }
    this.#host.requestUpdate();
  };

  /** What is drawn stays while it is near, so that each move draws what is new alone. */
  #settle(glance: Glance): void {
    const [mostRows, mostColumns] = this.#around(glance, FAR);
    const [rows, columns] =
      this.#reaching || !HAS_IDLE_TIME ? [mostRows, mostColumns] : this.#around(glance, NEAR);
    this.#reaching = false;
    this.#rows = extended(this.#rows, rows, mostRows);
    this.#columns = extended(this.#columns, columns, mostColumns);
  }

  #widenLater(): void {
    if (this.#widening || !HAS_IDLE_TIME) return;
    this.#widening = this.#widen();
    whenIdle(this.#widening);
  }

  /** A step at a time: a frame has room for a few rows, not for all of them. */
  *#widen(): Generator<void> {
    this.#widening = undefined;
    const [mostRows, mostColumns] = this.#around(this.#glance(), FAR);
    const rows = grown(this.#rows, mostRows);
    const columns = same(rows, this.#rows) ? grown(this.#columns, mostColumns) : this.#columns;
    if (same(rows, this.#rows) && same(columns, this.#columns)) return;
    [this.#rows, this.#columns] = [rows, columns];
    this.#host.requestUpdate();
    yield;
  }

  #isWhole(): boolean {
    return this.#counts.rows * this.#counts.columns <= WHOLE;
  }

  #glance(): Glance {
    return glanceAt(this.#host, this.#frame, this.#size);
  }

  #around(
    { top, start, height, width, row, column }: Glance,
    beyond: Margin,
  ): readonly [rows: Extent, columns: Extent] {
    const { rows, columns } = this.#counts;
    return [
      windowOf(top, height, row, rows, beyond.rows),
      windowOf(start, width, column, columns, beyond.columns),
    ];
  }

  readonly #print = (): void => {
    this.#redraw(true);
  };

  readonly #printed = (): void => {
    this.#redraw(false);
  };

  /* Printing does not wait: what is to be on paper must be there when the handler returns. */
  #redraw(onPaper: boolean): void {
    if (this.#isWhole()) return;
    this.#onPaper = onPaper;
    this.#host.requestUpdate();
    (this.#host as unknown as { performUpdate(): void }).performUpdate();
  }
}

function covers(drawn: Extent, wanted: Extent): boolean {
  return drawn.from <= wanted.from && drawn.to >= wanted.to;
}

function same(a: Extent, b: Extent): boolean {
  return a.from === b.from && a.to === b.to;
}
