import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type VirtualItem,
} from '@tanstack/virtual-core';
import { statusOf, type GridFigures, type GridRow } from './document.js';
import { SIZE, SORTED, type Grid, type GridMaker } from './grid.js';
import { sortedBySorted } from './virtual-cells.js';

/** TanStack Virtual says which rows and columns to draw; they are drawn as one string, as its guide for plain pages has it. */
export const tanStackVirtual: GridMaker = {
  entrant: { name: 'TanStack Virtual', role: 'peer', note: 'boxes, no table' },
  show: (place, figures) => new TanStackGrid(place, figures),
};

class TanStackGrid implements Grid {
  readonly #frame = document.createElement('div');
  readonly #body = document.createElement('div');
  readonly #down: Virtualizer<HTMLElement, Element>;
  readonly #across: Virtualizer<HTMLElement, Element>;
  readonly #stops: readonly (() => void)[];
  readonly #columns: readonly string[];
  #rows: readonly GridRow[];

  constructor(place: HTMLElement, { rows, columns }: GridFigures) {
    [this.#rows, this.#columns] = [rows, columns];
    [this.#frame.className, this.#body.className] = ['cells-frame', 'cells-body'];
    this.#frame.append(this.#body);
    place.append(this.#frame);
    const common = {
      getScrollElement: () => this.#frame,
      scrollToFn: elementScroll,
      observeElementRect,
      observeElementOffset,
      overscan: 1,
      onChange: this.#draw,
    };
    this.#down = new Virtualizer<HTMLElement, Element>({
      ...common,
      count: rows.length,
      estimateSize: () => SIZE.row,
      paddingStart: SIZE.head,
    });
    this.#across = new Virtualizer<HTMLElement, Element>({
      ...common,
      horizontal: true,
      count: columns.length,
      estimateSize: () => SIZE.column,
      paddingStart: SIZE.name,
    });
    this.#body.style.height = `${this.#down.getTotalSize()}px`;
    this.#body.style.width = `${this.#across.getTotalSize()}px`;
    this.#stops = [this.#down, this.#across].map((virtualizer) => virtualizer._didMount());
    for (const virtualizer of [this.#down, this.#across]) virtualizer._willUpdate();
    this.#draw();
  }

  sort(): void {
    this.#rows = sortedBySorted(this.#rows);
    this.#draw();
  }

  change({ rows }: GridFigures): void {
    this.#rows = rows;
    this.#draw();
  }

  scroller(): Element {
    return this.#frame;
  }

  first(): number {
    const row = this.#body.querySelector('.cells-row');
    return Number.parseFloat(row?.children[SORTED + 1]?.textContent ?? '');
  }

  destroy(): void {
    for (const stop of this.#stops) stop();
  }

  readonly #draw = (): void => {
    const columns = this.#across.getVirtualItems();
    const head = columns.map(({ index, start }) => cell('cells-cell', start, this.#columns[index] ?? ''));
    const rows = this.#down.getVirtualItems().map((row) => this.#row(row, columns));
    // The names are this benchmark's own.
    // eslint-disable-next-line no-unsanitized/property
    this.#body.innerHTML = `<div class="cells-head">${head.join('')}</div>${rows.join('')}`;
  };

  #row({ index, start }: VirtualItem, columns: readonly VirtualItem[]): string {
    const { name = '', values = [] } = this.#rows[index] ?? {};
    const cells = columns.map((column) => {
      const value = values[column.index] ?? 0;
      return cell(`cells-cell ${statusOf(value)}`, column.start, value.toFixed(1));
    });
    return `<div class="cells-row" style="top:${start}px"><div class="cells-name">${name}</div>${cells.join('')}</div>`;
  }
}

function cell(name: string, left: number, text: string): string {
  return `<div class="${name}" style="left:${left}px">${text}</div>`;
}
