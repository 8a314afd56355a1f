import { statusOf, type GridFigures, type GridRow } from './document.js';
import { SIZE, SORTED, type Grid, type GridMaker } from './grid.js';
import { sortedBySorted } from './virtual-cells.js';

const ROWS = Math.ceil((SIZE.height - SIZE.head) / SIZE.row) + 1;
const COLUMNS = Math.ceil((SIZE.width - SIZE.name) / SIZE.column) + 1;

/** The rows in view as one finished table, written anew whenever another row comes into view. */
export const virtualTable: GridMaker = {
  entrant: { name: 'virtual table by hand', role: 'limit', yardstick: 'table' },
  show: (place, figures) => new VirtualTable(place, figures),
};

class VirtualTable implements Grid {
  readonly #frame = document.createElement('div');
  readonly #body = document.createElement('div');
  readonly #columns: readonly string[];
  #rows: readonly GridRow[];
  #from = -1;

  constructor(place: HTMLElement, { rows, columns }: GridFigures) {
    [this.#rows, this.#columns] = [rows, columns];
    [this.#frame.className, this.#body.className] = ['cells-frame', 'cells-body'];
    this.#body.style.height = `${SIZE.head + rows.length * SIZE.row}px`;
    this.#body.style.width = `${SIZE.name + columns.length * SIZE.column}px`;
    this.#draw();
    this.#frame.append(this.#body);
    place.append(this.#frame);
    this.#frame.addEventListener('scroll', this.#scrolled, { passive: true });
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
    const row = this.#body.querySelector('tbody tr');
    return Number.parseFloat(row?.children[SORTED + 1]?.textContent ?? '');
  }

  readonly #scrolled = (): void => {
    if (this.#first() !== this.#from) this.#draw();
  };

  #first(): number {
    return Math.min(this.#rows.length - ROWS, Math.floor(this.#frame.scrollTop / SIZE.row));
  }

  #draw(): void {
    this.#from = this.#first();
    const head = this.#columns.slice(0, COLUMNS).map((name) => `<th scope="col">${name}</th>`);
    const rows = this.#rows.slice(this.#from, this.#from + ROWS).map(({ name, values }) => {
      const cells = values
        .slice(0, COLUMNS)
        .map((value) => `<td class="${statusOf(value)}">${value.toFixed(1)}</td>`);
      return `<tr><th scope="row">${name}</th>${cells.join('')}</tr>`;
    });
    // The names are this benchmark's own.
    // eslint-disable-next-line no-unsanitized/property
    this.#body.innerHTML =
      `<table class="cells-table" style="top:${this.#from * SIZE.row}px"><thead><tr><th>Measure</th>${head.join('')}</tr></thead>` +
      `<tbody>${rows.join('')}</tbody></table>`;
  }
}
