import { needOf, statusOf, type GridFigures, type GridRow } from './document.js';
import { SIZE, SORTED, type Grid, type GridMaker } from './grid.js';

/*
 * The least that a grid of which a part is drawn can cost: boxes at their places, rows taken up again when they leave the view, and only
 * what comes into view is written. No table, no heads that sort, no reasons.
 */

const ROWS = Math.ceil((SIZE.height - SIZE.head) / SIZE.row) + 1;
const COLUMNS = Math.ceil((SIZE.width - SIZE.name) / SIZE.column) + 1;

export const virtualCells: GridMaker = {
  entrant: { name: 'virtual cells by hand', role: 'limit', yardstick: 'cells', note: 'boxes, no table' },
  show: (place, figures) => new VirtualCells(place, figures),
};

class VirtualCells implements Grid {
  readonly #frame = box('cells-frame');
  readonly #body = box('cells-body');
  readonly #drawn = new Map<number, HTMLElement>();
  #rows: readonly GridRow[];

  constructor(place: HTMLElement, { rows, columns }: GridFigures) {
    this.#rows = rows;
    const head = box('cells-head');
    head.append(...columns.slice(0, COLUMNS).map((name, at) => cellAt(at, name)));
    this.#body.append(head);
    this.#body.style.height = `${SIZE.head + rows.length * SIZE.row}px`;
    this.#body.style.width = `${SIZE.name + columns.length * SIZE.column}px`;
    this.#frame.append(this.#body);
    this.#draw();
    place.append(this.#frame);
    this.#frame.addEventListener('scroll', this.#draw, { passive: true });
  }

  sort(): void {
    this.#rows = sortedBySorted(this.#rows);
    this.#redraw();
  }

  change({ rows }: GridFigures): void {
    this.#rows = rows;
    this.#redraw();
  }

  scroller(): Element {
    return this.#frame;
  }

  first(): number {
    return Number.parseFloat(this.#drawn.get(0)?.children[SORTED + 1]?.textContent ?? '');
  }

  #redraw(): void {
    for (const [at, row] of this.#drawn) write(row, this.#rows[at]);
  }

  readonly #draw = (): void => {
    const from = Math.min(this.#rows.length - ROWS, Math.floor(this.#frame.scrollTop / SIZE.row));
    const free = [...this.#drawn].filter(([at]) => at < from || at >= from + ROWS);
    for (let at = from; at < from + ROWS; at += 1) {
      if (this.#drawn.has(at)) continue;
      const [before, row] = free.pop() ?? [-1, this.#newRow()];
      this.#drawn.delete(before);
      this.#drawn.set(at, row);
      write(row, this.#rows[at]);
      row.style.top = `${SIZE.head + at * SIZE.row}px`;
    }
  };

  #newRow(): HTMLElement {
    const row = box('cells-row');
    row.append(box('cells-name'), ...Array.from({ length: COLUMNS }, (_, at) => cellAt(at, '')));
    this.#body.append(row);
    return row;
  }
}

function write(row: HTMLElement, figures: GridRow | undefined): void {
  if (!figures) return;
  const [name, ...cells] = row.children;
  if (name) name.textContent = figures.name;
  cells.forEach((cell, at) => {
    const value = figures.values[at] ?? 0;
    cell.className = `cells-cell ${statusOf(value)}`;
    cell.textContent = value.toFixed(1);
  });
}

export function sortedBySorted(rows: readonly GridRow[]): readonly GridRow[] {
  return [...rows].sort((a, b) => needOf(b.values[SORTED] ?? 0) - needOf(a.values[SORTED] ?? 0));
}

function box(name: string): HTMLElement {
  const element = document.createElement('div');
  element.className = name;
  return element;
}

function cellAt(column: number, text: string): HTMLElement {
  const cell = box('cells-cell');
  cell.style.left = `${SIZE.name + column * SIZE.column}px`;
  cell.textContent = text;
  return cell;
}
