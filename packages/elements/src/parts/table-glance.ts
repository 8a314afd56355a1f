/** Sizes of the rows and columns of a table that is not drawn whole, in rem; the styles say the same. */
export interface CellSize {
  readonly height: number;
  readonly width: number;
  /** Width of the row heads, and in a narrow place. */
  readonly heads: { readonly wide: number; readonly narrow: number };
}

/** Where the frame of a table is scrolled to and how much it shows, in pixels. */
export interface Glance {
  /** How far down, as if no row were opened. */
  readonly top: number;
  /** How far from where a line begins. */
  readonly start: number;
  /** What it shows of the rows and columns, without the heads. */
  readonly height: number;
  readonly width: number;
  /** Height of a row. */
  readonly row: number;
  /** Width of a column. */
  readonly column: number;
}

/**
 * What is guessed before there is a frame: its usual share of the window, and up to which width in rem a place is narrow. Where there is
 * more to see, it is drawn as soon as that shows.
 */
const GUESS = { share: 0.85, narrow: 44 };

/** Asks the browser once for all of it: it may have to lay the page out for the answer. */
export function glanceAt(host: HTMLElement, frame: HTMLElement | undefined, size: CellSize): Glance {
  const unit = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  const [row, column] = [size.height * unit, size.width * unit];
  if (!frame) {
    const [height, room] = [innerHeight * GUESS.share, host.clientWidth || innerWidth];
    const { wide, narrow } = size.heads;
    const width = room - unit * (room > GUESS.narrow * unit ? wide : narrow);
    return { top: 0, start: 0, height, width: Math.max(column, width), row, column };
  }
  const { scrollTop, scrollLeft, clientHeight, clientWidth } = frame;
  // By its id, which needs no search through the cells.
  const open = frame.querySelector<HTMLElement>('#detail');
  // The opened row makes all that follow come later; where it is above, as many fewer rows are passed.
  const detail = open && open.offsetTop < scrollTop ? open.offsetHeight : 0;
  // The heads stay, and lie over what is scrolled.
  const heads = frame.querySelector('th');
  return {
    top: Math.max(0, scrollTop - detail),
    start: Math.abs(scrollLeft),
    height: clientHeight - (heads?.offsetHeight ?? 0),
    width: clientWidth - (heads?.offsetWidth ?? 0),
    row,
    column,
  };
}
