import { extended, grown, placesOf, windowOf, type Extent, type Place } from '@cairn/views';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { notNeeded, whenIdle, type Work } from './idle-work.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode };

/** Up to so many cells a table is drawn whole: it can then be searched and read by every means the browser has. */
const WHOLE = 2_500;

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

/** Sizes of the rows and columns of a table that is not drawn whole, in rem; the styles say the same. */
export interface CellSize {
  readonly height: number;
  readonly width: number;
}

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
  #rows: Extent = { from: 0, to: 0 };
  #columns: Extent = { from: 0, to: 0 };
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

  /** What to draw of so many rows and columns. */
  part(rows: number, columns: number, pins: readonly Pin[]): DrawnPart {
    this.#counts = { rows, columns };
    const whole = this.#onPaper || this.#isWhole();
    if (!whole) this.#settle();
    const [down, across] = whole
      ? [
          { from: 0, to: rows },
          { from: 0, to: columns },
        ]
      : [this.#rows, this.#columns];
    return {
      whole,
      rowHeight: this.#size.height * rem(),
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
    const [rows, columns] = this.#measure(NEAR);
    if (covers(this.#rows, rows) && covers(this.#columns, columns)) {
      this.#widenLater();
      return;
    }
    this.#host.requestUpdate();
  };

  /** What is drawn stays while it is near, so that each move draws what is new alone. */
  #settle(): void {
    const [rows, columns] = this.#measure(this.#reaching || !HAS_IDLE_TIME ? FAR : NEAR);
    const [mostRows, mostColumns] = this.#measure(FAR);
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
    const [mostRows, mostColumns] = this.#measure(FAR);
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

  #measure({ rows: rowsBeyond, columns: columnsBeyond }: Margin): readonly [rows: Extent, columns: Extent] {
    const { rows, columns } = this.#counts;
    const frame = this.#frame;
    const unit = rem();
    // Before the first draw there is no frame: it will not be larger than the window.
    const room = frame
      ? { height: frame.clientHeight, width: frame.clientWidth }
      : { height: innerHeight, width: innerWidth };
    // The opened row makes all that follow come later; where it is above, as many fewer rows are passed.
    const open = frame?.querySelector<HTMLElement>('.detail-row');
    const detail = open && frame && open.offsetTop < frame.scrollTop ? open.offsetHeight : 0;
    const top = Math.max(0, (frame?.scrollTop ?? 0) - detail);
    const start = Math.abs(frame?.scrollLeft ?? 0);
    return [
      windowOf(top, room.height, this.#size.height * unit, rows, rowsBeyond),
      windowOf(start, room.width, this.#size.width * unit, columns, columnsBeyond),
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

function rem(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
}
