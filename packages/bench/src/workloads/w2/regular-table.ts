import 'regular-table';
import type { RegularTableElement } from 'regular-table';
import { statusOf, type GridFigures, type GridRow } from './document.js';
import { SORTED, type GridMaker } from './grid.js';
import { sortedBySorted } from './virtual-cells.js';

export const regularTable: GridMaker = {
  entrant: { name: 'regular-table', role: 'peer', note: 'a table' },
  show: async (place, { rows, columns }) => {
    let shown: readonly GridRow[] = rows;
    const table = document.createElement('regular-table') as RegularTableElement;
    place.append(table);
    table.setDataListener((x0, y0, x1, y1) => {
      const part = shown.slice(y0, y1);
      return Promise.resolve({
        num_rows: shown.length,
        num_columns: columns.length,
        column_headers: columns.slice(x0, x1).map((name) => [name]),
        row_headers: part.map(({ name }) => [name]),
        data: columns.slice(x0, x1).map((_, at) => part.map(({ values }) => values[x0 + at] ?? 0)),
      });
    });
    table.addStyleListener(() => {
      for (const cell of table.querySelectorAll('td')) cell.className = statusOf(Number(cell.textContent));
    });
    const redraw = async (others: readonly GridRow[]) => {
      shown = others;
      await table.draw();
    };
    await table.draw();
    return {
      sort: () => redraw(sortedBySorted(shown)),
      change: (figures: GridFigures) => redraw(figures.rows),
      scroller: () => table,
      first: () =>
        Number.parseFloat(table.querySelectorAll('tbody tr:first-child td')[SORTED]?.textContent ?? ''),
    };
  },
};
